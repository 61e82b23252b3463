import { cellPlace } from "../../sheets/address";
import { type Area, readArea } from "../../sheets/read-area";

/** Cells of one sheet that a copy empties; asks whether something that stands on cells stands on these. */
export class EmptiedCells {
  /** Rows by column, both counted from 0, in their order. */
  readonly #columns = new Map<number, number[]>();

  constructor(cells: Iterable<string>) {
    for (const cell of cells) {
      const { row, column } = cellPlace(cell);
      const rows = this.#columns.get(column);
      if (rows) rows.push(row);
      else this.#columns.set(column, [row]);
    }
    for (const rows of this.#columns.values()) rows.sort((a, b) => a - b);
  }

  /** Whether any of them lies in an area. */
  meets(area: Area): boolean {
    return [...this.#columns].some(
      ([column, rows]) => column >= area.left && column <= area.right && this.#count(rows, area) > 0,
    );
  }

  /** The same of areas as files list them, with blanks between; what cannot be read is taken to have some. */
  meetsAny(areas: string): boolean {
    return readAreas(areas).some((area) => area === undefined || this.meets(area));
  }

  /** Whether areas, as files list them, have no other cells; what cannot be read is taken to have. */
  areAll(areas: string): boolean {
    return readAreas(areas).every((area) => area !== undefined && this.#fill(area));
  }

  #fill(area: Area): boolean {
    if (area.right - area.left >= this.#columns.size) return false;
    for (let column = area.left; column <= area.right; column += 1) {
      const rows = this.#columns.get(column) ?? [];
      if (this.#count(rows, area) <= area.bottom - area.top) return false;
    }
    return true;
  }

  #count(rows: readonly number[], { top, bottom }: Area): number {
    return firstFrom(rows, bottom + 1) - firstFrom(rows, top);
  }
}

const readAreas = (areas: string): (Area | undefined)[] => areas.trim().split(/\s+/).map(readArea);

/** How many numbers of an ordered list come before one. */
function firstFrom(ordered: readonly number[], wanted: number): number {
  let [from, to] = [0, ordered.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ordered[middle] ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}
