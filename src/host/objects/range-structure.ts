import { Dimension } from "@univerjs/core";
import { COLUMNS, ROWS } from "./address";
import { findRange } from "./find-range";
import { clipped, gridRange, isUnbounded } from "./grid-range";
import { guardChange } from "./guard";
import { oneOf, text, truth, viewIn } from "./given";
import { HostError } from "./host-error";
import { action, method, scalar, type Member } from "./model";
import { mapBox, spilledCells, valuesIn, type CellValue } from "./cell-values";
import { writeCells } from "./cell-writing";
import { setNumberFormats } from "./style";
import { RangeView } from "./views";

const COPY_TYPES = ["All", "Formulas", "Values", "Formats"] as const;

/** Whole rows and columns shift the sheet, other cells shift their neighbours. */
function insert(range: RangeView, given: unknown): RangeView {
  guardChange(range.book, range.sheet, "allowInsertRows");
  const shift = oneOf(["Down", "Right"], given);
  const { sheet, box } = range;
  if (box.width === COLUMNS) sheet.insertRows(box.row, box.height);
  else if (box.height === ROWS) sheet.insertColumns(box.column, box.width);
  else gridRange(range).insertCells(shift === "Down" ? Dimension.ROWS : Dimension.COLUMNS);
  return range;
}

function remove(range: RangeView, given: unknown): void {
  guardChange(range.book, range.sheet, "allowDeleteRows");
  const shift = oneOf(["Up", "Left"], given);
  const { sheet, box } = range;
  if (box.width === COLUMNS) sheet.deleteRows(box.row, box.height);
  else if (box.height === ROWS) sheet.deleteColumns(box.column, box.width);
  else gridRange(range).deleteCells(shift === "Up" ? Dimension.ROWS : Dimension.COLUMNS);
}

/** Copies contents and number formats, over and over into a larger target; formulas move relative references. */
function copyFrom(range: RangeView, given: unknown, kind: unknown): void {
  const source = viewIn(RangeView, given) ?? findRange(range.book, range.sheet, text(given));
  const type = kind === undefined || kind === null ? "All" : oneOf(COPY_TYPES, kind);
  if (type === "Formats" || isUnbounded(source.box))
    throw new HostError("ApiNotFound", `Range.copyFrom of ${type} is not modelled for these cells`);
  const { row, column } = range.box;
  const target = new RangeView(range.book, range.sheet, {
    row,
    column,
    height: Math.max(range.box.height, source.box.height),
    width: Math.max(range.box.width, source.box.width),
  });
  const from = (row: number, column: number): readonly [number, number] => [
    (row - target.box.row) % source.box.height,
    (column - target.box.column) % source.box.width,
  ];
  const contents = type === "Values" ? values(source) : formulasOrValues(source);
  const formats = gridRange(source).getNumberFormats();
  const { api } = source.book.engine;
  const moved = mapBox(target.box, (row, column) => {
    const [i, j] = from(row, column);
    const content = contents[i]?.[j] ?? "";
    const isFormula = type !== "Values" && typeof content === "string" && content.startsWith("=");
    if (!isFormula) return content;
    const [down, right] = [row - source.box.row - i, column - source.box.column - j];
    return api.getFormula().moveFormulaRefOffset(content, right, down);
  });
  writeCells(target, moved);
  if (type !== "All") return;
  setNumberFormats(
    target,
    mapBox(target.box, (row, column) => {
      const [i, j] = from(row, column);
      return formats[i]?.[j] ?? "";
    }),
  );
}

function values({ book, sheet, box }: RangeView): CellValue[][] {
  return valuesIn(book, sheet, box);
}

function formulasOrValues(source: RangeView): CellValue[][] {
  const formulas = gridRange(source).getFormulas();
  return values(source).map((row, i) =>
    row.map((value, j) => {
      const formula = formulas[i]?.[j];
      return formula === undefined || formula === "" ? value : formula;
    }),
  );
}

function hidden(range: RangeView, along: "row" | "column"): boolean | null {
  const { sheet, box } = range;
  const grid = sheet.getSheet();
  const { row, column, height, width } = clipped(sheet, box);
  const [first, count] = along === "row" ? [row, height] : [column, width];
  const shown = Array.from({ length: count }, (_, i) =>
    along === "row" ? grid.getRowVisible(first + i) : grid.getColVisible(first + i),
  );
  if (shown.every(Boolean)) return false;
  return shown.some(Boolean) ? null : true;
}

function hide(range: RangeView, along: "row" | "column", given: unknown): void {
  guardChange(range.book, range.sheet, along === "row" ? "allowFormatRows" : "allowFormatColumns");
  gridRange(range);
  const { sheet } = range;
  const { row, column, height, width } = clipped(sheet, range.box);
  if (along === "row" && truth(given)) sheet.hideRows(row, height);
  else if (along === "row") sheet.showRows(row, height);
  else if (truth(given)) sheet.hideColumns(column, width);
  else sheet.showColumns(column, width);
}

/** The rectangle that a formula has spilled into, its anchor included. */
function spill(range: RangeView): RangeView | null {
  const { book, sheet, box } = range;
  const id = book.engine.workbook.getId();
  const found = book.formulas.getArrayFormulaRange()[id]?.[sheet.getSheetId()]?.[box.row]?.[box.column];
  if (!found || !spilledCells(book, sheet)[box.row]?.[box.column]) return null;
  const { startRow, endRow, startColumn, endColumn } = found;
  return new RangeView(book, sheet, {
    row: startRow,
    column: startColumn,
    height: endRow - startRow + 1,
    width: endColumn - startColumn + 1,
  });
}

/**
 * Rows, columns, cells moved about, after https://learn.microsoft.com/javascript/api/excel/excel.range
 * (insert, delete, copyFrom, merge, rowHidden, getSpillingToRange …).
 */
export const structureMembers: Record<string, Member<RangeView>> = {
  insert: action("1.1", (range, [shift]) => insert(range, shift)),
  delete: action("1.1", (range, [shift]) => {
    remove(range, shift);
  }),
  copyFrom: action("1.9", (range, [source, kind]) => {
    copyFrom(range, source, kind);
  }),
  merge: action("1.2", (range, [across]) => {
    guardChange(range.book, range.sheet);
    if (across === true) gridRange(range).mergeAcross();
    else gridRange(range).merge();
  }),
  unmerge: action("1.2", (range) => {
    guardChange(range.book, range.sheet);
    gridRange(range).breakApart();
  }),
  rowHidden: scalar(
    "1.2",
    (range) => hidden(range, "row"),
    (range, given) => {
      hide(range, "row", given);
    },
  ),
  columnHidden: scalar(
    "1.2",
    (range) => hidden(range, "column"),
    (range, given) => {
      hide(range, "column", given);
    },
  ),
  getSpillingToRange: method("1.12", (range) => {
    const found = spill(range);
    if (found === null) throw new HostError("ItemNotFound", "nothing spills here");
    return found;
  }),
  getSpillingToRangeOrNullObject: method("1.12", spill),
};
