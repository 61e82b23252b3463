import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { AWAITED, isCellError } from "../calculation/cell-error";
import type { Box } from "./address";
import type { Book } from "./book";

/** A cell's value as Office.js brings it. */
export type CellValue = string | number | boolean;

type SpilledCells = Record<number, Record<number, Nullable<ICellData>>>;

/** Calls `visit` for each cell of a rectangle and keeps what it answers in the same shape. */
export function mapBox<T>(box: Box, visit: (row: number, column: number) => T): T[][] {
  return Array.from({ length: box.height }, (_row, i) =>
    Array.from({ length: box.width }, (_column, j) => visit(box.row + i, box.column + j)),
  );
}

/**
 * Values of a rectangle; a blank cell is "" (Range.values). Spilled values are not in Univer's snapshot: they lie in
 * the formula model, over it. `FRange.getValue()` is no help: under a number format it gives formatted text.
 */
export function valuesIn(book: Book, sheet: FWorksheet, box: Box): CellValue[][] {
  return spilledOver({ formulas: book.formulas, unitId: book.engine.workbook.getId(), sheet }, box);
}

/** Where a sheet's spilled values are found. */
export interface SpillSource {
  readonly formulas: FormulaDataModel;
  readonly unitId: string;
  readonly sheet: FWorksheet;
}

/** The same for a sheet without the rest of a host. */
export function spilledOver({ formulas, unitId, sheet }: SpillSource, box: Box): CellValue[][] {
  const grid = sheet.getSheet();
  const spilled: SpilledCells = formulas.getArrayFormulaCellData()[unitId]?.[sheet.getSheetId()] ?? {};
  return mapBox(box, (row, column) => {
    const stored = grid.getCellRaw(row, column);
    const over = spilled[row]?.[column];
    const hasFormula = stored?.f !== undefined && stored.f !== null && stored.f !== "";
    return plainValue(over && !hasFormula && stored?.si == null ? over : stored);
  });
}

/** Spilled cells of a sheet, the anchors included. */
export function spilledCells(book: Book, sheet: FWorksheet): SpilledCells {
  const data = book.formulas.getArrayFormulaCellData()[book.engine.workbook.getId()]?.[sheet.getSheetId()];
  return data ?? {};
}

/** The type of a value (Excel.RangeValueType). */
export function valueType(value: CellValue): "Empty" | "Double" | "Boolean" | "Error" | "String" {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isCellError(value) ? "Error" : "String";
}

function plainValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return "";
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, "");
  if (cell.v === null || cell.v === undefined) return "";
  if (cell.v === AWAITED) return "#BUSY!";
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true || cell.v === "TRUE";
  if (cell.t === CellValueType.NUMBER) return Number(cell.v);
  return cell.v;
}
