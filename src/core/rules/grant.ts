import { compare, type Exact } from "../money/exact";
import { Evaluator } from "./evaluate";
import type { Expr, Why } from "./model";
import { type CaseScope, confidenceOf } from "./scope";
import { type Missing, NO_COST, type Situation, UNLIMITED_COST } from "./situation";
import { Trace, type Step } from "./trace";

/** A grant that was computed: an amount (or a range where a figure is known only as one) and how it came about. */
export interface Granted {
  readonly state: "granted";
  readonly scope: CaseScope;
  readonly low: Exact;
  readonly high: Exact;
  readonly steps: readonly Step[];
  /** Rows (coupons) beyond the number that the programme allows: they earn nothing. */
  readonly rowsBeyond: number;
  /** Readings of low confidence that the figure rests on: 暫定・要綱確認. */
  readonly provisional: readonly Why[];
}

export interface Incomplete {
  readonly state: "incomplete";
  readonly missing: readonly Missing[];
}

const distinct = (missing: readonly Missing[]): Missing[] => {
  const seen = new Map(missing.map((one) => [JSON.stringify(one), one]));
  return [...seen.values()];
};

/** Readings of low confidence behind a case: of the scheme itself and of every figure of its own or programme. */
export function provisionalReadings(scope: CaseScope): Why[] {
  const figures = [...Object.values(scope.programme.stated), ...Object.values(scope.case.stated)];
  const whys = [scope.scheme.why, ...figures.map((figure) => figure.why)];
  return whys.filter((why): why is Why => why !== undefined && confidenceOf(why) === "low");
}

/** The grant of one case in one situation, with its trace. */
export function grantOf(scope: CaseScope, situation: Situation): Granted | Incomplete {
  const trace = new Trace();
  const evaluator = new Evaluator(scope, situation, "low", trace);
  const low = evaluator.value(scope.scheme.grant);
  if (evaluator.missing.length > 0) return { state: "incomplete", missing: distinct(evaluator.missing) };
  const high = scope.ranged ? new Evaluator(scope, situation, "high").value(scope.scheme.grant) : low;
  const { rowsBeyond } = evaluator;
  const provisional = provisionalReadings(scope);
  return { state: "granted", scope, low, high, steps: trace.steps, rowsBeyond, provisional };
}

export type Value =
  | { readonly state: "known"; readonly low: Exact; readonly high: Exact }
  | { readonly state: "none" }
  | Incomplete;

function valueOf(scope: CaseScope, situation: Situation, expr: Expr | undefined): Value {
  if (!expr) return { state: "none" };
  const evaluator = new Evaluator(scope, situation, "low");
  const low = evaluator.value(expr);
  if (evaluator.missing.length > 0) return { state: "incomplete", missing: distinct(evaluator.missing) };
  const high = scope.ranged ? new Evaluator(scope, situation, "high").value(expr) : low;
  return { state: "known", low, high };
}

/** The grant without its trace: the same tree, for cells that ask only for the yen. */
export const amountOf = (scope: CaseScope, situation: Situation): Value =>
  valueOf(scope, situation, scope.scheme.grant);

/** The published cap (補助限度額), over all coupons or beds; "none" where the list states none. */
export const grantCapOf = (scope: CaseScope, situation: Omit<Situation, "cost">): Value =>
  valueOf(scope, { ...situation, cost: NO_COST }, scope.scheme.published.grantCap);

/** The published cost cap (事業額上限), over all coupons and items; "none" where the list states none. */
export const costCapOf = (scope: CaseScope, situation: Omit<Situation, "cost">): Value =>
  valueOf(scope, { ...situation, cost: NO_COST }, scope.scheme.published.costCap);

/** The grant rate (補助率); "none" where the list states none. */
export function rateOf(scope: CaseScope): Value {
  const ref = scope.scheme.published.rate;
  return valueOf(
    scope,
    { facility: { type: "clinic", beds: { least: 0, most: 0 }, word: "" }, cost: NO_COST },
    ref === undefined ? undefined : { op: "ref", ref },
  );
}

/** The largest grant that the rule can give, which can lie below the published cap. */
export const reachableMaximum = (scope: CaseScope, situation: Omit<Situation, "cost">): Value =>
  amountOf(scope, { ...situation, cost: UNLIMITED_COST });

/** Whether two known values are the same yen. */
export const sameValue = (a: Value, b: Value): boolean =>
  a.state === "known" && b.state === "known"
    ? compare(a.low, b.low) === 0 && compare(a.high, b.high) === 0
    : a.state === "none" && b.state === "none";
