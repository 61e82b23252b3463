import type { PlanLine } from "../../core/plan/input";
import type { Programme } from "../../core/rules/edition";
import type { Words } from "../../core/rules/model";
import { worded } from "../../text/functions/messages";
import { lineHeads } from "../../text/functions/plan-words";
import { type Failure, isFailure, refuse } from "../failure";
import { itemNamed } from "../place/case-cost";
import type { OpenEdition } from "../place/open-edition";
import { readAmount } from "../values/amount";
import { type Cell, folded, isBlankOrZero, quoted, type Table, usedRows } from "../values/blank";
import { readDate } from "../values/date";
import { isSubtotal } from "../values/subtotal";

type Head = keyof typeof lineHeads;
type Columns = Readonly<Partial<Record<Head, number>>>;

const heads = Object.keys(lineHeads) as Head[];
const NEEDED: readonly Head[] = ["costId", "programme", "cost"];
const shown = (head: Head): Words => ({ ja: lineHeads[head][0], en: lineHeads[head][1] });

/** The lines of a plan as they stand in a table, one for each row that is not blank. */
export interface LinesRead {
  readonly lines: readonly PlanLine[];
  /** Per row below the heads the index of its line; undefined for a blank row. */
  readonly rows: readonly (number | undefined)[];
  /** The list of the edition that the programmes name, else the workbook's. */
  readonly list: OpenEdition;
}

/** 対象経費（円） and 対象経費 are one head; 千円 is not, since amounts are in yen. */
const foldedHead = (cell: Cell): string => folded(quoted(cell)).replace(/\((?:円|yen)\)$/u, "");

function columnsOf(row: readonly Cell[]): Columns | Failure {
  const columns: Partial<Record<Head, number>> = {};
  for (const [column, cell] of row.entries()) {
    if (isBlankOrZero(cell)) continue;
    const typed = foldedHead(cell);
    const head = heads.find((one) => lineHeads[one].some((word) => folded(word) === typed));
    if (!head) return refuse("plan-head-unknown", { given: quoted(cell), heads: heads.map(shown) });
    if (columns[head] !== undefined) return refuse("plan-head-twice", { head: shown(head) });
    columns[head] = column;
  }
  const missing = NEEDED.find((head) => columns[head] === undefined);
  return missing === undefined
    ? columns
    : refuse("plan-head-missing", { head: shown(missing), heads: NEEDED.map(shown) });
}

/** A failure with the row in which it was found, in words of both languages. */
export const inRow = (key: "plan-row" | "facts-row", row: number, { failed, data }: Failure): Failure =>
  refuse(key, { row, reason: { ja: worded(failed, data, "ja"), en: worded(failed, data, "en") } });

/** Reads the rows of one table, each by its heads. */
class Rows {
  constructor(
    private readonly list: OpenEdition,
    private readonly columns: Columns,
  ) {}

  line(row: readonly Cell[]): PlanLine | Failure {
    const cell = (head: Head): Cell => row[this.columns[head] ?? -1];
    for (const head of ["costId", "programme", "item"] as const) {
      const text = cell(head);
      if (typeof text === "string" && isSubtotal(text))
        return refuse("cost-subtotal", { given: text, at: "" });
    }
    if (isBlankOrZero(cell("costId"))) return refuse("plan-cost-id-blank");
    const claim = this.claim(cell("programme"), cell("item"));
    if (isFailure(claim)) return claim;
    const [eligibleCost, otherCost] = (["cost", "otherCost"] as const).map((head) =>
      readAmount(cell(head), { what: shown(head), whole: true }),
    );
    if (isFailure(eligibleCost)) return eligibleCost;
    if (isFailure(otherCost)) return otherCost;
    const completed = cell("completed");
    const day = isBlankOrZero(completed)
      ? undefined
      : readDate(completed, { ja: lineHeads.completed[0], en: "completion date" });
    if (isFailure(day)) return day;
    return {
      costId: quoted(cell("costId")).trim(),
      ...claim,
      eligibleCost: eligibleCost ?? 0,
      otherCost: otherCost ?? 0,
      ...(day === undefined ? {} : { completionDate: day }),
    };
  }

  /** No programme is a cost that nobody grants. */
  private claim(programme: Cell, item: Cell): Pick<PlanLine, "claims" | "item"> | Failure {
    if (isBlankOrZero(programme)) return { claims: [] };
    const found = this.list.programme(programme);
    if (isFailure(found)) return found;
    const named = isBlankOrZero(item) ? undefined : itemOf(found.programme, quoted(item));
    if (isFailure(named)) return named;
    const { id } = found.programme;
    const selector = found.variant === undefined ? id : `${id}/${found.variant}`;
    return { claims: [selector], ...(named === undefined ? {} : { item: named }) };
  }
}

/** For a programme without items any word tells one part of a cost from another. */
function itemOf({ items }: Programme, typed: string): string | Failure {
  if (!items) return folded(typed);
  const item = itemNamed(items, typed);
  return item?.id ?? refuse("item-unknown", { given: typed, at: "", items: items.map(({ name }) => name) });
}

/** The one list that all programmes of a plan are on: rules between programmes hold within a list only. */
function listOf(list: OpenEdition, programmes: readonly Cell[]): OpenEdition | Failure {
  const named = new Set(programmes.flatMap((cell) => (isBlankOrZero(cell) ? [] : list.named(cell))));
  const [open = list] = named;
  return named.size > 1 ? refuse("plan-editions") : open;
}

/** Reads a table with its heads in the first row, in any order, Japanese or English. */
export function readLines(workbook: OpenEdition, table: Table): LinesRead | Failure {
  const [first = [], ...below] = table;
  const columns = columnsOf(first);
  if (isFailure(columns)) return columns;
  const used = usedRows(below);
  if (used.every((row) => row.every(isBlankOrZero))) return refuse("plan-empty");
  const list = listOf(
    workbook,
    used.map((row) => row[columns.programme ?? -1]),
  );
  if (isFailure(list)) return list;
  const reader = new Rows(list, columns);
  const lines: PlanLine[] = [];
  const rows: (number | undefined)[] = [];
  for (const [at, row] of used.entries()) {
    if (row.every(isBlankOrZero)) {
      rows.push(undefined);
      continue;
    }
    const line = reader.line(row);
    if (isFailure(line)) return inRow("plan-row", at + 2, line);
    rows.push(lines.push(line) - 1);
  }
  return { lines, rows, list };
}
