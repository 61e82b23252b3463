import type { Claim } from "./claims";
import { grouped } from "./grouped";
import type { Bar, Links, Need } from "./links";
import { better, type Reason, type State, stateOf } from "./reasons";

/** A claim's state together with the other claims that are kept, and every reason for it. */
export interface Verdict {
  readonly state: State;
  readonly reasons: readonly Reason[];
}

function clashReason({ relation, until }: Links["clashes"][number], other: Claim): Reason {
  const base = {
    state: "unconfirmed",
    relation: relation.id,
    why: relation.why,
    against: [other.id],
  } as const;
  return until === "distinct"
    ? { ...base, code: "may-overlap", question: { ask: "distinct", relation: relation.id } }
    : { ...base, code: "choice-open", question: { ask: "choice", relation: relation.id } };
}

/** How a need stands, given the states of the claims that can satisfy it. */
function needReason(need: Need, kept: readonly Claim[], stateOfClaim: (claim: Claim) => State): Reason[] {
  if (need.decided === true) return [];
  const base = {
    code: need.relation.rel === "topsUp" ? "base-missing" : "decision-missing",
    relation: need.relation.id,
    why: need.relation.why,
  } as const;
  const question = { ask: "decision", of: need.of } as const;
  const against = need.by.map(({ id }) => id);
  if (need.by.length === 0) {
    const never = need.decided === false || need.elsewhere;
    return [never ? { ...base, state: "excluded" } : { ...base, state: "unconfirmed", question }];
  }
  const best = kept.reduce<State>((state, claim) => better(state, stateOfClaim(claim)), "excluded");
  return best === "confirmed" ? [] : [{ ...base, state: best, against }];
}

/** Judges the claims that a combination keeps. */
export class Judge {
  private readonly bars: ReadonlyMap<Claim, readonly Bar[]>;
  private readonly needs: ReadonlyMap<Claim, readonly Need[]>;
  private readonly clashes: ReadonlyMap<Claim, readonly { readonly other: Claim; readonly reason: Reason }[]>;

  constructor(
    private readonly own: ReadonlyMap<Claim, readonly Reason[]>,
    private readonly links: Links,
  ) {
    this.bars = grouped(links.bars, ({ claim }) => claim);
    this.needs = grouped(links.needs, ({ claim }) => claim);
    const sides = links.clashes.flatMap((clash) => [
      { claim: clash.a, other: clash.b, reason: clashReason(clash, clash.b) },
      { claim: clash.b, other: clash.a, reason: clashReason(clash, clash.a) },
    ]);
    this.clashes = grouped(sides, ({ claim }) => claim);
  }

  /**
   * Each claim is judged after those it hangs on, so that a claim which falls no longer bars another. Claims that hang
   * on each other in a circle cannot be told apart: for them the others count as 未確認. Verdicts that are given stand
   * and count as kept too.
   */
  verdicts(
    claims: Iterable<Claim>,
    given: ReadonlyMap<Claim, Verdict> = new Map(),
  ): ReadonlyMap<Claim, Verdict> {
    const verdicts = new Map(given);
    let waiting = [...claims].filter((claim) => !given.has(claim));
    const kept = new Set([...given.keys(), ...waiting]);
    const limited = this.limitReasons(kept);
    while (waiting.length > 0) {
      const ready = waiting.filter((claim) => this.hangsOn(claim, kept).every((one) => verdicts.has(one)));
      const found = (ready.length > 0 ? ready : waiting).map((claim): [Claim, Verdict] => {
        const reasons = [...this.reasons(claim, kept, verdicts), ...(limited.get(claim) ?? [])];
        return [claim, { state: stateOf(reasons), reasons }];
      });
      // In a circle, what is confirmed even so does not hang on the others after all.
      const sure = found.filter(([, { state }]) => state === "confirmed");
      const settled = ready.length === 0 && sure.length > 0 ? sure : found;
      for (const [claim, verdict] of settled) verdicts.set(claim, verdict);
      waiting = waiting.filter((claim) => !verdicts.has(claim));
    }
    return verdicts;
  }

  private hangsOn(claim: Claim, kept: ReadonlySet<Claim>): Claim[] {
    const bars = (this.bars.get(claim) ?? []).map(({ by }) => by);
    const needs = (this.needs.get(claim) ?? []).flatMap(({ by }) => by);
    return [...bars, ...needs].filter((one) => kept.has(one));
  }

  private reasons(claim: Claim, kept: ReadonlySet<Claim>, verdicts: ReadonlyMap<Claim, Verdict>): Reason[] {
    const stateNow = (other: Claim): State => verdicts.get(other)?.state ?? "unconfirmed";
    const barred = (this.bars.get(claim) ?? []).flatMap(({ relation, by }): Reason[] => {
      const state = kept.has(by) ? stateNow(by) : "excluded";
      if (state === "excluded") return [];
      const base = { code: "same-cost", relation: relation.id, why: relation.why, against: [by.id] } as const;
      return [{ ...base, state: state === "confirmed" ? "excluded" : "unconfirmed" }];
    });
    const missing = (this.needs.get(claim) ?? []).flatMap((need) =>
      needReason(
        need,
        need.by.filter((one) => kept.has(one)),
        stateNow,
      ),
    );
    const open = (this.clashes.get(claim) ?? []).flatMap(({ other, reason }) =>
      kept.has(other) ? [reason] : [],
    );
    return [...(this.own.get(claim) ?? []), ...missing, ...barred, ...open];
  }

  /** More groups kept than a limit of several applications leaves: all of them wait for the choice. */
  private limitReasons(kept: ReadonlySet<Claim>): ReadonlyMap<Claim, Reason[]> {
    const reasons = new Map<Claim, Reason[]>();
    for (const { relation, claims, left } of this.links.limits) {
      const members = claims.filter((claim) => kept.has(claim));
      if (new Set(members.map(({ group, id }) => group ?? id)).size <= left) continue;
      const question = { ask: "choice", relation: relation.id } as const;
      const base = {
        code: "choice-open",
        state: "unconfirmed",
        relation: relation.id,
        why: relation.why,
      } as const;
      for (const claim of members) {
        const against = members.filter((one) => one !== claim).map(({ id }) => id);
        reasons.set(claim, [...(reasons.get(claim) ?? []), { ...base, question, against }]);
      }
    }
    return reasons;
  }
}
