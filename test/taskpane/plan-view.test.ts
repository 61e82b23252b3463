import { claimable } from "../../src/taskpane/plan/names";
import { bracketsOf, conflictsOf } from "../../src/taskpane/plan/conflicts";
import { costParts } from "../../src/taskpane/plan/cost-bar";
import { toggled, withLine } from "../../src/taskpane/plan/lines";
import { plannedBases } from "../../src/taskpane/plan/planned-bases";
import { comparisonView, planView, withCombination } from "../../src/taskpane/plan/plan-view";
import { decisionKey, withAnswer } from "../../src/taskpane/state/facility";
import { listing } from "./listing";
import { eleven, nine, nineTogether, planOf, planSession, readyClinic, row, ten, twoSteps } from "./planning";

const session = planSession();
const seen = (plan: Parameters<typeof planView>[1], of = session) => {
  const view = planView(of, plan);
  if (!view) throw new Error("the facility contradicts itself");
  return view;
};

test("two steps of a clinic: 9① 165,000, 11① 82,500, 10① 110,000, 11② 55,000, left to pay 137,500", () => {
  const { result, lines } = seen(twoSteps);
  expect(lines.flatMap(({ claims }) => claims.map(({ entry }) => [entry?.state, entry?.grant]))).toEqual([
    ["confirmed", 165_000],
    ["confirmed", 82_500],
    ["confirmed", 110_000],
    ["confirmed", 55_000],
  ]);
  expect(result.totals).toMatchObject({ cost: 550_000, confirmed: 412_500, ownContribution: 137_500 });
});

test("a chip says what the whole plan loses without its programme, dependants included", () => {
  const [first] = seen(twoSteps).lines;
  // Without 9① its top-up 11① has nothing to top up.
  expect(first?.claims.map(({ difference }) => difference.confirmed)).toEqual([247_500, 82_500]);
  const [line] = twoSteps.lines;
  if (!line) throw new Error("no row");
  const off = seen(withLine(twoSteps, line.id, toggled(line, eleven.first)));
  expect(off.result.totals.confirmed).toBe(330_000);
  expect(off.lines[0]?.claims[1]).toMatchObject({
    isOn: false,
    entry: undefined,
    difference: { confirmed: 82_500 },
  });
});

test("a decision that nobody has said to be received is told to be taken as planned, and only where the plan has it", () => {
  const planned = (plan: typeof twoSteps, answer?: boolean): (readonly string[])[] => {
    const kept = withAnswer(readyClinic, decisionKey("electronic-prescription"), answer);
    return seen(plan, planSession(kept)).lines.flatMap(({ claims }) => claims.map((one) => one.planned));
  };
  // 11① and 10① need the decision of No.9, which the plan applies for as 9①; 11② tops up 10①.
  const rests = [[], [nine], [nine], [nine, ten]];
  expect(planned(twoSteps, false)).toEqual(rests);
  expect(planned(twoSteps)).toEqual(rests);
  expect(planned(twoSteps, true)).toEqual([[], [], [], [ten]]);
  expect(planned(planOf(row("導入", 330_000, [eleven.first])), false)).toEqual([[]]);
});

test("of several decisions that would do, none is told to be planned once one of them has been received", () => {
  const { input, result } = seen(twoSteps);
  const entry = result.entries.find(({ selector }) => selector === ten);
  const either = session.edition.relations.map((one) =>
    one.rel === "needs" && one.decisionOf ? { ...one, decisionOf: [nineTogether, nine] } : one,
  );
  const plannedWith = (decisions: Readonly<Record<string, boolean>>) => {
    const plan = { ...input.plan, answers: { ...input.plan.answers, decisions } };
    const edition = { ...session.edition, relations: either };
    return entry && plannedBases({ edition, input: { ...input, plan }, result }, entry);
  };
  expect(plannedWith({})).toEqual([nine]);
  expect(plannedWith({ [nineTogether]: true })).toEqual([]);
});

test("without answers nothing is confirmed, and the unconfirmed amount stands apart", () => {
  const { result } = seen(twoSteps, planSession({ ...readyClinic, facts: {} }));
  expect(result.totals).toMatchObject({
    ...{ confirmed: 0, ownContribution: 550_000, unconfirmed: 412_500, unconfirmedEntries: 4 },
  });
});

test("a row without a cost is left out and counted, never taken for 0 yen", () => {
  const { result, input, lines } = seen(planOf(...twoSteps.lines, row("見積待ち", null, [ten])));
  expect(input.withoutCost.map(({ costId }) => costId)).toEqual(["見積待ち"]);
  expect(result.totals.cost).toBe(550_000);
  expect(lines[2]?.claims[0]?.entry).toBeUndefined();
});

