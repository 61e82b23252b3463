import { calendarDate, type DayNumber, parseIsoDate } from "../core/calendar/local-date";
import { wareki } from "../core/calendar/wareki";
import type { Exact } from "../core/money/exact";
import type { Language } from "../core/runtime";
import { grouped } from "../text/rules/figures";
import type { Say } from "./words";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A day as people write it: 令和8年1月15日, 15 Jan 2026. */
export function dayText(day: DayNumber, language: Language): string {
  if (language === "ja") return wareki(day);
  const { year, month, day: dayOfMonth } = calendarDate(day);
  return `${dayOfMonth} ${months[month - 1] ?? ""} ${year}`;
}

/** The same for YYYY-MM-DD; what is no day stays as it is. */
export function isoDayText(date: string, language: Language): string {
  const day = parseIsoDate(date);
  return day === undefined ? date : dayText(day, language);
}

/** Whole yen with separators: 1,086,000円, ¥1,086,000. */
export const yenText = (yen: number, words: Say): string => words("yen", { amount: grouped(yen) });

/** Yen as exact as two decimals can tell, with dots where they cannot: 1,086,333.33…円. */
export const exactYenText = (value: Exact, words: Say): string => words("yen", { amount: exactText(value) });

/** The same without the unit. */
export function exactText({ n, d }: Exact): string {
  const rest = n % d;
  if (rest === 0) return grouped(n / d);
  const hundredths = Math.floor((rest * 100) / d);
  const more = (rest * 100) % d === 0 ? "" : "…";
  return `${grouped((n - rest) / d)}.${String(hundredths).padStart(2, "0")}${more}`;
}

/** From one yen figure to another, or the one figure that both are. */
export const yenRangeText = (least: number, most: number, words: Say): string =>
  least === most ? yenText(least, words) : words("yenRange", { least: grouped(least), most: grouped(most) });

/** A rate as the list prints it: 1/2, 10/10. */
export const rateText = ({ n, d }: Exact): string => (d === 1 ? "10/10" : `${n}/${d}`);
