import type { DayNumber } from "../calendar/local-date";
import type { Edition, Programme, Relation, Window } from "../rules/edition";
import type { Why } from "../rules/model";
import { dateAt, dayAt } from "../rules/scope";
import { answerFor } from "./answers";
import type { Plan } from "./input";
import type { PlanResult } from "./result";
import { covers } from "./selectors";

export type DeadlineKind =
  | "application-opens"
  | "application"
  | "introduction-from"
  | "completion"
  /** By when to apply so that the decision comes in time for another programme. */
  | "inner";

/** One date that a plan has to keep. */
export interface PlanDeadline {
  readonly programme: string;
  readonly kind: DeadlineKind;
  readonly day: DayNumber;
  /** As the source prints it; an inner deadline is not printed anywhere. */
  readonly printed?: string;
  readonly why: Why;
  /** Days from the day of the plan, negative afterwards; without such a day nothing is counted. */
  readonly daysLeft?: number;
  /** The application was made or decided already. */
  readonly isDone: boolean;
  /** For an inner deadline: the programme that needs the decision, and the lead time that the user gave. */
  readonly for?: { readonly programme: string; readonly relation: string; readonly leadTime: number };
}

/** A lead time that nobody has given: no inner deadline is made up without it. */
export interface MissingLeadTime {
  readonly programme: string;
  readonly for: string;
  readonly relation: string;
}

export interface PlanDeadlines {
  /** By day, then in the order of the list. */
  readonly deadlines: readonly PlanDeadline[];
  readonly missingLeadTimes: readonly MissingLeadTime[];
  /** Programmes for which the source states no application deadline (記載なし). */
  readonly withoutDeadline: readonly string[];
}

const KINDS: Record<Window["kind"], readonly [DeadlineKind, DeadlineKind]> = {
  application: ["application-opens", "application"],
  introduction: ["introduction-from", "completion"],
};

type Unmarked = Omit<PlanDeadline, "daysLeft" | "isDone">;

function printedDates(edition: Edition, programme: Programme): Unmarked[] {
  return programme.windows.flatMap(({ kind, from, to }) =>
    [from, to].flatMap((ref, end): Unmarked[] => {
      const name = KINDS[kind][end];
      if (ref === undefined || name === undefined) return [];
      const { printed, why } = dateAt({ edition, programme }, ref);
      return [{ programme: programme.id, kind: name, day: dayAt({ edition, programme }, ref), printed, why }];
    }),
  );
}

/** A decision that one programme of the plan needs of another one in it. */
interface Wait {
  readonly relation: Relation;
  readonly needing: string;
  readonly needed: string;
}

function waits(edition: Edition, plan: Plan, result: PlanResult): Wait[] {
  const live = result.entries.filter(({ state }) => state !== "excluded");
  const found = edition.relations.flatMap((relation) => {
    if (relation.rel !== "needs" || relation.decisionOf === undefined) return [];
    const { a, decisionOf } = relation;
    if (answerFor(plan.answers.decisions, decisionOf) === true) return [];
    const named = (selectors: readonly string[]): Set<string> =>
      new Set(
        live.flatMap(({ programme, variant }) =>
          selectors.some((one) => covers(one, programme, variant)) ? [programme] : [],
        ),
      );
    const needed = [...named(decisionOf)];
    return [...named(a)].flatMap((needing) =>
      needed.flatMap((one) => (one === needing ? [] : [{ relation, needing, needed: one }])),
    );
  });
  return found;
}

class InnerDeadlines {
  readonly deadlines: Unmarked[] = [];
  readonly missing: MissingLeadTime[] = [];

  constructor(
    private readonly waits: readonly Wait[],
    private readonly plan: Plan,
    private readonly own: ReadonlyMap<string, DayNumber>,
  ) {}

  /**
   * The day by which a programme's application has to be in: its own deadline, or earlier where others wait for its
   * decision. A circle of waits is followed once.
   */
  latest(programme: string, path: readonly string[] = []): DayNumber | undefined {
    const days = [this.own.get(programme)];
    for (const wait of this.waits.filter(({ needed }) => needed === programme)) {
      if (path.includes(wait.needing)) continue;
      const day = this.latest(wait.needing, [...path, programme]);
      const leadTime = this.plan.leadTimes?.[programme];
      if (day !== undefined && leadTime !== undefined) days.push(day - leadTime);
    }
    const known = days.filter((day): day is DayNumber => day !== undefined);
    return known.length === 0 ? undefined : Math.min(...known);
  }

  add({ relation, needing, needed }: Wait): void {
    const day = this.latest(needing, [needed]);
    const leadTime = this.plan.leadTimes?.[needed];
    if (leadTime === undefined) {
      this.missing.push({ programme: needed, for: needing, relation: relation.id });
    } else if (day !== undefined) {
      const reason = { programme: needing, relation: relation.id, leadTime };
      this.deadlines.push({
        programme: needed,
        kind: "inner",
        day: day - leadTime,
        why: relation.why,
        for: reason,
      });
    }
  }
}

/** When each programme of a plan's result closes, and by when others must be applied for so that it can be kept. */
export function deadlinesOf(edition: Edition, plan: Plan, result: PlanResult): PlanDeadlines {
  const live = new Set(result.entries.flatMap((one) => (one.state === "excluded" ? [] : [one.programme])));
  const programmes = edition.programmes.filter(({ id }) => live.has(id));
  const printed = programmes.flatMap((programme) => printedDates(edition, programme));
  const closing = printed.filter(({ kind }) => kind === "application");
  const own = new Map<string, DayNumber>();
  for (const { programme, day } of closing) own.set(programme, Math.max(day, own.get(programme) ?? day));
  const found = waits(edition, plan, result);
  const inner = new InnerDeadlines(found, plan, own);
  for (const wait of found) inner.add(wait);
  const place = new Map(edition.programmes.map(({ id }, index) => [id, index]));
  const { decisions, applied } = plan.answers;
  const deadlines = [...printed, ...inner.deadlines].map((one): PlanDeadline => ({
    ...one,
    ...(plan.asOf === undefined ? {} : { daysLeft: one.day - plan.asOf }),
    isDone: answerFor(decisions, [one.programme]) === true || answerFor(applied, [one.programme]) === true,
  }));
  deadlines.sort((a, b) => a.day - b.day || (place.get(a.programme) ?? 0) - (place.get(b.programme) ?? 0));
  return {
    deadlines,
    missingLeadTimes: inner.missing,
    withoutDeadline: programmes.flatMap(({ id }) => (own.has(id) ? [] : [id])),
  };
}
