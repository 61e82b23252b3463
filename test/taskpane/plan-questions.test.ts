import { parseIsoDate } from "../../src/core/calendar/local-date";
import { answersOf, withPlanAnswer } from "../../src/taskpane/plan/answers";
import { answerLines } from "../../src/taskpane/plan/plan-answers";
import { openAndAnswered } from "../../src/taskpane/plan/plan-questions";
import { planView } from "../../src/taskpane/plan/plan-view";
import { type AskedQuestion, askedQuestion } from "../../src/taskpane/plan/questions";
import type { KeptPlan } from "../../src/taskpane/plan/lines";
import { dateKey, type KeptFacility } from "../../src/taskpane/state/facility";
import { nine, nineTogether, planOf, planSession, readyClinic, row, ten, twoSteps } from "./planning";

interface Standing {
  readonly plan: KeptPlan;
  readonly facility: KeptFacility;
}

/** The open questions of a plan, as they are shown. */
function asked({ plan, facility }: Standing, day?: string): AskedQuestion[] {
  const session = planSession(facility, day);
  const view = planView(session, plan);
  if (!view) throw new Error("the facility contradicts itself");
  return openAndAnswered(session, view).open.map((one) => askedQuestion({ ...session, kept: facility }, one));
}

function answered(standing: Standing, text: RegExp, value: string, day?: string): Standing {
  const question = asked(standing, day).find((one) => text.test(one.text));
  if (!question || question.control.kind === "note") throw new Error(`not asked: ${text}`);
  const change = question.control.answer(value);
  return change.of === "plan"
    ? { ...standing, plan: change.change(standing.plan) }
    : { ...standing, facility: change.change(standing.facility) };
}

const grants = ({ plan, facility }: Standing, day?: string) =>
  planView(planSession(facility, day), plan)?.result.totals;

test("facts are asked one by one, and with the last answer the grant is confirmed", () => {
  const start = { plan: planOf(row("導入", 330_000, [nine])), facility: { ...readyClinic, facts: {} } };
  expect(grants(start)).toMatchObject({ confirmed: 0, unconfirmed: 165_000 });
  const sure = answered(start, /オンライン資格確認を実施できる/u, "yes");
  expect(grants(sure)).toMatchObject({ confirmed: 165_000, unconfirmed: 0 });
  expect(grants(answered(start, /オンライン資格確認を実施できる/u, "no"))).toMatchObject({
    confirmed: 0,
    unconfirmed: 0,
  });
});

test("an answer can be taken back: it is asked again", () => {
  const start = { plan: planOf(row("導入", 330_000, [nine])), facility: { ...readyClinic, facts: {} } };
  const sure = answered(start, /オンライン資格確認/u, "yes");
  const session = planSession(sure.facility);
  const view = planView(session, sure.plan);
  if (!view) throw new Error("no view");
  const { open, answered: known } = openAndAnswered(session, view);
  expect(open).toEqual([]);
  const [question] = known.map((one) => askedQuestion({ ...session, kept: sure.facility }, one));
  expect(question).toMatchObject({ value: "yes" });
  if (question?.control.kind !== "choice") throw new Error("no choice");
  const change = question.control.answer("");
  if (change.of !== "facility") throw new Error("not of the facility");
  expect(answersOf(change.change(sure.facility)).facts).toEqual({});
});

test("which of two alternatives is the fact is asked, and the other one is then not allowed", () => {
  const start = { plan: planOf(row("導入", 330_000, [nine, nineTogether])), facility: readyClinic };
  const one = answered(start, /実施したのはどれですか/u, nine);
  expect(grants(one)).toMatchObject({ confirmed: 165_000, unconfirmedEntries: 0 });
});

test("a programme without its variant asks which, and the answer stands in the row", () => {
  const start = { plan: planOf(row("導入", 330_000, ["electronic-prescription"])), facility: readyClinic };
  const one = answered(start, /どの区分を実施しましたか/u, nine);
  expect(one.plan.lines[0]?.claims).toEqual([nine]);
});

test("a missing completion date is asked for by the name of its system", () => {
  const [line] = twoSteps.lines;
  if (!line) throw new Error("no row");
  const start = { plan: planOf({ ...line, completed: "" }), facility: readyClinic };
  const one = answered(start, /「導入」の導入が完了/u, "2025-09-30");
  expect(one.plan.lines[0]?.completed).toBe("2025-09-30");
});

test("dates that pages of programmes keep, or an older version for the facility, complete no row of a plan", () => {
  const [line] = twoSteps.lines;
  if (!line) throw new Error("no row");
  const keys = ["completedOn", dateKey("electronic-prescription", "completedOn")];
  for (const day of ["2025-09-01", "2030-06-01"]) {
    const facility = keys.reduce((kept, key) => withPlanAnswer(kept, key, day), readyClinic);
    const start = { plan: planOf({ ...line, claims: [nine], completed: "" }), facility };
    expect(grants(start)).toMatchObject({ confirmed: 0, unconfirmed: 165_000 });
    expect(grants(answered(start, /「導入」の導入が完了/u, "2025-09-30"))).toMatchObject({
      confirmed: 165_000,
    });
  }
});

test("a dated fact that a plan asks for is kept for the plan, and goes with it into the cells", () => {
  const session = planSession();
  const question = { ask: "fact", key: "completedOn" } as const;
  const kept = withPlanAnswer(readyClinic, "completedOn", "2024-01-01");
  const shown = askedQuestion({ ...session, kept }, question);
  expect(shown.value).toBe("");
  if (shown.control.kind !== "date") throw new Error("not a date");
  const change = shown.control.answer("2025-09-01");
  if (change.of !== "facility") throw new Error("not of the facility");
  const facility = change.change(kept);
  expect(askedQuestion({ ...session, kept: facility }, question).value).toBe("2025-09-01");
  expect(answersOf(facility).facts).toMatchObject({ completedOn: parseIsoDate("2025-09-01") });
  const yesNo = { yes: "はい", no: "いいえ", none: "なし" };
  const { edition } = session;
  expect(answerLines({ edition, language: "ja", kept: facility, yesNo }, [question])).toMatchObject([
    { answer: 45_901 },
  ]);
});

test("a decision that is not there is asked for; received, waited for, or never to come", () => {
  const start = {
    plan: planOf(row("機能拡充", 220_000, [ten])),
    facility: { ...readyClinic, facts: { ...readyClinic.facts } },
  };
  const open = {
    ...start,
    facility: withPlanAnswer(start.facility, "decision:electronic-prescription", undefined),
  };
  const question = asked(open).find(({ text }) => text.includes("交付決定"));
  expect(question?.control).toMatchObject({
    options: [{ label: "受けた" }, { label: "受けない（見込みなし）" }],
  });
  expect(grants(answered(open, /交付決定/u, "yes"))).toMatchObject({ confirmed: 110_000 });
  expect(grants(answered(open, /交付決定/u, "no"))).toMatchObject({ confirmed: 0, unconfirmedEntries: 0 });
});

test("after the deadline it is asked whether the application was made in time", () => {
  const day = "2026-04-01";
  const start = {
    plan: planOf(row("導入", 330_000, [nine])),
    facility: withPlanAnswer(readyClinic, "decision:electronic-prescription", undefined),
  };
  expect(grants(start, day)).toMatchObject({ confirmed: 0, unconfirmed: 165_000 });
  expect(grants(answered(start, /期日までに済ませましたか/u, "yes", day), day)).toMatchObject({
    confirmed: 165_000,
  });
});
