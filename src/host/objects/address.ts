import { HostError } from "./host-error";

/** A rectangle of cells, counted from 0. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/** Excel's grid (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3). */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before < 0 ? "" : columnLetters(before)) + String.fromCharCode(65 + (column % 26));
}

function columnIndex(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Checks that a rectangle lies in Excel's grid; else InvalidArgument. */
export function boxOf(row: number, column: number, height: number, width: number): Box {
  const inside =
    [row, column, height, width].every(Number.isInteger) &&
    row >= 0 &&
    column >= 0 &&
    height >= 1 &&
    width >= 1 &&
    row + height <= ROWS &&
    column + width <= COLUMNS;
  if (!inside) throw new HostError("InvalidArgument", "outside the grid");
  return { row, column, height, width };
}

/** Reads "A1", "A1:B2", "A:C" or "1:3", with or without $; undefined where it is no address. */
export function parseBox(text: string): Box | undefined {
  const address = text.replace(/\$/g, "").toUpperCase();
  const cells = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(address);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return between([Number(top) - 1, columnIndex(left)], [Number(bottom) - 1, columnIndex(right)]);
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(address);
  if (columns) return between([0, columnIndex(columns[1] ?? "")], [ROWS - 1, columnIndex(columns[2] ?? "")]);
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(address);
  if (rows) return between([Number(rows[1]) - 1, 0], [Number(rows[2]) - 1, COLUMNS - 1]);
  return undefined;
}

function between(from: readonly [number, number], to: readonly [number, number]): Box {
  const row = Math.min(from[0], to[0]);
  const column = Math.min(from[1], to[1]);
  return boxOf(row, column, Math.abs(from[0] - to[0]) + 1, Math.abs(from[1] - to[1]) + 1);
}

/** The address without its sheet: "A1:B2", "A:C", "1:3". */
export function boxAddress(box: Box): string {
  const first = columnLetters(box.column);
  const last = columnLetters(box.column + box.width - 1);
  if (box.height === ROWS) return `${first}:${last}`;
  const bottom = box.row + box.height;
  if (box.width === COLUMNS) return `${box.row + 1}:${bottom}`;
  const corner = `${first}${box.row + 1}`;
  return box.height === 1 && box.width === 1 ? corner : `${corner}:${last}${bottom}`;
}

/** The address with dollar signs, as a defined name keeps it. */
export function absoluteAddress(box: Box): string {
  return boxAddress(box).replace(/([A-Z]+|\d+)/g, "$$$1");
}

/** A sheet's name as it stands before "!": quoted unless Excel needs no quotes. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseBox(name) === undefined;
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Splits "'My sheet'!A1" into sheet and address; the sheet is undefined where none is named. */
export function splitReference(text: string): { sheet: string | undefined; address: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
  if (match === null) return { sheet: undefined, address: text };
  return { sheet: (match[1] ?? match[2] ?? "").replace(/''/g, "'"), address: match[3] ?? "" };
}

/** The cells that both rectangles cover, undefined where they do not meet. */
export function intersection(a: Box, b: Box): Box | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const height = Math.min(a.row + a.height, b.row + b.height) - row;
  const width = Math.min(a.column + a.width, b.column + b.width) - column;
  return height > 0 && width > 0 ? { row, column, height, width } : undefined;
}
