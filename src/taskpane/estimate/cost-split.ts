import { type Exact, exact, minus, plus, toNumber, ZERO } from "../../core/money/exact";
import type { Traced } from "../../functions/traced";

/** Who bears the cost: the three parts of it, in whole yen; together they are the cost. */
export interface CostSplit {
  readonly total: number;
  readonly grant: number;
  /** The facility's own part of what counts. */
  readonly own: number;
  /** What lies above the cost cap and does not count, borne by the facility too. */
  readonly above: number;
}

/** The parts of a cost. What counts is what the trace says; a rule without such a step counts all of it. */
export function costSplit({ cost, granted }: Pick<Traced, "cost" | "granted">): CostSplit {
  const total = exact(cost.total);
  const counted = granted.steps.filter(({ as }) => as === "eligible").map(({ value }) => value);
  const eligible: Exact = counted.length > 0 ? counted.reduce(plus, ZERO) : total;
  return {
    total: cost.total,
    grant: toNumber(granted.low),
    own: toNumber(minus(eligible, granted.low)),
    above: toNumber(minus(total, eligible)),
  };
}
