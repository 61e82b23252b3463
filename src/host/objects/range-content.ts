import type { FRange } from "@univerjs/sheets/facade";
import { AWAITED } from "../calculation/cell-error";
import { dirtyRangesOf } from "../calculation/dirty-ranges";
import { spilledCells, valuesIn, valueType, type CellValue } from "./cell-values";
import { writeCells } from "./cell-writing";
import { matrixFor, gridRange, isUnbounded, clipped } from "./grid-range";
import { guardChange, guardWrite } from "./guard";
import { oneOf, text } from "./given";
import { HostError } from "./host-error";
import { action, scalar, type Member } from "./model";
import { setNumberFormats } from "./style";
import type { RangeView } from "./views";

/** Cell by cell properties of whole rows or columns are null, as Excel answers them. */
function cellwise(read: (range: RangeView) => unknown): (range: RangeView) => unknown {
  return (range) => (isUnbounded(range.box) ? null : read(range));
}

function values(range: RangeView): CellValue[][] {
  return valuesIn(range.book, range.sheet, range.box);
}

function formulas(range: RangeView): CellValue[][] {
  const written = gridRange(range).getFormulas();
  return values(range).map((row, i) =>
    row.map((value, j) => {
      const formula = written[i]?.[j];
      return formula === undefined || formula === "" ? value : formula;
    }),
  );
}

function texts(range: RangeView): string[][] {
  const shown = gridRange(range).getDisplayValues();
  return shown.map((row) => row.map((cell) => (cell === AWAITED ? "#BUSY!" : cell)));
}

function numberFormats(range: RangeView): string[][] {
  return gridRange(range)
    .getNumberFormats()
    .map((row) => row.map((format) => (format === "" ? "General" : format)));
}

function writeFormats(range: RangeView, given: unknown): void {
  const matrix = matrixFor(range.box, given);
  guardChange(range.book, range.sheet, "allowFormatCells");
  const kept = numberFormats(range);
  const formats = matrix.map((row, i) =>
    row.map((format, j) => (format === null ? kept[i]?.[j] : text(format)) ?? ""),
  );
  setNumberFormats(range, formats);
}

/** True where some cell spills or is spilled into; null where only some are (Range.hasSpill). */
function hasSpill(range: RangeView): boolean | null {
  const { row, column, height, width } = range.box;
  const spilled = spilledCells(range.book, range.sheet);
  let hit = 0;
  for (const [r, cells] of Object.entries(spilled))
    for (const [c, cell] of Object.entries(cells)) {
      const inside =
        Number(r) >= row && Number(r) < row + height && Number(c) >= column && Number(c) < column + width;
      if (cell && inside) hit++;
    }
  if (hit === 0) return false;
  return hit === height * width ? true : null;
}

const CLEARING = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"] as const;

function clear(range: RangeView, what: unknown): void {
  guardWrite(range);
  const cells: FRange = gridRange(range);
  switch (what === undefined || what === null ? "All" : oneOf(CLEARING, what)) {
    case "All":
      cells.clear();
      return;
    case "Contents":
      cells.clearContent();
      return;
    case "Formats":
      cells.clearFormat();
      return;
    case "Hyperlinks":
    case "RemoveHyperlinks":
      throw new HostError("ApiNotFound", "Range.clear(Hyperlinks) is not modelled");
  }
}

function calculate(range: RangeView): void {
  const { row, column, height, width } = clipped(range.sheet, range.box);
  const sheetId = range.sheet.getSheetId();
  const cells = Array.from({ length: height * width }, (_, i) => ({
    sheetId,
    row: row + Math.floor(i / width),
    column: column + (i % width),
  }));
  range.book.gate.recalculate(dirtyRangesOf(range.book.engine.workbook.getId(), cells));
}

/**
 * What stands in a range, after https://learn.microsoft.com/javascript/api/excel/excel.range
 * (values, formulas, text, numberFormat, valueTypes, hasSpill, clear, calculate).
 */
export const contentMembers: Record<string, Member<RangeView>> = {
  values: scalar("1.1", cellwise(values), writeCells),
  formulas: scalar("1.1", cellwise(formulas), writeCells),
  text: scalar("1.1", cellwise(texts)),
  numberFormat: scalar("1.1", cellwise(numberFormats), writeFormats),
  valueTypes: scalar(
    "1.1",
    cellwise((range) => values(range).map((row) => row.map(valueType))),
  ),
  hasSpill: scalar("1.12", cellwise(hasSpill)),
  clear: action("1.1", (range, [what]) => {
    clear(range, what);
  }),
  calculate: action("1.6", (range) => {
    calculate(range);
  }),
};
