import type { Catalogue } from "../catalogue/lookup";
import { costFor } from "../core/rules/cost-for";
import { explain } from "../core/rules/explain";
import { amountOf, costCapOf, grantCapOf, grantOf, rateOf, reachableMaximum } from "../core/rules/grant";
import { printFormula } from "../core/rules/print-formula";
import { answerTest } from "../core/rules/test";
import { Evaluator } from "../core/rules/evaluate";
import { itemCapsOf, rowsAllowed } from "../core/rules/tree";
import { planFolds } from "./plan";

/**
 * The rules as the cells use them, for the pane: the very same code and edition, so that pane and cells can never
 * disagree. `catalogue` is undefined while the edition is refused.
 */
export interface Rules {
  readonly catalogue: Catalogue | undefined;
  readonly amountOf: typeof amountOf;
  readonly grantOf: typeof grantOf;
  readonly reachableMaximum: typeof reachableMaximum;
  readonly grantCapOf: typeof grantCapOf;
  readonly costCapOf: typeof costCapOf;
  readonly rateOf: typeof rateOf;
  readonly itemCapsOf: typeof itemCapsOf;
  readonly rowsAllowed: typeof rowsAllowed;
  readonly costFor: typeof costFor;
  readonly printFormula: typeof printFormula;
  readonly explain: typeof explain;
  readonly answerTest: typeof answerTest;
  readonly Evaluator: typeof Evaluator;
  /** Several programmes at once: `evaluatePlan`, `comparePlan`, `shareOut`. */
  readonly plan: typeof planFolds;
}

const folds = {
  amountOf,
  grantOf,
  reachableMaximum,
  grantCapOf,
  costCapOf,
  rateOf,
  itemCapsOf,
  rowsAllowed,
  costFor,
  printFormula,
  explain,
  answerTest,
  Evaluator,
  plan: planFolds,
};

/** The folds over one open catalogue. */
export const rulesOf = (catalogue: Catalogue | undefined): Rules => ({ ...folds, catalogue });
