import { type Combination, comparePlan, type LeftOut } from "../../core/plan/compare-plan";
import { evaluatePlan } from "../../core/plan/evaluate-plan";
import { planSentences, planWords, stateWords } from "../../text/functions/plan-words";
import type { Answering } from "../answering";
import { basisOf } from "../basis";
import { isFailure } from "../failure";
import type { CellValue } from "../signatures";
import { faultIn } from "./plan";
import { nameOf } from "./questions";
import { ReasonText } from "./reason-text";
import { readPlan } from "./request";

const joined = (parts: readonly string[]): string => parts.join("、") || planWords.none;

function leftOutText({ id, alone, because }: LeftOut, text: ReasonText): string {
  const reasons = because.map(
    ({ relation, why, against }) =>
      `${against.map((one) => text.name(one)).join("、")}: ${text.relation(relation)}${basisOf(why)}`,
  );
  return [planSentences.leftOut(text.name(id), alone), ...reasons].join(" ");
}

function rowOf(
  { result, leftOut, applications, less }: Combination,
  rank: number,
  text: ReasonText,
): CellValue[] {
  const { confirmed, ownContribution, unconfirmed } = result.totals;
  const kept = result.entries.flatMap(({ id, state, inferred }) => {
    if (state === "excluded") return [];
    const marks = [
      ...(state === "confirmed" ? [] : [stateWords[state]]),
      ...(inferred ? [planWords.ranged] : []),
    ];
    return [`${text.name(id)}${marks.join("・")}`];
  });
  const left = leftOut.map((one) => leftOutText(one, text));
  return [rank, confirmed, less, ownContribution, unconfirmed, applications, joined(kept), joined(left)];
}

/** 組合せ比較: one row for each permitted combination of choices, largest first, with what it leaves out and why. */
export const comparison: Answering<"COMPARE"> = (workbook, given) => {
  const asked = readPlan(workbook, given);
  if (isFailure(asked)) return asked;
  const { edition } = asked.list;
  const whole = evaluatePlan(edition, asked.plan);
  const fault = faultIn(whole, asked.plan.lines, (one) => nameOf(edition, one));
  if (fault) return fault;
  const text = new ReasonText(edition, whole);
  const { combinations, more, complete } = comparePlan(edition, asked.plan);
  const notes = [...(more ? [planWords.moreCombinations] : []), ...(complete ? [] : [planWords.notAll])];
  return [
    planWords.compareHeads,
    ...combinations.map((one, at) => rowOf(one, at + 1, text)),
    ...notes.map((note) => planWords.compareHeads.map((_, at) => (at === 7 ? note : ""))),
  ];
};
