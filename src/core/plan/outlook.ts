import type { Claim } from "./claims";
import type { Group } from "./group";
import { grouped } from "./grouped";
import type { Verdict } from "./judge";
import type { Prepared } from "./prepare";
import { stateOf } from "./reasons";
import { rises } from "./relaxed";

/** What can be said of a plan's claims before anything is chosen. */
export interface Outlook {
  readonly prepared: Prepared;
  /** Claims that are not 不可 by themselves, in the order of the list. */
  readonly possible: readonly Claim[];
  /** Claims that some combination may confirm: only they can add to a confirmed total. */
  readonly hopeful: ReadonlySet<Claim>;
  /** What is never combined: certain exclusions, overlaps not yet answered, choices. */
  readonly rivals: ReadonlyMap<Claim, ReadonlySet<Claim>>;
  /** Claims that may be left out without a rival: see `Bundle.loose`. */
  readonly loose: ReadonlySet<Claim>;
  /** Claims whose state no choice changes, with their verdicts. */
  readonly steady: ReadonlyMap<Claim, Verdict>;
}

export const isPossible = ({ own }: Prepared, claim: Claim): boolean =>
  stateOf(own.get(claim) ?? []) !== "excluded";

/** Reads the outlook of a plan. */
export function outlookOf(prepared: Prepared): Outlook {
  const possible = prepared.claims.filter((claim) => isPossible(prepared, claim));
  const rivals = rivalsOf(prepared);
  const hopeful = hopefulOf(prepared, possible);
  const loose = looseOf(prepared, hopeful);
  const moves = changing(prepared, rivals, loose);
  const steady = prepared.judge.verdicts(prepared.claims.filter((claim) => !moves.has(claim)));
  return { prepared, possible, hopeful, rivals, loose, steady };
}

function rivalsOf({ links }: Prepared): Outlook["rivals"] {
  const pairs = [
    ...links.bars.map(({ claim, by }) => [claim, by] as const),
    ...links.clashes.map(({ a, b }) => [a, b] as const),
  ];
  const both = pairs.flatMap(([a, b]) => [
    { own: a, other: b },
    { own: b, other: a },
  ]);
  const rivals = grouped(both, ({ own }) => own);
  return new Map([...rivals].map(([own, found]) => [own, new Set(found.map(({ other }) => other))]));
}

function hopefulOf({ own, links }: Prepared, possible: readonly Claim[]): Set<Claim> {
  const hopeful = new Set(possible.filter((claim) => stateOf(own.get(claim) ?? []) === "confirmed"));
  for (let before = -1; before !== hopeful.size;) {
    before = hopeful.size;
    for (const { claim, by, decided } of links.needs)
      if (decided !== true && !by.some((one) => hopeful.has(one))) hopeful.delete(claim);
  }
  return hopeful;
}

/** Claims whose grant can fall, or push others aside, when another line is added; and members of limits of several. */
function looseOf({ groups, caps, links }: Prepared, hopeful: ReadonlySet<Claim>): Set<Claim> {
  const wishes = [...groups.values()].flatMap((group) => {
    const claims = group.claims.filter((claim) => hopeful.has(claim));
    const most = claims.reduce((sum, { line }) => sum + line.eligibleCost, 0);
    const isRising = group.cases.every(({ scheme }) => rises(scheme.grant));
    const grant = isRising ? (group.grant(claims) ?? most) : most;
    return claims.length === 0 ? [] : [{ group, claims, grant, isRising }];
  });
  const falling = wishes.flatMap(({ group, claims, isRising }) =>
    isRising || !canFall(group, claims) ? [] : claims,
  );
  const limited = links.limits.flatMap(({ claims }) => claims);
  return new Set([...falling, ...caps.pushing(wishes), ...limited]);
}

/** So many claims of one programme are tried in every combination. */
const TRIED = 8;

/** Whether the grant is less for some of these claims than it is without one of them. */
function canFall(group: Group, claims: readonly Claim[]): boolean {
  if (claims.length > TRIED) return true;
  const grants = Array.from({ length: 1 << claims.length }, (_, set) =>
    group.grant(claims.filter((__, at) => (set >> at) & 1)),
  );
  return grants.some((grant, set) =>
    claims.some((_, at) => {
      const fuller = grants[set | (1 << at)];
      return grant === undefined || fuller === undefined || fuller < grant;
    }),
  );
}

/** Claims that a choice may leave out, and those that need one whose state can change. */
function changing({ links }: Prepared, rivals: Outlook["rivals"], loose: Outlook["loose"]): Set<Claim> {
  const found = new Set([...rivals.keys(), ...loose]);
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const { claim, by, decided } of links.needs)
      if (decided !== true && by.some((one) => found.has(one))) found.add(claim);
  }
  return found;
}
