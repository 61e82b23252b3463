import type { CaseScope } from "../../core/rules/scope";
import type { Facility } from "../../core/facility/facility";
import type { Rules } from "../../functions/rules";
import type { CostDraft } from "./cost-draft";

/** The largest grant of a case, the smallest cost that earns it, and that cost as it would be typed. */
export interface Largest {
  readonly grant: number;
  readonly cost: number;
  readonly draft: Partial<Omit<CostDraft, "taken">>;
}

/** The largest grant and the cost that earns it; undefined where the rules cannot tell. */
export function largestGrant(
  rules: Pick<Rules, "reachableMaximum" | "costFor">,
  scope: CaseScope,
  facility: Facility,
): Largest | undefined {
  const most = rules.reachableMaximum(scope, { facility });
  if (most.state !== "known" || most.low.d !== 1) return undefined;
  const grant = most.low.n;
  const cost = rules.costFor(scope, { facility }, grant);
  switch (cost.state) {
    case "found":
      return { grant, cost: cost.total, draft: { total: String(cost.total) } };
    case "found-rows":
      return { grant, cost: sum(cost.rows), draft: { coupons: cost.rows.map(String) } };
    case "found-items": {
      const items = Object.fromEntries(cost.items.map((item) => [item.id, String(item.cost)]));
      return { grant, cost: sum(cost.items.map((item) => item.cost)), draft: { items } };
    }
    case "above-maximum":
    case "incomplete":
      return undefined;
  }
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
