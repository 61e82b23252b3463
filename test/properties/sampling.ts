import fc from "fast-check";
import { edgesOf, busyRange, LARGEST_COST } from "../oracle/costs";
import type { OracleCase } from "../oracle/cases";
import { costCells } from "../oracle/rules";

/** Every run draws the same numbers; fast-check prints this seed, and the path to a failure, when one fails. */
export const SEED = Number(process.env["SUBSIDY_SEED"] ?? 20251002);

export const runs = (numRuns: number): { seed: number; numRuns: number } => ({ seed: SEED, numRuns });

/** Whole yen from 0 to 1e12: where the rule still moves, at its edges, and anywhere. */
export function costOf({ rule }: OracleCase): fc.Arbitrary<number> {
  return fc.oneof(
    { arbitrary: fc.integer({ min: 0, max: busyRange(rule) }), weight: 6 },
    { arbitrary: fc.constantFrom(...edgesOf(rule)), weight: 3 },
    { arbitrary: fc.integer({ min: 0, max: Number(LARGEST_COST) }), weight: 1 },
  );
}

/**
 * One cost per cell that the rule takes, together never more than a cell accepts. Coupons may come in greater number
 * than there are codes: those further on earn nothing.
 */
export const costsOf = (one: OracleCase): fc.Arbitrary<number[]> => {
  const cells = costCells(one.rule);
  const maxLength = one.rule.way === "coupons" ? cells + 2 : cells;
  const most = Math.floor(Number(LARGEST_COST) / maxLength);
  const each = costOf(one).map((cost) => Math.min(cost, most));
  return fc.array(each, { minLength: cells, maxLength });
};
