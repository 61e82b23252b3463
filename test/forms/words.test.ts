import { contents, hospital, planned, proposed } from "./context";
import { type FormFixture, seenOf } from "./fixture";

const letter: FormFixture = {
  name: "依頼書",
  rows: [
    [
      "{{補助率 9①}}",
      "{{grant 9① B3}}",
      "電子処方箋の補助見込額は{{補助見込額 9①}}円、期限は{{申請期限 9-1}}です。",
    ],
    ["{{天気 9①}}", "{{補助率 99}}", "{{ }}"],
    ["対象経費", 4_000_000, null],
    [null, null, null],
  ],
};

test("placeholders become live formulas, alone or inside a text; what is none of ours stays", () => {
  const plan = planned(seenOf(letter), { costs: { "9①": "B3" } });
  expect(contents(plan)).toEqual({
    A1: '=SUBSIDY.RATE("9①","病院",150)',
    B1: '=IF(B3="","",SUBSIDY.AMOUNT("9①","病院",B3,150))',
    C1:
      '="電子処方箋の補助見込額は"&TEXT(IF(B3="","",SUBSIDY.AMOUNT("9①","病院",B3,150)),"#,##0")&"円、期限は"&' +
      'TEXT(SUBSIDY.DEADLINE("9①"),"yyyy/mm/dd")&"です。"',
  });
  expect(plan.filling.cells.map(({ expected }) => expected)).toEqual([
    ...[1 / 3, 1_086_000, "電子処方箋の補助見込額は1,086,000円、期限は2026/03/31です。"],
  ]);
});

test("labels beside placeholders make no form of one programme: nothing more is asked", () => {
  const rows = [
    ["対象経費", 4_000_000],
    ["補助見込額", "{{補助見込額 9① B1}}"],
    ["申請期限", "{{申請期限 9①}}"],
    ["自己負担額", "{{自己負担額 9① B1}}"],
  ];
  const plan = planned(seenOf({ name: "送り状", rows }));
  expect(plan.open).toEqual([]);
  expect(Object.keys(contents(plan))).toEqual(["B2", "B3", "B4"]);
});

test("a placeholder without a cost anywhere is asked about and stays as it is", () => {
  const plan = planned(seenOf(letter));
  expect(plan.costless).toEqual(["9①"]);
  expect(plan.left).toEqual([{ cell: "C1", reason: "cost" }]);
});

test("named cells are filled, with the cost from a cell named for it", () => {
  const named = { "補助見込額_9①": "A2", rate_9_1: "B2", 対象経費_9_1: "B1", 売上_9: "C2" };
  const plan = planned(
    seenOf({
      name: "",
      rows: [
        ["対象経費", 4_000_000, null],
        [null, null, null],
      ],
      named,
    }),
  );
  expect(contents(plan)).toEqual({
    A2: '=IF(対象経費_9_1="","",SUBSIDY.AMOUNT("9①","病院",対象経費_9_1,150))',
    B2: '=SUBSIDY.RATE("9①","病院",150)',
  });
});

test("a sheet of placeholders in thousands asks for its unit too", () => {
  const seen = seenOf({
    ...letter,
    rows: [["（単位：千円）"], ["{{補助見込額 9① B3}}"], ["対象経費", 4_000]],
  });
  expect(proposed(seen).units).toMatchObject([{ evidence: "label", factor: 1_000 }]);
  const plan = planned(seen, { units: { "label:1000": 1_000 }, rounding: "half-up" });
  expect(contents(plan)).toEqual({
    A2: '=IF(B3="","",ROUND(SUBSIDY.AMOUNT("9①","病院",B3*1000,150)/1000,0))',
  });
});

test("values instead of formulas stand in running text as well", () => {
  const plan = planned(seenOf(letter), { as: "value", costs: { "9①": "B3" } }, hospital());
  expect(contents(plan)["C1"]).toBe("電子処方箋の補助見込額は1,086,000円、期限は2026/03/31です。");
});
