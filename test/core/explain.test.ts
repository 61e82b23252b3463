import { explain, type Phrases } from "../../src/core/rules/explain";
import type { Expr, Stated } from "../../src/core/rules/model";
import { rulePhrasesEn } from "../../src/text/rules/en";
import { rulePhrasesJa } from "../../src/text/rules/ja";
import { COST, count, date, madeUpCase, ratio, ref, yen } from "../fixtures/made-up-edition";

const eligible: Expr = { op: "step", as: "eligible", of: { op: "min", of: [COST, ref("costCap")] } };
const rated: Expr = { op: "step", as: "rated", of: { op: "times", a: ref("rate"), b: eligible } };
const rounded: Expr = {
  op: "step",
  as: "rounded",
  of: { op: "round", to: "applicationUnit", mode: "down", of: rated },
};
const usual: Expr = { op: "step", as: "grant", of: { op: "min", of: [rounded, ref("grantCap")] } };
const stated = {
  rate: ratio(3, 4),
  costCap: yen(73_000),
  grantCap: yen(54_000),
  applicationUnit: yen(1000),
  cap: yen(1, 9),
  most: count(3),
  limit: count(200),
  day: date("2030-09-30"),
};
const say = (rule: Expr, phrases: Phrases, figures: Record<string, Stated> = stated): string[] =>
  explain(madeUpCase(rule, figures), phrases).map(({ text }) => text);
const whole = (of: Expr): Expr => ({ op: "step", as: "grant", of });

describe("a rule in words", () => {
  test("is one Japanese sentence per step, the innermost first", () => {
    expect(say(usual, rulePhrasesJa)).toEqual([
      "対象経費と事業額上限73,000円のうち少ない額",
      "補助率3/4×事業額上限適用後の対象経費",
      "補助率を掛けた額の1,000円未満を切捨て",
      "端数処理後の額と補助限度額54,000円のうち少ない額",
    ]);
  });

  test("is the same in English", () => {
    expect(say(usual, rulePhrasesEn)).toEqual([
      "the smaller of eligible cost and cost cap ¥73,000",
      "grant rate 3/4 × eligible cost within the cost cap",
      "amount after the rate, rounded down to ¥1,000",
      "the smaller of amount after rounding and grant cap ¥54,000",
    ]);
  });

  const beds: Expr = { op: "in", input: "beds" };
  const kinds: readonly [string, Expr, string][] = [
    ["each", { op: "each", most: "most", of: ref("cap") }, "１件ごとに1～9円（3まで）の合計"],
    ["max", { op: "max", of: [COST, ref("cap")] }, "対象経費と1～9円のうち多い額"],
    ["nothing", { op: "sum", of: [] }, "0円"],
    ["less", { op: "less", a: COST, b: ref("cap") }, "対象経費から1～9円を引いた額"],
    [
      "tiers",
      {
        op: "tiers",
        on: COST,
        steps: [
          { upTo: "costCap", of: ref("cap") },
          { upTo: null, of: COST },
        ],
      },
      "対象経費が事業額上限73,000円以下のとき1～9円。 それを超えるとき対象経費。",
    ],
    [
      "conditions",
      {
        op: "if",
        test: {
          is: "all",
          of: [
            { is: "facility", oneOf: ["hospital", "clinic"] },
            {
              is: "any",
              of: [
                { is: "atLeast", value: beds, least: "limit" },
                { is: "fact", key: "other" },
              ],
            },
            { is: "not", of: { is: "atMost", value: beds, most: "limit" } },
            { is: "between", fact: "introduced", to: "day" },
          ],
        },
        yes: COST,
        no: ref("cap"),
      },
      "病院・診療所、かつ（許可病床数が200以上、またはother）、かつ許可病床数が200以下ではない、かつ導入日が2030-09-30までのとき対象経費、そうでなければ1～9円",
    ],
  ];

  test.each(kinds)("words %s", (_kind, rule, expected) => {
    expect(say(whole(rule), rulePhrasesJa)).toEqual([expected]);
    expect(say(whole(rule), rulePhrasesEn).join("")).not.toMatch(/[ぁ-んァ-ン一-龠]/u);
  });
});
