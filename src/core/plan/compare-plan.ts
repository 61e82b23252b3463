import type { Edition, Relation } from "../rules/edition";
import type { Why } from "../rules/model";
import { choicesOf, type Choices } from "./bundles";
import type { Claim } from "./claims";
import { isPossible } from "./outlook";
import { grouped } from "./grouped";
import type { Plan } from "./input";
import { type Prepared, prepare } from "./prepare";
import { type PlanResult, resultOf } from "./result";
import { type Listed, listDecisions, type Reach } from "./search";
import { claimsKept, compareDecided, type Decided } from "./value";

/** A claim that a combination leaves out. */
export interface LeftOut {
  readonly id: string;
  /** What it would give by itself on this line; undefined while that cannot be told. */
  readonly alone: number | undefined;
  /** The rules that keep it from being combined, with the claims that are kept instead. */
  readonly because: readonly {
    readonly relation: string;
    readonly why: Why;
    readonly against: readonly string[];
  }[];
}

/** One permitted combination of choices. */
export interface Combination {
  readonly result: PlanResult;
  readonly leftOut: readonly LeftOut[];
  /** Programmes (variants) that it applies for. */
  readonly applications: number;
  /** How much less is confirmed than in the first combination, in yen. */
  readonly less: number;
}

/** 組合せ比較: permitted combinations, largest confirmed total first. Never advice on what to have done. */
export interface Comparison {
  readonly combinations: readonly Combination[];
  /** Permitted combinations beyond those listed exist. */
  readonly more: boolean;
  /** False where the plan was too large to compare everything: the list may then miss a combination. */
  readonly complete: boolean;
}

/** So many combinations are listed. */
const LISTED = 10;
/** Steps times claims that take about a second: a larger plan is given fewer steps, and says so where it needs more. */
const WORK = 4_000_000;

/** One decision for each part, taken together. */
interface Joined extends Decided {
  readonly claims: readonly Claim[];
}

/** The first sums of two lists of decisions: totals and applications add up, and earlier parts of the list lead. */
function joined(
  one: readonly Joined[],
  other: readonly Joined[],
  place: ReadonlyMap<Claim, number>,
  most: number,
): Joined[] {
  const both = one.flatMap((a) =>
    other.map((b): Joined => {
      const claims = [...a.claims, ...b.claims];
      const total = a.total + b.total;
      return { claims, total, applications: a.applications + b.applications, kept: keptOf(claims, place) };
    }),
  );
  return both.sort(compareDecided).slice(0, most);
}

function keptOf(claims: readonly Claim[], place: ReadonlyMap<Claim, number>): boolean[] {
  const kept = Array.from(place, () => false);
  for (const claim of claims) kept[place.get(claim) ?? 0] = true;
  return kept;
}

/**
 * Compares the permitted combinations of choices. What the edition lets stand together is always kept; where it forces
 * a choice (or where works may overlap and nobody has said that they differ) each side is shown. Facts are never varied
 * and nothing is offered that the plan does not claim. Largest confirmed total first, then fewer applications, then in
 * the order of the list.
 */
export function comparePlan(edition: Edition, plan: Plan, reach: Partial<Reach> = {}): Comparison {
  const prepared = prepare(edition, plan);
  const { most = LISTED, steps = Math.ceil(WORK / Math.max(1, prepared.claims.length)) } = reach;
  const place = new Map(prepared.claims.map((claim, index) => [claim, index]));
  const parts = choicesOf(prepared);
  // One more than asked for, to know whether there are more.
  const listed = parts.map((part) => listDecisions(part, { most: most + 1, steps }));
  const lists = listed.map((one, index) => claimed(parts[index], one, place));
  const start: Joined[] = [{ claims: [], total: 0, applications: 0, kept: keptOf([], place) }];
  const all = lists.reduce((list, next) => joined(list, next, place, most + 1), start);
  const first = all[0]?.total ?? 0;
  const rivals = rivalsOf(prepared);
  return {
    combinations: all.slice(0, most).map((one) => combinationOf(prepared, rivals, one, first)),
    more: all.length > most,
    complete: listed.every(({ complete }) => complete),
  };
}

function claimed(
  part: Choices | undefined,
  { decisions }: Listed,
  place: ReadonlyMap<Claim, number>,
): Joined[] {
  if (!part) return [];
  return decisions.map((one) => {
    const claims = claimsKept(part, one.kept);
    return { ...one, claims, kept: keptOf(claims, place) };
  });
}

/** What each claim cannot be combined with, and by which rule. */
type Rivals = ReadonlyMap<Claim, readonly { readonly relation: Relation; readonly other: Claim }[]>;

function rivalsOf({ links }: Prepared): Rivals {
  const pairs = [
    ...links.bars.map(({ relation, claim, by }) => ({ relation, a: claim, b: by })),
    ...links.clashes,
    ...links.limits.flatMap(({ relation, claims }) =>
      claims.flatMap((a) => claims.flatMap((b) => (a === b ? [] : [{ relation, a, b }]))),
    ),
  ];
  const sides = pairs.flatMap(({ relation, a, b }) => [
    { relation, own: a, other: b },
    { relation, own: b, other: a },
  ]);
  return grouped(sides, ({ own }) => own);
}

/** Writes out one joined decision. What is 不可 by itself is no choice: it stays in the result with its reasons. */
function combinationOf(
  prepared: Prepared,
  rivals: Rivals,
  { claims, total, applications }: Joined,
  first: number,
): Combination {
  const kept = new Set(claims);
  const judged = prepared.claims.filter((claim) => kept.has(claim) || !isPossible(prepared, claim));
  const left = prepared.claims.filter((claim) => !kept.has(claim) && isPossible(prepared, claim));
  return {
    result: resultOf(prepared, prepared.judge.verdicts(new Set(judged))),
    leftOut: left.map((claim): LeftOut => {
      const against = (rivals.get(claim) ?? []).filter(({ other }) => kept.has(other));
      const because = [...grouped(against, ({ relation }) => relation)].map(([{ id, why }, own]) => ({
        relation: id,
        why,
        against: [...new Set(own.map(({ other }) => other.id))],
      }));
      return { id: claim.id, alone: prepared.groups.get(claim.group ?? "")?.grant([claim]), because };
    }),
    applications,
    less: first - total,
  };
}
