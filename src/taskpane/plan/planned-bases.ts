import type { Entry, PlanResult } from "../../core/plan/result";
import { within } from "../../core/plan/selectors";
import type { Edition, Relation, Selector } from "../../core/rules/edition";
import type { PlanInput } from "./plan-input";

interface Planned {
  readonly edition: Edition;
  readonly input: PlanInput;
  readonly result: PlanResult;
}

/**
 * Claims of the plan whose grant decision a claim needs while nobody has said that it was received: the rules take a
 * programme that the plan applies for to be decided, which the screen has to say. None for a claim that is ruled out.
 */
export function plannedBases({ edition, input, result }: Planned, entry: Entry): readonly Selector[] {
  if (entry.state === "excluded") return [];
  const answers = Object.entries(input.plan.answers.decisions ?? {});
  const received = answers.flatMap(([selector, isReceived]) => (isReceived ? selector : []));
  // Where several are named, one of them is enough.
  const open = edition.relations
    .map((relation) => neededBy(relation, entry.selector))
    .filter((all) => !all.some((one) => received.some((other) => meets(one, other))))
    .flat();
  const bases = result.entries.filter(
    ({ id, state, selector }) =>
      id !== entry.id && state !== "excluded" && open.some((one) => meets(selector, one)),
  );
  return [...new Set(bases.map(({ selector }) => selector))];
}

function neededBy(relation: Relation, claim: Selector): readonly Selector[] {
  if (relation.rel === "topsUp") return meets(claim, relation.a) ? [relation.on] : [];
  if (relation.rel !== "needs" || !relation.a.some((one) => meets(claim, one))) return [];
  return relation.decisionOf ?? [];
}

/** Whether two selectors can mean the same: a programme and one of its variants do. */
const meets = (one: Selector, other: Selector): boolean => within(one, other) || within(other, one);
