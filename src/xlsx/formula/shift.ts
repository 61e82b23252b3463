import { columnLetters, columnNumber } from "../../sheets/address";

/** By how many rows and columns a formula is moved. */
export interface Move {
  readonly rows: number;
  readonly columns: number;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** In the order in which they are tried: texts, sheets in quotes, brackets of tables, whole rows and columns, words. */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?<rows>\$?\d+:\$?\d+)(?![\w.])|(?<columns>\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\w.$(])|(?<word>[\p{L}_\\$][\p{L}\p{N}_.\\$?]*)(?<behind>\s*[(!])?|\d+(?:\.\d+)?(?:E[+-]?\d+)?/giu;

/** A formula as it reads in another cell: relative references moved, absolute ones kept; #REF! past the sheet's edge. */
export function shifted(formula: string, move: Move): string {
  return formula.replace(pieces, (whole: string, ...rest: unknown[]) => {
    const { rows, columns, word, behind } = rest.at(-1) as Record<string, string | undefined>;
    if (rows !== undefined) return ends(rows, (end) => movedRow(end, move));
    if (columns !== undefined) return ends(columns, (end) => movedColumn(end, move));
    if (word === undefined || behind !== undefined) return whole;
    const [, column, row] = /^(\$?[A-Z]{1,3})(\$?[1-9]\d{0,6})$/i.exec(word) ?? [];
    if (column === undefined || row === undefined) return whole;
    const cell = [movedColumn(column, move), movedRow(row, move)];
    return cell.includes(undefined) ? "#REF!" : cell.join("");
  });
}

function ends(area: string, moved: (end: string) => string | undefined): string {
  const both = area.split(":").map(moved);
  return both.includes(undefined) ? "#REF!" : both.join(":");
}

function movedRow(row: string, { rows }: Move): string | undefined {
  if (row.startsWith("$")) return row;
  const to = Number(row) + rows;
  return to >= 1 && to <= LAST_ROW ? String(to) : undefined;
}

function movedColumn(column: string, { columns }: Move): string | undefined {
  if (column.startsWith("$")) return column;
  const to = columnNumber(column.toUpperCase()) + columns;
  return to >= 0 && to < LAST_COLUMN ? columnLetters(to) : undefined;
}
