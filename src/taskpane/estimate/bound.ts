import type { Expr, Ref, StepName } from "../../core/rules/model";
import type { CaseScope } from "../../core/rules/scope";
import { partsOf } from "../../core/rules/tree";
import type { PaneWord } from "../../text/pane";

/** Every figure that an expression reads. */
export function figuresIn(expr: Expr | undefined): readonly Ref[] {
  if (!expr) return [];
  return expr.op === "ref" ? [expr.ref] : partsOf(expr).flatMap(figuresIn);
}

/** What a limiting figure is called: by the place where the scheme publishes it, else by what its key says it limits. */
export function boundWord({ scheme }: CaseScope, ref: Ref): PaneWord {
  const { grantCap, costCap } = scheme.published;
  if (figuresIn(grantCap).includes(ref) || ref.startsWith("grantCap")) return "boundGrantCap";
  if (figuresIn(costCap).includes(ref) || ref.startsWith("costCap")) return "boundCostCap";
  return ref.startsWith("itemCap") ? "boundItemCap" : "boundOther";
}

/** The published cap that stands behind a step even where it did not bind. */
export function capRefs({ scheme }: CaseScope, as: StepName): readonly Ref[] {
  if (as === "grant") return figuresIn(scheme.published.grantCap);
  return as === "eligible" ? figuresIn(scheme.published.costCap) : [];
}
