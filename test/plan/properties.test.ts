import fc from "fast-check";
import type { PlanResult } from "../../src/core/plan/result";
import {
  furtherProgrammeNeverLowers,
  grantsWithinCosts,
  orderChangesNothing,
  type Planner,
  planner,
  type PlanProperty,
  unknownNeverRaises,
} from "./properties";

const numRuns = Number(process.env["PLAN_RUNS"] ?? 200);
/** Faults are looked for with the same plans at every run. */
const found = (property: PlanProperty, faulty: Partial<Planner>): boolean =>
  fc.check(property({ ...planner, ...faulty }), { numRuns: 300, seed: 20251002 }).failed;

const { evaluate, compare } = planner;
const changed = (result: PlanResult, more: Partial<PlanResult["totals"]>): PlanResult => ({
  ...result,
  totals: { ...result.totals, ...more },
});

/** Programmes claimed for one cost each get all of it. */
const withoutLimit: Planner["evaluate"] = (of, plan) =>
  evaluate({ ...of, relations: of.relations.filter(({ rel }) => rel !== "limit") }, plan);
/** What is unconfirmed is added to what is confirmed. */
const countsUnconfirmed: Planner["evaluate"] = (of, plan) => {
  const result = evaluate(of, plan);
  return changed(result, { confirmed: result.totals.confirmed + result.totals.unconfirmed });
};
/** A question without an answer counts as answered with yes. */
const guessesFacts: Planner["evaluate"] = (of, plan) => {
  const yes = Object.fromEntries(
    Object.entries(of.facts).flatMap(([key, { type }]) => (type === "boolean" ? [[key, true]] : [])),
  );
  return evaluate(of, { ...plan, answers: { ...plan.answers, facts: { ...yes, ...plan.answers.facts } } });
};
/** The first line is served first: the last one loses its claims. */
const firstComeFirst: Planner["evaluate"] = (of, plan) =>
  evaluate(of, {
    ...plan,
    lines: plan.lines.map((line, at) => (at === 3 ? { ...line, claims: [] } : line)),
  });
/** The last combination of the list is told as the best one. */
const smallestFirst: Planner["compare"] = (of, plan, reach) => {
  const comparison = compare(of, plan, reach);
  return { ...comparison, combinations: [...comparison.combinations].reverse() };
};

describe("for any plan", () => {
  test("no cost receives more than itself, and totals are the sums of what is shown", () => {
    fc.assert(grantsWithinCosts(planner), { numRuns });
    expect(found(grantsWithinCosts, { evaluate: countsUnconfirmed })).toBe(true);
    expect(found(grantsWithinCosts, { evaluate: withoutLimit })).toBe(true);
  });

  test("the order of the lines changes nothing", () => {
    fc.assert(orderChangesNothing(planner), { numRuns });
    expect(found(orderChangesNothing, { evaluate: firstComeFirst })).toBe(true);
  });

  test("what is not answered never raises the confirmed total", () => {
    // Each plan is tried once for every answer that it has.
    fc.assert(unknownNeverRaises(planner), { numRuns: Math.ceil(numRuns / 5) });
    expect(found(unknownNeverRaises, { evaluate: guessesFacts })).toBe(true);
  });

  test("a further permitted programme never lowers the best total", () => {
    fc.assert(furtherProgrammeNeverLowers(planner), { numRuns });
    expect(found(furtherProgrammeNeverLowers, { compare: smallestFirst })).toBe(true);
  });
});
