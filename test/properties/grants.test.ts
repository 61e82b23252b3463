import fc from "fast-check";
import { oracleCases, type OracleCase } from "../oracle/cases";
import { edgeCosts } from "../oracle/costs";
import { grant, largestGrant, printedCap } from "../oracle/rules";
import { ask, askAt, type Asking, costArgument } from "./ask";
import { costsOf, runs } from "./sampling";

const RANDOM_COSTS = 300;
const cases = oracleCases();
const sum = (costs: readonly number[]): number => costs.reduce((total, cost) => total + cost, 0);
const amountOf = (asking: Asking, one: OracleCase, costs: readonly number[]): unknown =>
  askAt(asking, "AMOUNT", one, costArgument(one, costs));

/** The first costs for which AMOUNT is not what the oracle computes. */
function firstDifference(asking: Asking, one: OracleCase, all: readonly (readonly number[])[]): unknown {
  for (const costs of all) {
    const expected = Number(grant(one.rule, costs.map(BigInt)));
    const shown = amountOf(asking, one, costs);
    if (shown !== expected) return { costs, shown, expected };
  }
  return undefined;
}

const equalsOracle = (asking: Asking, one: OracleCase): fc.IProperty<[number[]]> =>
  fc.property(costsOf(one), (costs) => firstDifference(asking, one, [costs]) === undefined);

/** Grant ≤ published cap, grant ≤ cost, and grant + own contribution = cost. */
const staysWithin = (asking: Asking, one: OracleCase): fc.IProperty<[number[]]> =>
  fc.property(costsOf(one), (costs) => {
    const shown = amountOf(asking, one, costs);
    const own = askAt(asking, "OWNCOST", one, costArgument(one, costs));
    const cap = askAt(asking, "GRANTCAP", one, one.beds ?? null);
    if (typeof shown !== "number" || typeof own !== "number" || typeof cap !== "number") return false;
    const cost = sum(costs);
    return Number.isInteger(shown) && shown >= 0 && shown <= cap && shown <= cost && shown + own === cost;
  });

const neverFalls = (asking: Asking, one: OracleCase): fc.IProperty<[number[], number, number]> =>
  fc.property(
    costsOf(one),
    fc.nat(),
    fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 5_000_000 })),
    (costs, where, more) => {
      const at = where % costs.length;
      // A coupon that was not in use takes its place before others, which is another purchase, not more cost.
      if (one.rule.way === "coupons" && costs[at] === 0) return true;
      const less = costs.map((cost) => Math.min(cost, 1e11));
      const grown = less.map((cost, index) => (index === at ? cost + more : cost));
      const [before, after] = [amountOf(asking, one, less), amountOf(asking, one, grown)];
      return typeof before === "number" && typeof after === "number" && before <= after;
    },
  );

describe.each(cases.map((one) => [one.name, one] as const))("%s", (_, one) => {
  test("AMOUNT is the oracle's grant at every edge", () => {
    expect(firstDifference(ask, one, edgeCosts(one.rule))).toBeUndefined();
  });

  test("AMOUNT is the oracle's grant at random costs", () => {
    fc.assert(equalsOracle(ask, one), runs(RANDOM_COSTS));
  });

  test("the grant stays within cap and cost, and with the own contribution makes up the cost", () => {
    fc.assert(staysWithin(ask, one), runs(RANDOM_COSTS));
  });

  test("more cost never lowers the grant", () => {
    fc.assert(neverFalls(ask, one), runs(RANDOM_COSTS));
  });

  test("GRANTCAP is the printed cap and MAXAMOUNT the most that any cost earns", () => {
    const { programme, facility } = one;
    expect(ask("GRANTCAP", programme, facility, one.beds)).toBe(Number(printedCap(one.rule)));
    expect(ask("MAXAMOUNT", programme, facility, one.beds)).toBe(Number(largestGrant(one.rule)));
  });
});

test("every variant and class of the list is among the cases", () => {
  expect(new Set(cases.map(({ number }) => number)).size).toBe(13);
  expect(cases.length).toBeGreaterThanOrEqual(48);
});

describe("a planted fault is noticed", () => {
  const one = cases.find(({ name }) => name === "9① 病院 199床") as OracleCase;
  const wrongWhen =
    (wrong: (cost: number) => boolean, by: number): Asking =>
    (id, ...given) => {
      const shown = ask(id, ...given);
      const cost = (given[2] as number[][])[0]?.[0] ?? 0;
      return id === "AMOUNT" && wrong(cost) ? Number(shown) + by : shown;
    };

  test("a grant one yen off at the cost cap alone", () => {
    const asking = wrongWhen((cost) => cost === 3_259_000, -1);
    expect(firstDifference(asking, one, edgeCosts(one.rule))).toMatchObject({ costs: [3_259_000] });
  });

  test("a grant too high for costs above a million", () => {
    const asking = wrongWhen((cost) => cost > 1_000_000, 1000);
    expect(fc.check(equalsOracle(asking, one), runs(RANDOM_COSTS)).failed).toBe(true);
    expect(fc.check(staysWithin(asking, one), runs(RANDOM_COSTS)).failed).toBe(true);
  });

  test("a grant that falls where the cost passes a million", () => {
    const asking = wrongWhen((cost) => cost > 1_000_000 && cost < 1_500_000, -1_000_000);
    expect(fc.check(neverFalls(asking, one), runs(RANDOM_COSTS)).failed).toBe(true);
  });
});
