import { calendarDate, type CalendarDate, dayNumber, type DayNumber, exists } from "./local-date";

interface Era {
  readonly name: string;
  readonly letter: string;
  readonly start: CalendarDate;
}

/** Newest first. A test holds the table against Intl's Japanese calendar. */
const ERAS: readonly Era[] = [
  { name: "令和", letter: "R", start: { year: 2019, month: 5, day: 1 } },
  { name: "平成", letter: "H", start: { year: 1989, month: 1, day: 8 } },
  { name: "昭和", letter: "S", start: { year: 1926, month: 12, day: 25 } },
  { name: "大正", letter: "T", start: { year: 1912, month: 7, day: 30 } },
  { name: "明治", letter: "M", start: { year: 1868, month: 10, day: 23 } },
];

/** 令和８年１月15日 in half-width digits: 令和8年1月15日; the first year of an era is 元年. */
export function wareki(days: DayNumber): string {
  const era = ERAS.find((one) => days >= dayNumber(one.start));
  const { year, month, day } = calendarDate(days);
  if (!era) return `${year}年${month}月${day}日`;
  const count = year - era.start.year + 1;
  return `${era.name}${count === 1 ? "元" : count}年${month}月${day}日`;
}

/**
 * Day of an era, a year of it and month and day; undefined when the day does not exist or lies outside the
 * era: 平成31年5月1日 is refused rather than read as 令和元年.
 */
export function fromWareki(era: string, year: number, month: number, day: number): DayNumber | undefined {
  const index = ERAS.findIndex((one) => one.name === era || one.letter === era.toUpperCase());
  const found = ERAS[index];
  if (!found || year < 1) return undefined;
  const date = { year: found.start.year + year - 1, month, day };
  if (!exists(date)) return undefined;
  const days = dayNumber(date);
  const next = ERAS[index - 1];
  if (days < dayNumber(found.start) || (next && days >= dayNumber(next.start))) return undefined;
  return days;
}
