import type { Claim } from "../../src/core/plan/claims";
import type { Plan } from "../../src/core/plan/input";
import { prepare, type Prepared } from "../../src/core/plan/prepare";
import { stateOf } from "../../src/core/plan/reasons";
import { resultOf } from "../../src/core/plan/result";
import type { Edition } from "../../src/core/rules/edition";

/** One combination as the exhaustive search lists it. */
export interface Listed {
  readonly kept: readonly string[];
  readonly confirmed: number;
  readonly applications: number;
}

const groupsOf = (claims: readonly Claim[]): number =>
  new Set(claims.map(({ group, id }) => group ?? id)).size;

function isPermitted({ links }: Prepared, kept: ReadonlySet<Claim>): boolean {
  const both = (a: Claim, b: Claim): boolean => kept.has(a) && kept.has(b);
  return (
    !links.bars.some(({ claim, by }) => both(claim, by)) &&
    !links.clashes.some(({ a, b }) => both(a, b)) &&
    links.limits.every(({ claims, left }) => groupsOf(claims.filter((one) => kept.has(one))) <= left)
  );
}

/** Every set of so many things that can be permitted, as bits: a set that is not permitted has no permitted superset. */
function permittedSets(size: number, isAllowed: (set: number) => boolean): number[] {
  let sets = [0];
  for (let at = 0; at < size; at++)
    sets = sets.flatMap((set) => (isAllowed(set | (1 << at)) ? [set, set | (1 << at)] : [set]));
  return sets;
}

/** How many sets of a plan's claims are permitted: what `allCombinations` has to compute. */
export function permittedCount(edition: Edition, plan: Plan): number {
  const prepared = prepare(edition, plan);
  const possible = prepared.claims.filter((claim) => stateOf(prepared.own.get(claim) ?? []) !== "excluded");
  return permittedSets(possible.length, (set) =>
    isPermitted(prepared, new Set(possible.filter((_, at) => (set >> at) & 1))),
  ).length;
}

/**
 * Every permitted combination to which nothing can be added without loss, found by trying all permitted subsets of the
 * claims and computing the whole joint result of each: slow, and without any of the search's shortcuts.
 */
export function allCombinations(edition: Edition, plan: Plan): Listed[] {
  const prepared = prepare(edition, plan);
  const possible = prepared.claims.filter((claim) => stateOf(prepared.own.get(claim) ?? []) !== "excluded");
  const never = prepared.claims.filter((claim) => !possible.includes(claim));
  const confirmed = new Map<number, number>();
  const membersOf = (set: number): Claim[] => possible.filter((_, at) => (set >> at) & 1);
  for (const set of permittedSets(possible.length, (one) => isPermitted(prepared, new Set(membersOf(one))))) {
    const kept = membersOf(set);
    const { totals } = resultOf(prepared, prepared.judge.verdicts([...kept, ...never]));
    confirmed.set(set, totals.confirmed);
  }
  const isComplete = (set: number, yen: number): boolean =>
    possible.every((_, at) => {
      const fuller = confirmed.get(set | (1 << at));
      return (set >> at) & 1 || fuller === undefined || fuller < yen;
    });
  const listed = [...confirmed].flatMap(([set, yen]) => {
    if (!isComplete(set, yen)) return [];
    const kept = possible.map((_, at) => Boolean((set >> at) & 1));
    const claims = possible.filter((_, at) => kept[at]);
    return [{ kept, claims, confirmed: yen, applications: groupsOf(claims) }];
  });
  listed.sort((a, b) => {
    const differing = a.kept.findIndex((one, at) => one !== b.kept[at]);
    const byList = a.kept[differing] ? -1 : 1;
    return b.confirmed - a.confirmed || a.applications - b.applications || byList;
  });
  return listed.map(({ claims, confirmed: yen, applications }) => ({
    kept: claims.map(({ id }) => id),
    confirmed: yen,
    applications,
  }));
}
