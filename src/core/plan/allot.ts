import type { Wish } from "./caps";
import type { Claim } from "./claims";
import { grouped } from "./grouped";
import type { Verdict } from "./judge";
import { place } from "./place";
import type { Prepared } from "./prepare";
import type { ReasonCode } from "./reasons";
import type { Share } from "./share";

/** What a claim is allotted of its programme's grant. */
export interface Allotment {
  readonly yen: number;
  /** Its share of the grant before any limit that the programme shares with others. */
  readonly share: Share;
}

/** The grants of some claims, placed on their costs. */
export interface Allotted {
  readonly byClaim: ReadonlyMap<Claim, Allotment>;
  readonly total: number;
}

/** The grant of each programme on its claims that count; programmes that cannot be told are left out. */
function wishesOf(groups: Prepared["groups"], counts: (claim: Claim) => boolean): Wish[] {
  return [...groups.values()].flatMap((group) => {
    const claims = group.claims.filter(counts);
    const grant = group.grant(claims);
    return claims.length === 0 || grant === undefined ? [] : [{ group, claims, grant }];
  });
}

function placed(prepared: Prepared, wishes: readonly Wish[], room: ReadonlyMap<string, number>): Allotted {
  const mostOf = prepared.caps.mostOf(wishes);
  const claims = wishes.flatMap((wish) => wish.claims);
  const shares = wishes.flatMap(({ group, claims: own, grant }) => group.shares(grant, own));
  const costs = [...new Set(claims.map(({ line }) => line.costId))];
  const number = new Map(claims.map((claim, at) => [claim, at]));
  const yen = place(
    wishes.map(({ grant, claims: own }) => ({ grant, claims: own.map((claim) => number.get(claim) ?? 0) })),
    {
      cost: claims.map(({ line }) => costs.indexOf(line.costId)),
      most: claims.map((claim) => mostOf.get(claim) ?? 0),
      room: costs.map((id) => room.get(id) ?? Infinity),
    },
    shares.map((share) => share.yen),
  );
  const allotted = claims.map((claim, at) => {
    const share = shares[at] ?? { yen: 0, remainder: 0 };
    return [claim, { yen: yen[at] ?? 0, share }] as const;
  });
  return { byClaim: new Map(allotted), total: yen.reduce((sum, one) => sum + one, 0) };
}

/** What the confirmed claims receive together. */
export function allotConfirmed(prepared: Prepared, verdicts: ReadonlyMap<Claim, Verdict>): Allotted {
  const wishes = wishesOf(prepared.groups, (claim) => verdicts.get(claim)?.state === "confirmed");
  return placed(prepared, prepared.caps.cut(wishes), prepared.room);
}

/** Reasons for which two claims cannot both be counted, whatever the answer to an open question will be. */
const APART: readonly ReasonCode[] = ["alternatives-claimed", "choice-open", "same-cost", "may-overlap"];

/**
 * Unconfirmed claims that may be added up: of claims that stand against each other only the larger, among equals the
 * first of the list. The others show their amounts, but no total combines them.
 */
function addable(
  { groups }: Prepared,
  verdicts: ReadonlyMap<Claim, Verdict>,
  open: readonly Claim[],
): Set<Claim> {
  const alone = new Map(open.map((claim) => [claim, groups.get(claim.group ?? "")?.grant([claim]) ?? 0]));
  const byAmount = [...open].sort((a, b) => (alone.get(b) ?? 0) - (alone.get(a) ?? 0));
  const apart = new Map(
    open.map((claim) => {
      const reasons = (verdicts.get(claim)?.reasons ?? []).filter(({ code }) => APART.includes(code));
      return [claim.id, new Set(reasons.flatMap(({ against = [] }) => against))];
    }),
  );
  const found = new Set<Claim>();
  for (const claim of byAmount) {
    const against = [...found].some(
      ({ id }) => (apart.get(id)?.has(claim.id) ?? false) || apart.get(claim.id)?.has(id),
    );
    if (!against) found.add(claim);
  }
  return found;
}

/** What unconfirmed claims would add to what is confirmed. */
export interface Unconfirmed extends Allotted {
  /** Those whose amounts are added up in the total. */
  readonly counted: ReadonlySet<Claim>;
}

/**
 * What the unconfirmed claims would add if they were confirmed: per programme the grant with them less the one that is
 * confirmed, placed into the room that the confirmed grants leave.
 */
export function allotUnconfirmed(
  prepared: Prepared,
  verdicts: ReadonlyMap<Claim, Verdict>,
  confirmed: Allotted,
): Unconfirmed {
  const open = prepared.claims.filter((claim) => verdicts.get(claim)?.state === "unconfirmed");
  const counted = addable(prepared, verdicts, open);
  const room = new Map(prepared.room);
  for (const [{ line }, { yen }] of confirmed.byClaim)
    room.set(line.costId, (room.get(line.costId) ?? Infinity) - yen);
  const added = (claims: readonly Claim[]): Allotted =>
    placed(prepared, additions(prepared, verdicts, claims), room);
  const first = added(open.filter((claim) => counted.has(claim)));
  const rest = grouped(
    open.filter((claim) => !counted.has(claim)),
    ({ group }) => group,
  );
  const apart = [...rest.values()].flatMap((claims) => [...added(claims).byClaim]);
  return { byClaim: new Map([...first.byClaim, ...apart]), total: first.total, counted };
}

function additions(
  { groups, caps }: Prepared,
  verdicts: ReadonlyMap<Claim, Verdict>,
  claims: readonly Claim[],
): Wish[] {
  const more = new Set(claims);
  const isSure = (claim: Claim): boolean => verdicts.get(claim)?.state === "confirmed";
  const whole = wishesOf(groups, (claim) => isSure(claim) || more.has(claim));
  return caps.cut(whole).flatMap(({ group, claims: all, grant }): Wish[] => {
    const added = all.filter((claim) => more.has(claim));
    const sure = group.grant(all.filter(isSure)) ?? 0;
    return added.length === 0 ? [] : [{ group, claims: added, grant: Math.max(0, grant - sure) }];
  });
}
