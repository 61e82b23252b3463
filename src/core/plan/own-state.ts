import type { Relation } from "../rules/edition";
import type { Claim } from "./claims";
import {
  applicationReasons,
  conditionReasons,
  eligibleWhy,
  type Frame,
  introductionReasons,
  needReasons,
} from "./own-reasons";
import { type Reason, stateOf } from "./reasons";
import { covers } from "./selectors";

type ByFact = Extract<Relation, { rel: "alternatives" }> & Relation;

/**
 * Everything about each claim that does not depend on which other claims are kept: class, variant, conditions, other
 * facts, dates, inputs. Alternatives by fact belong here: they are judged over the whole plan, so that leaving a claim
 * out never changes what was done.
 */
export function ownReasons(frame: Frame, claims: readonly Claim[]): Reason[][] {
  const reasons = claims.map((claim) => reasonsOf(frame, claim));
  const standing = claims.filter((_, index) => stateOf(reasons[index] ?? []) !== "excluded");
  const contests = frame.edition.relations
    .filter((one): one is ByFact => one.rel === "alternatives" && one.by === "fact")
    .map((relation) => ({ relation, named: namedBy(relation, standing) }));
  return claims.map((claim, index) => {
    const own = reasons[index] ?? [];
    if (stateOf(own) === "excluded") return own;
    return [...own, ...contests.flatMap(({ relation, named }) => factReasons(relation, claim, named))];
  });
}

function reasonsOf(frame: Frame, claim: Claim): Reason[] {
  if (claim.cases.length === 0)
    return [{ code: "class-not-covered", state: "excluded", why: eligibleWhy(claim.programme) }];
  const relation = frame.edition.relations.find(({ id }) => id === claim.contradicted);
  if (relation)
    return [{ code: "other-variant-done", state: "excluded", why: relation.why, relation: relation.id }];
  return [
    ...variantReasons(claim),
    ...conditionReasons(frame, claim),
    ...needReasons(frame, claim),
    ...introductionReasons(frame, claim),
    ...applicationReasons(frame, claim),
  ];
}

function variantReasons({ variants, programme }: Claim): Reason[] {
  if (variants.length < 2) return [];
  const of = variants.flatMap((variant) => variant ?? []);
  const why = of.flatMap((variant) => programme.variants?.[variant]?.why ?? [])[0] ?? eligibleWhy(programme);
  const question = { ask: "variant", programme: programme.id, of } as const;
  return [{ code: "variant-open", state: "unconfirmed", why, question }];
}

/** Which of the alternatives a claim can mean; the most specific selector wins (1a before 1). */
export function alternativesOf(relation: { readonly of: readonly string[] }, claim: Claim): Set<string> {
  const named = claim.variants.flatMap((variant) => {
    const all = relation.of.filter((one) => covers(one, claim.programme.id, variant));
    return all.sort((a, b) => b.length - a.length).slice(0, 1);
  });
  return new Set(named);
}

/** The alternatives that each claim can mean, for the claims that a relation concerns. */
function namedBy(relation: ByFact, claims: readonly Claim[]): ReadonlyMap<Claim, Set<string>> {
  const named = claims.map((claim) => [claim, alternativesOf(relation, claim)] as const);
  return new Map(named.filter(([, alternatives]) => alternatives.size > 0));
}

/** Two claims of which at most one can be true, as far as the claims say: both wait for the answer. */
function factReasons(relation: ByFact, claim: Claim, named: ReadonlyMap<Claim, Set<string>>): Reason[] {
  const own = named.get(claim);
  if (own?.size !== 1) return [];
  const near = relation.scope === "cost-line" || relation.scope === "project";
  const against = [...named].flatMap(([other, alternatives]) => {
    if (other === claim || (near && other.line.costId !== claim.line.costId)) return [];
    return [...alternatives].some((one) => !own.has(one)) ? [other.id] : [];
  });
  if (against.length === 0) return [];
  const question = { ask: "which-fact", relation: relation.id, of: relation.of } as const;
  const base = { code: "alternatives-claimed", state: "unconfirmed", why: relation.why } as const;
  return [{ ...base, relation: relation.id, question, against }];
}
