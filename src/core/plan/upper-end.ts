import { type Exact, exact, greatest, least, plus, times, ZERO } from "../money/exact";
import type { Expr, Input } from "../rules/model";
import { type CaseScope, figureAt } from "../rules/scope";
import type { Situation } from "../rules/situation";

/**
 * A whole number of yen that a rule does not exceed for any part of a cost: where a test or tier would decide, the
 * larger side counts. It only saves the search work; no grant is computed with it.
 */
export function upperEnd(scope: CaseScope, situation: Situation): number {
  const { n, d } = upper(scope.scheme.grant, scope, situation);
  return Math.ceil(n / d);
}

function upper(expr: Expr, scope: CaseScope, situation: Situation): Exact {
  const of = (part: Expr): Exact => upper(part, scope, situation);
  const figure = (ref: string): Exact => figureAt(scope, ref, "low");
  switch (expr.op) {
    case "ref":
      return figure(expr.ref);
    case "in":
      return input(expr.input, situation);
    case "items":
      return Object.values(expr.caps).map(figure).reduce(plus, ZERO);
    case "each":
      return times(figure(expr.most), of(expr.of));
    case "min":
      return least(expr.of.map(of));
    case "max":
      return greatest(expr.of.map(of));
    case "sum":
      return expr.of.map(of).reduce(plus, ZERO);
    case "less":
      return of(expr.a);
    case "times":
      return times(of(expr.a), of(expr.b));
    case "round":
      return expr.mode === "down" ? of(expr.of) : plus(of(expr.of), figure(expr.to));
    case "tiers":
      return greatest(expr.steps.map((step) => of(step.of)));
    case "if":
      return greatest([of(expr.yes), of(expr.no)]);
    case "step":
      return of(expr.of);
  }
}

function input(name: Input, { cost, facility, counts }: Situation): Exact {
  if (name === "cost") return exact(cost.total);
  if (name === "beds") return exact(facility.beds.most ?? facility.beds.least);
  return exact(counts?.[name] ?? 0);
}
