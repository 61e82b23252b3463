import { readFileSync } from "node:fs";
import { comparePlan } from "../../src/core/plan/compare-plan";
import { evaluatePlan } from "../../src/core/plan/evaluate-plan";
import type { Plan } from "../../src/core/plan/input";
import type { Edition } from "../../src/core/rules/edition";
import { madeUpPlan, type PlanShape } from "../fixtures/made-up-plan";
import { planEdition, seeded } from "../fixtures/plan-edition";

/** One measurement of joint plans. */
export interface PlanTiming {
  readonly name: string;
  /** Median and longest of all plans of the kind, milliseconds. */
  readonly median: number;
  readonly longest: number;
  readonly plans: number;
  /** Comparisons that were cut short: their list may miss a combination. */
  readonly incomplete: number;
}

const LINES = 40;
const PROGRAMMES = 60;
const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Processor time: other work on the machine does not count. */
const milliseconds = (work: () => void): number => {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
};

function timing(name: string, times: number[], incomplete: number): PlanTiming {
  const sorted = [...times].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  return { name, median, longest: Math.max(...times), plans: times.length, incomplete };
}

function comparisons(name: string, claims: PlanShape["claims"], seeds = SEEDS): PlanTiming {
  let incomplete = 0;
  const times = seeds.map((seed) => {
    const edition = planEdition(PROGRAMMES, seed);
    const plan = madeUpPlan(edition, { lines: LINES, claims, seed });
    return milliseconds(() => {
      if (!comparePlan(edition, plan).complete) incomplete += 1;
    });
  });
  return timing(name, times, incomplete);
}

/** A clinic that claims every programme of the list, each for a cost of its own. */
function clinicPlan(edition: Edition, seed: number): Plan {
  const roll = seeded(seed);
  return {
    facility: { type: "clinic", beds: { least: 0, most: 0 }, word: "無床診療所" },
    lines: edition.programmes.map(({ id, variants, items }, at) => ({
      costId: `C${at}`,
      claims: [variants ? `${id}/${Object.keys(variants)[0] ?? ""}` : id],
      ...(items?.[0] ? { item: items[0].id } : {}),
      eligibleCost: 10_000 + roll(900_000),
      otherCost: roll(50_000),
      completionDate: 20_332,
    })),
    answers: { facts: { onlineEligibilityRunning: true } },
  };
}

function facilities(count: number): PlanTiming {
  const file = JSON.parse(readFileSync("data/editions/2025-10-02.json", "utf8")) as Edition;
  const times = Array.from({ length: count }, (_, seed) => {
    const plan = clinicPlan(file, seed);
    return milliseconds(() => evaluatePlan(file, plan));
  });
  const whole = times.reduce((sum, one) => sum + one, 0);
  return {
    ...timing(`${count} facilities × ${file.programmes.length} programmes, all`, times, 0),
    longest: whole,
  };
}

/** Comparison of large plans, each with another list, and the evaluation of a whole portfolio. */
export const planTimings = (): PlanTiming[] => [
  comparisons(`${LINES} lines × ${PROGRAMMES} programmes, 1 to 4 claimed a line`, [1, 4]),
  comparisons(`${LINES} lines × ${PROGRAMMES} programmes, 4 to 12 claimed a line`, [4, 12], [1, 2, 3]),
  facilities(500),
];
