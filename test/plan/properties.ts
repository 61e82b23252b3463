import fc from "fast-check";
import { comparePlan } from "../../src/core/plan/compare-plan";
import { evaluatePlan } from "../../src/core/plan/evaluate-plan";
import type { Plan, PlanLine } from "../../src/core/plan/input";
import { prepare } from "../../src/core/plan/prepare";
import { stateOf } from "../../src/core/plan/reasons";
import type { PlanResult } from "../../src/core/plan/result";
import type { Edition } from "../../src/core/rules/edition";
import { madeUpPlan } from "../fixtures/made-up-plan";
import { planEdition } from "../fixtures/plan-edition";
import { edition, plans } from "./plans";

/** What is under test: a planted fault takes the place of one of them. */
export interface Planner {
  readonly evaluate: typeof evaluatePlan;
  readonly compare: typeof comparePlan;
}
export const planner: Planner = { evaluate: evaluatePlan, compare: comparePlan };

type Case = readonly [Edition, Plan];
export type PlanProperty = (planner: Planner) => fc.IPropertyWithHooks<[Case]>;

/** Plans over the list, and over made-up lists with rules of every kind. */
const cases: fc.Arbitrary<Case> = fc.oneof(
  plans(edition, { lines: 6, claims: 4 }).map((plan): Case => [edition, plan]),
  fc
    .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 2, max: 5 }))
    .map(([seed, lines]): Case => {
      const of = planEdition(24, seed);
      return [of, madeUpPlan(of, { lines, claims: [1, 4], seed })];
    }),
);
const property = (check: (of: Edition, plan: Plan) => void): fc.IPropertyWithHooks<[Case]> =>
  fc.property(cases, ([of, plan]) => {
    check(of, plan);
  });

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function expectWithinCosts({ entries, costs, totals }: PlanResult): void {
  const confirmed = entries.filter(({ state }) => state === "confirmed");
  for (const { grant = 0, eligibleCost } of confirmed) {
    if (grant > eligibleCost || grant < 0) throw new Error(`${grant} on a cost of ${eligibleCost}`);
  }
  for (const { costId, eligible, confirmed: yen, unconfirmed, total, ownContribution } of costs) {
    if (yen + unconfirmed > eligible) throw new Error(`more than ${costId} would be granted`);
    const onCost = sum(confirmed.filter((one) => one.costId === costId).map(({ grant = 0 }) => grant));
    if (onCost !== yen || yen > eligible || yen + ownContribution !== total)
      throw new Error(`too much on ${costId}`);
  }
  if (totals.confirmed !== sum(confirmed.map(({ grant = 0 }) => grant)))
    throw new Error("the total is another sum");
  if (totals.confirmed + totals.ownContribution !== totals.cost) throw new Error("own contribution");
}

const reversed = (plan: Plan): Plan => ({ ...plan, lines: [...plan.lines].reverse() });

/** Everything but where the rows stand. */
function told({ entries, totals, costs }: PlanResult): string {
  const rows = entries.map(({ reasons, ...entry }) =>
    JSON.stringify([{ ...entry, row: 0 }, reasons.map((one) => JSON.stringify(one)).sort()]),
  );
  return JSON.stringify([rows.sort(), totals, costs]);
}

const undated = ({ costId, claims, item, eligibleCost, otherCost }: PlanLine): PlanLine => ({
  ...{ costId, claims, eligibleCost, otherCost },
  ...(item === undefined ? {} : { item }),
});

/** All plans with one answered fact, decision or completion date less. */
function lessKnown(plan: Plan): Plan[] {
  const { answers, lines } = plan;
  const kinds = ["facts", "decisions", "applied", "distinct", "earlier", "done"] as const;
  const withoutAnswer = kinds.flatMap((kind) =>
    Object.keys(answers[kind] ?? {}).map((key): Plan => {
      const left = Object.entries<unknown>(answers[kind] ?? {}).filter(([one]) => one !== key);
      return { ...plan, answers: { ...answers, [kind]: Object.fromEntries(left) } };
    }),
  );
  const withoutDate = lines.map((_, at): Plan => ({
    ...plan,
    lines: lines.map((line, index) => (index === at ? undated(line) : line)),
  }));
  return [...withoutAnswer, ...withoutDate];
}

/** Takes the last claim of the last line that has any away. */
function withoutLastClaim(plan: Plan): Plan | undefined {
  const at = plan.lines.findLastIndex(({ claims }) => claims.length > 0);
  if (at < 0) return undefined;
  return {
    ...plan,
    lines: plan.lines.map((line, index) =>
      index === at ? { ...line, claims: line.claims.slice(0, -1) } : line,
    ),
  };
}

/** Whether the claims of the smaller plan stand by themselves as they do in the larger one. */
function leavesOthersAlone(of: Edition, smaller: Plan, larger: Plan): boolean {
  const [before, after] = [prepare(of, smaller), prepare(of, larger)];
  const states = new Map(after.claims.map((claim) => [claim.id, stateOf(after.own.get(claim) ?? [])]));
  return before.claims.every((claim) => states.get(claim.id) === stateOf(before.own.get(claim) ?? []));
}

export const grantsWithinCosts: PlanProperty = ({ evaluate, compare }) =>
  property((of, plan) => {
    expectWithinCosts(evaluate(of, plan));
    for (const { result } of compare(of, plan).combinations) expectWithinCosts(result);
  });

export const orderChangesNothing: PlanProperty = ({ evaluate, compare }) =>
  property((of, plan) => {
    if (told(evaluate(of, plan)) !== told(evaluate(of, reversed(plan)))) throw new Error("another result");
    const [one, other] = [compare(of, plan), compare(of, reversed(plan))].map(({ combinations }) =>
      combinations.map(({ result, leftOut, less }) =>
        JSON.stringify([told(result), leftOut.map(({ id }) => id).sort(), less]),
      ),
    );
    if (JSON.stringify(one) !== JSON.stringify(other)) throw new Error("another comparison");
  });

export const unknownNeverRaises: PlanProperty = ({ evaluate }) =>
  property((of, plan) => {
    const known = evaluate(of, plan);
    const confirmed = new Map(known.entries.map(({ id, state }) => [id, state]));
    for (const less of lessKnown(plan)) {
      const result = evaluate(of, less);
      for (const { id, state } of result.entries)
        if (state === "confirmed" && confirmed.get(id) === "unconfirmed")
          throw new Error(`${id} is confirmed unasked`);
      if (result.totals.confirmed > known.totals.confirmed) throw new Error("unknown facts raise the total");
    }
  });

export const furtherProgrammeNeverLowers: PlanProperty = ({ compare }) =>
  property((of, plan) => {
    const smaller = withoutLastClaim(plan);
    fc.pre(smaller !== undefined);
    fc.pre(leavesOthersAlone(of, smaller, plan));
    const best = (one: Plan): number => compare(of, one).combinations[0]?.result.totals.confirmed ?? 0;
    if (best(plan) < best(smaller)) throw new Error(`${best(plan)} < ${best(smaller)}`);
  });
