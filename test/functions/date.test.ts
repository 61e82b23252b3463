import { parseIsoDate } from "../../src/core/calendar/local-date";
import { isFailure } from "../../src/functions/failure";
import { readDate } from "../../src/functions/values/date";

const day = parseIsoDate("2026-01-15");
const read = (cell: unknown): unknown => {
  const date = readDate(cell);
  return isFailure(date) ? date.failed : date;
};

test.each([
  46037,
  46037.75,
  "2026-01-15",
  "2026-1-15",
  "2026/1/15",
  "2026/01/15",
  "2026.1.15",
  "2026年1月15日",
  "２０２６年１月１５日",
  "令和8年1月15日",
  "令和８年１月15日（木）",
  "令和 8 年 1 月 15 日",
  "R8.1.15",
  "r8/1/15",
  "Ｒ８．１．１５",
  "R8-1-15",
])("reads %j as 15 January 2026", (cell) => {
  expect(read(cell)).toBe(day);
});

test("reads the first year of an era", () => {
  expect(read("令和元年5月1日")).toBe(parseIsoDate("2019-05-01"));
});

test.each(["1/15", "15/1/2026", "26/1/15", "Jan 15, 2026", "8年1月15日", "2026/1", "2026-1/15", true, {}])(
  "does not guess at %j",
  (cell) => {
    expect(read(cell)).toBe("date-unreadable");
  },
);

test.each([1, 2026, 20260115, 45.5, -1, 1e9, Number.NaN, "1999-12-31", "2100-01-01"])(
  "%j is out of range",
  (cell) => {
    expect(read(cell)).toBe("date-range");
  },
);

test.each(["2026-02-30", "2026/13/1", "令和8年2月29日", "平成31年5月1日", "令和8年1月15日（水）"])(
  "%s is not in the calendar",
  (cell) => {
    expect(read(cell)).toBe("date-impossible");
  },
);
