import { cellPlace } from "../../sheets/address";
import type { BookChanges, StoredBook } from "../../sheets/stored-book";
import { contains } from "../formula/area";
import { readsOf, type Reference } from "../formula/references";
import { Resolver } from "../formula/resolver";
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
  const emptied = new Map(
    [...cells].map(([sheet, contents]) => [
      sheet.toLowerCase(),
      [...contents].flatMap(([cell, { formula, value }]) =>
        formula === undefined && value === undefined ? [cellPlace(cell)] : [],
      ),
    ]),
  );
  const isAny = [...emptied.values()].some((places) => places.length > 0);
  const emptiedNames = new Set(
    book.loose.flatMap(({ id, formula }) => (loose.get(id) === NO_MONEY ? [formula] : [])),
  );
  const isStale = (formula: string): boolean => {
    const {
      cells: reads,
      named,
      isUnseen,
    } = readsOf(formula, { sheet: undefined, cell: undefined }, resolver);
    const isHit = ({ sheet, area }: Reference): boolean =>
      emptied.get(sheet.toLowerCase())?.some(({ row, column }) => contains(area, row, column)) ?? false;
    return (isUnseen && isAny) || reads.some(isHit) || named.some((one) => emptiedNames.has(one));
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
