import type { Application, PlanResult } from "../../core/plan/result";
import type { Session } from "../session";

/** A part of the whole cost. */
export type PartName = "national" | "prefectural" | "own" | "aboveCap" | "other";

export interface CostPart {
  readonly name: PartName;
  readonly yen: number;
}

type BarSession = Pick<Session, "edition" | "rules">;

/**
 * The whole cost in parts: grants of the state and of the prefecture (confirmed ones alone), what the facility pays of
 * the costs that are within the cost caps, what lies above the caps, and costs for which nothing is granted.
 */
export function costParts(
  session: BarSession,
  { applications, entries, costs, totals }: PlanResult,
): CostPart[] {
  const levelOf = new Map(session.edition.programmes.map(({ id, level }) => [id, level]));
  const granted = (level: string): number =>
    applications.reduce(
      (sum, { programme, confirmed }) => sum + (levelOf.get(programme) === level ? confirmed : 0),
      0,
    );
  const national = granted("national");
  const prefectural = granted("prefectural");
  const other = costs.reduce((sum, { total, eligible }) => sum + total - eligible, 0);
  const admitted = new Map<string, number>();
  for (const application of applications)
    for (const { costId, yen } of admittedOf(session, application, entries))
      admitted.set(costId, Math.max(yen, admitted.get(costId) ?? 0));
  const aboveCap = costs.reduce((sum, { costId, eligible }) => {
    const within = admitted.get(costId);
    return sum + (within === undefined ? 0 : Math.max(0, eligible - within));
  }, 0);
  const own = totals.cost - national - prefectural - other - aboveCap;
  // A grant may reach into what another programme does not admit: the facility's own part is never below 0.
  const above = own < 0 ? aboveCap + own : aboveCap;
  return [
    { name: "national", yen: national },
    { name: "prefectural", yen: prefectural },
    { name: "own", yen: Math.max(0, own) },
    { name: "aboveCap", yen: above },
    { name: "other", yen: other },
  ];
}

/**
 * How much of each cost an application admits under its cost cap, shared out over its costs; nothing is told by a
 * programme for which the list states no cost cap.
 */
function admittedOf(
  { rules }: BarSession,
  { entries: ids, trace }: Application,
  entries: PlanResult["entries"],
): { costId: string; yen: number }[] {
  const own = entries.filter(({ id, state }) => state === "confirmed" && ids.includes(id));
  const sum = own.reduce((total, { eligibleCost }) => total + eligibleCost, 0);
  const steps = trace?.steps.filter(({ as }) => as === "eligible") ?? [];
  if (steps.every(({ refs }) => refs.length === 0)) return [];
  const eligible = steps.reduce((total, { value }) => total + Math.floor(value.n / value.d), 0);
  const admitted = Math.min(sum, eligible);
  const shares = rules.plan.shareOut(
    admitted,
    own.map(({ eligibleCost }) => BigInt(eligibleCost)),
  );
  const byCost = new Map<string, number>();
  own.forEach(({ costId }, index) => {
    byCost.set(costId, (byCost.get(costId) ?? 0) + (shares[index]?.yen ?? 0));
  });
  return [...byCost].map(([costId, yen]) => ({ costId, yen }));
}
