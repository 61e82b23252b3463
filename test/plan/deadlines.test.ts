import { isoDate } from "../../src/core/calendar/local-date";
import { deadlinesOf, type PlanDeadlines } from "../../src/core/plan/deadlines";
import { evaluatePlan } from "../../src/core/plan/evaluate-plan";
import type { Plan } from "../../src/core/plan/input";
import type { Edition } from "../../src/core/rules/edition";
import { day, edition, everythingAnswered } from "./plans";

const NINE = "electronic-prescription";
const TEN = "electronic-prescription-features";
const ELEVEN = "electronic-prescription-fukuoka";
const clinic = { type: "clinic", beds: { least: 0, most: 0 }, word: "無床診療所" } as const;

const planned = (claims: readonly string[], more: Partial<Plan> = {}): Plan => ({
  facility: clinic,
  lines: [{ costId: "A", claims, eligibleCost: 387_000, otherCost: 0, completionDate: day("2025-09-01") }],
  answers: everythingAnswered(edition),
  ...more,
});

const deadlines = (plan: Plan, of: Edition = edition): PlanDeadlines =>
  deadlinesOf(of, plan, evaluatePlan(of, plan));
const told = ({ deadlines: all }: PlanDeadlines): unknown[] =>
  all.map(({ programme, kind, day: on }) => [isoDate(on), programme, kind]);

test("every date that the list prints for the programmes of a plan, by day", () => {
  expect(told(deadlines(planned([`${NINE}/1`, `${ELEVEN}/1`])))).toEqual([
    ["2025-09-30", NINE, "completion"],
    ["2025-09-30", ELEVEN, "completion"],
    ["2026-01-30", ELEVEN, "application"],
    ["2026-03-31", NINE, "application"],
  ]);
  const { deadlines: all } = deadlines(planned([`${NINE}/1`]));
  expect(all.map(({ printed }) => printed)).toEqual(["令和７年９月30日", "令和８年３月31日（火）"]);
});

test("No. 11 closes before No. 9, whose decision it needs: with a lead time No. 9 has an inner deadline", () => {
  const plan = planned([`${NINE}/1`, `${ELEVEN}/1`], { leadTimes: { [NINE]: 60 }, asOf: day("2025-10-02") });
  const { deadlines: all, missingLeadTimes } = deadlines(plan);
  const inner = all.filter(({ kind }) => kind === "inner");
  // 2026-01-30 less 60 days.
  expect(inner.map((one) => [one.programme, isoDate(one.day), one.daysLeft, one.for])).toEqual([
    [NINE, "2025-12-01", 60, { programme: ELEVEN, relation: "fukuoka-after-introduction", leadTime: 60 }],
  ]);
  expect(inner[0]?.printed).toBeUndefined();
  expect(missingLeadTimes).toEqual([]);
});

test("without a lead time no inner deadline is made up: it is asked for", () => {
  const { deadlines: all, missingLeadTimes } = deadlines(planned([`${NINE}/1`, `${ELEVEN}/1`]));
  expect(all.filter(({ kind }) => kind === "inner")).toEqual([]);
  expect(missingLeadTimes).toEqual([
    { programme: NINE, for: ELEVEN, relation: "fukuoka-after-introduction" },
  ]);
});

test("each programme that waits for a decision gives an inner deadline of its own", () => {
  const plan = planned([`${NINE}/1`, `${TEN}/2`, `${ELEVEN}/1`], { leadTimes: { [NINE]: 30 } });
  const inner = deadlines(plan).deadlines.filter(({ kind }) => kind === "inner");
  // No. 10 closes on 2026-01-15. No. 11 is barred from a cost under 10② only while that is confirmed.
  expect(inner.map((one) => [isoDate(one.day), one.for?.programme])).toContainEqual(["2025-12-16", TEN]);
});

test("once the decision is there nothing waits any more, and the application counts as made", () => {
  const answers = { ...everythingAnswered(edition), decisions: { [NINE]: true } };
  const { deadlines: all, missingLeadTimes } = deadlines(
    planned([`${NINE}/1`, `${ELEVEN}/1`], { answers, leadTimes: { [NINE]: 60 } }),
  );
  expect(all.filter(({ kind }) => kind === "inner")).toEqual([]);
  expect(missingLeadTimes).toEqual([]);
  expect(all.filter(({ isDone }) => isDone).map(({ programme }) => programme)).toEqual([NINE, NINE]);
});

test("days are counted from the day of the plan only, negative afterwards", () => {
  expect(deadlines(planned([`${NINE}/1`])).deadlines.map(({ daysLeft }) => daysLeft)).toEqual([
    undefined,
    undefined,
  ]);
  const late = deadlines(planned([`${NINE}/1`], { asOf: day("2026-04-01") }));
  expect(late.deadlines.find(({ kind }) => kind === "application")?.daysLeft).toBe(-1);
});

test("a programme that is 不可 has no deadline to keep", () => {
  const answers = { ...everythingAnswered(edition), facts: { onlineEligibilityRunning: false } };
  expect(told(deadlines(planned([`${NINE}/1`], { answers })))).toEqual([]);
});

test("where the list is silent nothing is invented: the programme is named as one without a deadline", () => {
  const silent: Edition = {
    ...edition,
    programmes: edition.programmes.map((one) => (one.id === NINE ? { ...one, windows: [] } : one)),
  };
  const plan = planned([`${NINE}/1`]);
  expect(deadlines(plan, silent)).toEqual({ deadlines: [], missingLeadTimes: [], withoutDeadline: [NINE] });
  expect(deadlines(plan).withoutDeadline).toEqual([]);
});