test("rows whose programmes stand against each other are joined by a bracket; what waits for another is no conflict", () => {
  const waiting = seen(twoSteps, planSession({ ...readyClinic, facts: {} }));
  expect(conflictsOf(waiting.result)).toEqual([]);
  const { result } = seen(
    planOf(
      row("導入", 330_000, [nine, eleven.first]),
      row("予備", 10_000, []),
      row("同時導入", 550_000, [eleven.third]),
    ),
  );
  const conflicts = conflictsOf(result);
  expect(conflicts.some(({ reason }) => reason.relation === "fukuoka-together-or-apart")).toBe(true);
  expect(bracketsOf(conflicts, (at) => at)).toMatchObject([{ from: 0, to: 2, lane: 0 }]);
});

test("brackets that overlap stand in lanes of their own, those one after the other in the same", () => {
  const entry = (at: number) => seen(planOf(row(`c${at}`, 1_000, [nine]))).result.entries[0];
  const [a, b, c, d] = [0, 1, 2, 3].map((at) => ({ ...entry(at), row: at }) as never);
  const reason = { code: "same-cost", state: "excluded", why: { quote: "" } } as const;
  const pairs = [
    { a: a as never, b: c as never, reason },
    { a: b as never, b: c as never, reason },
    { a: c as never, b: d as never, reason },
  ];
  expect(bracketsOf(pairs, (at) => at).map(({ from, to, lane }) => [from, to, lane])).toEqual([
    [0, 2, 0],
    [1, 2, 1],
    [2, 3, 2],
  ]);
});

test("the comparison puts the difference to the reader's plan first and takes over with one step", () => {
  const plan = planOf(row("同時導入", 550_000, [nineTogether, eleven.third, ten]));
  const [line] = plan.lines;
  if (!line) throw new Error("no row");
  const mine = withLine(plan, line.id, { ...line, off: [nineTogether, eleven.third] });
  const view = seen(mine);
  const compared = comparisonView(session, mine, view.result);
  const [best] = compared?.combinations ?? [];
  if (!best) throw new Error("no combination");
  expect(best.difference).toBe(best.confirmed - view.result.totals.confirmed);
  expect(best.difference).toBeGreaterThan(0);
  expect(best.leftOut.map(({ selector }) => selector)).toEqual([ten]);
  expect(best.leftOut[0]?.because.map(({ relation }) => relation)).toContain("together-not-added-later");
  const adopted = withCombination(mine, best);
  expect(seen(adopted).result.totals.confirmed).toBe(best.confirmed);
  expect(comparisonView(session, adopted, seen(adopted).result)?.combinations[0]?.isMine).toBe(true);
});

test("one step and two steps are facts: neither is offered in the place of the other", () => {
  const both = planOf(row("導入", 550_000, [nine, nineTogether]));
  const { result } = seen(both);
  expect(result.entries.map(({ state }) => state)).toEqual(["unconfirmed", "unconfirmed"]);
  const compared = comparisonView(session, both, result);
  expect(compared?.combinations.map(({ leftOut }) => leftOut.length)).toEqual([0]);
});

test("the bar's parts add up to the whole cost: state, prefecture, own, above the caps, other cost", () => {
  const [first, second] = twoSteps.lines;
  if (!first || !second) throw new Error("no rows");
  const plan = planOf({ ...first, eligibleCost: 1_000_000, otherCost: 50_000 }, second);
  const { result } = seen(plan);
  const parts = Object.fromEntries(costParts(session, result).map(({ name, yen }) => [name, yen]));
  // 9①: cost cap 387,000, half of it in whole thousands is 193,000. 11① states no cost cap; its own cap is 97,000.
  expect(parts).toEqual({
    national: 193_000 + 110_000,
    prefectural: 97_000 + 55_000,
    own: 387_000 - 193_000 - 97_000 + (220_000 - 110_000 - 55_000),
    aboveCap: 613_000,
    other: 50_000,
  });
});

test("a clinic is offered what covers it, each variant for itself", () => {
  const offered = claimable(listing(readyClinic, "2025-11-20"));
  expect(offered).toEqual(expect.arrayContaining([nine, nineTogether, ten, "workplace-improvement-fukuoka"]));
  expect(offered).not.toContain("record-sharing/1");
  expect(offered).not.toContain("electronic-prescription");
});
