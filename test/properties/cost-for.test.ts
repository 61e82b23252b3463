import fc from "fast-check";
import { oracleCases, type OracleCase } from "../oracle/cases";
import { costCells, largestGrant } from "../oracle/rules";
import { ask, askAt, type Asking } from "./ask";
import { runs } from "./sampling";

const cases = oracleCases();

/** The costs of a spill in the order of its rows; undefined where the shape is not the programme's. */
function costsIn({ rule }: OracleCase, spill: unknown): number[] | undefined {
  if (!Array.isArray(spill) || spill.length !== costCells(rule)) return undefined;
  const costs = (spill as unknown[][]).map((row) => row.at(-1));
  return costs.every((cost) => typeof cost === "number") ? costs : undefined;
}

const withCosts = ({ rule }: OracleCase, costs: readonly number[]): unknown[][] =>
  costs.map((cost, index) => (rule.way === "items" ? [rule.items[index]?.name, cost] : [cost]));

/** The cost earns the grant, and a yen less of any of its parts does not. */
function isSmallest(asking: Asking, one: OracleCase, grant: number): boolean {
  const costs = costsIn(one, askAt(asking, "COSTFOR", one, grant));
  if (!costs) return false;
  const earns = (parts: readonly number[]): number =>
    Number(askAt(asking, "AMOUNT", one, withCosts(one, parts)));
  if (!(earns(costs) >= grant)) return false;
  return costs.every(
    (cost, at) =>
      cost === 0 || earns(costs.map((other, index) => (index === at ? other - 1 : other))) < grant,
  );
}

/** One part is filled to its limit before the next is used. */
const inOrder = (costs: readonly number[], limits: readonly number[]): boolean =>
  costs.every((cost, at) => cost === 0 || costs.slice(0, at).every((before, i) => before === limits[i]));

const grantsOf = ({ rule }: OracleCase): fc.Arbitrary<number> => {
  const most = Number(largestGrant(rule));
  const edges = [0, 1, 2, 999, 1000, 1001, 7000, 7001, 14_000, 14_001, most - 1000, most - 1, most];
  const inside = edges.filter((grant) => grant >= 0 && grant <= most);
  return fc.oneof(fc.integer({ min: 0, max: most }), fc.constantFrom(...inside));
};

const smallestAt = (asking: Asking, one: OracleCase): fc.IProperty<[number]> =>
  fc.property(grantsOf(one), (grant) => isSmallest(asking, one, grant));

describe.each(cases.map((one) => [one.name, one] as const))("%s", (_, one) => {
  test("AMOUNT(COSTFOR(g)) ≥ g, and a yen less earns less", () => {
    fc.assert(smallestAt(ask, one), runs(150));
    expect(isSmallest(ask, one, Number(largestGrant(one.rule)))).toBe(true);
  });

  test("a grant above the largest has no cost", () => {
    expect(askAt(ask, "COSTFOR", one, Number(largestGrant(one.rule)) + 1)).toBe("#N/A");
  });
});

test("items and coupons are filled in their order", () => {
  for (const one of cases.filter(({ rule }) => rule.way === "items" || rule.way === "coupons")) {
    const { rule } = one;
    const limits = rule.way === "items" ? rule.items.map(({ cap }) => Number(cap)) : [13_999, 13_999, 13_999];
    const property = fc.property(grantsOf(one), (grant) =>
      inOrder(costsIn(one, askAt(ask, "COSTFOR", one, grant)) ?? [1, 1], limits),
    );
    fc.assert(property, runs(100));
  }
});

test("a planted fault is noticed: a cost one yen too high, and one too low", () => {
  const one = cases.find(({ name }) => name === "10① 診療所") as OracleCase;
  const shifted =
    (by: number): Asking =>
    (id, ...given) =>
      id === "COSTFOR" ? [[Number((ask(id, ...given) as number[][])[0]?.[0]) + by]] : ask(id, ...given);
  expect(fc.check(smallestAt(shifted(1), one), runs(150)).failed).toBe(true);
  expect(fc.check(smallestAt(shifted(-1), one), runs(150)).failed).toBe(true);
});
