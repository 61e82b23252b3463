import { contents, hospital, meanings, planned, proposed } from "./context";
import { requiredAmounts } from "./five-forms";
import { box, type FormFixture, seenOf } from "./fixture";
import { propose } from "../../src/forms/propose";
import { noChoices } from "../../src/forms/choices";

const list = (...rows: FormFixture["rows"]): FormFixture => ({ name: "", rows });
const plain = list(["制度", "対象経費", "補助額"], ["9①", 4_000_000, null], ["8", 14_000, null]);
const live = (row: number): string => `=IF(B${row}="","",SUBSIDY.AMOUNT(A${row},"病院",B${row},150))`;

test.each<[string, FormFixture]>([
  ["nothing", list([])],
  ["prose only", list(["補助金について、次のとおり申請します。ご確認ください。よろしくお願いします。"])],
  ["one label", list(["補助率"], [0.5])],
  ["labels of something else", list(["商品", "数量", "単価"], ["机", 1, 100])],
  ["others' money", list(["その他の補助金", "既交付額"], [1, 2])],
])("a sheet with %s is no form", (_, form) => {
  expect(propose(seenOf(form), noChoices, hospital())).toBeUndefined();
});

test("of two equal labels neither is taken until the user decides", () => {
  const seen = seenOf(list(["制度", "対象経費", "補助額", "補助金額"], ["9①", 4_000_000, null, null]));
  const { slots } = proposed(seen);
  expect(slots.filter(({ rivals }) => rivals.length > 0).map(({ label }) => label)).toEqual([
    "補助額",
    "補助金額",
  ]);
  expect(contents(planned(seen))).toEqual({});
  expect(contents(planned(seen, { fields: { 補助金額: "grant" } }))).toEqual({ D2: live(2) });
});

test("the very same label twice is told apart by its column", () => {
  const seen = seenOf(list(["制度", "対象経費", "補助額", "補助額"], ["9①", 4_000_000, null, null]));
  expect(contents(planned(seen))).toEqual({});
  expect(contents(planned(seen, { fields: { "補助額#2": "grant" } }))).toEqual({ D2: live(2) });
});

test("what the user takes a column for counts, and what is nothing of ours stays empty", () => {
  const seen = seenOf(plain);
  expect(contents(planned(seen, { fields: { 補助額: "none" } }))).toEqual({});
  expect(contents(planned(seen, { fields: { 補助額: "largest" } }))["C2"]).toBe(
    '=SUBSIDY.MAXAMOUNT(A2,"病院",150)',
  );
});

test("locked cells of a protected sheet stay, the others get contents and no formats", () => {
  const seen = seenOf(plain, { isProtected: true });
  const rows = seen.rows.map((row, i) =>
    row.map((cell, j) => (i === 1 && j === 2 ? cell : { ...cell, locked: true as const })),
  );
  const plan = planned({ ...seen, rows });
  expect(plan.filling.cells).toEqual([{ row: 1, column: 2, formula: live(2), expected: 1_086_000 }]);
  expect(plan.left).toEqual([{ cell: "C3", reason: "locked" }]);
});

test("hidden rows stay; those hidden by hand are filled if the user says so, filtered ones never", () => {
  const hiddenRows = new Set([2]);
  expect(planned(seenOf(plain, { hiddenRows })).left).toEqual([{ cell: "C3", reason: "hidden" }]);
  expect(contents(planned(seenOf(plain, { hiddenRows }), { hidden: true }))).toEqual({
    C2: live(2),
    C3: live(3),
  });
  const filtered = planned(seenOf(plain, { hiddenRows, filtered: true }), { hidden: true });
  expect(contents(filtered)).toEqual({ C2: live(2) });
});

test("a table takes formulas for a whole column, and values where only some of its rows are filled", () => {
  const body = { name: "Table1", body: box("A2:C3") };
  expect(contents(planned(seenOf(plain, { tables: [body] })))).toEqual({ C2: live(2), C3: live(3) });
  const partly = list(["制度", "対象経費", "補助額"], ["9①", 4_000_000, null], ["8", 14_000, 7_000]);
  expect(contents(planned(seenOf(partly, { tables: [body] })))).toEqual({ C2: 1_086_000 });
});

