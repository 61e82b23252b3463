import type { Exact } from "../../core/money/exact";
import type { Item } from "../../core/rules/edition";
import type { CaseScope } from "../../core/rules/scope";
import type { Rules } from "../../functions/rules";

/** An item with its own cap. */
export interface CappedItem extends Pick<Item, "id" | "name"> {
  /** undefined while beds or variant decide it. */
  readonly cap: Exact | undefined;
}

/** How a programme takes its cost: as one sum, one amount per coupon, or one per item. */
export type CostShape =
  | { readonly by: "sum" }
  | { readonly by: "coupons"; readonly most: number }
  | { readonly by: "items"; readonly items: readonly CappedItem[] };

/** The shape for the cases that are still possible: the most coupons, and caps where all agree. */
export function costShape(
  rules: Pick<Rules, "rowsAllowed" | "itemCapsOf">,
  scopes: readonly CaseScope[],
  items: readonly Item[],
): CostShape {
  const coupons = scopes.flatMap((scope) => rules.rowsAllowed(scope) ?? []);
  if (coupons.length > 0) return { by: "coupons", most: Math.max(...coupons) };
  const caps = scopes.map((scope) => new Map(rules.itemCapsOf(scope).map(({ id, cap }) => [id, cap])));
  const capped = items.filter(({ id }) => caps.some((of) => of.has(id)));
  if (capped.length === 0) return { by: "sum" };
  const capOf = (id: string): Exact | undefined => {
    const [first, ...others] = caps.map((of) => of.get(id));
    return others.every((other) => other?.n === first?.n && other?.d === first?.d) ? first : undefined;
  };
  return { by: "items", items: capped.map(({ id, name }) => ({ id, name, cap: capOf(id) })) };
}
