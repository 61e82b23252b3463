import { placed } from "../../src/sheets/blocks";
import "../../src/text/pane/brought/plan";
import type { Portfolio } from "../../src/taskpane/portfolio/portfolio";
import { portfolioBlock } from "../../src/taskpane/portfolio/portfolio-cells";
import { type Cells, clinicRows, computed, session } from "./facility-rows";
import { tableOf } from "./tables";
import { wordsIn } from "../../src/taskpane/words";

const commonRow: Cells = ["共通", "", "", "共通サーバー", "10①", 300_000, 0, "2025-09-01", ""];
const costOf = ({ facilities }: Portfolio): unknown =>
  facilities.map(({ name, cost, errors }) => [name, cost, errors]);

test.each([
  ["a cost", "planTableWhyAmount", "9①", "不明"],
  ["a programme", "planTableWhyProgramme", "99", 330_000],
  ["a cost with an error", "planTableWhyError", "9①", { value: "#REF!", shown: "#REF!", mark: "error" }],
] as const)(
  "a facility whose only row has %s nobody can read still bears its part of the common cost",
  async (_, why, programme, cost) => {
    const bad: Cells = ["乙", "無床診療所", "", "導入", programme, cost, 0, "2025-09-01", ""];
    const portfolio = await computed([...clinicRows("甲"), bad, ...clinicRows("丙"), commonRow]);
    expect(portfolio.shares.map(({ facility, eligible }) => [facility, eligible.yen])).toEqual([
      ["甲", 100_000],
      ["乙", 100_000],
      ["丙", 100_000],
    ]);
    expect(costOf(portfolio)).toEqual([
      ["甲", 430_000, 0],
      ["乙", 100_000, 1],
      ["丙", 430_000, 0],
    ]);
    expect(portfolio.errors).toMatchObject([{ kind: "row", bad: { facility: "乙", why } }]);
    expect(portfolio.totals.errors).toBe(1);
  },
);

test.each([
  ["a weight below zero", ["乙", "無床診療所", "", "導入", "9①", 330_000, 0, "2025-09-01", -1]],
  ["a type that is none", ["乙", "診察所", "", "導入", "9①", 330_000, 0, "2025-09-01", 2]],
] as const)(
  "%s: the common cost is not shared out by guess, but left out, counted and told",
  async (_, bad) => {
    const portfolio = await computed([...clinicRows("甲", 1), [...bad], ...clinicRows("丙", 3), commonRow]);
    expect(portfolio.shares).toEqual([]);
    expect(portfolio.facilities.map(({ name, cost }) => [name, cost])).toEqual(
      expect.arrayContaining([
        ["甲", 330_000],
        ["丙", 330_000],
      ]),
    );
    expect(portfolio.totals).toMatchObject({ cost: 660_000, errors: 2 });
    const cells = placed(portfolioBlock(session, portfolio, tableOf([])), { row: 0, column: 0 }).flat();
    expect(cells.map((cell) => cell?.value)).toContain(
      "この共通費は按分していません（施設の種類または按分比を読めないため：乙）",
    );
  },
);

test("two weights that differ for one facility: the second row is named, and the common cost is not shared out", async () => {
  const [first = [], second = []] = clinicRows("乙", 2);
  const portfolio = await computed([
    ...clinicRows("甲", 1),
    first,
    [...second.slice(0, -1), 3],
    ...clinicRows("丙", 3),
    commonRow,
  ]);
  expect(portfolio.shares).toEqual([]);
  expect(portfolio.errors).toMatchObject([
    { kind: "row", bad: { facility: "乙", why: "planTableWhyWeightDiffers", given: "3" } },
    { kind: "row", bad: { why: "portfolioNotShared", given: "乙" } },
  ]);
});

test("a weight that stands in one row of its facility only, or in each of them, counts once", async () => {
  const [first = [], second = []] = clinicRows("乙", 2);
  const portfolio = await computed([...clinicRows("甲", 1), [...first.slice(0, -1), ""], second, commonRow]);
  expect(portfolio.shares.map(({ facility, eligible }) => [facility, eligible.yen])).toEqual([
    ["甲", 100_000],
    ["乙", 200_000],
  ]);
});

test("sums and remarks below the table are no facilities: they take no part of a common cost", async () => {
  const portfolio = await computed([
    ...clinicRows("甲"),
    ["東地区", "", "", "小計", "", 660_000, 0, "", ""],
    commonRow,
    ["※税込の見積による", "", "", "", "", "", "", "", ""],
  ]);
  expect(portfolio.shares.map(({ facility, eligible }) => [facility, eligible.yen])).toEqual([
    ["甲", 300_000],
  ]);
});

test.each([
  [
    "some weights only",
    [1, ""],
    /按分比のない施設（乙）があるため、共通費は按分比ではなく均等に按分しました。端数1円/u,
    /shared out equally, not by weight: no weight is given for 乙\. The remaining 1 yen/u,
  ],
  [
    "weights of nothing",
    [0, 0],
    /按分比がすべて0のため、共通費は均等に按分しました。端数1円/u,
    /shared out equally: every weight is 0\. The remaining 1 yen/u,
  ],
  [
    "no weights",
    ["", ""],
    /^共通費は均等に按分しました。端数1円/u,
    /^Common costs are shared out equally\. The remaining 1 yen/u,
  ],
  [
    "weights for all",
    [1, 1],
    /^共通費は按分比で按分しました。端数1円/u,
    /^Common costs are shared out by weight\. The remaining 1 yen/u,
  ],
] as const)(
  "%s: a sentence above the shares says how they were made",
  async (_, [first, second], japanese, english) => {
    const row: Cells = ["共通", "", "", "共通サーバー", "10①", 300_001, 0, "2025-09-01", ""];
    const portfolio = await computed([...clinicRows("甲", first), ...clinicRows("乙", second), row]);
    expect(portfolio.shares.map(({ eligible }) => eligible.yen)).toEqual([150_001, 150_000]);
    for (const [language, sentence] of [
      ["ja", japanese],
      ["en", english],
    ] as const) {
      const words = wordsIn(language);
      const block = portfolioBlock({ ...session, language, words }, portfolio, tableOf([]));
      const column = placed(block, { row: 0, column: 0 }).map(([cell]) => cell?.value);
      expect(column[column.indexOf(words("portfolioShares")) + 1]).toMatch(sentence);
    }
  },
);
