import { Catalogue, canonicalName, isFailure } from "../../src/catalogue/lookup";
import { evaluatePlan } from "../../src/core/plan/evaluate-plan";
import type { Plan } from "../../src/core/plan/input";
import { selectorOf, settlePlan } from "../../src/core/plan/settlement";
import { excelHost } from "../functions/excel-host";
import { day, edition, everythingAnswered, selectors } from "./plans";

const { call } = excelHost();
const catalogue = new Catalogue(edition);

const plan = (word: string, beds: number | undefined, selector: string, cost: number): Plan => {
  const facility = catalogue.facility(word, beds);
  if (isFailure(facility)) throw new Error(word);
  return {
    facility,
    lines: [
      {
        costId: "A",
        claims: [selector],
        eligibleCost: cost,
        otherCost: 0,
        completionDate: day("2025-09-01"),
      },
    ],
    answers: {
      ...everythingAnswered(edition),
      decisions: Object.fromEntries(edition.programmes.map(({ id }) => [id, true])),
    },
  };
};
const nameOf = (selector: string): string => {
  const [id = "", variant] = selector.split("/");
  const programme = edition.programmes.find((one) => one.id === id);
  return programme ? canonicalName(programme, variant) : selector;
};

/** Costs below, at and above what the rules count; decisions below and above what they give. */
const COSTS = [0, 999, 100_001, 387_000, 1_234_567, 50_000_000];
const RECORDS = [
  { decision: 90_000, received: 90_000 },
  { decision: 200_000, received: 0 },
  { decision: 60_000_000, received: 250_000 },
];

test.each([
  ["診療所", undefined],
  ["病院", 120],
  ["病院", 300],
] as const)("SETTLEMENT and the plan agree on every programme for %s with %p beds", (word, beds) => {
  let compared = 0;
  for (const selector of selectors(edition))
    for (const cost of COSTS) {
      const result = evaluatePlan(edition, plan(word, beds, selector, cost));
      const [application] = result.applications;
      if (!application || result.entries[0]?.state !== "confirmed") continue;
      // At a clinic 7①ア is 7①: what is recorded is the application as the plan tells it.
      const recordedAs = selectorOf(application);
      for (const record of RECORDS) {
        const { settled, withoutDecision } = settlePlan(result, { [recordedAs]: record });
        const [one] = settled;
        expect(withoutDecision).toEqual([]);
        expect(
          call("SETTLEMENT", nameOf(selector), word, cost, record.decision, record.received, beds),
        ).toEqual({
          value: [
            ["確定見込額", one?.final],
            ["過不足額", one?.balance],
            ["自己負担額", one?.ownContribution],
          ],
        });
        compared += 1;
      }
    }
  expect(compared).toBeGreaterThan(100);
});

test("each application of a plan is settled by itself, and what has no decision is named, not assumed", () => {
  const facility = catalogue.facility("診療所");
  if (isFailure(facility)) throw new Error("診療所");
  const line = (costId: string, claims: string[], eligibleCost: number): Plan["lines"][number] => ({
    ...{ costId, claims, eligibleCost, otherCost: 20_000, completionDate: day("2025-09-01") },
  });
  const result = evaluatePlan(edition, {
    facility,
    lines: [
      line("A", ["electronic-prescription/1", "electronic-prescription-fukuoka/1"], 350_000),
      line("B", ["checkup-institution"], 40_000),
    ],
    answers: everythingAnswered(edition),
  });
  // 9①: ½ × 350,000 = 175,000 of 193,000 decided, all received. 11①: ¼ × 350,000 = 87,500, decided 80,000, nothing received.
  const settlement = settlePlan(result, {
    "electronic-prescription/1": { decision: 193_000, received: 193_000 },
    "electronic-prescription-fukuoka/1": { decision: 80_000 },
  });
  expect(settlement.settled.map(({ final, balance }) => [final, balance])).toEqual([
    [175_000, 18_000],
    [80_000, undefined],
  ]);
  expect(settlement.withoutDecision.map(({ programme }) => programme)).toEqual(["checkup-institution"]);
  expect(settlement).toMatchObject({ final: 255_000, received: 193_000, balance: 18_000 });
  // 350,000 + 20,000 + 40,000 + 20,000 less 255,000.
  expect(settlement.ownContribution).toBe(175_000);
});
