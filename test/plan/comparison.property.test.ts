import fc from "fast-check";
import { comparePlan } from "../../src/core/plan/compare-plan";
import type { Plan } from "../../src/core/plan/input";
import { prepare } from "../../src/core/plan/prepare";
import type { Edition } from "../../src/core/rules/edition";
import { madeUpPlan } from "../fixtures/made-up-plan";
import { planEdition } from "../fixtures/plan-edition";
import { allCombinations, permittedCount } from "./exhaustive";
import { edition, plans } from "./plans";

const SMALL = 11;
/** A list of one drops as much as can be dropped unseen; a list of ten is what is shown. */
const lengths = fc.constantFrom(1, 2, 4, 10);

function expectSameAsExhaustive(of: Edition, plan: Plan, most: number): void {
  const { claims, own } = prepare(of, plan);
  const expected = allCombinations(of, plan);
  const found = comparePlan(of, plan, { most });
  expect(found.complete).toBe(true);
  expect(found.more).toBe(expected.length > most);
  const choices = claims.filter((claim) => !own.get(claim)?.some(({ state }) => state === "excluded"));
  const first = expected[0]?.confirmed ?? 0;
  const listed = found.combinations.map(({ result, applications, less, leftOut }) => {
    const confirmed = result.totals.confirmed;
    return { confirmed, applications, less, leftOut: leftOut.map(({ id }) => id) };
  });
  expect(listed).toEqual(
    expected.slice(0, most).map(({ kept, confirmed, applications }) => {
      const leftOut = choices.flatMap(({ id }) => (kept.includes(id) ? [] : [id]));
      return { confirmed, applications, less: first - confirmed, leftOut };
    }),
  );
}

test("a comparison of any small plan over the list is what trying every subset finds", () => {
  fc.assert(
    fc.property(plans(edition, { lines: 5, claims: 4 }), lengths, (plan, most) => {
      fc.pre(prepare(edition, plan).claims.length <= SMALL);
      expectSameAsExhaustive(edition, plan, most);
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
      lengths,
      (seed, programmes, lines, most) => {
        const of = planEdition(programmes, seed);
        const plan = madeUpPlan(of, { lines, claims: [1, 4], seed });
        fc.pre(prepare(of, plan).claims.length <= SMALL);
        expectSameAsExhaustive(of, plan, most);
      },
    ),
    { numRuns: Number(process.env["PLAN_RUNS"] ?? 150) },
  );
});

/** So many permitted sets are computed one by one. */
const SETS = 400;

test("the same holds for dense plans, in which each cost is claimed from most programmes of a family", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.constantFrom<[lines: number, claims: [number, number]]>(
        [1, [8, 12]],
        [2, [4, 10]],
        [3, [3, 8]],
        [4, [3, 6]],
      ),
      lengths,
      (seed, [lines, claims], most) => {
        const of = planEdition(12, seed);
        const plan = madeUpPlan(of, { lines, claims, seed });
        fc.pre(prepare(of, plan).claims.length <= 24 && permittedCount(of, plan) <= SETS);
        expectSameAsExhaustive(of, plan, most);
      },
    ),
    { numRuns: Number(process.env["PLAN_RUNS"] ?? 60) },
  );
});

/** The second programme of each family needs the first; here the first needs the second as well. */
const inCircles = (of: Edition): Edition => {
  const [first, second] = of.programmes.map(({ id }) => id);
  const needs = of.relations.find(({ rel }) => rel === "needs");
  if (!needs || first === undefined || second === undefined) throw new Error("no needs");
  const { id, text, why } = needs;
  const circle = { rel: "needs", a: [first], decisionOf: [second], id: `${id}-circle`, text, why } as const;
  return { ...of, relations: [...of.relations, circle] };
};

test("the same holds where programmes need each other in a circle, which confirms neither", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), lengths, (seed, most) => {
      const of = inCircles(planEdition(12, seed));
      const plan = madeUpPlan(of, { lines: 3, claims: [2, 5], seed });
      fc.pre(prepare(of, plan).claims.length <= 16 && permittedCount(of, plan) <= SETS);
      expectSameAsExhaustive(of, plan, most);
    }),
    { numRuns: Number(process.env["PLAN_RUNS"] ?? 60) },
  );
});
