/** An error that stands in a cell, as Excel writes it. */
export type CellError =
  "#VALUE!" | "#N/A" | "#REF!" | "#NAME?" | "#DIV/0!" | "#NUM!" | "#NULL!" | "#SPILL!" | "#CALC!" | "#BUSY!";

const CELL_ERRORS: ReadonlySet<string> = new Set<CellError>([
  "#VALUE!",
  "#N/A",
  "#REF!",
  "#NAME?",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
]);

/** True for the text of an error as it stands in a cell. */
export function isCellError(value: unknown): value is CellError {
  return typeof value === "string" && CELL_ERRORS.has(value);
}

/** What a cell holds in the engine while its function's answer is awaited; an add-in sees `#BUSY!`. */
export const AWAITED = "#GETTING_DATA";

/** Codes with which Office.js reports a function's error to the host, as its CustomFunctionProxy numbers them. */
const REPORTED: Readonly<Record<number, CellError>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
};

/** The cell error for a code that Office.js reports; every code without one of its own is `#VALUE!`. */
export function cellErrorOfCode(code: number): CellError {
  return REPORTED[code] ?? "#VALUE!";
}
