import type { Condition, Selector } from "../rules/edition";
import { type Granted, provisionalReadings } from "../rules/grant";
import type { Why } from "../rules/model";
import { type Allotment, allotConfirmed, allotUnconfirmed } from "./allot";
import type { Claim } from "./claims";
import type { Fault } from "./faults";
import type { Verdict } from "./judge";
import type { MoneyLine } from "./money-lines";
import { conditionsFor } from "./own-reasons";
import type { Prepared } from "./prepare";
import { type Question, questionKey, type Reason, type State } from "./reasons";

/** One programme on one line: what it gives and whether that is sure. Amounts are whole yen. */
export interface Entry {
  /** Id of the claim: 費用ID, selector and item. */
  readonly id: string;
  /** Index of the line in the plan. */
  readonly row: number;
  readonly costId: string;
  readonly selector: Selector;
  readonly programme: string;
  /** The variant, once only one is possible. */
  readonly variant?: string;
  readonly state: State;
  readonly reasons: readonly Reason[];
  readonly eligibleCost: number;
  /** Confirmed: this line's part of the grant. 未確認: what it would add. 不可: 0. Undefined while it cannot be told. */
  readonly grant: number | undefined;
  /** 対象経費 and 対象外経費 less this grant alone. */
  readonly ownContribution: number | undefined;
  /** Whether the amount is part of a total: of unconfirmed entries that stand against each other only one is. */
  readonly isCounted: boolean;
  /** 1 where this line received a yen that remained after the allocation. */
  readonly remainder: 0 | 1;
  /** This line's share of the grant (按分額) before the limits that it shares with other grants; undefined as above. */
  readonly share: number | undefined;
  /** Those limits, where they have changed the share. */
  readonly limits: readonly string[];
  /** Readings of low confidence that the amount rests on: 暫定・要綱確認. */
  readonly provisional: readonly Why[];
  /** The amount hangs on a figure that is known only as a range, and is the least that it can be: 一部推定. */
  readonly inferred: boolean;
  /** Conditions that only a person can judge. They leave the state as it is. */
  readonly toConfirm: readonly Condition[];
}

/** One application: a variant of a programme with the sum of its lines. */
export interface Application {
  readonly programme: string;
  readonly variant?: string;
  readonly entries: readonly string[];
  readonly eligibleCost: number;
  readonly confirmed: number;
  readonly unconfirmed: number;
  /** What limits shared with other programmes have taken from the confirmed grant. */
  readonly lost: number;
  /** How the grant on the confirmed lines came about, before limits shared with other programmes. */
  readonly trace: Granted | undefined;
}

/** One cost with everything that is granted on it. */
export interface CostResult extends MoneyLine {
  readonly confirmed: number;
  readonly unconfirmed: number;
  /** The whole cost less what is confirmed. */
  readonly ownContribution: number;
}

export interface Totals {
  /** 総事業費: every cost once. */
  readonly cost: number;
  readonly confirmed: number;
  /** The whole cost less what is confirmed: nothing unconfirmed lowers it. */
  readonly ownContribution: number;
  /** What would be added if it were confirmed, as far as it can be added up. Never part of another total. */
  readonly unconfirmed: number;
  readonly unconfirmedEntries: number;
  /** Unconfirmed entries whose amount cannot be told yet: the total above does not hold them. */
  readonly withoutAmount: number;
}

/** The joint result of a plan or of one combination of its claims. */
export interface PlanResult {
  /** In the order of the plan's lines. */
  readonly entries: readonly Entry[];
  readonly applications: readonly Application[];
  readonly costs: readonly CostResult[];
  readonly totals: Totals;
  /** Everything that the unconfirmed entries wait for, each once. */
  readonly questions: readonly Question[];
  readonly faults: readonly Fault[];
}

/** Reasons of one rule against several claims are one reason. */
function merged(reasons: readonly Reason[]): Reason[] {
  const found = new Map<string, Reason>();
  for (const reason of reasons) {
    const { against, ...rest } = reason;
    const key = JSON.stringify(rest);
    const before = found.get(key);
    const all = [...(before?.against ?? []), ...(against ?? [])];
    found.set(key, all.length === 0 ? reason : { ...reason, against: [...new Set(all)] });
  }
  return [...found.values()];
}

interface Told extends Pick<Entry, "isCounted" | "inferred"> {
  readonly allotted: Allotment | undefined;
}

