import { across, budget, requiredAmounts, schedule, single } from "./five-forms";
import { seenOf } from "./fixture";
import { contents, meanings, planned, proposed } from "./context";

test("a 所要額調書 of three lines of labels: 基準額 is the cost cap, formulas and sums of its own stay", () => {
  const seen = seenOf(requiredAmounts);
  const { layout, counting } = proposed(seen);
  expect([layout.kind, counting]).toEqual(["down", "番号"]);
  expect(meanings(proposed(seen))).toEqual({
    補助事業名: "programme",
    "対象経費 ＞ 支出予定額": "cost",
    "対象経費 ＞ 基準額": "costCap",
    "補助 ＞ 率": "rate",
    "補助 ＞ 所要額": "grant",
  });
  const plan = planned(seen);
  expect(contents(plan)).toEqual({
    ...{ G7: '=SUBSIDY.COSTCAP(B7,"病院",150)', G8: '=SUBSIDY.COSTCAP(B8,"病院",150)' },
    ...{ G9: '=SUBSIDY.COSTCAP(B9,"病院",150)' },
    ...{ I7: '=SUBSIDY.RATE(B7,"病院",150)', I8: '=SUBSIDY.RATE(B8,"病院",150)' },
    ...{ I9: '=SUBSIDY.RATE(B9,"病院",150)' },
    J7: '=IF(F7="","",SUBSIDY.AMOUNT(B7,"病院",F7,150))',
    J9: '=IF(F9="","",SUBSIDY.AMOUNT(B9,"病院",F9,150))',
  });
  expect(plan.left).toEqual([{ cell: "J8", reason: "filled" }]);
  // The source: 9① 中小規模病院 325.9万円 × 1/3 = 108.6万円; 12① 199床以下 1,091.3万円 × 1/2.
  expect(plan.filling.cells.map(({ expected }) => expected)).toEqual([
    ...[3_259_000, 1_000_000, 10_913_000],
    ...[1 / 3, 1 / 3, 1 / 2],
    ...[1_086_000, ""],
  ]);
});

test("a 収支予算書 in thousands waits for unit and rounding, then splits 国 and 県 and keeps both sides equal", () => {
  const seen = seenOf(budget);
  const question = { evidence: "label", factor: 1_000, cell: "G2", text: "（単位：千円）" };
  expect(proposed(seen).units).toMatchObject([question]);
  expect(planned(seen).open).toEqual(["unit"]);
  expect(planned(seen, { units: { "label:1000": 1_000 } }).open).toEqual(["rounding"]);
  const plan = planned(seen, { units: { "label:1000": 1_000 }, rounding: "down" });
  expect(plan.open).toEqual([]);
  const amount = (row: number): string => `ROUNDDOWN(SUBSIDY.AMOUNT(A${row},"病院",B${row}*1000,150)/1000,0)`;
  expect(contents(plan)).toEqual({
    C6: `=IF(B6="","",${amount(6)})`,
    C8: `=IF(B8="","",${amount(8)})`,
    D7: `=IF(B7="","",${amount(7)})`,
    ...Object.fromEntries([6, 7, 8].map((row) => [`E${row}`, `=IF(B${row}="","",B${row}-${amount(row)})`])),
  });
  // 11① 中小規模病院: the cap of 543,000.
  expect(plan.filling.cells.map(({ expected }) => expected)).toEqual([1_086, 7, 543, 2_914, 3_457, 7]);
});

test("answered with plain yen, the same form is written in yen", () => {
  const plan = planned(seenOf(budget), { units: { "label:1000": 1 } });
  expect(plan.open).toEqual([]);
  expect(contents(plan)["C6"]).toBe('=IF(B6="","",SUBSIDY.AMOUNT(A6,"病院",B6,150))');
});

test("a schedule with words of the list: №1 to 4 counts rows, what cannot be read is asked, dates typed stay", () => {
  const plan = planned(seenOf(schedule));
  expect(proposed(seenOf(schedule)).counting).toBe("№");
  expect(plan.unread).toEqual(["電子カルテの購入"]);
  const found = contents(plan);
  expect(found).toMatchObject({
    C2: '=SUBSIDY.INFO("9①","実施主体")',
    D3: "=SUBSIDY.DEADLINE(B3)",
    E5: "=SUBSIDY.DAYSLEFT(B5,基準日)",
    F5: '=SUBSIDY.INFO(B5,"問合せ先")',
  });
  expect(Object.keys(found).filter((cell) => cell.endsWith("4"))).toEqual([]);
  expect(plan.left).toContainEqual({ cell: "D5", reason: "filled" });
  const told = planned(seenOf(schedule), { readings: { 電子かるての購入: "12①" } });
  expect([contents(told)["D4"], told.unread]).toEqual(['=SUBSIDY.DEADLINE("12①")', []]);
});

test("a form for one programme, each label beside its merged cell", () => {
  const plan = planned(seenOf(single));
  expect(contents(plan)).toEqual({
    F3: '=SUBSIDY.RATE(C2,"病院",150)',
    C4: '=SUBSIDY.GRANTCAP(C2,"病院",150)',
    F4: '=IF(C3="","",SUBSIDY.AMOUNT(C2,"病院",C3,150))',
    C5: '=IF(C3="","",SUBSIDY.OWNCOST(C2,"病院",C3,150))',
    F5: "=SUBSIDY.DEADLINE(C2)",
    C6: '=SUBSIDY.INFO(C2,"問合せ先")',
  });
  expect(plan.filling.cells.filter(({ format }) => format).map(({ format }) => format)).toEqual(["# ??/??"]);
  const own = seenOf({ ...single, rows: single.rows.map((row, i) => (i === 1 ? ["補助事業名"] : row)) });
  expect(planned(own).open).toEqual(["programme"]);
  expect(contents(planned(own, { programme: "9①" }))["F5"]).toBe('=SUBSIDY.DEADLINE("9①")');
});

test("programmes beside each other under no heading of their own, in a format that only shows thousands", () => {
  const seen = seenOf(across);
  expect(proposed(seen).layout.kind).toBe("across");
  expect(proposed(seen).units).toMatchObject([{ evidence: "format", factor: 1_000, text: "#,##0," }]);
  const plan = planned(seen, { units: { "format:1000": 1 } });
  const columns = ["C", "D"].flatMap((column) => {
    const asked = `${column}1,"病院"`;
    return Object.entries({
      [`${column}3`]: `=SUBSIDY.RATE(${asked},150)`,
      [`${column}4`]: `=SUBSIDY.GRANTCAP(${asked},150)`,
      [`${column}5`]: `=IF(${column}2="","",SUBSIDY.AMOUNT(${asked},${column}2,150))`,
      [`${column}6`]: `=IF(${column}2="","",SUBSIDY.OWNCOST(${asked},${column}2,150))`,
      [`${column}7`]: `=SUBSIDY.DEADLINE(${column}1)`,
    });
  });
  expect(contents(plan)).toEqual(Object.fromEntries(columns));
});

test("values instead of formulas are written where the user wants them, and none without a cost", () => {
  const plan = planned(seenOf(requiredAmounts), { as: "value" });
  expect(contents(plan)).toMatchObject({ J7: 1_086_000, I7: 1 / 3 });
  expect(contents(plan)["J9"]).toBeUndefined();
  expect(plan.left).toContainEqual({ cell: "J9", reason: "cost" });
});
