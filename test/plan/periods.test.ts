import { isoDate } from "../../src/core/calendar/local-date";
import { deadlinesOf } from "../../src/core/plan/deadlines";
import { evaluatePlan } from "../../src/core/plan/evaluate-plan";
import type { Plan } from "../../src/core/plan/input";
import { isHoliday } from "../../src/holidays";
import { afterCompletionMarks, completionDays, timeMarks } from "../../src/taskpane/plan/time-line-days";
import { sixty } from "../fixtures/made-up-list";
import { day } from "./plans";

// Programmes of the made-up list: 2 has two rounds, 6 and 7 are applied for after the completion of the work.
const hospital = { type: "hospital", beds: { least: 120, most: 120 }, word: "病院" } as const;

const planned = (number: number, completed?: string, asOf = "2030-04-01"): Plan => ({
  facility: hospital,
  lines: [
    {
      costId: "A",
      claims: [`state-${number}`],
      eligibleCost: 400_000,
      otherCost: 0,
      ...(completed !== undefined && { completionDate: day(completed) }),
    },
  ],
  answers: { facts: { refill: true, paperOnly: false } },
  asOf: day(asOf),
});

const reasons = (plan: Plan): unknown[] =>
  evaluatePlan(sixty, plan).entries.flatMap((entry) =>
    entry.reasons.map(({ code, state, date, question }) => [code, state, date, question?.ask]),
  );

describe("a programme with two introduction periods", () => {
  test.each(["2030-01-01", "2030-05-31", "2030-09-01", "2030-11-30"])(
    "%s lies in one of them",
    (completed) => {
      expect(reasons(planned(2, completed))).toEqual([]);
    },
  );

  test.each([
    ["2029-12-31", "autumnFrom"],
    ["2030-06-01", "autumnFrom"],
    ["2030-08-31", "autumnFrom"],
    ["2030-12-01", "autumnTo"],
  ])("%s lies in none, which is one reason and not two", (completed, date) => {
    expect(reasons(planned(2, completed))).toEqual([["introduction-window", "excluded", date, undefined]]);
  });

  test("the completion date is asked for once", () => {
    expect(reasons(planned(2))).toEqual([
      ["introduction-window", "unconfirmed", "autumnTo", "completion-date"],
    ]);
  });
});

test("between two rounds and before the first nothing is closed; after the last it is asked about", () => {
  const codes = (asOf: string): unknown[] =>
    reasons(planned(2, "2030-05-31", asOf)).map((one) => (one as unknown[])[0]);
  expect([codes("2030-03-01"), codes("2030-08-01"), codes("2030-12-20")]).toEqual([[], [], []]);
  expect(codes("2030-12-21")).toEqual(["application-closed"]);
});

describe("completion against application", () => {
  test.each([
    ["2031-03-14", []],
    ["2031-03-15", [["introduction-window", "excluded", "claimTo", undefined]]],
  ])(
    "work complete on %s, where the application follows it and closes on 14 March 2031",
    (completed, expected) => {
      expect(reasons(planned(6, completed))).toEqual(expected);
    },
  );

  test("the sentence of the programme is the reason", () => {
    const [entry] = evaluatePlan(sixty, planned(6, "2031-03-15")).entries;
    expect(entry?.reasons[0]?.why).toEqual({ quote: "導入が完了した日から30日以内（暦日）に申請すること。" });
  });

  test("without a completion date it is asked for", () => {
    expect(reasons(planned(6))).toEqual([
      ["introduction-window", "unconfirmed", "claimTo", "completion-date"],
    ]);
  });

  test("a programme that says nothing of the kind may be complete after its application", () => {
    expect(reasons(planned(1, "2031-12-31"))).toEqual([]);
  });
});

describe("an application that counts its days from the completion", () => {
  const asOn = (number: number, asOf: string, applied?: boolean): unknown[] => {
    const plan = planned(number, "2030-05-15", asOf);
    const answers = {
      ...plan.answers,
      ...(applied !== undefined && { applied: { [`state-${number}`]: applied } }),
    };
    return reasons({ ...plan, answers });
  };

  test("is open on the thirtieth day, and on the next one it is asked whether it was made", () => {
    expect(asOn(6, "2030-06-14")).toEqual([]);
    expect(asOn(6, "2030-06-15")).toEqual([["application-late", "unconfirmed", undefined, "applied"]]);
    expect(asOn(6, "2030-06-15", true)).toEqual([]);
    expect(asOn(6, "2030-06-15", false)).toEqual([["application-late", "excluded", undefined, undefined]]);
  });

  test("the programme's own sentence is the reason", () => {
    const [entry] = evaluatePlan(sixty, planned(6, "2030-05-15", "2030-06-15")).entries;
    expect(entry?.reasons[0]?.why).toEqual({ quote: "導入が完了した日から30日以内（暦日）に申請すること。" });
  });

  test("business days are not counted where nobody knows the holidays, and a closed round is told as such", () => {
    expect(asOn(7, "2030-12-01").map((one) => (one as unknown[])[0])).toEqual(["input-missing"]);
    expect(asOn(6, "2031-03-15")).toEqual([["application-closed", "unconfirmed", "claimTo", "applied"]]);
  });
});

describe("last days that count from the completion", () => {
  const marks = (number: number, completed: string | undefined, known = true): unknown[] => {
    const plan = planned(number, completed);
    const result = evaluatePlan(sixty, plan);
    const { deadlines } = deadlinesOf(sixty, plan, result);
    const days = completionDays({ input: { plan }, result });
    const found = afterCompletionMarks(sixty, days, { deadlines, isHoliday: known ? isHoliday : undefined });
    return found.map(({ kind, day: at, within }) => [kind, isoDate(at), within?.days, within?.counted]);
  };

  test.each([
    // 30 days after 15 May 2030.
    [6, "2030-05-15", "2030-06-14", 30, "calendar"],
    // Ten business days over the May holidays: 24, 25, 26, 30 April, 1, 2, 7, 8, 9, 10 May (29 April, 3 to 6 May closed).
    [7, "2030-04-23", "2030-05-10", 10, "business"],
    // Over the New Year closing: 26, 27 December, 6 to 10 and 14 to 16 January (13 January is 成人の日).
    [7, "2030-12-25", "2031-01-16", 10, "business"],
  ] as const)("programme %d complete on %s: %s", (...[number, completed, last, days, counted]) => {
    expect(marks(number, completed)).toEqual([["after-completion", last, days, counted]]);
  });

  test("without a completion date there is none, and without holidays no business day is guessed", () => {
    expect(marks(6, undefined)).toEqual([]);
    expect(marks(7, "2030-04-23", false)).toEqual([]);
    expect(marks(6, "2030-05-15", false)).toHaveLength(1);
  });

  test("the reader's own days stand before them too, in calendar or in business days", () => {
    const plan = planned(5, "2030-05-15");
    const { deadlines } = deadlinesOf(sixty, plan, evaluatePlan(sixty, plan));
    const own = (leadUnit: "calendar" | "business", known = true): string[] =>
      timeMarks(deadlines, {
        leadDays: 10,
        leadUnit,
        asOf: day("2030-05-01"),
        ...(known && { isHoliday }),
      }).flatMap(({ kind, day: at }) => (kind === "lead" ? [isoDate(at)] : []));
    // From Saturday, 31 August 2030 back: ten days to the 21st; ten business days (30 to 26, 23 to 19) to the 19th.
    expect(own("calendar")).toEqual(["2030-08-21"]);
    expect(own("business")).toEqual(["2030-08-19"]);
    expect(own("business", false)).toEqual([]);
  });
});
