import "../../src/text/pane/brought/plan";
import type { KeptLine, KeptPlan } from "../../src/taskpane/plan/lines";
import type { PlanSession } from "../../src/taskpane/plan/plan-view";
import type { KeptFacility } from "../../src/taskpane/state/facility";
import { wordsIn } from "../../src/taskpane/words";
import { keptFacility, listing } from "./listing";

/** A clinic without beds that meets what is asked of it. */
export const readyClinic: KeptFacility = {
  ...keptFacility("無床診療所"),
  id: "clinic",
  name: "みなと内科",
  facts: {
    onlineEligibilityRunning: { answer: true },
    electronicPrescriptionRunning: { answer: true },
    "decision:electronic-prescription": { answer: true },
  },
};

let rows = 0;
/** A row of a plan: 電子処方箋, 330000, and what is claimed. */
export const row = (costId: string, yen: number | null, claims: readonly string[]): KeptLine => ({
  ...{ id: `row ${++rows}`, costId, claims, off: [], item: "" },
  ...{ eligibleCost: yen, otherCost: 0, completed: "2025-09-01" },
});

export const planOf = (...lines: readonly KeptLine[]): KeptPlan => ({
  ...{ facility: "clinic", lines, leadTimes: {}, records: {} },
});

/** What a plan's computing works with, from the genuine runtime. */
export function planSession(
  kept: KeptFacility = readyClinic,
  day = "2025-11-20",
): PlanSession & {
  readonly words: ReturnType<typeof wordsIn>;
  readonly say: (words: { ja: string; en: string }) => string;
} {
  const { facility, ...rest } = listing(kept, day);
  if (!facility) throw new Error("no facility");
  return { ...rest, facility, words: wordsIn("ja"), say: ({ ja }) => ja };
}

export const nine = "electronic-prescription/1";
export const nineTogether = "electronic-prescription/2";
export const ten = "electronic-prescription-features/1";
export const eleven = {
  first: "electronic-prescription-fukuoka/1",
  second: "electronic-prescription-fukuoka/2",
  third: "electronic-prescription-fukuoka/3",
} as const;

/** The clinic's two steps: 330,000 yen to introduce, 220,000 yen for further features. */
export const twoSteps = planOf(
  row("導入", 330_000, [nine, eleven.first]),
  row("機能拡充", 220_000, [ten, eleven.second]),
);
