/** A cell's place, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The letters of a column counted from 0: 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** The column counted from 0 that the letters name. */
export function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The name of a cell: row 4, column 1 is B5. */
export function cellName({ row, column }: Place): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The place that a name such as B5 stands for; throws on anything else, since names are written by programmers. */
export function cellPlace(name: string): Place {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(name) ?? [];
  if (!letters || !digits) throw new RangeError(`Not the name of a cell: ${name}`);
  return { row: Number(digits) - 1, column: columnNumber(letters) };
}
