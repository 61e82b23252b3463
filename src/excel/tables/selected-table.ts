import { type Box, boxName, onSheet, rowsOf } from "../cells/box";
import { chunksOfSize } from "../cells/chunks";
import { rangeOf } from "../cells/read-box";
import { done, failed, type Outcome } from "../session/failure";
import type { Session } from "../session/session";
import { isDateFormat, unitOfFormat } from "../../sheets/units";

/** A cell of a table as it stands. */
export interface TableCell {
  readonly value: string | number | boolean;
  /** What it shows. */
  readonly shown: string;
  /** What makes it doubtful as what it looks like: an error, a date by its format, an amount shown in thousands. */
  readonly mark?: "error" | "date" | "scaled";
}

/** The table that is selected: the Excel table in which the selection lies, or the selected cells. */
export interface SelectedTable {
  /** The cells that were read, with their sheet. */
  readonly address: string;
  readonly sheetName: string;
  /** Where the table stands, counted from 0. */
  readonly box: Box;
  readonly rows: readonly (readonly TableCell[])[];
  /** Some rows are hidden by a filter or by hand: they were read as well. */
  readonly hidden: boolean;
}

/** The most cells that are read as one table. */
export const mostTableCells = 150_000;

/** Reads the selected table in chunks: two round trips and one for every 5,000 cells. Cancelled between two chunks. */
export async function selectedTable(session: Session): Promise<Outcome<SelectedTable>> {
  const selected = session.context.workbook.getSelectedRange();
  const tables = session.supports("1.9") ? selected.getTables(false) : undefined;
  const used = selected.getUsedRangeOrNullObject(true);
  selected.load("address,rowIndex,columnIndex,worksheet/id,worksheet/name");
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  tables?.load("items/id");
  await session.sync();
  const { worksheet, rowIndex, columnIndex } = selected;
  const table = tables?.items.length === 1 ? tables.items[0] : undefined;
  const whole = table?.getRange();
  whole?.load("rowIndex,columnIndex,rowCount,columnCount");
  if (whole) await session.sync();
  const from = whole ?? (used.isNullObject ? undefined : used);
  const box = from
    ? { row: from.rowIndex, column: from.columnIndex, height: from.rowCount, width: from.columnCount }
    : { row: rowIndex, column: columnIndex, height: 0, width: 0 };
  const cells = box.height * box.width;
  if (cells > mostTableCells) return failed({ code: "too-big", cells, most: mostTableCells });
  const home = session.context.workbook.worksheets.getItem(worksheet.id);
  const read = await rowsIn(session, home, box);
  if (!read.ok) return read;
  const address = cells === 0 ? selected.address : onSheet(worksheet.name, boxName(box));
  return done({ address, sheetName: worksheet.name, box, ...read.value });
}

async function rowsIn(
  session: Session,
  sheet: Excel.Worksheet,
  box: Box,
): Promise<Outcome<Pick<SelectedTable, "rows" | "hidden">>> {
  const rows: (readonly TableCell[])[] = [];
  let hidden = false;
  if (box.height === 0) return done({ rows, hidden });
  for (const { first, height } of chunksOfSize(box.height, box.width)) {
    if (session.isCancelled) return failed({ code: "cancelled" });
    const range = rangeOf(sheet, rowsOf(box, first, height));
    range.load("values,text,valueTypes,numberFormat,rowHidden");
    await session.sync();
    rows.push(...cellsOf(range));
    // Null means that some rows are hidden, whatever the declared type says.
    hidden ||= (range.rowHidden as boolean | null) !== false;
    session.progress({ done: rows.length * box.width, of: box.height * box.width });
  }
  return done({ rows, hidden });
}

function cellsOf({ values, text, valueTypes, numberFormat }: Excel.Range): TableCell[][] {
  return (values as TableCell["value"][][]).map((row, i) =>
    row.map((value, j): TableCell => {
      const shown = text[i]?.[j] ?? "";
      const mark = markOf(valueTypes[i]?.[j], value, (numberFormat as string[][])[i]?.[j] ?? "");
      return { value, shown, ...(mark && { mark }) };
    }),
  );
}

function markOf(type: unknown, value: TableCell["value"], format: string): TableCell["mark"] {
  if (type === "Error") return "error";
  if (typeof value !== "number") return undefined;
  if (isDateFormat(format)) return "date";
  return unitOfFormat(format)?.evidence === "label" ? "scaled" : undefined;
}
