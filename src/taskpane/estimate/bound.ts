import type { Expr, Ref, StepName } from "../../core/rules/model";
import type { CaseScope } from "../../core/rules/scope";
import { partsOf } from "../../core/rules/tree";
import type { PaneWord } from "../../text/pane";

/** Every figure that an expression reads. */
function figuresIn(expr: Expr | undefined): readonly Ref[] {
  if (!expr) return [];
  return expr.op === "ref" ? [expr.ref] : partsOf(expr).flatMap(figuresIn);
}

/** What a limiting figure is called: by the place where the scheme publishes it, not by its key. */
export function boundWord({ scheme }: CaseScope, ref: Ref): PaneWord {
  if (figuresIn(scheme.published.grantCap).includes(ref)) return "boundGrantCap";
  return figuresIn(scheme.published.costCap).includes(ref) ? "boundCostCap" : "boundItemCap";
}

/** The published cap that stands behind a step even where it did not bind. */
export function capRefs({ scheme }: CaseScope, as: StepName): readonly Ref[] {
  if (as === "grant") return figuresIn(scheme.published.grantCap);
  return as === "eligible" ? figuresIn(scheme.published.costCap) : [];
}
