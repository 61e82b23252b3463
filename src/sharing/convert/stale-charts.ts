import { cellPlace } from "../../sheets/address";
import type { BookChanges, StoredBook } from "../../sheets/stored-book";
import { contains } from "../formula/area";
import { readsOf } from "../formula/references";
import { Resolver } from "../formula/resolver";

/** Ids of charts' references to cells that a copy empties: the chart keeps their values beside, which must go too. */
export function staleCharts(book: StoredBook, { cells }: BookChanges): readonly string[] {
  const resolver = new Resolver(book);
  const emptied = new Map(
    [...cells].map(([sheet, contents]) => [
      sheet.toLowerCase(),
      [...contents].flatMap(([cell, { formula, value }]) =>
        formula === undefined && value === undefined ? [cellPlace(cell)] : [],
      ),
    ]),
  );
  return book.loose.flatMap(({ id, place, formula }) => {
    if (place !== "chart") return [];
    const { cells: reads } = readsOf(formula, { sheet: undefined, cell: undefined }, resolver);
    const isStale = reads.some(({ sheet, area }) =>
      emptied.get(sheet.toLowerCase())?.some(({ row, column }) => contains(area, row, column)),
    );
    return isStale ? [id] : [];
  });
}
