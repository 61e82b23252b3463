import type { DayNumber } from "../calendar/local-date";
import type { Edition, Programme, Window } from "../rules/edition";
import type { Why } from "../rules/model";

export interface Scope {
  readonly edition: Edition;
  readonly programme: Programme;
}

/** The last day of an application that counts from the completion of the work, and where that is written. */
export interface AfterCompletionDay {
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
 * The last day of the application as it counts in calendar days from the completion, the day after which is the first
 * day: the last over all periods. Undefined where one of them does not count so, or counts in business days.
 */
export function lastDayAfter(scope: Scope, completed: DayNumber): AfterCompletionDay | undefined {
  const all = scope.programme.windows
    .filter(({ kind }) => kind === "application")
    .map((window) => daysAfter(scope, window));
  const longest = all.reduce(
    (most, each) => (most && each && each.days > most.days ? each : each && most),
    all[0],
  );
  if (!longest || all.some((each) => each?.counted !== "calendar")) return undefined;
  return { ...longest, day: completed + longest.days };
}
