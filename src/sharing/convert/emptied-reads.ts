import type { BookChanges, StoredBook } from "../../sheets/stored-book";
import { readsOf } from "../formula/references";
import { Resolver, type Standing } from "../formula/resolver";
import { CellSet } from "./cell-set";
import { NO_MONEY } from "./loose-copies";

/** Tells whether a formula reads cells that a copy empties, or names that it takes the money out of. */
export function emptiedReads(
  book: StoredBook,
  { cells, loose }: BookChanges,
  sheets: ReadonlySet<string> = new Set(),
): (formula: string, standing: Standing) => boolean {
  const resolver = new Resolver(book);
  const emptied = new CellSet();
  for (const [sheet, contents] of cells)
    for (const [cell, { formula, value }] of contents)
      if (formula === undefined && value === undefined) emptied.add(sheet, cell);
  const emptiedNames = new Set(
    book.loose.flatMap(({ id, formula }) => (loose.get(id) === NO_MONEY ? [formula] : [])),
  );
  const whole = new Set([...sheets].map((sheet) => sheet.toLowerCase()));
  return (formula, standing) => {
    const { cells: reads, named, isUnseen } = readsOf(formula, standing, resolver);
    return (
      (isUnseen && (!emptied.isEmpty || whole.size > 0)) ||
      reads.some((one) => whole.has(one.sheet.toLowerCase()) || emptied.meets(one)) ||
      named.some((one) => emptiedNames.has(one))
    );
  };
}
