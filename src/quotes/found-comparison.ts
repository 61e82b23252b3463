import type { Place } from "../sheets/address";
import type { SeenSheet } from "../sheets/seen-sheet";
import { vendorKey } from "./comparison-places";

/** A comparison as it stands in the workbook, wherever rows and columns have been moved since it was drawn. */
export class FoundComparison {
  readonly #places = new Map<string, Place>();
  readonly #keyColumn: number | undefined;

  constructor(private readonly seen: SeenSheet) {
    const { origin, rows } = seen;
    rows.forEach((row, i) => {
      row.forEach(({ value }, j) => {
        if (typeof value !== "string" || value === "") return;
        const place = { row: origin.row + i, column: origin.column + j };
        if (!this.#places.has(value)) this.#places.set(value, place);
      });
    });
    this.#keyColumn = this.#places.get(vendorKey)?.column;
  }

  placeOf(mark: string): Place | undefined {
    return this.#places.get(mark);
  }

  /** The row of a key, below the vendors' marks; undefined where it is gone. */
  rowOf(key: string, marks: number): number | undefined {
    const { origin, rows } = this.seen;
    const column = this.#keyColumn;
    if (column === undefined) return undefined;
    const index = rows.findIndex(
      (row, i) => origin.row + i > marks && row[column - origin.column]?.value === key,
    );
    return index < 0 ? undefined : origin.row + index;
  }
}
