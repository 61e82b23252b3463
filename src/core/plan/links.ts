import type { Edition, Relation, Selector } from "../rules/edition";
import { answerFor } from "./answers";
import { applicationLimits, type ApplicationLimit, groupsOf } from "./application-limits";
import { type Claim, mayBe } from "./claims";
import type { Plan } from "./input";
import { alternativesOf } from "./own-state";

/** While `by` stands, `claim` is barred (不可). */
export interface Bar {
  readonly relation: Relation;
  readonly claim: Claim;
  readonly by: Claim;
}

/** Two claims that are not both confirmed: until the works are said to differ, or until one is chosen. */
export interface Clash {
  readonly relation: Relation;
  readonly a: Claim;
  readonly b: Claim;
  readonly until: "distinct" | "choice";
}

/** A claim that needs another programme: its decision, or its grant on the same cost. */
export interface Need {
  readonly relation: Relation;
  readonly claim: Claim;
  readonly of: readonly Selector[];
  /** Claims of this plan that can satisfy it. */
  readonly by: readonly Claim[];
  /** Claims of the needed programme on other costs only: they show that this cost is not among them. */
  readonly elsewhere: boolean;
  /** Whether the decision has been received, as far as answered. */
  readonly decided: boolean | undefined;
}

/** What ties the claims of a plan together. */
export interface Links {
  readonly bars: readonly Bar[];
  readonly clashes: readonly Clash[];
  readonly needs: readonly Need[];
  /** Limits of more than one application; a limit of one is a clash of every pair. */
  readonly limits: readonly ApplicationLimit[];
}

type Kind<R extends Relation["rel"]> = Extract<Relation, { rel: R }> & Relation;

const sameCost = (a: Claim, b: Claim): boolean => a.line.costId === b.line.costId;
const inScope = (scope: string, a: Claim, b: Claim): boolean =>
  (scope !== "cost-line" && scope !== "project") || sameCost(a, b);

/** Every ordered pair of two different claims. */
const pairs = (one: readonly Claim[], other: readonly Claim[]): [Claim, Claim][] =>
  one.flatMap((a) => other.flatMap((b): [Claim, Claim][] => (a === b ? [] : [[a, b]])));

/** Every unordered pair, in the order of the list. */
const couples = (members: readonly Claim[]): [Claim, Claim][] =>
  members.flatMap((a, index) => members.slice(index + 1).map((b): [Claim, Claim] => [a, b]));

/** "a excludes b": b is barred while a stands. With b "any" the list prints the condition at a: a is barred. */
function barsOf(relation: Kind<"excludes">, possible: readonly Claim[]): Bar[] {
  const { b, scope } = relation;
  const own = possible.filter((claim) => mayBe(claim, relation.a));
  if (b !== "any")
    return pairs(
      own,
      possible.filter((claim) => mayBe(claim, b)),
    ).flatMap(([by, claim]) => (inScope(scope, by, claim) ? [{ relation, claim, by }] : []));
  return pairs(own, possible).flatMap(([claim, by]) =>
    claim.programme !== by.programme && inScope(scope, claim, by) ? [{ relation, claim, by }] : [],
  );
}

function overlaps(relation: Kind<"excludes">, plan: Plan, possible: readonly Claim[]): Clash[] {
  const answer = plan.answers.distinct?.[relation.id];
  if (answer === true) return [];
  const until = answer === false ? "choice" : "distinct";
  const { b } = relation;
  const own = possible.filter((claim) => mayBe(claim, relation.a));
  const other = b === "any" ? possible : possible.filter((claim) => mayBe(claim, b));
  return pairs(own, other).flatMap(([a, y]) =>
    a.programme !== y.programme && inScope(relation.scope, a, y) ? [{ relation, a, b: y, until }] : [],
  );
}

function choices(relation: Kind<"alternatives">, possible: readonly Claim[]): Clash[] {
  const members = possible.filter((claim) => mayBe(claim, relation.of));
  const named = new Map(members.map((claim) => [claim, alternativesOf(relation, claim)]));
  const differ = (a: Claim, b: Claim): boolean =>
    [...(named.get(b) ?? [])].some((one) => !named.get(a)?.has(one));
  return couples(members).flatMap(([a, b]) =>
    differ(a, b) && inScope(relation.scope, a, b) ? [{ relation, a, b, until: "choice" }] : [],
  );
}

/** A decision needed: any claim of the needed programmes can bring it, on whatever cost. */
function decisions(relation: Kind<"needs">, plan: Plan, claims: readonly Claim[]): Need[] {
  const of = relation.decisionOf ?? [];
  if (of.length === 0) return [];
  const bringing = claims.filter((claim) => mayBe(claim, of));
  const decided = answerFor(plan.answers.decisions, of);
  return claims
    .filter((claim) => mayBe(claim, relation.a))
    .map((claim) => {
      const by = bringing.filter((one) => one !== claim);
      return { relation, claim, of, by, elsewhere: false, decided };
    });
}

/** A top-up needs the grant that it tops up on the very same cost. */
function bases(relation: Kind<"topsUp">, plan: Plan, claims: readonly Claim[]): Need[] {
  const of = [relation.on];
  const all = claims.filter((claim) => mayBe(claim, of));
  const decided = answerFor(plan.answers.decisions, of);
  return claims
    .filter((claim) => claim.variants.length === 1 && mayBe(claim, [relation.a]))
    .map((claim) => {
      const by = all.filter((one) => sameCost(one, claim));
      return { relation, claim, of, by, elsewhere: by.length === 0 && all.length > 0, decided };
    });
}

/** A limit of one application: any two groups under it clash. */
const onlyOne = ({ relation, claims }: ApplicationLimit): Clash[] =>
  couples(claims).flatMap(([a, b]) => (a.group === b.group ? [] : [{ relation, a, b, until: "choice" }]));

/**
 * The links between the claims of a plan. A claim that is 不可 by itself stands in nobody's way, but it shows that the
 * programme which it would have brought is not to be had.
 */
export function linksOf(
  edition: Edition,
  plan: Plan,
  claims: readonly Claim[],
  possible: readonly Claim[],
): Links {
  const of = <R extends Relation["rel"]>(rel: R): Kind<R>[] =>
    edition.relations.filter((one): one is Kind<R> => one.rel === rel);
  const broken = applicationLimits(edition.relations, plan, possible).filter(
    (limit) => groupsOf(limit.claims).size > limit.left,
  );
  const certain = of("excludes").filter((one) => one.certain);
  const uncertain = of("excludes").filter((one) => !one.certain);
  return {
    bars: certain.flatMap((one) => barsOf(one, possible)),
    clashes: [
      ...uncertain.flatMap((one) => overlaps(one, plan, possible)),
      ...of("alternatives").flatMap((one) => (one.by === "choice" ? choices(one, possible) : [])),
      ...broken.filter(({ left }) => left === 1).flatMap(onlyOne),
    ],
    needs: [
      ...of("needs").flatMap((one) => decisions(one, plan, claims)),
      ...of("topsUp").flatMap((one) => bases(one, plan, claims)),
    ],
    limits: broken.filter(({ left }) => left > 1),
  };
}
