import type { BookChanges, StoredBook } from "../../sheets/stored-book";
import { emptiedReads } from "./emptied-reads";

/**
 * References of charts to cells that a copy empties or to names that it takes the money out of, by the chart's part and
 * as numbers in its order: the chart keeps their values beside, which must go too.
 */
export function staleCharts(
  book: StoredBook,
  changes: BookChanges,
): ReadonlyMap<string, ReadonlySet<number>> {
  const isStale = emptiedReads(book, changes);
  const counts = new Map<string, number>();
  const stale = new Map<string, Set<number>>();
  for (const { id, place, formula } of book.loose) {
    if (place !== "chart") continue;
    const part = id.slice(0, id.lastIndexOf("@"));
    const number = counts.get(part) ?? 0;
    counts.set(part, number + 1);
    if (isStale(formula, { sheet: undefined, cell: undefined }))
      stale.set(part, (stale.get(part) ?? new Set<number>()).add(number));
  }
  return stale;
}
