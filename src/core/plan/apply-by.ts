import { addBusinessDays, type IsHoliday } from "../calendar/business-days";
import type { DayNumber } from "../calendar/local-date";
import type { Window } from "../rules/edition";
import { type AfterCompletionDay, daysAfter, type Scope } from "./after-completion";

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
