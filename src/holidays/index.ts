import holidayJp from "@holiday-jp/holiday_jp";
import { type DayNumber, isoDate } from "../core/calendar/local-date";
import type { Words } from "../core/rules/model";

const table: Readonly<Record<string, { readonly name: string; readonly name_en: string } | undefined>> =
  holidayJp.holidays;

/**
 * The national holiday (国民の祝日・休日) on a day, with its name; undefined on any other. The table ends with 2050; the
 * equinoxes of years to come are as computed, since the state announces them a year ahead.
 */
export function holidayOn(day: DayNumber): Words | undefined {
  const found = table[isoDate(day)];
  return found && { ja: found.name, en: found.name_en };
}

export const isHoliday = (day: DayNumber): boolean => holidayOn(day) !== undefined;
