import { columnLetters } from "../../sheets/address";
import type { Area } from "../../sheets/read-area";

/** The area with both columns and both rows fixed: $B$5:$B$7. */
export function absolute({ top, left, bottom, right }: Area): string {
  const name = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  return top === bottom && left === right ? name(top, left) : `${name(top, left)}:${name(bottom, right)}`;
}

/** A sheet's name as formulas have it before the exclamation mark. */
export const sheetPrefix = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;
