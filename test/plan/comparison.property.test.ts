import fc from "fast-check";
import { comparePlan } from "../../src/core/plan/compare-plan";
import type { Plan } from "../../src/core/plan/input";
import { prepare } from "../../src/core/plan/prepare";
import type { Edition } from "../../src/core/rules/edition";
import { madeUpPlan } from "../fixtures/made-up-plan";
import { planEdition } from "../fixtures/plan-edition";
import { allCombinations } from "./exhaustive";
import { edition, plans } from "./plans";

const MOST = 10;
const SMALL = 11;

function expectSameAsExhaustive(of: Edition, plan: Plan): void {
  const { claims, own } = prepare(of, plan);
  fc.pre(claims.length <= SMALL);
  const expected = allCombinations(of, plan);
  const found = comparePlan(of, plan, { most: MOST });
  expect(found.complete).toBe(true);
  expect(found.more).toBe(expected.length > MOST);
  const choices = claims.filter((claim) => !own.get(claim)?.some(({ state }) => state === "excluded"));
  const first = expected[0]?.confirmed ?? 0;
  const listed = found.combinations.map(({ result, applications, less, leftOut }) => {
    const confirmed = result.totals.confirmed;
    return { confirmed, applications, less, leftOut: leftOut.map(({ id }) => id) };
  });
  expect(listed).toEqual(
    expected.slice(0, MOST).map(({ kept, confirmed, applications }) => {
      const leftOut = choices.flatMap(({ id }) => (kept.includes(id) ? [] : [id]));
      return { confirmed, applications, less: first - confirmed, leftOut };
    }),
  );
}

test("a comparison of any small plan over the list is what trying every subset finds", () => {
  fc.assert(
    fc.property(plans(edition, { lines: 5, claims: 4 }), (plan) => {
      expectSameAsExhaustive(edition, plan);
    }),
    { numRuns: Number(process.env["PLAN_RUNS"] ?? 150) },
  );
});

test("the same holds for rules of every kind that later lists may have", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.constantFrom(12, 24, 36),
      fc.integer({ min: 2, max: 4 }),
      (seed, programmes, lines) => {
        const of = planEdition(programmes, seed);
        expectSameAsExhaustive(of, madeUpPlan(of, { lines, claims: [1, 4], seed }));
      },
    ),
    { numRuns: Number(process.env["PLAN_RUNS"] ?? 150) },
  );
});
