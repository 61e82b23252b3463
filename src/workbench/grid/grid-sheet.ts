import { BooleanNumber, CellValueType, type ICellData, type IWorksheetData } from "@univerjs/core";
import { cellPlace, columnNumber } from "../../sheets/address";
import type { Cell, Sheet } from "../../sheets/sheet";
import { cellStyle, gridFont } from "./cell-style";

const rowCount = 200;
const columnCount = 30;

/** A sheet of plain data as the grid takes it. */
export function gridSheet(sheet: Sheet): Partial<IWorksheetData> {
  return {
    name: sheet.name,
    rowCount,
    columnCount,
    defaultRowHeight: 24,
    defaultStyle: { ff: gridFont, fs: 11 },
    cellData: cellData(sheet),
    columnData: Object.fromEntries(
      Object.entries(sheet.widths).map(([letters, width]) => [columnNumber(letters), { w: pixels(width) }]),
    ),
    rowData: Object.fromEntries(
      Object.entries(sheet.heights ?? {}).map(([row, points]) => [
        Number(row) - 1,
        { h: Math.round((points * 4) / 3), ia: BooleanNumber.FALSE },
      ]),
    ),
    freeze: freeze(sheet),
  };
}

/** Excel's own rule for its standard font: seven pixels a digit and five around them. */
function pixels(width: number): number {
  return Math.round(width * 7 + 5);
}

function freeze({ frozenRows = 0, frozenColumns = 0 }: Sheet): IWorksheetData["freeze"] {
  return {
    ySplit: frozenRows,
    xSplit: frozenColumns,
    startRow: frozenRows || -1,
    startColumn: frozenColumns || -1,
  };
}

function cellData(sheet: Sheet): Record<number, Record<number, ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const [name, cell] of Object.entries(sheet.cells)) {
    const { row, column } = cellPlace(name);
    (matrix[row] ??= {})[column] = gridCell(cell);
  }
  return matrix;
}

function gridCell(cell: Cell): ICellData {
  const style = cellStyle(cell);
  return { ...content(cell), ...(style && { s: style }) };
}

function content({ formula, value }: Cell): ICellData {
  if (formula !== undefined) return { f: formula };
  if (value === undefined || value === "") return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}
