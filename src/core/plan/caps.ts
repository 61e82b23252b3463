import { exact } from "../money/exact";
import type { Relation } from "../rules/edition";
import { Evaluator } from "../rules/evaluate";
import { costOf, type Missing } from "../rules/situation";
import { type Claim, mayBe } from "./claims";
import type { Group } from "./group";
import { grouped } from "./grouped";
import { limitTogether } from "./limit";
import { type MoneyLine, moneyLines } from "./money-lines";
import { type Frame, questionOf } from "./own-reasons";
import type { Reason } from "./reasons";
import { readsCost } from "./relaxed";

type Cap = Extract<Relation, { rel: "limit" }> & Relation;

/** What a programme would receive on its claims, before the limits that it shares with others. */
export interface Wish {
  readonly group: Group;
  readonly claims: readonly Claim[];
  readonly grant: number;
}

const isNear = ({ scope }: Cap): boolean => scope === "cost-line" || scope === "project";

/** The limits of an edition on sums of grants (those that do not count applications). */
export class Caps {
  /** Over all grants on one cost. */
  private readonly onCost: readonly Cap[];
  /** Over some programmes on one cost. */
  private readonly onPartOfCost: readonly Cap[];
  /** Over the whole facility. */
  private readonly onFacility: readonly Cap[];

  private readonly known = new Map<Cap, Map<Claim, boolean>>();

  constructor(private readonly frame: Frame) {
    const caps = frame.edition.relations.filter(
      (one): one is Cap => one.rel === "limit" && one.applications === undefined,
    );
    this.onCost = caps.filter((cap) => isNear(cap) && cap.over === "any");
    this.onPartOfCost = caps.filter((cap) => isNear(cap) && cap.over !== "any");
    this.onFacility = caps.filter((cap) => !isNear(cap));
  }

  /** The relations that can take something away from a claim's grant. */
  over(claim: Claim): Cap[] {
    return [...this.onCost, ...this.onPartOfCost, ...this.onFacility].filter((cap) =>
      this.concerns(cap, claim),
    );
  }

  /** The claims under each limit other than of one whole cost: they can push each other's grants aside. */
  spans(claims: readonly Claim[]): { readonly cap: Cap; readonly under: readonly Claim[] }[] {
    const under = (cap: Cap, own: readonly Claim[]): Claim[] => own.filter((one) => this.concerns(cap, one));
    const byCost = [...grouped(claims, ({ line }) => line.costId).values()];
    return [
      ...this.onFacility.map((cap) => ({ cap, under: under(cap, claims) })),
      ...this.onPartOfCost.flatMap((cap) => byCost.map((own) => ({ cap, under: under(cap, own) }))),
    ].filter((span) => span.under.length > 0);
  }

  /**
   * Claims that may bring less than they push aside: under a limit over the facility, or of some programmes on one cost,
   * that can bind.
   */
  pushing(wishes: readonly Wish[]): Claim[] {
    const grantOf = new Map(wishes.flatMap(({ claims, grant }) => claims.map((claim) => [claim, grant])));
    return this.spans([...grantOf.keys()]).flatMap(({ cap, under }) => {
      const grants = isNear(cap)
        ? under.map((claim) => Math.min(grantOf.get(claim) ?? 0, claim.line.eligibleCost))
        : wishes.flatMap(({ claims, grant }) => (claims.some((one) => under.includes(one)) ? [grant] : []));
      const sum = grants.reduce((total, yen) => total + yen, 0);
      return under.some((claim) => sum > this.least(cap, claim)) ? under : [];
    });
  }

  /**
   * What some claims can receive together at most under each of these limits; limits whose yen hang on the cost are left
   * out.
   */
  ceilings(claims: readonly Claim[]): { readonly claims: readonly Claim[]; readonly yen: number }[] {
    return this.spans(claims).flatMap(({ cap, under }) => {
      if (cap.cap !== undefined && readsCost(cap.cap)) return [];
      const cost = under.reduce((sum, { line }) => sum + line.eligibleCost, 0);
      const yen = under.map((claim) => this.yenOf(cap, claim, cost));
      return [{ claims: under, yen: Math.max(...yen.map((one) => (typeof one === "number" ? one : 0))) }];
    });
  }

  private least(cap: Cap, claim: Claim): number {
    const yen = this.yenOf(cap, claim, claim.line.eligibleCost);
    return typeof yen === "number" ? yen : 0;
  }

