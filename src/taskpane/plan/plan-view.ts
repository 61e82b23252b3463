import { deadlinesOf, type PlanDeadlines } from "../../core/plan/deadlines";
import type { Entry, PlanResult } from "../../core/plan/result";
import type { Session } from "../session";
import type { ChosenFacility } from "../state/facility";
import { allOn, claimsOn, type KeptLine, type KeptPlan, toggled, withLine } from "./lines";
import { plannedBases } from "./planned-bases";
import { planInput, type PlanInput } from "./plan-input";

/** What a plan's computing needs of the session. */
export type PlanSession = Pick<Session, "rules" | "edition" | "asOf"> & { readonly facility: ChosenFacility };

/** What changes in the whole plan when one programme is switched. */
export interface Difference {
  /** In yen that are confirmed, with the programme less without it. */
  readonly confirmed: number;
  /** The same of what is unconfirmed. */
  readonly unconfirmed: number;
}

/** A programme of a row. */
export interface ClaimView {
  readonly selector: string;
  readonly isOn: boolean;
  /** Undefined while it is switched off or the row cannot be read. */
  readonly entry: Entry | undefined;
  readonly difference: Difference;
  /** Claims of the plan whose decision it needs, and which are taken to be decided as planned. */
  readonly planned: readonly string[];
}

/** A row of the plan with what comes of it. */
export interface LineView {
  readonly line: KeptLine;
  /** Index of the row's line in the plan; undefined while it has no cost. */
  readonly row: number | undefined;
  readonly claims: readonly ClaimView[];
}

export interface PlanView {
  readonly input: PlanInput;
  readonly result: PlanResult;
  readonly lines: readonly LineView[];
  readonly deadlines: PlanDeadlines;
}

/** A plan as the reader sees it; undefined while the facility's word and beds contradict each other. */
export function planView(session: PlanSession, kept: KeptPlan): PlanView | undefined {
  const { rules, edition, facility, asOf } = session;
  const input = planInput(kept, facility, asOf.day);
  if (!input) return undefined;
  const result = rules.plan.evaluatePlan(edition, input.plan);
  const lines = kept.lines.map((line): LineView => {
    const row = input.rows.indexOf(line);
    return {
      line,
      row: row < 0 ? undefined : row,
      claims: line.claims.map((selector): ClaimView => {
        const isOn = !line.off.includes(selector);
        const entry = result.entries.find((one) => one.row === row && one.selector === selector);
        const other = row < 0 ? result : evaluated(session, withLine(kept, line.id, toggled(line, selector)));
        const [on, off] = isOn ? [result, other] : [other, result];
        const planned = entry ? plannedBases({ edition, input, result }, entry) : [];
        return { selector, isOn, entry, planned, difference: differenceOf(on, off) };
      }),
    };
  });
  return { input, result, lines, deadlines: deadlinesOf(edition, input.plan, result) };
}

function evaluated({ rules, edition, facility, asOf }: PlanSession, kept: KeptPlan): PlanResult | undefined {
  const input = planInput(kept, facility, asOf.day);
  return input && rules.plan.evaluatePlan(edition, input.plan);
}

const differenceOf = (on: PlanResult | undefined, off: PlanResult | undefined): Difference => ({
  confirmed: (on?.totals.confirmed ?? 0) - (off?.totals.confirmed ?? 0),
  unconfirmed: (on?.totals.unconfirmed ?? 0) - (off?.totals.unconfirmed ?? 0),
});

/** A permitted combination beside the reader's own plan. */
export interface ComparedView {
  readonly confirmed: number;
  readonly unconfirmed: number;
  readonly ownContribution: number;
  readonly applications: number;
  /** Yen more (or less, negative) confirmed than in the reader's own plan. */
  readonly difference: number;
  /** It claims exactly what the reader's own plan claims. */
  readonly isMine: boolean;
  readonly leftOut: readonly LeftOutView[];
}

export interface LeftOutView {
  /** Row and programme. */
  readonly line: KeptLine;
  readonly selector: string;
  readonly alone: number | undefined;
  readonly because: readonly { readonly relation: string; readonly against: readonly string[] }[];
}

export interface ComparisonView {
  readonly combinations: readonly ComparedView[];
  readonly more: boolean;
  readonly complete: boolean;
}

/** 組合せ比較 of everything in view, switched off or not, beside what is claimed now. */
export function comparisonView(
  session: PlanSession,
  kept: KeptPlan,
  mine: PlanResult,
): ComparisonView | undefined {
  const { rules, edition, facility, asOf } = session;
  const input = planInput(allOn(kept), facility, asOf.day);
  if (!input) return undefined;
  const { combinations, more, complete } = rules.plan.comparePlan(edition, input.plan);
  const rowOf = new Map<string, { readonly line: KeptLine; readonly selector: string }>(
    input.rows.flatMap((line) =>
      line.claims.map((selector) => [`${line.costId}|${selector}|${line.item}`, { line, selector }] as const),
    ),
  );
  const live = liveIds(mine);
  return {
    more,
    complete,
    combinations: combinations.map(({ result, leftOut, applications }): ComparedView => ({
      ...result.totals,
      applications,
      difference: result.totals.confirmed - mine.totals.confirmed,
      isMine: sameSet(liveIds(result), live),
      leftOut: leftOut.flatMap(({ id, alone, because }) => {
        const found = rowOf.get(id);
        return found ? [{ ...found, alone, because }] : [];
      }),
    })),
  };
}

const liveIds = ({ entries }: PlanResult): ReadonlySet<string> =>
  new Set(entries.flatMap(({ id, state }) => (state === "excluded" ? [] : [id])));
const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one));

/** The plan with a combination's choices: what it leaves out is switched off, all else is on. */
export function withCombination(kept: KeptPlan, { leftOut }: Pick<ComparedView, "leftOut">): KeptPlan {
  return {
    ...kept,
    lines: kept.lines.map((line) => ({
      ...line,
      off: leftOut.flatMap((one) => (one.line.id === line.id ? [one.selector] : [])),
    })),
  };
}

/** Programmes that are claimed somewhere in the plan. */
export const claimedIn = (kept: KeptPlan): number =>
  kept.lines.reduce((sum, line) => sum + claimsOn(line).length, 0);
