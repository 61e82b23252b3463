import type { Exact } from "../money/exact";
import type { Expr } from "./model";
import type { CaseScope } from "./scope";

/** The caps of items of a case by item id, in the order of the programme's items. Empty without items. */
export function itemCapsOf(scope: CaseScope): { readonly id: string; readonly cap: Exact }[] {
  const caps = itemCapRefs(scope.scheme.grant) ?? {};
  return (scope.programme.items ?? []).flatMap(({ id }) => {
    const cap = scope.low.get(caps[id] ?? "");
    return cap ? [{ id, cap }] : [];
  });
}

/** How many rows (coupons) the rule counts; undefined when it takes one sum. */
export function rowsAllowed(scope: CaseScope): number | undefined {
  const most = findExpr(scope.scheme.grant, (expr) => expr.op === "each");
  return most?.op === "each" ? scope.low.get(most.most)?.n : undefined;
}

function itemCapRefs(expr: Expr): Readonly<Record<string, string>> | undefined {
  const found = findExpr(expr, (one) => one.op === "items");
  return found?.op === "items" ? found.caps : undefined;
}

function findExpr(expr: Expr, wanted: (expr: Expr) => boolean): Expr | undefined {
  if (wanted(expr)) return expr;
  for (const part of partsOf(expr)) {
    const found = findExpr(part, wanted);
    if (found) return found;
  }
  return undefined;
}

/** The operands of a node, in order. */
export function partsOf(expr: Expr): readonly Expr[] {
  switch (expr.op) {
    case "ref":
    case "in":
    case "items":
      return [];
    case "min":
    case "max":
    case "sum":
      return expr.of;
    case "less":
    case "times":
      return [expr.a, expr.b];
    case "each":
    case "round":
    case "step":
      return [expr.of];
    case "tiers":
      return [expr.on, ...expr.steps.map((step) => step.of)];
    case "if":
      return [expr.yes, expr.no];
  }
}
