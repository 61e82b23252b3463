import { comparePlan } from "../../core/plan/compare-plan";
import { deadlinesOf } from "../../core/plan/deadlines";
import { evaluatePlan } from "../../core/plan/evaluate-plan";
import { settle, settlePlan } from "../../core/plan/settlement";
import { shareOut } from "../../core/plan/share";

export { comparison } from "./comparison";
export { plan } from "./plan";

/**
 * Several programmes at once, for the pane. Each takes the edition: the carried one gives the same figures and states
 * as the whole one, which alone has English words and every citation.
 */
export const planFolds = { evaluatePlan, comparePlan, deadlinesOf, settlePlan, settle, shareOut };
