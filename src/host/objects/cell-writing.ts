import { guardWrite } from "./guard";
import { gridRange, matrixFor } from "./grid-range";
import { HostError } from "./host-error";
import { setNumberFormats } from "./style";
import { typed, type Typed } from "./typed-text";
import type { RangeView } from "./views";

/**
 * Puts values or formulas into a range; null leaves a cell as it is
 * (https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member).
 */
export function writeCells(range: RangeView, given: unknown): void {
  const rows = matrixFor(range.box, given);
  guardWrite(range);
  const cells = gridRange(range);
  const formats = cells.getNumberFormats();
  const thisYear = new Date().getFullYear();
  const typedRows = rows.map((row, i) =>
    row.map((value, j) => (value === null ? null : typed(cellText(value), formats[i]?.[j] ?? "", thisYear))),
  );
  putCells(range, typedRows);
  const ownFormats = typedRows.map((row, i) =>
    row.map((cell, j) => (isGeneral(formats[i]?.[j]) ? cell?.format : undefined)),
  );
  if (ownFormats.flat().some((format) => format !== undefined)) setNumberFormats(range, ownFormats);
}

/** An empty cell object in setValues would drop the formula it is meant to keep, so rows with gaps go cell by cell. */
function putCells(range: RangeView, rows: readonly (readonly (Typed | null)[])[]): void {
  const cells = gridRange(range);
  const whole = rows.map((row) => row.flatMap((typed) => (typed === null ? [] : [typed.cell])));
  if (whole.every((row) => row.length === range.box.width)) {
    cells.setValues(whole);
    return;
  }
  rows.forEach((row, i) => {
    row.forEach((typed, j) => {
      if (typed) range.sheet.getRange(range.box.row + i, range.box.column + j).setValue(typed.cell);
    });
  });
}

function isGeneral(format: string | undefined): boolean {
  return format === undefined || format === "" || format === "General";
}

function cellText(value: unknown): string | number | boolean {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new HostError("InvalidArgument", "a cell takes a text, a number, true, false or null");
}
