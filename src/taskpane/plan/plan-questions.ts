import type { Question } from "../../core/plan/reasons";
import type { PlanSession, PlanView } from "./plan-view";

/** Questions that are open, and those that the reader has answered: found by asking once more without the answers. */
export function openAndAnswered(
  { rules, edition }: Pick<PlanSession, "rules" | "edition">,
  { input, result }: Pick<PlanView, "input" | "result">,
): { readonly open: readonly Question[]; readonly answered: readonly Question[] } {
  const open = result.questions;
  const known = new Set(open.map((one) => JSON.stringify(one)));
  const all = rules.plan.evaluatePlan(edition, { ...input.plan, answers: {} }).questions;
  const kept = all.filter((one) => !known.has(JSON.stringify(one)) && keepsAnswer(one));
  return { open, answered: kept };
}

/** Answers that stand in a row of the plan are changed there. */
const keepsAnswer = ({ ask }: Question): boolean =>
  ["fact", "which-fact", "distinct", "decision", "applied", "earlier"].includes(ask);
