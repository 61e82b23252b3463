import type { FRange, FWorksheet } from "@univerjs/sheets/facade";
import { COLUMNS, ROWS, type Box } from "./address";
import { HostError } from "./host-error";
import type { RangeView } from "./views";

const ROOM = { rows: 50, columns: 5 } as const;

/** The engine's range for cells; the grid grows to hold them, since Univer throws outside its grid. */
export function gridRange(range: RangeView): FRange {
  const { sheet, box } = range;
  const within = isUnbounded(box) ? clipped(sheet, box) : box;
  const bottom = within.row + within.height;
  const right = within.column + within.width;
  if (bottom > sheet.getMaxRows()) sheet.setRowCount(Math.min(ROWS, bottom + ROOM.rows));
  if (right > sheet.getMaxColumns()) sheet.setColumnCount(Math.min(COLUMNS, right + ROOM.columns));
  return sheet.getRange(within.row, within.column, within.height, within.width);
}

/** Whole rows or columns (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded). */
export function isUnbounded(box: Box): boolean {
  return box.height === ROWS || box.width === COLUMNS;
}

/** Whole rows and columns cut to the part that the engine's grid holds. */
export function clipped(sheet: FWorksheet, box: Box): Box {
  return {
    ...box,
    height: box.height === ROWS ? sheet.getMaxRows() : box.height,
    width: box.width === COLUMNS ? sheet.getMaxColumns() : box.width,
  };
}

/** A value per cell: a matrix of the range's own size, or one value for all; else InvalidArgument. */
export function matrixFor(box: Box, given: unknown): unknown[][] {
  if (isUnbounded(box))
    throw new HostError("InvalidArgument", "cells of whole rows or columns cannot be set");
  if (!Array.isArray(given))
    return Array.from({ length: box.height }, () => new Array<unknown>(box.width).fill(given));
  const rows: unknown[][] = [];
  for (const row of given as readonly unknown[]) {
    if (!Array.isArray(row) || row.length !== box.width) throw sizeDiffers();
    rows.push(row as unknown[]);
  }
  if (rows.length !== box.height) throw sizeDiffers();
  return rows;
}

function sizeDiffers(): HostError {
  return new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}
