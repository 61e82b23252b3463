import { cellName, type Place } from "../../sheets/address";

/** A rectangle of cells, counted from 0. */
export interface Box extends Place {
  readonly height: number;
  readonly width: number;
}

/** Excel's grid. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** Whether all of a rectangle lies on a sheet. */
export const isOnSheet = ({ row, column, height, width }: Box): boolean =>
  row >= 0 && column >= 0 && row + height <= sheetRows && column + width <= sheetColumns;

/** A rectangle's name without its sheet: D5, or D5:K18. */
export function boxName({ row, column, height, width }: Box): string {
  const first = cellName({ row, column });
  if (height === 1 && width === 1) return first;
  return `${first}:${cellName({ row: row + height - 1, column: column + width - 1 })}`;
}

/** A cell's or rectangle's name with its sheet, quoted so that it can stand in any formula. */
export const onSheet = (sheet: string, name: string): string => `'${sheet.replaceAll("'", "''")}'!${name}`;

/** The name of a cell inside a rectangle, counted from the rectangle's first cell. */
export const cellIn = (box: Box, row: number, column: number): string =>
  cellName({ row: box.row + row, column: box.column + column });

/** The part of a rectangle from one of its rows on. */
export const rowsOf = (box: Box, first: number, height: number): Box => ({
  ...box,
  row: box.row + first,
  height,
});

/** An address without its sheet. */
export const withoutSheet = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

/** A cell's name with dollar signs: $B$5. */
export const absoluteCell = (place: Place): string => cellName(place).replace(/^([A-Z]+)/, "$$$1$$");

/** Whether a name's formula, such as ='Sheet 1'!$B$5, means a cell of a sheet. */
export function isReferenceTo(formula: string, sheet: string, cell: string): boolean {
  const [, quoted, plain, name] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(formula) ?? [];
  return (quoted?.replaceAll("''", "'") ?? plain) === sheet && name === cell;
}
