import { toNumber } from "../core/money/exact";
import { explain } from "../core/rules/explain";
import { type Granted, grantCapOf, rateOf, type Value } from "../core/rules/grant";
import type { Expr, Ref, StepName } from "../core/rules/model";
import type { CaseScope } from "../core/rules/scope";
import { partsOf } from "../core/rules/tree";
import type { Step } from "../core/rules/trace";
import type { Facility } from "../core/facility/facility";
import { figureDigits, grouped } from "../text/rules/figures";
import { rulePhrasesJa } from "../text/rules/ja";
import { basisOf } from "./basis";
import type { CellValue } from "./signatures";

/** One spilled row: what it is, its value, and what it rests on. */
export type Line = readonly [label: string, value: CellValue, basis: string];

const LABELS: Record<StepName, string> = {
  eligible: "事業額上限適用後",
  rated: "補助率適用後",
  rounded: "端数処理",
  capped: "上限適用後",
  grant: "補助見込額",
  coupon: "クーポンの補助額",
  addition: "加算",
};

/** Steps of a single coupon that are worth a row of their own; the others are the same for every coupon. */
const OF_EACH_ROW: readonly StepName[] = ["eligible", "coupon"];

const quotes = (scope: CaseScope, refs: readonly Ref[]): string =>
  [...new Set(refs.flatMap((ref) => scope.figures.get(ref)?.why ?? []).map(basisOf))].join(" ");

function refsOf(expr: Expr | undefined): Ref[] {
  if (!expr) return [];
  return expr.op === "ref" ? [expr.ref] : partsOf(expr).flatMap((part) => refsOf(part));
}

const shown = (value: Value): CellValue => (value.state === "known" ? toNumber(value.low) : "");

function rateLine(scope: CaseScope): Line[] {
  const { rate } = scope.scheme.published;
  const figure = rate === undefined ? undefined : scope.figures.get(rate);
  if (rate === undefined || !figure) return [];
  return [["補助率", shown(rateOf(scope)), `${figureDigits(figure)} ${quotes(scope, [rate])}`]];
}

function capLine(scope: CaseScope, facility: Facility): Line[] {
  const { grantCap } = scope.scheme.published;
  if (!grantCap) return [];
  return [["補助限度額", shown(grantCapOf(scope, { facility })), quotes(scope, refsOf(grantCap))]];
}

/** What a step took away: by rounding, or above the figure that limited it. */
function lostText({ as, lost, bound }: Step): string {
  const yen = toNumber(lost);
  if (yen === 0 || (as !== "rounded" && bound === undefined)) return "";
  const text = Number.isInteger(yen) ? grouped(Math.abs(yen)) : Math.abs(yen).toFixed(2);
  if (as !== "rounded") return `（${text}円は超過）`;
  return yen > 0 ? `（${text}円切捨て）` : `（${text}円切上げ）`;
}

/** Every step of the trace as a line: rate before what it is applied to, cap before the grant. */
export function stepLines(granted: Granted, facility: Facility): Line[] {
  const { scope, steps } = granted;
  const sentences = new Map(explain(scope, rulePhrasesJa).map(({ as, text }) => [as, text]));
  const perRow = steps.some(({ row }) => row !== undefined);
  const line = (step: Step): Line => {
    const prefix = step.row === undefined ? "" : `${step.row + 1}件目 `;
    const uncapped =
      step.as === "eligible" && !scope.scheme.published.costCap ? "（事業額上限の記載なし）" : "";
    const words = `${sentences.get(step.as) ?? ""}${lostText(step)}${uncapped}`;
    const basis = `${words} ${quotes(scope, step.refs)}`.trim();
    return [`${prefix}${LABELS[step.as]}`, toNumber(step.value), basis];
  };
  const lines = steps.flatMap((step): Line[] => {
    if (step.row !== undefined) return OF_EACH_ROW.includes(step.as) ? [line(step)] : [];
    if (step.as === "rated") return [...rateLine(scope), line(step)];
    return step.as === "grant" ? [...capLine(scope, facility), line(step)] : [line(step)];
  });
  return perRow ? [...rateLine(scope), ...lines] : lines;
}

/** Which limit decided the amount, and how far a published cap stays out of reach. */
export function boundLines(granted: Granted, facility: Facility, most: Value): Line[] {
  const { scope, steps, low, rowsBeyond } = granted;
  const bounds = steps.flatMap(({ bound }) => (bound === undefined ? [] : [boundName(scope, bound)]));
  const rounded = steps.some(({ as, lost }) => as === "rounded" && lost.n !== 0);
  const decided = [...new Set([...bounds, ...(rounded ? ["端数処理"] : [])])];
  const notes: Line[] = [["決定要因", decided.length > 0 ? decided.join("、") : "上限・端数の影響なし", ""]];
  const cap = grantCapOf(scope, { facility });
  const gap = cap.state === "known" && most.state === "known" ? toNumber(cap.low) - toNumber(most.low) : 0;
  if (gap > 0 && most.state === "known" && toNumber(low) === toNumber(most.low))
    notes.push(["注意", "公表上限に届きません", `公表上限との差${grouped(gap)}円は端数処理`]);
  if (rowsBeyond > 0)
    notes.push(["注意", `${rowsBeyond}件は補助対象外です`, "取得可能なクーポンコード数を超えています。"]);
  return notes;
}

/** What a limiting figure is called: by the place where the scheme publishes it, else by what its key says it limits. */
function boundName({ scheme }: CaseScope, ref: Ref): string {
  if (refsOf(scheme.published.grantCap).includes(ref) || ref.startsWith("grantCap")) return "補助限度額";
  if (refsOf(scheme.published.costCap).includes(ref) || ref.startsWith("costCap")) return "事業額上限";
  return ref.startsWith("itemCap") ? "品目ごとの事業額上限" : "上限";
}
