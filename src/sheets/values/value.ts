/** An error as a cell shows it. */
export class CellError {
  constructor(readonly code: string) {}
}

/** What one cell can hold: null is an empty one. */
export type Scalar = string | number | boolean | null | CellError;
export type Matrix = readonly (readonly Scalar[])[];
export type Value = Scalar | Matrix;

export const VALUE_ERROR = new CellError("#VALUE!");
export const NOT_AVAILABLE = new CellError("#N/A");
export const DIVIDED_BY_ZERO = new CellError("#DIV/0!");

export const isMatrix = (value: Value): value is Matrix => Array.isArray(value);
export const isError = (value: unknown): value is CellError => value instanceof CellError;

/** All cells of values, row by row. */
export const flat = (values: readonly Value[]): readonly Scalar[] =>
  values.flatMap((value) => (isMatrix(value) ? value.flat() : [value]));

/** A number as Excel reads it in arithmetic: empty is 0, a text is a number only if it looks like one. */
export function asNumber(value: Scalar): number | CellError {
  if (isError(value)) return value;
  if (value === null) return 0;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = value.trim() === "" ? NaN : Number(value);
  return Number.isNaN(number) ? VALUE_ERROR : number;
}

/** A text as Excel reads it where letters are joined. */
export function asText(value: Scalar): string | CellError {
  if (isError(value)) return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

/** A condition as Excel reads it: numbers other than 0 hold. */
export function asTruth(value: Scalar): boolean | CellError {
  if (typeof value === "string") return VALUE_ERROR;
  const number = asNumber(value);
  return isError(number) ? number : number !== 0;
}
