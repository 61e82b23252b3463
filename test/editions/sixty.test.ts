import { parseIsoDate } from "../../src/core/calendar/local-date";
import type { Edition, Programme, Relation } from "../../src/core/rules/edition";
import { grantOf } from "../../src/core/rules/grant";
import type { Expr } from "../../src/core/rules/model";
import { partsOf } from "../../src/core/rules/tree";
import { scopeOf } from "../../src/core/rules/scope";
import type { Situation } from "../../src/core/rules/situation";
import { filledTables } from "../../src/editions/form/lay-out";
import { readForm } from "../../src/editions/form/read-back";
import { importEdition } from "../../src/editions/import";
import { builtIn } from "../../src/functions/built-in";
import { FunctionsRuntime } from "../../src/functions/runtime";
import { madeUpList, sixty } from "../fixtures/made-up-list";
import { ruleKinds } from "../fixtures/rule-kinds";

// Sixty made-up programmes of the state and fourteen of each of three prefectures: every one is computed.

jest.setTimeout(60_000);

const why = {
  interpretation: { ja: "作例", en: "made up" },
  reason: { ja: "作例", en: "made up" },
  confidence: "high",
} as const;

const prefectures = ["fukuoka", "saga", "oita"].map((prefix, index): Edition & { over: string } => {
  const firstNumber = 701 + 20 * index;
  const topUp: Relation = {
    id: `${prefix}-tops-up`,
    text: { ja: "国の制度への上乗せ", en: "tops up the state's" },
    why,
    rel: "topsUp",
    a: `${prefix}-${firstNumber}`,
    on: "state-1",
  };
  const region = { ja: `${prefix}県`, en: prefix };
  return {
    ...madeUpList({
      ...{ id: "2030-02-01", count: 14, prefix, region, firstNumber },
      ...{ level: "prefectural", relations: [topUp] },
    }),
    over: "2030-01-01",
  };
});

let whole: Edition;
beforeAll(async () => {
  let edition: Edition = sixty;
  for (const each of prefectures) {
    const imported = await importEdition(JSON.stringify(each), "prefecture.json", edition);
    if (!imported.ok) throw new Error(JSON.stringify(imported.problems[0]));
    edition = imported.value.edition;
  }
  whole = edition;
});

const hospital: Situation = {
  facility: { type: "hospital", beds: { least: 150, most: 150 }, word: "病院" },
  cost: {
    total: 500_000,
    rows: [150_000, 350_000],
    items: { device: 150_000, work: 350_000 },
  },
  facts: { introducedOn: parseIsoDate("2030-09-30") ?? NaN, refill: true, paperOnly: false },
  counts: { devices: 3, alreadyGranted: 1_000 },
};

/** What each kind of rule gives a hospital of 150 beds for 150,000 and 350,000 yen, worked out by hand. */
const expected: Readonly<Record<string, readonly [number, number]>> = {
  // 500,000 × 1/2, whole thousands.
  "rate-and-caps": [250_000, 250_000],
  "no-cost-cap": [250_000, 250_000],
  "up-to-limit": [300_000, 300_000],
  flat: [50_000, 50_000],
  // 150 beds × 72,000.
  "per-bed-with-minimum": [10_800_000, 10_800_000],
  // 150,000 × 3/4 = 112,500 and 350,000 × 3/4 = 262,500.
  "each-coupon": [375_000, 375_000],
  // (100,000 + 350,000) × 1/2.
  items: [225_000, 225_000],
  // Above 200,000: 50,000 + 500,000 × 1/4.
  tiers: [175_000, 175_000],
  "introduction-window": [250_000, 250_000],
  "set-of-functions": [359_000, 359_000],
  "minimum-grant": [250_000, 250_000],
  // The smaller of 375,000 and 450,000.
  "minimum-own-contribution": [375_000, 375_000],
  // 250,000 under a cap of 247,000 to 359,000.
  "cap-as-range": [247_000, 250_000],
  // 3 × 12,000 less 1,000.
  "per-device-less-granted": [35_000, 35_000],
};

const kindOf = (programme: Programme): string =>
  (programme.cases[0]?.scheme ?? "").replace(/^(state|fukuoka|saga|oita)-/, "");

test("every programme of the state and of the three prefectures gives what its rule says, to the yen", () => {
  const seen = new Set<string>();
  for (const programme of whole.programmes) {
    const [one] = programme.cases;
    if (!one) throw new Error("a programme without a case");
    const granted = grantOf(scopeOf(whole, programme, one), hospital);
    if (granted.state !== "granted") throw new Error(`${programme.id}: ${JSON.stringify(granted)}`);
    const yen = [granted.low, granted.high].map(({ n, d }) => n / d);
    expect([programme.id, ...yen]).toEqual([programme.id, ...(expected[kindOf(programme)] ?? [])]);
    seen.add(kindOf(programme));
  }
  expect([...seen].sort()).toEqual(Object.keys(expected).sort());
  expect(whole.programmes).toHaveLength(102);
});

test("the kinds are all that a rule can be made of: every operation and every test of rules is in one of them", () => {
  const operations = new Set<string>();
  const tests = new Set<string>();
  const look = (expr: Expr): void => {
    operations.add(expr.op);
    if (expr.op === "if")
      JSON.stringify(expr.test, (key, value: unknown) => (key === "is" ? tests.add(String(value)) : value));
    partsOf(expr).forEach(look);
  };
  for (const { scheme } of ruleKinds) look(scheme.grant);
  expect([...operations].sort()).toEqual(
    [
      "each",
      "if",
      "in",
      "items",
      "less",
      "max",
      "min",
      "ref",
      "round",
      "step",
      "sum",
      "tiers",
      "times",
    ].sort(),
  );
  expect([...tests].sort()).toEqual(["all", "any", "atLeast", "atMost", "between", "fact", "not"]);
});

test("cells compute those that ask no more than cost and beds, in every prefecture", () => {
  const runtime = new FunctionsRuntime(builtIn, { state: "edition", edition: whole, hash: "whole" });
  const askNoMore = ["rate-and-caps", "no-cost-cap", "up-to-limit", "flat", "per-bed-with-minimum", "tiers"];
  let count = 0;
  for (const programme of whole.programmes) {
    if (!askNoMore.includes(kindOf(programme))) continue;
    const outcome = runtime.call("AMOUNT", [programme.number, "病院", 500_000, 150]);
    expect([programme.id, outcome]).toEqual([programme.id, { value: expected[kindOf(programme)]?.[0] }]);
    count += 1;
  }
  expect(count).toBeGreaterThan(40);
});

test("laid out on the form and read back, state and prefectures together are the same list", () => {
  const reading = readForm(filledTables(whole));
  if (reading.kind === "faulty") throw new Error(JSON.stringify([...reading.problems, ...reading.others][0]));
  expect(reading.edition).toEqual(whole);
});
