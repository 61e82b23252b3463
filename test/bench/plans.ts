import { readFileSync } from "node:fs";
import { comparePlan } from "../../src/core/plan/compare-plan";
import { evaluatePlan } from "../../src/core/plan/evaluate-plan";
import type { Plan } from "../../src/core/plan/input";
import type { Edition } from "../../src/core/rules/edition";
import { madeUpPlan, type PlanShape } from "../fixtures/made-up-plan";
import { planEdition, type Rules, seeded } from "../fixtures/plan-edition";
import { everythingAnswered } from "../plan/plans";
import { medianOf } from "./clock";

/** One measurement of joint plans. */
export interface PlanTiming {
  readonly name: string;
  /** Median and longest of all plans of the kind, milliseconds. */
  readonly median: number;
  readonly longest: number;
  readonly plans: number;
  /** Comparisons that were cut short: their list may miss a combination. None where nothing is compared. */
  readonly incomplete?: number;
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

const timing = (name: string, times: number[]): PlanTiming => ({
  name,
  median: medianOf(times),
  longest: Math.max(...times),
  plans: times.length,
});

/** How the comparisons of one row look. */
interface Comparing {
  readonly claims: PlanShape["claims"];
  /** Whether lists have rules that no list has had yet: falling rates, caps and limits over several programmes. */
  readonly rules: Rules;
  readonly seeds?: readonly number[];
}

function compared(
  name: string,
  plans: readonly { readonly edition: Edition; readonly plan: Plan }[],
): PlanTiming {
  let incomplete = 0;
  const times = plans.map(({ edition, plan }) =>
    milliseconds(() => {
      if (!comparePlan(edition, plan).complete) incomplete += 1;
    }),
  );
  return { ...timing(name, times), incomplete };
}

const comparisons = (name: string, { claims, rules, seeds = SEEDS }: Comparing): PlanTiming =>
  compared(
    `${LINES} lines × ${PROGRAMMES} programmes, ${name}`,
    seeds.map((seed) => {
      const edition = planEdition(PROGRAMMES, seed, rules);
      return { edition, plan: madeUpPlan(edition, { lines: LINES, claims, seed }) };
    }),
  );

const list = JSON.parse(readFileSync("data/editions/2025-10-02.json", "utf8")) as Edition;

/**
 * Which programmes the list of 2025 names for one kind of work, by number: receipt computers, mobile devices, the first
 * step of electronic prescriptions, the second. Six of thirteen at most, so that three to eight of a family of twelve
 * is as dense as a list makes a plan in which everything conceivable is claimed.
 */
const KINDS = [
  { claims: ["1", "2", "3", "4", "7/2", "13"], item: "receipt" },
  { claims: ["2", "4", "5", "6", "8", "13"], item: "mobile" },
  { claims: ["9/1", "11/1", "13"] },
  { claims: ["10/1", "11/2", "13"] },
] as const;

/** A clinic that claims for every cost all that the list of 2025 names for its kind of work. */
function listPlan(lines: number, seed: number): Plan {
  const roll = seeded(seed);
  const selector = (name: string): string => {
    const [number, variant] = name.split("/");
    const { id = "" } = list.programmes.find((one) => one.number === Number(number)) ?? {};
    return variant === undefined ? id : `${id}/${variant}`;
  };
  return {
    facility: { type: "clinic", beds: { least: 0, most: 0 }, word: "無床診療所" },
    lines: Array.from({ length: lines }, (_, at) => {
      const { claims, ...item } = KINDS[at % KINDS.length] ?? KINDS[0];
      const eligibleCost = 5_000 + roll(120_000);
      return {
        costId: `C${at}`,
        claims: claims.map(selector),
        ...item,
        eligibleCost,
        otherCost: 0,
        completionDate: 20_332,
      };
    }),
    answers: everythingAnswered(list),
  };
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
  const times = Array.from({ length: count }, (_, seed) => {
    const plan = clinicPlan(list, seed);
    return milliseconds(() => evaluatePlan(list, plan));
  });
  const whole = times.reduce((sum, one) => sum + one, 0);
  return {
    ...timing(`${count} facilities × ${list.programmes.length} programmes, all`, times),
    longest: whole,
  };
}

/**
 * Comparison of large plans, each with another list, and the evaluation of a whole portfolio. Medium: one to four
 * programmes a cost. Dense: three to eight of a family of twelve, as `KINDS` has it. The rest goes beyond what lists do.
 */
export const planTimings = (): PlanTiming[] => [
  comparisons("medium: 1 to 4 claimed a line", { claims: [1, 4], rules: "usual" }),
  comparisons("dense: 3 to 8 claimed a line", { claims: [3, 8], rules: "usual" }),
  comparisons("medium, rare rules too", { claims: [1, 4], rules: "rare too" }),
  comparisons("dense, rare rules too", { claims: [3, 8], rules: "rare too" }),
  comparisons("beyond: 4 to 12 claimed a line", { claims: [4, 12], rules: "usual", seeds: [1, 2, 3, 4] }),
  ...[8, 16].map((lines) =>
    compared(
      `${lines} lines × the list of 2025, all that each kind of work allows`,
      [1, 2, 3].map((seed) => ({ edition: list, plan: listPlan(lines, seed) })),
    ),
  ),
  facilities(500),
];
