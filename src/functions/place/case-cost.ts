import { LARGEST_YEN } from "../../core/money/yen";
import type { Item } from "../../core/rules/edition";
import type { Cost } from "../../core/rules/situation";
import { parameterNames } from "../../text/functions/parameter-names";
import { type Failure, isFailure, refuse } from "../failure";
import { sumOfYen } from "../values/amount";
import { folded } from "../values/blank";
import type { EnteredCost } from "../values/cost";
import { whereIs } from "../values/cost-line";
import type { CostShape, Place } from "./place";

/** A cost in the shape in which a case takes it; coupons and items are each cut to whole yen. */
export function caseCost(place: Place, shape: CostShape, cost: EnteredCost): Cost | Failure {
  if (shape.by === "items") {
    return cost.itemized
      ? itemizedCost(place.programme.items ?? noItems, cost)
      : { total: cost.total, rows: [cost.total] };
  }
  if (cost.itemized) return refuse("items-unused", { programme: place.name });
  return shape.by === "rows" ? couponCost(cost) : { total: cost.total, rows: [cost.total] };
}

const noItems: readonly Item[] = [];

function couponCost({ lines, direction, total }: EnteredCost): Cost | Failure {
  const rows: number[] = [];
  for (const line of lines) {
    const { cut } = sumOfYen([line.amount]);
    if (cut < 0) return refuse("coupon-negative", { at: whereIs(line.at, direction) });
    rows.push(cut);
  }
  return { total, rows };
}

/** Folding is dear beside a rule, and an itemised cost asks for a word in every row: done once for a list of items. */
const foldedNames = new WeakMap<readonly Item[], ReadonlyMap<string, Item>>();

/** The item that a word names, by its name or one of its other words. */
export const itemNamed = (items: readonly Item[], word: string): Item | undefined =>
  namesOf(items).get(folded(word));

function namesOf(items: readonly Item[]): ReadonlyMap<string, Item> {
  const before = foldedNames.get(items);
  if (before) return before;
  const names = new Map<string, Item>();
  for (const item of items) {
    for (const known of [item.id, item.name.ja, item.name.en, ...item.words]) {
      const word = folded(known);
      if (!names.has(word)) names.set(word, item);
    }
  }
  foldedNames.set(items, names);
  return names;
}

function itemizedCost(items: readonly Item[], cost: EnteredCost): Cost | Failure {
  const amounts = byItem(items, cost);
  if (isFailure(amounts)) return amounts;
  const cut: Record<string, number> = {};
  for (const item of items) {
    const sum = sumOfYen(amounts.get(item.id) ?? []);
    if (sum.cut < 0) return refuse("item-negative", { item: item.name, total: Math.round(sum.entered) });
    if (sum.cut > LARGEST_YEN)
      return refuse("amount-large", { what: parameterNames.cost, most: LARGEST_YEN });
    cut[item.id] = sum.cut;
  }
  return { total: cost.total, rows: Object.values(cut), items: cut };
}

function byItem(items: readonly Item[], { lines, direction }: EnteredCost): Map<string, number[]> | Failure {
  const amounts = new Map<string, number[]>();
  for (const { item: typed = "", amount, at } of lines) {
    const item = itemNamed(items, typed);
    if (!item) {
      const names = items.map(({ name }) => name);
      return refuse("item-unknown", { given: typed, at: whereIs(at, direction), items: names });
    }
    amounts.set(item.id, [...(amounts.get(item.id) ?? []), amount]);
  }
  return amounts;
}
