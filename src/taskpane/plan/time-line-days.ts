import type { IsHoliday } from "../../core/calendar/business-days";
import type { DayNumber } from "../../core/calendar/local-date";
import { calendarDate, dayNumber } from "../../core/calendar/local-date";
import { dayAfter } from "../../core/plan/apply-by";
import type { DeadlineKind, PlanDeadline } from "../../core/plan/deadlines";
import type { Edition } from "../../core/rules/edition";
import { leadDay } from "../list/deadline";
import type { Preferences } from "../state/preferences";
import type { PlanView } from "./plan-view";

/**
 * One date of the time line: one of the plan's, a last day that counts from the completion of the work, or the reader's
 * own some days before an application deadline.
 */
export type TimeMark = Omit<PlanDeadline, "kind"> & {
  readonly kind: DeadlineKind | "after-completion" | "lead";
  /** The stated number of days and how they are counted, where the day counts from the completion. */
  readonly within?: { readonly days: number; readonly counted: "calendar" | "business" };
};

export interface TimeReading extends Pick<Preferences, "leadDays" | "leadUnit"> {
  readonly asOf: DayNumber;
  /** Days that count in business days are left out while holidays are not known. */
  readonly isHoliday?: IsHoliday | undefined;
}

/** The plan's dates with the reader's own before each application deadline, by day. */
export function timeMarks(
  deadlines: readonly Omit<TimeMark, "daysLeft">[],
  reading: TimeReading,
): TimeMark[] {
  const { leadDays, asOf, isHoliday } = reading;
  const own = deadlines.flatMap(({ programme, kind, day, why, isDone }): Omit<TimeMark, "daysLeft">[] => {
    if (leadDays <= 0 || !applies.has(kind)) return [];
    const lead = leadDay(day, reading, isHoliday);
    return lead === undefined ? [] : [{ programme, why, isDone, kind: "lead", day: lead }];
  });
  return [...deadlines, ...own]
    .map((mark): TimeMark => ({ ...mark, daysLeft: mark.day - asOf }))
    .sort((a, b) => a.day - b.day);
}

const applies: ReadonlySet<TimeMark["kind"]> = new Set(["application", "inner", "after-completion"]);

/**
 * By when to apply where a programme counts from the completion of the work: the day after the completion is the first
 * day. A programme whose rows have no completion date yet has no such day.
 */
export function afterCompletionMarks(
  edition: Edition,
  completed: ReadonlyMap<string, DayNumber | undefined>,
  {
    deadlines,
    isHoliday,
  }: { readonly deadlines: readonly PlanDeadline[]; readonly isHoliday?: IsHoliday | undefined },
): Omit<TimeMark, "daysLeft">[] {
  return edition.programmes.flatMap((programme) =>
    programme.windows.flatMap((window): Omit<TimeMark, "daysLeft">[] => {
      const { id } = programme;
      const day = completed.get(id);
      const last =
        day === undefined
          ? undefined
          : dayAfter({ edition, programme }, window, { completed: day, isHoliday });
      if (!last) return [];
      const isDone = deadlines.some((one) => one.programme === id && one.isDone);
      const { days, counted, why } = last;
      return [
        { programme: id, kind: "after-completion", day: last.day, why, isDone, within: { days, counted } },
      ];
    }),
  );
}

/** The span that a time line shows. */
export interface Span {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

const margin = 15;
/** A day far away (2031) would squeeze all others together: it stands at the edge, told as such. */
const furthest = 550;

/** From a little before the first date or the as-of day to a little after the last one that is near. */
export function spanOf(marks: readonly Pick<TimeMark, "day">[], asOf: DayNumber): Span {
  const near = [asOf, ...marks.map(({ day }) => day)].filter((day) => Math.abs(day - asOf) <= furthest);
  return { first: Math.min(...near) - margin, last: Math.max(...near) + margin };
}

/** Where a day stands on a line of some width; a day outside the span stands at its edge. */
export function placeOf({ first, last }: Span, day: DayNumber, width: number): number {
  const within = Math.min(last, Math.max(first, day));
  return ((within - first) * width) / (last - first);
}

/** The first days of months inside a span, thinned out to a few. */
export function monthStarts({ first, last }: Span, most: number): readonly DayNumber[] {
  const { year, month } = calendarDate(first);
  const months = Math.ceil((last - first) / 28) + 1;
  const starts = Array.from({ length: months }, (_, index) => {
    const count = month + index;
    return dayNumber({ year: year + Math.floor(count / 12), month: (count % 12) + 1, day: 1 });
  }).filter((day) => day > first && day < last);
  const step = Math.max(1, Math.ceil(starts.length / most));
  return starts.filter((_, index) => index % step === 0);
}

/** By programme the day on which the last of its rows is complete; undefined where one of them has no date. */
export function completionDays({
  input,
  result,
}: Pick<PlanView, "result"> & { readonly input: Pick<PlanView["input"], "plan"> }): ReadonlyMap<
  string,
  DayNumber | undefined
> {
  const days = new Map<string, DayNumber | undefined>();
  for (const { programme, row, state } of result.entries) {
    if (state === "excluded") continue;
    const day = input.plan.lines[row]?.completionDate;
    const before = days.has(programme) ? days.get(programme) : -Infinity;
    const isKnown = day !== undefined && before !== undefined;
    days.set(programme, isKnown ? Math.max(day, before) : undefined);
  }
  return days;
}

/** Whether the introduction was complete by the as-of day and in time. */
export const isCompleted = (mark: TimeMark, completed: DayNumber | undefined, asOf: DayNumber): boolean =>
  mark.kind === "completion" && completed !== undefined && completed <= mark.day && completed <= asOf;
