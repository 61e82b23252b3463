import type { BookChanges, StoredBook } from "../../sheets/stored-book";
import { readsOf } from "../formula/references";
import { Resolver } from "../formula/resolver";
import { CellSet } from "./cell-set";
import { NO_MONEY } from "./loose-copies";

/**
 * References of charts to cells that a copy empties or to names that it takes the money out of, by the chart's part and as numbers in its order: the chart keeps
 * their values beside, which must go too.
 */
export function staleCharts(
  book: StoredBook,
  { cells, loose }: BookChanges,
): ReadonlyMap<string, ReadonlySet<number>> {
  const resolver = new Resolver(book);
  const emptied = new CellSet();
  for (const [sheet, contents] of cells)
    for (const [cell, { formula, value }] of contents)
      if (formula === undefined && value === undefined) emptied.add(sheet, cell);
  const emptiedNames = new Set(
    book.loose.flatMap(({ id, formula }) => (loose.get(id) === NO_MONEY ? [formula] : [])),
  );
  const isStale = (formula: string): boolean => {
    const {
      cells: reads,
      named,
      isUnseen,
    } = readsOf(formula, { sheet: undefined, cell: undefined }, resolver);
    return (
      (isUnseen && !emptied.isEmpty) ||
      reads.some((one) => emptied.meets(one)) ||
      named.some((one) => emptiedNames.has(one))
    );
  };
  const counts = new Map<string, number>();
  const stale = new Map<string, Set<number>>();
  for (const { id, place, formula } of book.loose) {
    if (place !== "chart") continue;
    const part = id.slice(0, id.lastIndexOf("@"));
    const number = counts.get(part) ?? 0;
    counts.set(part, number + 1);
    if (isStale(formula)) stale.set(part, (stale.get(part) ?? new Set<number>()).add(number));
  }
  return stale;
}
