import { withoutSheet } from "../cells/box";
import { writeCells } from "../cells/write-cells";
import { repaired } from "../formula/subsidy";
import { done, failed, type FailureCode, type Outcome, type Trouble } from "../session/failure";
import { troubleOf } from "../session/office-error";
import type { Session } from "../session/session";
import { findCells, type FormulaCell } from "./formula-cells";
import type { Health, SheetHealth } from "./scan";
import { type EditionMark, writeStamp } from "./stamp";

/** What a repair did to a sheet. */
export interface SheetRepair {
  readonly name: string;
  /** Cells whose formula was written anew. */
  readonly rewritten: readonly string[];
  /** Cells that still do not compute: Excel does not know the function, so the add-in's functions are not loaded. */
  readonly stillUnknown: readonly string[];
  /** Cells that Excel would not let be written, with why. */
  readonly refused: readonly { readonly cell: string; readonly code: FailureCode }[];
}

export interface Repaired {
  readonly sheets: readonly SheetRepair[];
  /** Sheets that were left as they are, and why. */
  readonly skipped: readonly { readonly name: string; readonly code: FailureCode }[];
  /** Sheets that a cancelled repair did not come to. */
  readonly notReached: readonly string[];
  /** Whether the workbook now says that it was computed with the edition: only if all of it was. */
  readonly isStamped: boolean;
}

/**
 * Writes formulas with leftover or unknown names anew, in place, and recalculates, sheet by sheet: two or three round
 * trips each. A formula that has changed since the scan is left alone. Protected sheets that need it are skipped.
 */
export async function repair(
  session: Session,
  health: Health,
  edition: EditionMark,
): Promise<Outcome<Repaired>> {
  const sheets: SheetRepair[] = [];
  const skipped: { name: string; code: FailureCode }[] = [];
  const concerned = health.sheets.filter(({ formulas }) => formulas.length > 0);
  const names = concerned.map(({ name }) => name);
  let reached = 0;
  for (const sheet of concerned) {
    if (session.isCancelled) break;
    const result = await repairSheet(session, sheet);
    if (!("rewritten" in result) && (result.code === "host-lost" || result.code === "read-only"))
      return reached === 0 ? failed(result) : failed(result, "partly", names.slice(0, reached));
    if ("rewritten" in result) sheets.push(result);
    else skipped.push({ name: sheet.name, code: result.code });
    reached++;
    session.progress({ done: reached, of: concerned.length, sheet: sheet.name });
  }
  const isWhole =
    reached === concerned.length &&
    skipped.length === 0 &&
    sheets.every(({ stillUnknown, refused }) => stillUnknown.length + refused.length === 0);
  const isStamped = isWhole && (await writeStamp(session, edition));
  return done({ sheets, skipped, notReached: names.slice(reached), isStamped });
}

/** A repaired sheet, or why it was left as it is. */
async function repairSheet(
  session: Session,
  { id, name, formulas }: SheetHealth,
): Promise<SheetRepair | Trouble> {
  const sheet = session.context.workbook.worksheets.getItem(id);
  try {
    const wanted = await stillBroken(
      session,
      sheet,
      formulas.filter(({ needs }) => needs),
    );
    if (!Array.isArray(wanted)) return wanted;
    const refused = await rewriteCells(session, id, wanted);
    const rewritten = wanted.filter(({ cell }) => !refused.some((each) => each.cell === cell));
    const stillUnknown = await recalculated(session, id, rewritten);
    return { name, rewritten: rewritten.map(({ cell }) => cell), stillUnknown, refused };
  } catch (thrown) {
    return troubleOf(thrown);
  }
}

/** A cell to be written anew. */
interface BrokenCell {
  readonly cell: string;
  readonly formula: string;
  readonly format: string;
}

/**
 * The cells that hold the scanned formula still. Cells that another cell's formula fills are left out: Excel may show
 * that formula for them too.
 */
async function stillBroken(
  session: Session,
  sheet: Excel.Worksheet,
  broken: readonly FormulaCell[],
): Promise<BrokenCell[] | Trouble> {
  if (broken.length === 0) return [];
  const cells = broken.map((each) => ({ each, range: sheet.getRange(each.cell) }));
  const parents = cells.map(({ range }) =>
    session.supports("1.12") ? range.getSpillParentOrNullObject() : undefined,
  );
  cells.forEach(({ range }) => range.load("formulas,numberFormat"));
  parents.forEach((parent) => parent?.load("address"));
  const tellsReadOnly = session.supports("1.8");
  if (tellsReadOnly) session.context.workbook.load("readOnly");
  sheet.load("name,protection/protected");
  await session.sync();
  if (tellsReadOnly && session.context.workbook.readOnly) return { code: "read-only" };
  if (sheet.protection.protected) return { code: "protected", sheets: [sheet.name] };
  return cells.flatMap(({ each: { cell, formula }, range }, index) => {
    const parent = parents[index];
    const isFilled = parent && !parent.isNullObject && withoutSheet(parent.address) !== cell;
    const now: unknown = (range.formulas as unknown[][])[0]?.[0];
    const format = String((range.numberFormat as unknown[][])[0]?.[0]);
    return now === formula && !isFilled ? [{ cell, formula, format }] : [];
  });
}

type Refused = SheetRepair["refused"];

/** All at once; where Excel refuses one, each by itself, so that the others are still repaired. */
async function rewriteCells(session: Session, sheet: string, cells: readonly BrokenCell[]): Promise<Refused> {
  if (cells.length === 0) return [];
  const write = ({ cell, formula, format }: BrokenCell): void => {
    const range = session.context.workbook.worksheets.getItem(sheet).getRange(cell);
    writeCells(session, range, [[{ content: { kind: "formula", text: repaired(formula) }, format }]]);
  };
  try {
    cells.forEach(write);
    await session.sync();
    return [];
  } catch (thrown) {
    if (troubleOf(thrown).code === "host-lost") throw thrown;
  }
  const refused: { cell: string; code: FailureCode }[] = [];
  for (const each of cells) {
    try {
      write(each);
      await session.sync();
    } catch (thrown) {
      const { code } = troubleOf(thrown);
      if (code === "host-lost") throw thrown;
      refused.push({ cell: each.cell, code });
    }
  }
  return refused;
}

/** Recalculates a sheet and answers which of the rewritten cells Excel does not know even now. */
async function recalculated(
  session: Session,
  id: string,
  rewritten: readonly BrokenCell[],
): Promise<readonly string[]> {
  const sheet = session.context.workbook.worksheets.getItem(id);
  sheet.calculate(true);
  const ranges = rewritten.map(({ cell }) => sheet.getRange(cell));
  ranges.forEach((range) => range.load("formulas,values,rowIndex,columnIndex"));
  await session.sync();
  return ranges.flatMap((range) => {
    const box = { row: range.rowIndex, column: range.columnIndex, height: 1, width: 1 };
    const { formulas } = findCells(box, range.formulas as unknown[][], range.values as unknown[][]);
    return formulas.filter(({ needs }) => needs).map(({ cell }) => cell);
  });
}
