import { cellPlace } from "../../sheets/address";
import type { StoredBook } from "../../sheets/stored-book";
import type { Reference } from "../formula/references";
import { halvesAbove, halvesOf } from "./cell-set";

/** Who reads a cell, each told once: whoever is found is no longer waiting for other cells of the same area. */
export class WatchedCells<Reader> {
  readonly #sheets = new Map<string, Map<number, Map<number, Reader[]>>>();

  /** Only cells that the workbook has can be asked for. */
  constructor({ sheets }: StoredBook) {
    for (const { name, cells } of sheets) {
      const columns = new Set([...cells.keys()].map((cell) => cellPlace(cell).column));
      this.#sheets.set(
        name.toLowerCase(),
        new Map([...columns].map((column) => [column, new Map<number, Reader[]>()])),
      );
    }
  }

  watch({ sheet, area }: Reference, reader: Reader): void {
    const halves = halvesOf(area);
    for (const [column, waiting] of this.#sheets.get(sheet.toLowerCase()) ?? []) {
      if (column < area.left || column > area.right) continue;
      for (const half of halves) {
        const readers = waiting.get(half);
        if (readers) readers.push(reader);
        else waiting.set(half, [reader]);
      }
    }
  }

  readersOf(sheet: string, cell: string): Reader[] {
    const { row, column } = cellPlace(cell);
    const waiting = this.#sheets.get(sheet.toLowerCase())?.get(column);
    if (!waiting) return [];
    return [...halvesAbove(row)].flatMap((half) => {
      const readers = waiting.get(half) ?? [];
      waiting.delete(half);
      return readers;
    });
  }
}
