import { parseIsoDate } from "../../src/core/calendar/local-date";
import { exact } from "../../src/core/money/exact";
import { limitTogether, together } from "../../src/core/plan/limit";
import { grantOf } from "../../src/core/rules/grant";
import type { Expr, Stated } from "../../src/core/rules/model";
import { printFormula } from "../../src/core/rules/print-formula";
import { costOf, type Situation } from "../../src/core/rules/situation";
import { COST, count, date, madeUpCase, ratio, ref, yen } from "../fixtures/made-up-edition";

const hospital = { type: "hospital", beds: { least: 150, most: 150 }, word: "病院" } as const;

function grant(
  rule: Expr,
  stated: Record<string, Stated>,
  cost: number,
  more: Partial<Situation> = {},
): unknown {
  const result = grantOf(madeUpCase(rule, stated), { facility: hospital, cost: costOf(cost), ...more });
  if (result.state === "incomplete") return result.missing;
  return result.low === result.high ? result.low.n / result.low.d : [result.low.n, result.high.n];
}

const share = (rate: string): Expr => ({ op: "times", a: ref(rate), b: COST });
const capped = (cap: string, of: Expr): Expr => ({ op: "min", of: [of, ref(cap)] });

describe("rule kinds of later lists are data only", () => {
  test("windows by introduction date with caps of their own", () => {
    const rule: Expr = {
      op: "if",
      test: { is: "between", fact: "introduced", to: "turn" },
      yes: capped("earlyCap", share("rate")),
      no: capped("lateCap", share("rate")),
    };
    const stated = {
      turn: date("2030-09-30"),
      rate: ratio(1, 2),
      earlyCap: yen(200_000),
      lateCap: yen(300_000),
    };
    const on = (iso: string): Partial<Situation> => ({ facts: { introduced: parseIsoDate(iso) ?? 0 } });
    expect(grant(rule, stated, 1_000_000, on("2030-09-30"))).toBe(200_000);
    expect(grant(rule, stated, 1_000_000, on("2030-10-01"))).toBe(300_000);
    expect(grant(rule, stated, 1_000_000)).toEqual([{ what: "fact", key: "introduced" }]);
  });

  test("tiers: the rate changes with the size of the cost", () => {
    const rule: Expr = {
      op: "tiers",
      on: COST,
      steps: [
        { upTo: "small", of: share("highRate") },
        { upTo: null, of: share("lowRate") },
      ],
    };
    const stated = { small: yen(500_000), highRate: ratio(3, 4), lowRate: ratio(1, 2) };
    expect(grant(rule, stated, 500_000)).toBe(375_000);
    expect(grant(rule, stated, 500_002)).toBe(250_001);
  });

  test("tiers by the set of functions that was introduced", () => {
    const rule: Expr = {
      op: "if",
      test: {
        is: "all",
        of: [
          { is: "fact", key: "refill" },
          { is: "fact", key: "inHouse" },
        ],
      },
      yes: ref("both"),
      no: ref("basic"),
    };
    const stated = { both: yen(359_000), basic: yen(271_000) };
    expect(grant(rule, stated, 0, { facts: { refill: true, inHouse: true } })).toBe(359_000);
    expect(grant(rule, stated, 0, { facts: { refill: true, inHouse: false } })).toBe(271_000);
    expect(grant(rule, stated, 0, { facts: { inHouse: false } })).toBe(271_000);
    expect(grant(rule, stated, 0, { facts: { refill: true } })).toEqual([{ what: "fact", key: "inHouse" }]);
  });

  test("a flat sum per bed with a minimum: the larger of beds × 72,000 and 150,000", () => {
    const rule: Expr = {
      op: "max",
      of: [{ op: "times", a: { op: "in", input: "beds" }, b: ref("perBed") }, ref("minimum")],
    };
    const stated = { perBed: yen(72_000), minimum: yen(150_000) };
    expect(grant(rule, stated, 0)).toBe(10_800_000);
    const small = { type: "clinic", beds: { least: 2, most: 2 }, word: "有床診療所" } as const;
    expect(grant(rule, stated, 0, { facility: small })).toBe(150_000);
  });

  test("a flat sum whatever the cost", () => {
    expect(grant(ref("flat"), { flat: yen(50_000) }, 1)).toBe(50_000);
  });

  test("per device, up to a number of devices, each with a cap of its own", () => {
    const rule: Expr = { op: "each", most: "devices", of: capped("deviceCap", share("rate")) };
    const stated = { devices: count(2), deviceCap: yen(30_000), rate: ratio(1, 2) };
    const cost = { total: 180_000, rows: [80_000, 40_000, 60_000] };
    expect(grant(rule, stated, 0, { cost })).toBe(50_000);
  });

  test("per device by a count of devices", () => {
    const rule: Expr = { op: "times", a: { op: "in", input: "devices" }, b: ref("perDevice") };
    expect(grant(rule, { perDevice: yen(12_000) }, 0, { counts: { devices: 3 } })).toBe(36_000);
    expect(grant(rule, { perDevice: yen(12_000) }, 0)).toEqual([{ what: "input", input: "devices" }]);
  });

  test("a minimum grant: what would be less is not granted at all", () => {
    const computed = share("rate");
    const rule: Expr = {
      op: "if",
      test: { is: "atLeast", value: computed, least: "smallest" },
      yes: computed,
      no: { op: "sum", of: [] },
    };
    const stated = { rate: ratio(1, 2), smallest: yen(10_000) };
    expect(grant(rule, stated, 20_000)).toBe(10_000);
    expect(grant(rule, stated, 19_998)).toBe(0);
  });

  test("a minimum own contribution: it is left out of what can be granted", () => {
    const rule: Expr = { op: "min", of: [share("rate"), { op: "less", a: COST, b: ref("own") }] };
    const stated = { rate: ratio(3, 4), own: yen(50_000) };
    expect(grant(rule, stated, 100_000)).toBe(50_000);
    expect(grant(rule, stated, 400_000)).toBe(300_000);
    expect(grant(rule, stated, 40_000)).toBe(0);
  });

  test("what another grant already paid is taken off first", () => {
    const rule: Expr = { op: "less", a: ref("cap"), b: { op: "in", input: "alreadyGranted" } };
    expect(grant(rule, { cap: yen(180_000) }, 0, { counts: { alreadyGranted: 30_000 } })).toBe(150_000);
  });

  test.each([
    ["down", 100, 33_300],
    ["up", 100, 33_400],
    ["half-up", 1, 33_333],
    ["half-up", 500, 33_500],
    ["down", 10_000, 30_000],
  ] as const)("rounding %s to %d yen", (mode, unit, expected) => {
    const rule: Expr = { op: "round", to: "unit", mode, of: share("rate") };
    expect(grant(rule, { rate: ratio(1, 3), unit: yen(unit) }, 100_000)).toBe(expected);
  });

  test("a cap known only as a range gives a range", () => {
    const stated = { rate: ratio(1, 2), cap: yen(247_000, 359_000) };
    expect(grant(capped("cap", share("rate")), stated, 1_000_000)).toEqual([247_000, 359_000]);
  });

  test("a range that is subtracted turns round: the larger deduction belongs to the smaller grant", () => {
    const rule: Expr = { op: "less", a: COST, b: ref("own") };
    expect(grant(rule, { own: yen(10_000, 30_000) }, 100_000)).toEqual([70_000, 90_000]);
  });

  test("the highest of several additions on top of a base", () => {
    const rule: Expr = {
      op: "sum",
      of: [ref("base"), { op: "max", of: [ref("night"), ref("remote")] }],
    };
    expect(grant(rule, { base: yen(100_000), night: yen(20_000), remote: yen(35_000) }, 0)).toBe(135_000);
  });

  test("a limit over several programmes: in order, each gets what is left", () => {
    const limited = limitTogether([exact(300_000), exact(200_000), exact(100_000)], exact(450_000));
    expect(limited.map(({ grant: one }) => one.n)).toEqual([300_000, 150_000, 0]);
    expect(limited.map(({ lost }) => lost.n)).toEqual([0, 50_000, 100_000]);
    expect(together(limited)).toEqual(exact(450_000));
    expect(together(limitTogether([exact(1, 2), exact(1, 3)], exact(10)))).toEqual(exact(5, 6));
  });
});

