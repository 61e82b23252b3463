import { type Area, readArea } from "../../sheets/read-area";

/** Rows and columns of a sheet that are hidden, as its file numbers them: from 1. */
export interface HiddenCells {
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly (readonly [from: number, to: number])[];
}

/** Asks whether something that stands on cells of a sheet can be seen. */
export class Hiding {
  readonly #rows: ReadonlySet<number>;
  readonly #columns: HiddenCells["hiddenColumns"];

  constructor({ hiddenRows, hiddenColumns }: HiddenCells) {
    this.#rows = new Set(hiddenRows);
    this.#columns = hiddenColumns;
  }

  /** Whether all cells of an area are hidden: where one row and one column can be seen, so can the cell in both. */
  hides({ top, left, bottom, right }: Area): boolean {
    return (
      this.#all(top, bottom, (row) => this.#rows.has(row + 1)) || this.#all(left, right, this.#hasColumn)
    );
  }

  /** The same of areas as files list them, with blanks between; what cannot be read is taken to be seen. */
  hidesAll(areas: string): boolean {
    const read = areas.trim().split(/\s+/).map(readArea);
    return read.every((area) => area !== undefined && this.hides(area));
  }

  readonly #hasColumn = (column: number): boolean =>
    this.#columns.some(([from, to]) => column + 1 >= from && column + 1 <= to);

  #all(from: number, to: number, isHidden: (index: number) => boolean): boolean {
    for (let index = from; index <= to; index += 1) if (!isHidden(index)) return false;
    return to >= from;
  }
}
