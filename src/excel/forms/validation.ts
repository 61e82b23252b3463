import { cellName, type Place } from "../../sheets/address";
import type { FilledCell } from "../../sheets/filling";
import type { Session } from "../session/session";

/** A cell whose validation refuses what would be written, or cannot be judged here. */
export interface RuleVerdict {
  readonly cell: string;
  readonly verdict: "refused" | "unclear";
}

/** The most cells whose rules are asked for one by one, where those of a column differ. */
const mostAsked = 500;

/** A run of cells of one column. */
interface Run extends Place {
  readonly cells: readonly FilledCell[];
}

/**
 * Excel takes anything from an add-in, whatever rules cells have: so they are asked first. Queues the question; the
 * judgement can be had after the next sync, and takes another one where the rules of a column differ.
 */
export function askRules(
  session: Session,
  sheet: Excel.Worksheet,
  cells: readonly FilledCell[],
): () => Promise<readonly RuleVerdict[]> {
  if (!session.supports("1.8")) return () => Promise.resolve([]);
  const runs = runsOf(cells);
  const rules = asked(sheet, runs);
  return async () => {
    const judged = runs.map((run, index) => ({ run, rule: rules[index] }));
    const plain = judged.filter((each) => !isMixed(each)).flatMap(verdicts);
    const single = judged
      .filter(isMixed)
      .flatMap(({ run }) => run.cells)
      .map((cell) => ({ row: cell.row, column: cell.column, cells: [cell] }));
    if (single.length > mostAsked) return [...plain, ...single.flatMap(({ cells: [cell] }) => unclear(cell))];
    const others = asked(sheet, single);
    if (single.length > 0) await session.sync();
    return [...plain, ...single.flatMap((run, index) => verdicts({ run, rule: others[index] }))];
  };
}

const isMixed = ({ rule }: { readonly rule: Excel.DataValidation | undefined }): boolean =>
  rule?.type === "Inconsistent" || rule?.type === "MixedCriteria";

const unclear = (cell: FilledCell | undefined): RuleVerdict[] =>
  cell ? [{ cell: cellName(cell), verdict: "unclear" }] : [];

function asked(sheet: Excel.Worksheet, runs: readonly Run[]): Excel.DataValidation[] {
  return runs.map(({ row, column, cells }) => {
    const { dataValidation } = sheet.getRangeByIndexes(row, column, cells.length, 1);
    dataValidation.load("type,rule,errorAlert");
    return dataValidation;
  });
}

/** Cells below each other without a gap. */
function runsOf(cells: readonly FilledCell[]): Run[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { row: number; column: number; cells: FilledCell[] }[] = [];
  for (const cell of sorted) {
    const last = runs.at(-1);
    if (last?.column === cell.column && last.row + last.cells.length === cell.row) last.cells.push(cell);
    else runs.push({ row: cell.row, column: cell.column, cells: [cell] });
  }
  return runs;
}

function verdicts({ run, rule }: { run: Run; rule: Excel.DataValidation | undefined }): RuleVerdict[] {
  if (!rule || rule.type === "None") return [];
  const alert = rule.errorAlert as Excel.DataValidationErrorAlert | null;
  // A warning or a hint lets the user go on.
  if (alert && (!alert.showAlert || alert.style !== "Stop")) return [];
  return run.cells.flatMap((cell) => {
    const verdict = judge(cell, rule);
    return verdict === "fits" ? [] : [{ cell: cellName(cell), verdict }];
  });
}

type Verdict = RuleVerdict["verdict"] | "fits";

/** Whether a value fits a rule; rules over other cells and formulas are not worked out here. */
function judge({ expected }: FilledCell, { type, rule }: Excel.DataValidation): Verdict {
  if (expected === "") return "fits";
  if (type === "List") return inList(String(expected), rule.list?.source);
  if (type === "TextLength") return compared(String(expected).length, rule.textLength);
  if (type === "WholeNumber" || type === "Decimal") {
    if (typeof expected !== "number") return "refused";
    if (type === "WholeNumber" && !Number.isInteger(expected)) return "refused";
    return compared(expected, type === "WholeNumber" ? rule.wholeNumber : rule.decimal);
  }
  return "unclear";
}

function inList(text: string, source: string | Excel.Range | undefined): Verdict {
  if (typeof source !== "string" || source.startsWith("=")) return "unclear";
  const words = source.split(",").map((word) => word.trim());
  return words.includes(text) ? "fits" : "refused";
}

const limit = (formula: unknown): number | undefined => {
  const text = typeof formula === "number" || typeof formula === "string" ? String(formula).trim() : "";
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
};

type Comparison = (value: number, first: number, second: number) => boolean;

const comparisons: Readonly<Record<string, Comparison>> = {
  EqualTo: (value, first) => value === first,
  NotEqualTo: (value, first) => value !== first,
  GreaterThan: (value, first) => value > first,
  GreaterThanOrEqualTo: (value, first) => value >= first,
  LessThan: (value, first) => value < first,
  LessThanOrEqualTo: (value, first) => value <= first,
  Between: (value, first, second) => value >= first && value <= second,
  NotBetween: (value, first, second) => value < first || value > second,
};

function compared(value: number, rule: Excel.BasicDataValidation | undefined): Verdict {
  const [first, second] = [limit(rule?.formula1), limit(rule?.formula2)];
  const holds = comparisons[rule?.operator ?? ""];
  const takesTwo = rule?.operator === "Between" || rule?.operator === "NotBetween";
  if (!holds || first === undefined || (takesTwo && second === undefined)) return "unclear";
  return holds(value, first, second ?? first) ? "fits" : "refused";
}
