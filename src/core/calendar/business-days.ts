import { calendarDate, type DayNumber, weekday } from "./local-date";

/** Why public offices are closed on a day. */
export type Closure = "saturday" | "sunday" | "holiday" | "year-end";

/** Whether a day is a national holiday (国民の祝日・休日). The core has no table of them: whoever asks brings it. */
export type IsHoliday = (day: DayNumber) => boolean;

/**
 * Why public offices are closed on a day, undefined on a business day: Saturdays, Sundays, national holidays, and 29
 * December to 3 January (行政機関の休日に関する法律 第１条).
 */
export function closureOn(day: DayNumber, isHoliday: IsHoliday): Closure | undefined {
  if (isHoliday(day)) return "holiday";
  const { month, day: ofMonth } = calendarDate(day);
  if ((month === 12 && ofMonth >= 29) || (month === 1 && ofMonth <= 3)) return "year-end";
  const name = weekday(day);
  if (name === "土") return "saturday";
  return name === "日" ? "sunday" : undefined;
}

/** The day itself where offices are open, else the next (or previous) day on which they are. */
export function businessDayFrom(day: DayNumber, towards: 1 | -1, isHoliday: IsHoliday): DayNumber {
  let found = day;
  while (closureOn(found, isHoliday) !== undefined) found += towards;
  return found;
}

/** So many business days after a day, or before it where the count is negative; the day itself is not counted. */
export function addBusinessDays(day: DayNumber, count: number, isHoliday: IsHoliday): DayNumber {
  const towards = count < 0 ? -1 : 1;
  let found = day;
  for (let left = Math.abs(count); left > 0; left -= 1)
    found = businessDayFrom(found + towards, towards, isHoliday);
  return found;
}
