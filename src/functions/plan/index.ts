import { comparePlan } from "../../core/plan/compare-plan";
import { evaluatePlan } from "../../core/plan/evaluate-plan";
import { shareOut } from "../../core/plan/share";

export { comparison } from "./comparison";
export { plan } from "./plan";
export { type PlanAsked, readPlan } from "./request";

/**
 * Several programmes at once, for the pane as for cells; what only the pane reads (deadlines, the settlement of a whole
 * plan) it brings itself, since every workbook loads these functions. Each takes the edition: the carried one gives the same figures and states
 * as the whole one, which alone has English words and every citation.
 */
export const planFolds = { evaluatePlan, comparePlan, shareOut };