  /** Claims under a limit that cannot be told yet: they wait for what is missing. */
  reasons(claim: Claim): Reason[] {
    if (claim.cases.length === 0) return [];
    return this.over(claim).flatMap((cap) => {
      const missing = this.yenOf(cap, claim, claim.line.eligibleCost);
      const base = { code: "input-missing", state: "unconfirmed", relation: cap.id, why: cap.why } as const;
      return typeof missing === "number"
        ? []
        : missing.map((one): Reason => ({ ...base, question: questionOf(this.frame, claim, one) }));
    });
  }

  /** Cuts grants to the limits over the whole facility: in the order of the list each gets what is left. */
  cut(wishes: readonly Wish[]): readonly Wish[] {
    return this.onFacility.reduce((cut, cap) => this.cutTo(cap, cut), wishes);
  }

  private cutTo(cap: Cap, wishes: readonly Wish[]): readonly Wish[] {
    const under = wishes.filter(({ claims }) => claims.some((claim) => this.concerns(cap, claim)));
    const [first] = under.flatMap(({ claims }) => claims);
    if (!first) return wishes;
    const told = under.flatMap(({ claims }) =>
      claims.map(({ line, selector }) => ({ ...line, claims: [selector] })),
    );
    const cost = moneyLines(told).reduce((sum, { eligible }) => sum + eligible, 0);
    const most = this.yenOf(cap, first, cost);
    const grants = under.map(({ grant }) => exact(grant));
    const limited = limitTogether(grants, exact(typeof most === "number" ? most : 0));
    const grantOf = new Map(under.map((wish, index) => [wish, limited[index]?.grant.n ?? 0]));
    return wishes.map((wish) => ({ ...wish, grant: grantOf.get(wish) ?? wish.grant }));
  }

  /** How much all grants together may put on each cost; a cost without such a limit is not named. */
  room(costs: readonly MoneyLine[], claims: readonly Claim[]): Map<string, number> {
    const room = new Map<string, number>();
    for (const cap of this.onCost)
      for (const { costId, eligible } of costs) {
        const claim = claims.find(({ line, cases }) => line.costId === costId && cases.length > 0);
        const yen = claim ? this.yenOf(cap, claim, eligible) : eligible;
        const most = Math.min(typeof yen === "number" ? yen : 0, eligible);
        room.set(costId, Math.min(most, room.get(costId) ?? Infinity));
      }
    return room;
  }

  /** How much each claim may put on its cost: its eligible cost, and what a limit of some programmes leaves it. */
  mostOf(wishes: readonly Wish[]): ReadonlyMap<Claim, number> {
    const all = wishes.flatMap(({ claims, grant }) => claims.map((claim) => ({ claim, grant })));
    const most = new Map(all.map(({ claim, grant }) => [claim, Math.min(grant, claim.line.eligibleCost)]));
    for (const cap of this.onPartOfCost) {
      const left = new Map<string, number>();
      for (const { claim } of all.filter((one) => this.concerns(cap, one.claim))) {
        const { costId, eligibleCost } = claim.line;
        const yen = this.yenOf(cap, claim, eligibleCost);
        const room = left.get(costId) ?? (typeof yen === "number" ? yen : 0);
        const own = Math.min(most.get(claim) ?? 0, room);
        most.set(claim, own);
        left.set(costId, room - own);
      }
    }
    return most;
  }

  /** Whether a limit is over this claim, remembered: a comparison asks it thousands of times. */
  private concerns(cap: Cap, claim: Claim): boolean {
    const known = this.known.get(cap) ?? new Map<Claim, boolean>();
    this.known.set(cap, known);
    const before = known.get(claim);
    if (before !== undefined) return before;
    const answer = cap.over === "any" || mayBe(claim, cap.over);
    known.set(claim, answer);
    return answer;
  }

  /** A limit in whole yen for a cost (the cost itself where no cap is stated), or what is missing to tell it. */
  private yenOf(cap: Cap, claim: Claim, cost: number): number | readonly Missing[] {
    const [scope] = claim.cases;
    if (cap.cap === undefined || !scope) return cost;
    const { facility, answers } = this.frame.plan;
    const evaluator = new Evaluator(scope, { facility, cost: costOf(cost), facts: answers.facts ?? {} });
    const { n, d } = evaluator.value(cap.cap);
    return evaluator.missing.length > 0 ? evaluator.missing : Math.floor(n / d);
  }
}
