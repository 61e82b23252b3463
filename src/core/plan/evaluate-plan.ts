import type { Edition } from "../rules/edition";
import type { Plan } from "./input";
import { prepare } from "./prepare";
import { type PlanResult, resultOf } from "./result";

/**
 * The joint result of a plan as it is claimed, under the relations of the edition: per line and programme the grant and
 * whether it is 可, 不可 or 未確認, with every reason. Nothing is chosen and no fact is assumed: where the user has still
 * to choose, both sides are 未確認. The order of the lines does not matter.
 */
export function evaluatePlan(edition: Edition, plan: Plan): PlanResult {
  const prepared = prepare(edition, plan);
  return resultOf(prepared, prepared.judge.verdicts(new Set(prepared.claims)));
}
