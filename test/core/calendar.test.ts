import fc from "fast-check";
import {
  FIRST_RELIABLE_SERIAL,
  fromSerial,
  LAST_SERIAL,
  toSerial,
} from "../../src/core/calendar/excel-serial";
import {
  calendarDate,
  dayNumber,
  exists,
  isoDate,
  parseIsoDate,
  weekday,
} from "../../src/core/calendar/local-date";
import { fromWareki, wareki } from "../../src/core/calendar/wareki";

const MILLISECONDS = 86_400_000;
const FIRST = dayNumber({ year: 1873, month: 1, day: 1 });
const LAST = dayNumber({ year: 2100, month: 12, day: 31 });
const day = fc.integer({ min: FIRST, max: LAST });

describe("local dates", () => {
  test("count days as the platform's UTC calendar does, in both directions", () => {
    fc.assert(
      fc.property(day, (days) => {
        const platform = new Date(days * MILLISECONDS);
        const date = calendarDate(days);
        expect(date).toEqual({
          year: platform.getUTCFullYear(),
          month: platform.getUTCMonth() + 1,
          day: platform.getUTCDate(),
        });
        expect(dayNumber(date)).toBe(days);
        expect(weekday(days)).toBe("日月火水木金土"[platform.getUTCDay()]);
        expect(isoDate(days)).toBe(platform.toISOString().slice(0, 10));
        expect(parseIsoDate(isoDate(days))).toBe(days);
      }),
    );
  });

  test.each([
    [2026, 2, 29],
    [2100, 2, 29],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 4, 31],
    [2026, 1, 0],
    [1800, 1, 1],
    [2026, 1, 1.5],
  ])("%d-%d-%d does not exist", (year, month, date) => {
    expect(exists({ year, month, day: date })).toBe(false);
  });

  test.each(["2026-1-15", "2026/01/15", "2026-02-30", "", "20260115"])("%j is no ISO date", (text) => {
    expect(parseIsoDate(text)).toBeUndefined();
  });
});

describe("Excel serials of the 1900 system", () => {
  test("the deadline 2026-01-15 is 46037", () => {
    expect(toSerial(parseIsoDate("2026-01-15") ?? 0)).toBe(46_037);
    expect(isoDate(fromSerial(46_037.75) ?? 0)).toBe("2026-01-15");
  });

  test("the first and last reliable serials are 1900-03-01 and 9999-12-31; beyond them is nothing", () => {
    expect(isoDate(fromSerial(FIRST_RELIABLE_SERIAL) ?? 0)).toBe("1900-03-01");
    expect(isoDate(fromSerial(LAST_SERIAL) ?? 0)).toBe("9999-12-31");
    for (const serial of [60, 0, -1, LAST_SERIAL + 1, Number.NaN, Infinity])
      expect(fromSerial(serial)).toBeUndefined();
  });
});

describe("wareki", () => {
  const japanese = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", {
    era: "long",
    year: "numeric",
    month: "long",
    day: "numeric",
    timeZone: "UTC",
  });

  test("agrees with Intl's Japanese calendar from the first Gregorian day of Japan on", () => {
    fc.assert(
      fc.property(day, (days) => {
        expect(wareki(days)).toBe(japanese.format(new Date(days * MILLISECONDS)));
      }),
      { numRuns: 2000 },
    );
  });

  test("is read back, with the era's letter too", () => {
    expect(isoDate(fromWareki("令和", 8, 1, 15) ?? 0)).toBe("2026-01-15");
    expect(isoDate(fromWareki("r", 1, 5, 1) ?? 0)).toBe("2019-05-01");
  });

  test("refuses a day outside its era rather than moving it to the next", () => {
    expect(fromWareki("平成", 31, 5, 1)).toBeUndefined();
    expect(fromWareki("令和", 1, 4, 30)).toBeUndefined();
    expect(fromWareki("令和", 0, 1, 1)).toBeUndefined();
    expect(fromWareki("慶応", 1, 1, 1)).toBeUndefined();
    expect(fromWareki("令和", 8, 2, 30)).toBeUndefined();
  });
});
