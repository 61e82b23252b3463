import type { Relation } from "../rules/edition";
import { figureAt } from "../rules/scope";
import { type Claim, mayBe } from "./claims";
import type { Plan } from "./input";
import type { Reason } from "./reasons";

/** A limit on the number of applications, for the claims that it concerns. One group is one application. */
export interface ApplicationLimit {
  readonly relation: Relation;
  readonly claims: readonly Claim[];
  /** Applications that are left after those of earlier years. */
  readonly left: number;
}

const isNear = ({ scope }: { readonly scope: string }): boolean =>
  scope === "cost-line" || scope === "project";

type Counting = Extract<Relation, { rel: "limit" }> & { readonly applications: string };
const counts = (relation: Relation): relation is Counting & Relation =>
  relation.rel === "limit" && relation.applications !== undefined;

const concerned = ({ over }: Counting, claims: readonly Claim[]): Claim[] =>
  claims.filter((claim) => claim.cases.length > 0 && (over === "any" || mayBe(claim, over)));

/** What is left of a limit; undefined where the limit spans the years and nobody has said what was made before. */
function leftOf(relation: Counting & Relation, claim: Claim, plan: Plan): number | undefined {
  const scope = claim.cases[0];
  if (!scope) return undefined;
  const before = plan.answers.earlier?.[relation.id];
  if (before === undefined && relation.scope === "all-years") return undefined;
  return Math.max(0, figureAt(scope, relation.applications, "low").n - (before ?? 0));
}

/**
 * Applications that earlier ones have used up, or may have. A plan is the whole of a facility's applications for its
 * time; only a limit over all years asks about the time before.
 */
export function usedUpReasons(
  relations: readonly Relation[],
  plan: Plan,
  claims: readonly Claim[],
): ReadonlyMap<Claim, Reason[]> {
  const reasons = new Map<Claim, Reason[]>();
  for (const relation of relations.filter(counts))
    for (const claim of concerned(relation, claims)) {
      const left = leftOf(relation, claim, plan);
      if (left !== undefined && left > 0) continue;
      const base = { code: "applications-used", why: relation.why, relation: relation.id } as const;
      const reason: Reason =
        left === undefined
          ? { ...base, state: "unconfirmed", question: { ask: "earlier", relation: relation.id } }
          : { ...base, state: "excluded" };
      reasons.set(claim, [...(reasons.get(claim) ?? []), reason]);
    }
  return reasons;
}

/** The limits that the plan itself can break: more groups claimed than applications are left. */
export function applicationLimits(
  relations: readonly Relation[],
  plan: Plan,
  claims: readonly Claim[],
): ApplicationLimit[] {
  return relations.filter(counts).flatMap((relation) => {
    const all = concerned(relation, claims);
    const spans = isNear(relation)
      ? [...new Set(all.map(({ line }) => line.costId))].map((id) =>
          all.filter(({ line }) => line.costId === id),
        )
      : [all];
    return spans.flatMap((members) => {
      const first = members[0];
      // An unanswered question about earlier years already keeps these claims unconfirmed.
      const left = first ? (leftOf(relation, first, plan) ?? 1) : 0;
      return groupsOf(members).size > left ? [{ relation, claims: members, left }] : [];
    });
  });
}

export const groupsOf = (claims: readonly Claim[]): Set<string> =>
  new Set(claims.map(({ group, id }) => group ?? id));
