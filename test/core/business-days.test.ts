import { addBusinessDays, businessDayFrom, closureOn } from "../../src/core/calendar/business-days";
import { isoDate, parseIsoDate } from "../../src/core/calendar/local-date";
import { holidayOn, isHoliday } from "../../src/holidays";

const day = (iso: string): number => {
  const found = parseIsoDate(iso);
  if (found === undefined) throw new Error(iso);
  return found;
};

test.each([
  ["2026-01-01", "元日", "New Year's Day"],
  ["2026-05-06", "こどもの日 振替休日", "Holiday in lieu"],
  ["2026-09-22", "休日", "Citizen's Holiday"],
  ["2030-02-23", "天皇誕生日", "Emperor's Birthday"],
])("%s is a national holiday: %s", (iso, ja, en) => {
  expect(holidayOn(day(iso))).toEqual({ ja, en });
});

test("the day before and the day after a holiday are none, nor is a day of which no table knows", () => {
  expect(["2026-02-10", "2026-02-12", "2051-01-01"].map((iso) => holidayOn(day(iso)))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([
  ["2026-01-31", "saturday"],
  ["2026-02-01", "sunday"],
  ["2026-02-11", "holiday"],
  // A holiday on a Saturday is told as the holiday.
  ["2030-02-23", "holiday"],
  ["2025-12-28", "sunday"],
  ["2025-12-29", "year-end"],
  ["2025-12-31", "year-end"],
  ["2026-01-01", "holiday"],
  ["2026-01-02", "year-end"],
  ["2026-01-03", "year-end"],
  ["2025-12-26", undefined],
  ["2026-01-05", undefined],
])("public offices on %s: %s", (iso, closure) => {
  expect(closureOn(day(iso), isHoliday)).toBe(closure);
});

test.each([
  // Friday before the closing of the year: the next business day is Monday, 5 January.
  ["2025-12-26", 1, "2026-01-05"],
  ["2026-01-05", -1, "2025-12-26"],
  // 19 to 23 September 2026: weekend, 敬老の日, 休日, 秋分の日.
  ["2026-09-18", 1, "2026-09-24"],
  ["2026-09-25", -2, "2026-09-18"],
  ["2026-09-20", 0, "2026-09-20"],
  // Ten business days over the May holidays of 2026 (3 to 6 May): 27, 28, 30 April, 1, 7, 8, 11, 12, 13, 14 May.
  ["2026-04-24", 10, "2026-05-14"],
])("%s and %d business days is %s", (from, count, to) => {
  expect(isoDate(addBusinessDays(day(from), count, isHoliday))).toBe(to);
});

test("a day on which offices are open is its own next business day", () => {
  expect(isoDate(businessDayFrom(day("2026-01-15"), 1, isHoliday))).toBe("2026-01-15");
  expect(isoDate(businessDayFrom(day("2026-01-31"), 1, isHoliday))).toBe("2026-02-02");
  expect(isoDate(businessDayFrom(day("2026-01-31"), -1, isHoliday))).toBe("2026-01-30");
  expect(isoDate(businessDayFrom(day("2026-05-03"), 1, isHoliday))).toBe("2026-05-07");
});

test("counting there and back again comes to the same business day", () => {
  const start = day("2025-12-01");
  for (let from = start; from < start + 400; from += 1) {
    if (closureOn(from, isHoliday) !== undefined) continue;
    for (const count of [1, 5, 17])
      expect(addBusinessDays(addBusinessDays(from, count, isHoliday), -count, isHoliday)).toBe(from);
  }
});
