import { planTable } from "../../src/taskpane/plan/plan-table";
import { eleven, nine, ten } from "./planning";
import { listing } from "./listing";
import { dated, tableOf } from "./tables";

const { catalogue } = listing(undefined, "2025-11-20");
const heads = ["費用ID", "制度", "品目", "対象経費", "対象外経費", "完了日"];
const read = (rows: Parameters<typeof tableOf>[0]) => planTable(tableOf(rows), catalogue);

test("rows with the heads of PLAN become rows of the plan; programmes on the same money share a row", () => {
  const found = read([
    ["補助金の計画"],
    heads,
    ["導入", "9①", "", 330_000, 0, dated(45_901, "2025/9/1")],
    ["導入", "11-1", "", 330_000, 0, dated(45_901, "2025/9/1")],
    ["機能拡充", "10①、11②", "", "２２０，０００円", "", "令和7年9月30日"],
    ["", "", "", "", "", ""],
  ]);
  expect(found).toMatchObject({ state: "read", bad: [] });
  expect(found.state === "read" && found.lines).toEqual([
    {
      ...{ costId: "導入", claims: [nine, eleven.first], off: [], item: "", eligibleCost: 330_000 },
      ...{ otherCost: 0, completed: "2025-09-01" },
    },
    {
      ...{ costId: "機能拡充", claims: [ten, eleven.second], off: [], item: "", eligibleCost: 220_000 },
      ...{ otherCost: 0, completed: "2025-09-30" },
    },
  ]);
});

test("English heads in any order, with the unit behind them, are read", () => {
  const found = read([
    ["Eligible cost (yen)", "Programme", "Cost ID", "Item"],
    [41_000, 2, "Visits", "モバイル端末"],
  ]);
  expect(found.state === "read" && found.lines).toMatchObject([
    { costId: "Visits", claims: ["home-visit-care"], item: "mobile", eligibleCost: 41_000 },
  ]);
});

test.each([
  ["an error", [{ value: "#REF!", shown: "#REF!", mark: "error" }, "9①", "", 1, 0, ""], "planTableWhyError"],
  ["a sum", ["合計", "", "", 550_000, 0, ""], "planTableWhySubtotal"],
  ["no cost ID", ["", "9①", "", 1, 0, ""], "planTableWhyCostId"],
  ["an unknown programme", ["x", "99", "", 1, 0, ""], "planTableWhyProgramme"],
  [
    "a programme that became a date",
    ["x", dated(45_901, "9月1日"), "", 1, 0, ""],
    "planTableWhyProgrammeDate",
  ],
  ["a programme of another edition", ["x", "2025-12-01:9①", "", 1, 0, ""], "planTableWhyEdition"],
  ["an unknown item", ["x", "2", "机", 1, 0, ""], "planTableWhyItem"],
  ["a text for an amount", ["x", "9①", "", "約30万", 0, ""], "planTableWhyAmount"],
  ["a date for an amount", ["x", "9①", "", dated(45_901, "2025/9/1"), 0, ""], "planTableWhyAmount"],
  ["a truth value for an amount", ["x", "9①", "", true, 0, ""], "planTableWhyAmount"],
  ["an amount below zero", ["x", "9①", "", -1, 0, ""], "planTableWhyNegative"],
  [
    "an amount shown in thousands",
    ["x", "9①", "", { value: 330, shown: "330千円", mark: "scaled" }, 0, ""],
    "planTableWhyUnit",
  ],
  ["an impossible date", ["x", "9①", "", 1, 0, "2025/2/30"], "planTableWhyDate"],
] as const)("a row with %s is told with its cell and spoils no other", (_, bad, why) => {
  const found = read([heads, ["導入", "9①", "", 330_000, 0, ""], [...bad]]);
  if (found.state !== "read") throw new Error(found.state);
  expect(found.lines).toHaveLength(1);
  expect(found.bad.map((one) => [one.row, one.why])).toEqual([[2, why]]);
});

test("the open edition may stand in front of a programme", () => {
  const found = read([heads, ["導入", "2025-10-02:9①", "", 330_000, 0, ""]]);
  expect(found).toMatchObject({ state: "read", bad: [], lines: [{ claims: [nine] }] });
});

test("a blank cost stays a row without a cost; an amount of =A1/1.1 is cut to the yen", () => {
  const found = read([heads, ["a", "9①", "", "", "", ""], ["b", "9①", "", 299_999.9999999, "", ""]]);
  expect(found.state === "read" && found.lines.map(({ eligibleCost }) => eligibleCost)).toEqual([
    null,
    300_000,
  ]);
});

test("without heads, without cells, or in thousands of yen nothing is taken", () => {
  expect(read([])).toEqual({ state: "nothing" });
  expect(read([["導入", "9①", 330_000]])).toEqual({ state: "no-heads" });
  expect(
    read([
      ["費用ID", "制度", "対象経費（千円）"],
      ["導入", "9①", 330],
    ]),
  ).toEqual({
    ...{ state: "other-unit", head: "対象経費（千円）" },
  });
});
