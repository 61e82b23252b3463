/** A cell's or argument's value as a host passes it. */
export type Cell = unknown;

/** Rows of a range as a host passes it. */
export type Table = readonly (readonly Cell[])[];

/** Blank in every host: missing, null or empty text. */
export const isBlank = (cell: Cell): cell is null | undefined | "" =>
  cell === null || cell === undefined || cell === "";

/** Blank, or the 0 that desktop hosts pass for a blank cell. */
export const isBlankOrZero = (cell: Cell): boolean => isBlank(cell) || cell === 0;

/** The rows up to the last that holds anything: a whole column ends in blanks, which hosts may pass as 0. */
export function usedRows(table: Table): Table {
  let end = table.length;
  while (end > 1 && table[end - 1]?.every(isBlankOrZero)) end -= 1;
  return end === table.length ? table : table.slice(0, end);
}

/** The columns that hold anything. */
export const usedColumns = (table: Table): number[] =>
  (table[0] ?? []).flatMap((_, column) => (table.some((row) => !isBlankOrZero(row[column])) ? [column] : []));

/** The invocation object, which a host whose metadata is older than the script puts in an optional's place. */
export const isInvocation = (cell: Cell): boolean =>
  typeof cell === "object" && cell !== null && !Array.isArray(cell);

/** Width, spaces and letter case folded away, so that what people type can be compared. */
export const folded = (text: string): string => text.normalize("NFKC").replace(/\s/gu, "").toLowerCase();

/** A cell's value as a message quotes it. */
export function quoted(cell: Cell): string {
  if (typeof cell === "string") return cell.length > 40 ? `${cell.slice(0, 40)}…` : cell;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "number" ? String(cell) : "";
}
