import type { Expr } from "../rules/model";
import { partsOf } from "../rules/tree";

/** Whether an expression looks at the cost at all. */
const readsCost = (expr: Expr): boolean =>
  expr.op === "items" ||
  expr.op === "each" ||
  (expr.op === "in" && expr.input === "cost") ||
  expr.op === "if" ||
  partsOf(expr).some(readsCost);

/** Whether a grant never falls when a cost rises or a line is added: not certain of tiers, tests and remainders. */
export const rises = (expr: Expr): boolean =>
  expr.op !== "tiers" && expr.op !== "if" && expr.op !== "less" && partsOf(expr).every(rises);

/**
 * A rule without its rounding down, for which the grant on several lines is never more than the sum of the grants on
 * each: what a line can add at most. Undefined where the rule has not that shape.
 */
export function additive(expr: Expr): Expr | undefined {
  if (!readsCost(expr)) return expr;
  switch (expr.op) {
    case "in":
    case "items":
    case "each":
      return expr;
    case "step":
      return additive(expr.of);
    case "round":
      return expr.mode === "down" ? additive(expr.of) : undefined;
    case "min":
      return expr.of.filter(readsCost).length > 1 ? undefined : rebuilt(expr.of, (of) => ({ op: "min", of }));
    case "sum":
      return rebuilt(expr.of, (of) => ({ op: "sum", of }));
    case "times":
      return readsCost(expr.a) && readsCost(expr.b)
        ? undefined
        : rebuilt([expr.a, expr.b], ([a = expr.a, b = expr.b]) => ({ op: "times", a, b }));
    case "ref":
    case "max":
    case "less":
    case "tiers":
    case "if":
      return undefined;
  }
}

function rebuilt(parts: readonly Expr[], whole: (parts: Expr[]) => Expr): Expr | undefined {
  const found = parts.flatMap((part) => additive(part) ?? []);
  return found.length < parts.length ? undefined : whole(found);
}
