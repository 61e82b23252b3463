import { parseIsoDate } from "../../src/core/calendar/local-date";
import { planView } from "../../src/taskpane/plan/plan-view";
import { withLeadTime } from "../../src/taskpane/plan/settled";
import {
  completionDays,
  isCompleted,
  monthStarts,
  placeOf,
  spanOf,
  timeMarks,
} from "../../src/taskpane/plan/time-line-days";
import { planSession, readyClinic, twoSteps } from "./planning";

const day = (iso: string): number => parseIsoDate(iso) ?? NaN;
const asOf = day("2025-11-20");
const none = { leadDays: 0, leadUnit: "calendar" } as const;
const undecided = planSession({ ...readyClinic, facts: { onlineEligibilityRunning: { answer: true } } });

test("No.9 is applied for so early that its decision comes before No.11 closes: only once a lead time is given", () => {
  const open = planView(undecided, twoSteps);
  expect(open?.deadlines.missingLeadTimes.map((one) => [one.programme, one.for])).toContainEqual([
    "electronic-prescription",
    "electronic-prescription-fukuoka",
  ]);
  const given = planView(undecided, withLeadTime(twoSteps, "electronic-prescription", 45));
  const inner = given?.deadlines.deadlines.filter(({ kind }) => kind === "inner") ?? [];
  expect(inner.map(({ programme, day: at, daysLeft }) => [programme, at, daysLeft])).toContainEqual([
    ...["electronic-prescription", day("2026-01-30") - 45],
    day("2026-01-30") - 45 - asOf,
  ]);
});

test("the reader's own days before a deadline stand beside it; 0 days add nothing", () => {
  const { deadlines } = planView(undecided, twoSteps)?.deadlines ?? { deadlines: [] };
  expect(timeMarks(deadlines, { ...none, asOf })).toHaveLength(deadlines.length);
  const marks = timeMarks(deadlines, { ...none, leadDays: 14, asOf });
  const lead = marks.filter(({ kind }) => kind === "lead");
  expect(lead.map(({ day: at }) => at)).toEqual(
    ["2026-01-15", "2026-01-30", "2026-03-31"].map((iso) => day(iso) - 14),
  );
  expect(marks.map(({ day: at }) => at)).toEqual(marks.map(({ day: at }) => at).sort((a, b) => a - b));
});

test("days stand in order on the line, the far ones at its edge", () => {
  const span = spanOf([{ day: asOf + 100 }, { day: asOf + 2_000 }], asOf);
  expect(placeOf(span, asOf, 300)).toBeGreaterThan(0);
  expect(placeOf(span, asOf + 100, 300)).toBeLessThan(300);
  expect(placeOf(span, asOf + 2_000, 300)).toBe(300);
  expect(monthStarts(span, 3).length).toBeLessThanOrEqual(3);
});

test("an introduction that was complete in time is told as kept, one without a date is not", () => {
  const view = planView(undecided, twoSteps);
  if (!view) throw new Error("no view");
  const completed = completionDays(view).get("electronic-prescription");
  expect(completed).toBe(day("2025-09-01"));
  const [mark] = timeMarks(view.deadlines.deadlines, { ...none, asOf }).filter(
    ({ kind }) => kind === "completion",
  );
  if (!mark) throw new Error("no mark");
  expect(isCompleted(mark, completed, asOf)).toBe(true);
  expect(isCompleted(mark, undefined, asOf)).toBe(false);
  expect(isCompleted(mark, mark.day + 1, asOf + 400)).toBe(false);
});
