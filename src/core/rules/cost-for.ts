import { compare, exact, type Exact } from "../money/exact";
import { LARGEST_YEN } from "../money/yen";
import { amountOf, type Incomplete, reachableMaximum } from "./grant";
import type { CaseScope } from "./scope";
import { type Cost, costOf, type Situation } from "./situation";
import { itemCapsOf, rowsAllowed } from "./tree";

/** The smallest cost that earns a grant, in the shape in which the programme wants its cost. */
export type CostFor =
  | { readonly state: "found"; readonly total: number }
  | { readonly state: "found-rows"; readonly rows: readonly number[] }
  | {
      readonly state: "found-items";
      readonly items: readonly { readonly id: string; readonly cost: number }[];
    }
  /** More than the rule is known to give; `highest` is above `maximum` where a figure is known only as a range. */
  | { readonly state: "above-maximum"; readonly maximum: Exact; readonly highest: Exact }
  | Incomplete;

/** The smallest whole number in 0…most for which a test that never turns false again holds. */
function smallest(most: number, holds: (value: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const rowsCost = (rows: readonly number[]): Cost => ({
  total: rows.reduce((total, row) => total + row, 0),
  rows,
});

/** Fills one part (coupon or item) after the other: each to its own limit before the next is used. */
function fillParts(
  limits: readonly number[],
  earns: (parts: readonly number[]) => Exact,
  grant: Exact,
): number[] {
  const parts = limits.map(() => 0);
  for (const [index, limit] of limits.entries()) {
    if (compare(earns(parts), grant) >= 0) break;
    const fill = (value: number): number[] => parts.map((part, at) => (at === index ? value : part));
    parts[index] = smallest(limit, (value) => compare(earns(fill(value)), grant) >= 0);
  }
  return parts;
}

/**
 * The smallest cost c with grant(c) ≥ grant and grant(c − 1) < grant. Coupons and items are filled in order,
 * the first to its limit before the second is used. `grant` is a whole number of yen, 0 or more.
 */
export function costFor(scope: CaseScope, situation: Omit<Situation, "cost">, grant: number): CostFor {
  const maximum = reachableMaximum(scope, situation);
  if (maximum.state === "incomplete") return maximum;
  if (maximum.state === "none") return { state: "above-maximum", maximum: exact(0), highest: exact(0) };
  const wanted = exact(grant);
  if (compare(wanted, maximum.low) > 0)
    return { state: "above-maximum", maximum: maximum.low, highest: maximum.high };
  const earns = (cost: Cost): Exact => {
    const value = amountOf(scope, { ...situation, cost });
    return value.state === "known" ? value.low : exact(0);
  };
  const coupons = rowsAllowed(scope);
  if (coupons !== undefined) {
    const limit = smallest(
      LARGEST_YEN,
      (value) => compare(earns(costOf(value)), earns(costOf(LARGEST_YEN))) >= 0,
    );
    const limits = Array.from({ length: coupons }, () => limit);
    return { state: "found-rows", rows: fillParts(limits, (rows) => earns(rowsCost(rows)), wanted) };
  }
  const caps = itemCapsOf(scope);
  if (caps.length > 0) return itemsFor(caps, earns, wanted);
  return {
    state: "found",
    total: smallest(LARGEST_YEN, (value) => compare(earns(costOf(value)), wanted) >= 0),
  };
}

function itemsFor(
  caps: readonly { readonly id: string; readonly cap: Exact }[],
  earns: (cost: Cost) => Exact,
  wanted: Exact,
): CostFor {
  const itemsCost = (parts: readonly number[]): Cost => ({
    ...rowsCost(parts),
    items: Object.fromEntries(caps.map(({ id }, index) => [id, parts[index] ?? 0])),
  });
  const parts = fillParts(
    caps.map(({ cap }) => cap.n),
    (amounts) => earns(itemsCost(amounts)),
    wanted,
  );
  return { state: "found-items", items: caps.map(({ id }, index) => ({ id, cost: parts[index] ?? 0 })) };
}
