import type { Box } from "../cells/box";
import { rowsOf } from "../cells/box";
import { chunksOfSize } from "../cells/chunks";
import { rangeOf } from "../cells/read-box";
import { type ExplainedArgument, type FormulaSheet, readArguments } from "../explain/argument-values";
import { subsidyCalls } from "../formula/subsidy";
import { findCells, type FormulaCell } from "../health/formula-cells";
import { done, failed, type Outcome } from "../session/failure";
import type { Session } from "../session/session";

/** A call of one of our functions in a cell, with what Excel gives it. */
export interface UsedCall {
  readonly id: string;
  /** The call as it stands in the formula. */
  readonly text: string;
  readonly arguments: readonly ExplainedArgument[];
  /** Whether all its arguments are known, so that it can be answered with another edition. */
  readonly isComplete: boolean;
}

/** A cell that calls our functions. */
export interface UsedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly calls: readonly UsedCall[];
}

/** Cells of a workbook that are looked at; what lies beyond is counted. */
const mostCells = 2_000;

export interface UsedCells {
  readonly cells: readonly UsedCell[];
  /** Cells with our functions that were not looked at, since there are so many. */
  readonly left: number;
}

/** Every call of ours in the workbook with its arguments. Writes nothing; a cancelled reading answers nothing. */
export async function usedCells(session: Session): Promise<Outcome<UsedCells>> {
  const { workbook } = session.context;
  workbook.worksheets.load("items/id,items/name");
  workbook.names.load("items/name");
  await session.sync();
  const sheets = workbook.worksheets.items;
  const found: UsedCell[] = [];
  let left = 0;
  for (const [index, sheet] of sheets.entries()) {
    if (session.isCancelled) return failed({ code: "cancelled" });
    const formulas = await formulasOf(session, sheet);
    const looked = formulas.slice(0, Math.max(0, mostCells - found.length));
    left += formulas.length - looked.length;
    found.push(...(await withArguments(session, sheet, looked)));
    session.progress({ done: index + 1, of: sheets.length, sheet: sheet.name });
  }
  return done({ cells: found, left });
}

async function formulasOf(session: Session, sheet: Excel.Worksheet): Promise<readonly FormulaCell[]> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  sheet.names.load("items/name");
  await session.sync();
  if (used.isNullObject) return [];
  const { rowIndex: row, columnIndex: column, rowCount: height, columnCount: width } = used;
  const box: Box = { row, column, height, width };
  const found: FormulaCell[] = [];
  for (const chunk of chunksOfSize(height, width)) {
    const part = rowsOf(box, chunk.first, chunk.height);
    const range = rangeOf(sheet, part);
    range.load("formulas");
    await session.sync();
    found.push(...findCells(part, range.formulas as unknown[][], []).formulas);
  }
  return found;
}

async function withArguments(
  session: Session,
  sheet: Excel.Worksheet,
  cells: readonly FormulaCell[],
): Promise<readonly UsedCell[]> {
  if (cells.length === 0) return [];
  const { workbook } = session.context;
  const place: FormulaSheet = {
    id: sheet.id,
    sheets: workbook.worksheets.items.map(({ name }) => name),
    ownNames: sheet.names.items.map(({ name }) => name),
    names: workbook.names.items.map(({ name }) => name),
  };
  const calls = cells.map(({ formula }) => subsidyCalls(formula));
  const texts = calls.flatMap((each, index) =>
    each.map((call) => call.arguments.map(({ from, to }) => cells[index]?.formula.slice(from, to) ?? "")),
  );
  const values = [...(await readArguments(session, place, texts))];
  return cells.map(({ cell, formula }, index) => ({
    sheet: sheet.name,
    cell,
    calls: (calls[index] ?? []).map(({ id, from, to }): UsedCall => {
      const args = values.shift() ?? [];
      const isComplete = args.every(({ kind }) => kind !== "unknown");
      return { id, text: formula.slice(from, to), arguments: args, isComplete };
    }),
  }));
}
