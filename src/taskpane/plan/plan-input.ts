import { parseIsoDate } from "../../core/calendar/local-date";
import type { Plan, PlanLine } from "../../core/plan/input";
import type { ChosenFacility } from "../state/facility";
import { answersOf } from "./answers";
import { claimsOn, type KeptLine, type KeptPlan } from "./lines";

/** A plan as the rules take it, with the rows that it was made of. */
export interface PlanInput {
  readonly plan: Plan;
  /** The row behind each line of the plan. */
  readonly rows: readonly KeptLine[];
  /** Rows that have no cost yet: left out, since a missing amount is not 0. */
  readonly withoutCost: readonly KeptLine[];
}

/** Turns a kept plan into the rules' own; undefined while the facility's word and beds contradict each other. */
export function planInput(
  kept: KeptPlan,
  { kept: keptFacility, facility }: ChosenFacility,
  asOf: number,
): PlanInput | undefined {
  if (!facility) return undefined;
  const rows = kept.lines.filter(({ eligibleCost }) => eligibleCost !== null);
  const plan: Plan = {
    facility,
    lines: rows.map(planLine),
    answers: answersOf(keptFacility),
    ...(Number.isFinite(asOf) ? { asOf } : {}),
    leadTimes: kept.leadTimes,
  };
  return { plan, rows, withoutCost: kept.lines.filter(({ eligibleCost }) => eligibleCost === null) };
}

function planLine(line: KeptLine): PlanLine {
  const { costId, item, eligibleCost, otherCost, completed } = line;
  const completionDate = parseIsoDate(completed);
  return {
    ...{ costId, otherCost, eligibleCost: eligibleCost ?? 0, claims: claimsOn(line) },
    ...(item === "" ? {} : { item }),
    ...(completionDate === undefined ? {} : { completionDate }),
  };
}
