import type { BookChanges, NewContent, StoredBook } from "../../sheets/stored-book";
import { readsOf } from "../formula/references";
import { Resolver, type Standing } from "../formula/resolver";
import { CellSet } from "./cell-set";
import { NO_MONEY } from "./loose-copies";

/** Whether what stood in a cell is not in the copy any more. */
export const isGone = ({ formula, value, isHeading }: NewContent): boolean =>
  isHeading === true || (formula === undefined && value === undefined);

/** Tells whether a formula reads cells that a copy empties, or names that it takes the money out of. */
export function emptiedReads(
  book: StoredBook,
  { cells, loose }: BookChanges,
  sheets: ReadonlySet<string> = new Set(),
): (formula: string, standing: Standing) => boolean {
  const resolver = new Resolver(book);
  const emptied = new CellSet();
  for (const [sheet, contents] of cells)
    for (const [cell, content] of contents) if (isGone(content)) emptied.add(sheet, cell);
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
