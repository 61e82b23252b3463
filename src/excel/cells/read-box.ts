import type { Session } from "../session/session";
import { type Box, rowsOf } from "./box";
import { chunksOfSize } from "./chunks";
import { type AskedLooks, type CellState, readCells } from "./read-cells";

/** Cells of a sheet, and the looks that matter. */
export interface BoxOnSheet {
  readonly sheet: Excel.Worksheet;
  readonly box: Box;
  readonly looks?: AskedLooks;
}

/** Reads a rectangle, one round trip for every 5,000 cells; what else is queued comes with the first. */
export async function readBox(
  session: Session,
  { sheet, box, looks = [] }: BoxOnSheet,
): Promise<readonly (readonly CellState[])[]> {
  const cells: (readonly CellState[])[] = [];
  for (const { first, height } of chunksOfSize(box.height, box.width)) {
    const part = rangeOf(sheet, rowsOf(box, first, height));
    const read = readCells(session, part, looks.slice(first, first + height));
    await session.sync();
    cells.push(...read());
    session.progress({ done: cells.length * box.width, of: box.height * box.width });
  }
  return cells;
}

/** A rectangle of a sheet, for Office.js. */
export const rangeOf = (sheet: Excel.Worksheet, { row, column, height, width }: Box): Excel.Range =>
  sheet.getRangeByIndexes(row, column, height, width);
