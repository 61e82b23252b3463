import { cellPlace } from "../../sheets/address";
import type { Area } from "../../sheets/read-area";
import type { Reference } from "../formula/references";

/**
 * The rows of a column as a tree of halves, by number: the whole column is 1, what is under n is 2n and 2n + 1, and
 * the rows themselves are the last level. A row has 21 halves above and with it, an area of rows takes at most 40.
 */
const ROWS = 2 ** 20;

/** The halves in which a row lies, the row itself first. */
export function* halvesAbove(row: number): Iterable<number> {
  for (let half = ROWS + row; half >= 1; half = Math.floor(half / 2)) yield half;
}

/** The fewest halves that make up rows from top to bottom. */
export function halvesOf({ top, bottom }: Area): number[] {
  const found: number[] = [];
  let [from, to] = [ROWS + top, ROWS + bottom + 1];
  while (from < to) {
    if (from % 2 === 1) found.push(from++);
    if (to % 2 === 1) found.push(--to);
    [from, to] = [from / 2, to / 2];
  }
  return found;
}

/** Cells of a workbook's sheets; whether an area has any of them is told without a look at each. */
export class CellSet {
  readonly #sheets = new Map<string, Map<number, Set<number>>>();

  get isEmpty(): boolean {
    return this.#sheets.size === 0;
  }

  add(sheet: string, cell: string): void {
    const key = sheet.toLowerCase();
    const { row, column } = cellPlace(cell);
    const columns = this.#sheets.get(key) ?? new Map<number, Set<number>>();
    const halves = columns.get(column) ?? new Set<number>();
    this.#sheets.set(key, columns.set(column, halves));
    for (const half of halvesAbove(row)) {
      // What is above it is there as well.
      if (halves.has(half)) return;
      halves.add(half);
    }
  }

  /** Whether any cell lies in an area. */
  meets({ sheet, area }: Reference): boolean {
    const columns = [...(this.#sheets.get(sheet.toLowerCase()) ?? [])];
    const halves = columns.length > 0 ? halvesOf(area) : [];
    return columns.some(
      ([column, filled]) =>
        column >= area.left && column <= area.right && halves.some((half) => filled.has(half)),
    );
  }
}