function entryOf(
  prepared: Prepared,
  claim: Claim,
  { state, reasons }: Verdict,
  { allotted, isCounted, inferred }: Told,
): Entry {
  const { line, programme, variants } = claim;
  const grant = state === "excluded" ? 0 : allotted?.yen;
  const whole = line.eligibleCost + line.otherCost;
  const variant = variants.length === 1 ? variants[0] : undefined;
  return {
    id: claim.id,
    row: claim.row,
    costId: line.costId,
    selector: claim.selector,
    programme: programme.id,
    ...(variant === undefined ? {} : { variant }),
    state,
    reasons: merged(reasons),
    eligibleCost: line.eligibleCost,
    grant,
    ownContribution: grant === undefined ? undefined : whole - grant,
    isCounted: grant !== undefined && isCounted,
    share: state === "excluded" ? 0 : allotted?.share.yen,
    remainder: allotted?.share.remainder ?? 0,
    limits:
      allotted && allotted.yen !== allotted.share.yen ? prepared.caps.over(claim).map(({ id }) => id) : [],
    provisional: [...new Set(claim.cases.flatMap(provisionalReadings))],
    inferred: state !== "excluded" && inferred,
    toConfirm: conditionsFor(claim).filter(({ test }) => test === undefined),
  };
}

const sum = (numbers: readonly (number | undefined)[]): number =>
  numbers.reduce<number>((total, one) => total + (one ?? 0), 0);
const grants = (entries: readonly Entry[], state: State): number =>
  sum(entries.map((entry) => (entry.state === state && entry.isCounted ? entry.grant : 0)));

function applicationsOf({ groups }: Prepared, entries: readonly Entry[]): Application[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return [...groups.values()].flatMap((group) => {
    const own = group.claims.flatMap(({ id }) => byId.get(id) ?? []);
    const live = own.filter(({ state }) => state !== "excluded");
    const [first] = live;
    if (!first) return [];
    const sure = group.claims.filter(({ id }) => byId.get(id)?.state === "confirmed");
    return [
      {
        programme: first.programme,
        ...(first.variant === undefined ? {} : { variant: first.variant }),
        entries: live.map(({ id }) => id),
        eligibleCost: sum(live.map(({ eligibleCost }) => eligibleCost)),
        confirmed: grants(live, "confirmed"),
        unconfirmed: grants(live, "unconfirmed"),
        lost: (group.grant(sure) ?? 0) - grants(live, "confirmed"),
        trace: group.trace(sure),
      },
    ];
  });
}

/** Puts the verdicts on a set of claims into amounts and totals. */
export function resultOf(prepared: Prepared, verdicts: ReadonlyMap<Claim, Verdict>): PlanResult {
  const sure = allotConfirmed(prepared, verdicts);
  const open = allotUnconfirmed(prepared, verdicts, sure);
  const entries = prepared.claims.flatMap((claim) => {
    const verdict = verdicts.get(claim);
    const allotted = sure.byClaim.get(claim) ?? open.byClaim.get(claim);
    const isCounted = verdict?.state === "confirmed" || open.counted.has(claim);
    const group = prepared.groups.get(claim.group ?? "");
    const isLive = (one: Claim): boolean => verdicts.get(one)?.state !== "excluded";
    const inferred = group?.isRanged === true && group.isInferred(group.claims.filter(isLive));
    return verdict ? [entryOf(prepared, claim, verdict, { allotted, isCounted, inferred })] : [];
  });
  const costs = prepared.costs.map((cost): CostResult => {
    const own = entries.filter(({ costId }) => costId === cost.costId);
    const confirmed = grants(own, "confirmed");
    const unconfirmed = grants(own, "unconfirmed");
    return { ...cost, confirmed, unconfirmed, ownContribution: cost.total - confirmed };
  });
  const waiting = entries.filter(({ state }) => state === "unconfirmed");
  const questions = waiting.flatMap(({ reasons }) => reasons.flatMap(({ question }) => question ?? []));
  return {
    entries: [...entries].sort((a, b) => a.row - b.row),
    applications: applicationsOf(prepared, entries),
    costs,
    totals: {
      cost: sum(costs.map(({ total }) => total)),
      confirmed: sure.total,
      ownContribution: sum(costs.map(({ ownContribution }) => ownContribution)),
      unconfirmed: open.total,
      unconfirmedEntries: waiting.length,
      withoutAmount: waiting.filter(({ grant }) => grant === undefined).length,
    },
    questions: [...new Map(questions.map((one) => [questionKey(one), one])).values()],
    faults: prepared.faults,
  };
}