describe("the same rule kinds as plain formulas", () => {
  const print = (rule: Expr, stated: Record<string, Stated>, more: Partial<Situation> = {}): unknown => {
    const printed = printFormula(
      madeUpCase(rule, stated),
      { facility: hospital, ...more },
      {
        shape: "sum",
        range: "B5",
      },
    );
    return printed.state === "printed" ? printed.formula : printed;
  };

  test("multiply first and divide once, even through a rounding to 500 yen", () => {
    const rule: Expr = { op: "round", to: "unit", mode: "half-up", of: share("rate") };
    expect(print(rule, { rate: ratio(2, 3), unit: yen(500) })).toContain(
      "(ROUND(INT(SUM(B5)+0.000001)*2/1500,0)*500)",
    );
  });

  test("become conditions where they hang on the cost and are settled where they hang on a fact", () => {
    const tiers: Expr = {
      op: "tiers",
      on: COST,
      steps: [
        { upTo: "small", of: ref("flat") },
        { upTo: null, of: share("rate") },
      ],
    };
    expect(print(tiers, { small: yen(500_000), flat: yen(9), rate: ratio(1, 2) })).toContain(
      "IF(INT(SUM(B5)+0.000001)<=500000,9,INT(SUM(B5)+0.000001)/2)",
    );
    const byFact: Expr = { op: "if", test: { is: "fact", key: "x" }, yes: ref("flat"), no: share("rate") };
    const stated = { flat: yen(9), rate: ratio(1, 2) };
    expect(print(byFact, stated, { facts: { x: true } })).toContain("9,NA())");
    expect(print(byFact, stated)).toEqual({ state: "incomplete", missing: [{ what: "fact", key: "x" }] });
  });

  test("are refused where a figure is known only as a range", () => {
    expect(print(ref("cap"), { cap: yen(1, 2) })).toEqual({ state: "refused", why: "range" });
  });
});
