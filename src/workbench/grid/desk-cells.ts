import type { ExcelHost } from "../../host/excel-host";
import { valuesIn, valueType } from "../../host/objects/cell-values";
import { cellName, cellPlace, type Place } from "../../sheets/address";
import type { DeskCell } from "../trial-desk";

/** Reads a cell of the desk: its value with what spills into it, its text as drawn, its formula and its error's words. */
export function readCell(host: ExcelHost, sheetName: string, cell: string): DeskCell {
  const { row, column } = cellPlace(cell);
  const sheet = host.book.engine.workbook.getSheetByName(sheetName);
  if (!sheet) throw new Error(`No sheet called ${sheetName}`);
  const [[value = ""] = []] = valuesIn(host.book, sheet, { row, column, height: 1, width: 1 });
  const range = sheet.getRange(row, column);
  const message = host.messageAt(sheetName, row, column)?.message;
  return {
    value,
    text: range.getDisplayValue(),
    formula: range.getFormula(),
    ...(message && { message }),
  };
}

/** Every cell of the workbook that shows an error, as "sheet!cell: error". */
export function cellErrors(host: ExcelHost): string[] {
  return host.book.engine.workbook.getSheets().flatMap((sheet) => {
    const box = { row: 0, column: 0, height: sheet.getMaxRows(), width: sheet.getMaxColumns() };
    return valuesIn(host.book, sheet, box).flatMap((cells, row) =>
      cells.flatMap((value, column) =>
        valueType(value) === "Error"
          ? [`${sheet.getSheetName()}!${cellName({ row, column })}: ${String(value)}`]
          : [],
      ),
    );
  });
}

/** The selected cell: its sheet and its place; undefined where nothing is selected. */
export function selectedCell(host: ExcelHost): { readonly sheet: string; readonly place: Place } | undefined {
  const sheet = host.book.engine.workbook.getActiveSheet();
  const range = sheet.getActiveRange();
  if (!range) return undefined;
  return { sheet: sheet.getSheetName(), place: { row: range.getRow(), column: range.getColumn() } };
}