test("a filled cell is written over only in the columns that the user names", () => {
  const seen = seenOf(requiredAmounts);
  const plan = planned(seen, { overwrite: ["補助所要額"] });
  expect(contents(plan)["J8"]).toBe('=IF(F8="","",SUBSIDY.AMOUNT(B8,"病院",F8,150))');
  expect(plan.left).toEqual([]);
});

test("a programme that is not for this facility is left empty with the function's own words", () => {
  const clinic = { ...hospital(), facility: { word: "無床診療所", beds: undefined } };
  const seen = seenOf(list(["制度", "対象経費", "補助額"], ["12①", 4_000_000, null]));
  const [left] = planned(seen, {}, clinic).left;
  expect(left).toMatchObject({ cell: "C2", reason: "error" });
  expect(left?.detail).toContain("12");
});

test("what the list does not state is a dash, never 0", () => {
  const seen = seenOf(list(["制度", "補助率", "基準額"], ["13", null, null], ["11①", null, null]));
  expect(contents(planned(seen))).toEqual({
    B2: "－",
    C2: "－",
    B3: '=SUBSIDY.RATE(A3,"病院",150)',
    C3: "－",
  });
});

test("facility and beds of the form's own columns come before the facility at hand", () => {
  const seen = seenOf(
    list(
      ["施設名", "施設種別", "病床数", "制度", "対象経費", "補助見込額"],
      ["本院", "病院", 320, "9①", 6_000_000, null],
      ["分院", "無床診療所", null, "9①", 300_000, null],
      ["薬局", "薬局", null, "9①", 300_000, null],
    ),
  );
  const plan = planned(seen, {}, { ...hospital(), facility: undefined });
  expect(contents(plan)).toEqual({
    F2: '=IF(E2="","",SUBSIDY.AMOUNT(D2,B2,E2,C2))',
    F3: '=IF(E3="","",SUBSIDY.AMOUNT(D3,B3,E3))',
  });
  expect(plan.left).toEqual([{ cell: "F4", reason: "facility" }]);
});

test("without a facility anywhere the user is asked for one", () => {
  expect(planned(seenOf(plain), {}, { ...hospital(), facility: undefined }).open).toEqual(["facility"]);
});

test("one programme for a list of clinics that names none", () => {
  const seen = seenOf(
    list(
      ["施設種別", "病床数", "対象経費", "補助額"],
      ["病院", 150, 4_000_000, null],
      ["小計", null, 4_000_000, null],
    ),
  );
  expect(planned(seen).open).toEqual(["programme"]);
  const plan = planned(seen, { programme: "9①" });
  expect([plan.open, contents(plan)]).toEqual([[], { D2: '=IF(C2="","",SUBSIDY.AMOUNT("9①",A2,C2,B2))' }]);
});

test("days left need an as-of cell; text costs are not scaled", () => {
  const seen = seenOf(list(["制度", "残り日数"], ["9①", null]));
  expect(planned(seen, {}, { ...hospital(), asOf: undefined }).left).toEqual([
    { cell: "B2", reason: "as-of" },
  ]);
  const words = seenOf(list(["（単位：千円）"], ["制度", "対象経費", "補助額"], ["9①", "4,000千円", null]));
  const plan = planned(words, { units: { "label:1000": 1_000 }, rounding: "down" });
  expect(plan.left).toEqual([{ cell: "C3", reason: "scaled-text" }]);
});

test("only the selected cells are a form", () => {
  const seen = seenOf(list(["制度", "補助率"], ["9①", null], [], ["制度", "申請期限"], ["8", null]));
  expect(contents(planned({ ...seen, chosen: box("A4:B5") }))).toEqual({ B5: "=SUBSIDY.DEADLINE(A5)" });
});

test("English forms, and long texts with our words in them", () => {
  const seen = seenOf(
    list(
      [
        "No.",
        "Grant programme",
        "Eligible cost (yen)",
        "Grant rate",
        "Grant amount",
        "Own contribution",
        "Deadline",
      ],
      [1, "9①", 4_000_000, null, null, null, null],
      [2, "8", 14_000, null, null, null, null],
      ["Total", null, null, null, null, null, null],
    ),
  );
  expect(Object.values(meanings(proposed(seen)))).toEqual([
    ...["programme", "cost", "rate", "grant", "ownCost", "deadline"],
  ]);
  expect(planned(seen).filling.cells).toHaveLength(8);
});
