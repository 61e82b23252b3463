import type { Expr } from "../rules/model";
import { partsOf } from "../rules/tree";

/** Whether an expression looks at the cost at all. */
export const readsCost = (expr: Expr): boolean =>
  expr.op === "items" ||
  expr.op === "each" ||
  (expr.op === "in" && expr.input === "cost") ||
  expr.op === "if" ||
  partsOf(expr).some(readsCost);

/** Whether a grant never falls when a cost rises or a line is added: not certain of tiers, tests and remainders. */
export const rises = (expr: Expr): boolean =>
  expr.op !== "tiers" && expr.op !== "if" && expr.op !== "less" && partsOf(expr).every(rises);
