import type { IsHoliday } from "../../core/calendar/business-days";
import { type DayNumber, parseIsoDate } from "../../core/calendar/local-date";
import { dayAfter } from "../../core/plan/apply-by";
import type { Edition, Programme, Window } from "../../core/rules/edition";
import { windowDay } from "../list/deadline";

/** By when to apply for work that is complete on a day, or that it was complete too late for the period. */
type ApplyBy =
  | { readonly state: "until"; readonly day: DayNumber }
  | { readonly state: "too-late"; readonly day: DayNumber };

interface Applied {
  readonly edition: Edition;
  readonly programme: Programme;
}

/** Whether work that is complete on a day (an ISO date) comes too late for every period that follows the completion. */
export function isTooLate(applied: Applied, completed: string): boolean {
  const day = parseIsoDate(completed);
  const periods = applied.programme.windows.filter(({ afterCompletion }) => afterCompletion);
  if (day === undefined || periods.length === 0) return false;
  return periods.every((window) => applyBy(applied, window, { completed: day })?.state === "too-late");
}

/**
 * The last day of application in a period that follows the completion: so many days after it, and not after the
 * period's own last day. Undefined while holidays are needed and not known, and where neither day is stated.
 */
export function applyBy(
  { edition, programme }: Applied,
  window: Window,
  reading: { readonly completed: DayNumber; readonly isHoliday?: IsHoliday | undefined },
): ApplyBy | undefined {
  const closes = windowDay(edition, programme, window.to);
  if (closes !== undefined && reading.completed > closes) return { state: "too-late", day: closes };
  const counts = window.afterCompletion?.within !== undefined;
  const counted = dayAfter({ edition, programme }, window, reading)?.day;
  if (counts && counted === undefined) return undefined;
  const days = [closes, counted].filter((day): day is DayNumber => day !== undefined);
  return days.length === 0 ? undefined : { state: "until", day: Math.min(...days) };
}
