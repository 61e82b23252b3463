import { type Catalogue, isFailure } from "../../catalogue/lookup";
import { itemCapsOf } from "../../core/rules/tree";

const folded = (word: string): string => word.normalize("NFKC").toLowerCase().replace(/\s/gu, "");

/** The place of an item among those of a programme's rule, in the order in which FORMULA takes their cells. */
export function itemIndexIn(catalogue: Catalogue, typed: string | number, word: string): number | undefined {
  const found = catalogue.programme(typed);
  if (isFailure(found)) return undefined;
  const item = (found.programme.items ?? []).find(({ id, name, words }) =>
    [id, name.ja, name.en, ...words].some((known) => folded(known) === folded(word)),
  );
  const [scope] = catalogue.allCases(found.programme);
  const index = item && scope ? itemCapsOf(scope).findIndex(({ id }) => id === item.id) : -1;
  return index < 0 ? undefined : index;
}
