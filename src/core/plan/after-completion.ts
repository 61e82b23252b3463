import { addBusinessDays, type IsHoliday } from "../calendar/business-days";
import type { DayNumber } from "../calendar/local-date";
import type { Edition, Programme, Window } from "../rules/edition";
import type { Why } from "../rules/model";

interface Scope {
  readonly edition: Edition;
  readonly programme: Programme;
}

/** The last day of an application that counts from the completion of the work, and where that is written. */
interface AfterCompletionDay {
  readonly day: DayNumber;
  readonly days: number;
  readonly counted: "calendar" | "business";
  readonly why: Why;
}

/** How many days a period allows from the completion; undefined where it states none. */
export function daysAfter(
  { edition, programme }: Scope,
  { afterCompletion }: Window,
): Omit<AfterCompletionDay, "day"> | undefined {
  const { within: ref, counted = "calendar", why } = afterCompletion ?? {};
  const figure = ref === undefined ? undefined : (programme.stated[ref] ?? edition.stated[ref]);
  return why && figure?.unit === "count" ? { days: figure.n, counted, why } : undefined;
}

/**
 * By when to apply in one period, counted from the completion, the day after which is the first day. Undefined where
 * the period states no such days, and where business days are to be counted and nobody has brought the holidays.
 */
export function dayAfter(
  scope: Scope,
  window: Window,
  { completed, isHoliday }: { readonly completed: DayNumber; readonly isHoliday?: IsHoliday | undefined },
): AfterCompletionDay | undefined {
  const stated = daysAfter(scope, window);
  if (!stated) return undefined;
  if (stated.counted === "calendar") return { ...stated, day: completed + stated.days };
  return isHoliday && { ...stated, day: addBusinessDays(completed, stated.days, isHoliday) };
}

/** The last of those days over all application periods; undefined where one of them does not count so. */
export function lastDayAfter(scope: Scope, completed: DayNumber): AfterCompletionDay | undefined {
  const all = scope.programme.windows
    .filter(({ kind }) => kind === "application")
    .map((window) => dayAfter(scope, window, { completed }));
  return all.reduce(
    (latest, each) => (latest && each && each.day > latest.day ? each : each && latest),
    all[0],
  );
}
