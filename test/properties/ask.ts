import type { Edition } from "../../src/core/rules/edition";
import { answer } from "../../src/functions/call";
import { isFailure } from "../../src/functions/failure";
import { OpenEdition } from "../../src/functions/place/open-edition";
import type { FunctionId } from "../../src/functions/signatures";
import edition from "../../data/editions/2025-10-02.json";
import type { OracleCase } from "../oracle/cases";

/** The built-in list, opened as the functions open it. */
export const builtIn = new OpenEdition(edition as unknown as Edition, "built-in");

/** What a cell would show: a value, a spill, or the error's code. */
export function ask(id: FunctionId, ...given: readonly unknown[]): unknown {
  const shown = answer(builtIn, id, given);
  return isFailure(shown) ? shown.code : shown;
}

/** Answers like `ask`, so that a test can be handed a wrong one. */
export type Asking = typeof ask;

/** Costs in the shape in which a cell takes them: one amount, one row per coupon, or item and amount. */
export function costArgument({ rule }: OracleCase, costs: readonly unknown[]): unknown {
  if (rule.way === "items") return rule.items.map(({ name }, index) => [name, costs[index] ?? 0]);
  return rule.way === "coupons" ? costs.map((cost) => [cost]) : [[costs[0] ?? 0]];
}

/** AMOUNT and its like for a place of the list: programme, facility, cost, beds. */
export function askAt(asking: Asking, id: FunctionId, one: OracleCase, third: unknown): unknown {
  return asking(id, one.programme, one.facility, third, one.beds ?? null);
}
