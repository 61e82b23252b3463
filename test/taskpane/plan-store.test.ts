import { settlePlan } from "../../src/core/plan/settlement";
import { readPlansText, writtenPlans } from "../../src/excel/plans/plan";
import type { Kept } from "../../src/excel/parts/kept";
import { failed, type Outcome } from "../../src/excel/session/failure";
import {
  allOn,
  claimsOn,
  freeName,
  type KeptPlan,
  toggled,
  withClaim,
  withClaimAs,
  withoutClaim,
} from "../../src/taskpane/plan/lines";
import { planIn, PlansStore, type PlanShelf } from "../../src/taskpane/plan/plans-store";
import { grantRecords, withLeadTime, withRecord } from "../../src/taskpane/plan/settled";
import { yenTyped } from "../../src/taskpane/plan/amount-typed";
import { planView } from "../../src/taskpane/plan/plan-view";
import { nine, nineTogether, planOf, planSession, row, ten, twoSteps } from "./planning";

class Workbook implements PlanShelf {
  kept: Kept<readonly KeptPlan[]> = { value: [], seen: "" };
  refusals = 0;
  writings = 0;

  read(): Promise<Outcome<Kept<readonly KeptPlan[]>>> {
    return Promise.resolve({ ok: true, value: this.kept });
  }

  save(value: readonly KeptPlan[]): Promise<Outcome<Kept<readonly KeptPlan[]>>> {
    this.writings++;
    if (this.refusals-- > 0) return Promise.resolve(failed({ code: "read-only" }));
    this.kept = { value, seen: `seen ${this.writings}` };
    return Promise.resolve({ ok: true, value: this.kept });
  }
}

test("a plan is read when it is first asked for, and each change is kept in the workbook", async () => {
  const workbook = new Workbook();
  workbook.kept = { value: [twoSteps], seen: "one" };
  const store = new PlansStore(workbook);
  expect(store.state().state).toBe("unread");
  await store.open();
  expect(planIn(store.state(), "clinic")).toBe(twoSteps);
  expect(planIn(store.state(), "another").lines).toEqual([]);
  await store.update("another", (plan) => ({ ...plan, lines: [row("新", 1, [])] }));
  expect(workbook.kept.value.map(({ facility }) => facility)).toEqual(["clinic", "another"]);
});

test("of quick changes only the newest is written, and a refused one stays on the screen", async () => {
  const workbook = new Workbook();
  const store = new PlansStore(workbook);
  await store.open();
  const typed = [1, 12, 123].map((yen) => store.update("clinic", () => planOf(row("導入", yen, []))));
  await Promise.all(typed);
  expect(workbook.writings).toBe(1);
  expect(workbook.kept.value[0]?.lines[0]?.eligibleCost).toBe(123);
  workbook.refusals = 1;
  await store.update("clinic", () => planOf(row("導入", 1_234, [])));
  expect(store.state()).toMatchObject({ failure: { code: "read-only" }, saving: false });
  expect(planIn(store.state(), "clinic").lines[0]?.eligibleCost).toBe(1_234);
  await store.saveAgain();
  expect(workbook.kept.value[0]?.lines[0]?.eligibleCost).toBe(1_234);
});

test("a plan is written and read back as it was; anything else is damage or of a later version", () => {
  const plans = [
    withRecord(withLeadTime(twoSteps, "electronic-prescription", 45), nine, { decision: 165_000 }),
  ];
  expect(readPlansText(writtenPlans(plans))).toEqual(plans);
  expect(readPlansText('{"version":2}')).toBe("newer");
  const [plan] = plans;
  const [line] = twoSteps.lines;
  const damaged = [
    ...["", "[]", "{}", '{"version":1}', '{"version":1,"plans":[{}]}'],
    JSON.stringify({ version: 1, plans: [plan, plan] }),
    JSON.stringify({ version: 1, plans: [{ ...plan, lines: [line, line] }] }),
    JSON.stringify({ version: 1, plans: [{ ...plan, lines: [{ ...line, eligibleCost: 1.5 }] }] }),
    JSON.stringify({ version: 1, plans: [{ ...plan, lines: [{ ...line, completed: "9/1" }] }] }),
    JSON.stringify({ version: 1, plans: [{ ...plan, leadTimes: { a: "3" } }] }),
    JSON.stringify({ version: 1, plans: [{ ...plan, records: { a: { decision: "x", received: null } } }] }),
  ];
  for (const text of damaged) expect(readPlansText(text)).toBeUndefined();
});

test("programmes of a row are switched, added, taken out and turned into a variant", () => {
  const line = row("導入", 1, [nine, ten]);
  const off = toggled(line, nine);
  expect(claimsOn(off)).toEqual([ten]);
  expect(claimsOn(toggled(off, nine))).toEqual([nine, ten]);
  expect(claimsOn(withClaim(off, nine))).toEqual([nine, ten]);
  expect(withoutClaim(off, nine)).toMatchObject({ claims: [ten], off: [] });
  expect(withClaimAs(off, nine, nineTogether)).toMatchObject({
    claims: [nineTogether, ten],
    off: [nineTogether],
  });
  expect(allOn(planOf(off)).lines[0]?.off).toEqual([]);
});

test("a new row has a name that no other has", () => {
  const plan = planOf(row("システム2", 1, []));
  expect(freeName(plan, (count) => `システム${count}`)).toBe("システム3");
});

test.each([
  ["330,000", 330_000],
  ["３３０，０００円", 330_000],
  ["33万円", 330_000],
  ["￥1,000", 1_000],
  ["", null],
  ["約30万", undefined],
  ["-1", undefined],
  ["1.5", undefined],
  ["9999999999999", undefined],
])("typed %s yen are %s", (typed, yen) => {
  expect(yenTyped(typed)).toBe(yen);
});

test("settlement: the smaller of recomputed and decided, and what is still to be received or paid back", () => {
  const session = planSession();
  const plan = withRecord(withRecord(twoSteps, nine, { decision: 160_000, received: 150_000 }), ten, {
    decision: 120_000,
    received: 120_000,
  });
  const result = planView(session, plan)?.result;
  if (!result) throw new Error("no result");
  const { settled, withoutDecision, final, balance } = settlePlan(result, grantRecords(plan));
  expect(settled.map((one) => [one.final, one.balance])).toEqual([
    [160_000, -10_000],
    [110_000, 10_000],
  ]);
  expect([final, balance, withoutDecision.length]).toEqual([270_000, 0, 2]);
  expect(withRecord(plan, ten, { decision: null, received: null }).records[ten]).toBeUndefined();
});
