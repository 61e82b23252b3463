import { selectedCost } from "./harness/selected";
import { succeeded } from "./harness/outcomes";
import { askedIn, closeWanting, inserted, untold, wanting, words } from "./harness/wanting";
import { openWorkbook, type Workbook } from "./harness/workbook";
import { actionFor } from "../../src/taskpane/insert/insert-action";
import { offeredFormulas } from "../../src/taskpane/insert/formulas";
import { insertedCost, type InsertedCost } from "../../src/taskpane/insert/inserted-cost";
import { factsMaker, formulaMaker, lineMaker } from "../../src/taskpane/insert/makers";
import type { CostShape } from "../../src/taskpane/estimate/cost-shape";
import { takenCost } from "../../src/taskpane/estimate/cost-draft";

// What the pane inserts, from the wish to the cells, through the genuine Office.js.

afterEach(closeWanting);

const yen = '#,##0;"△ "#,##0';
const bySum: CostShape = { by: "sum" };
const offered = (id: string) => {
  const formula = offeredFormulas.find((one) => one.id === id);
  if (!formula) throw new Error(`${id} is not offered`);
  return formula;
};
const one = { height: 1, width: 1 };

test("a clinic's line for 9① and 300,000 yen is written in three round trips, looked at first", async () => {
  const book = await openWorkbook();
  const asked = askedIn(book, { asOf: undefined });
  const subject = { programme: "9①", asked, cost: { kind: "amount", yen: 300_000 } as const };
  const store = await wanting(untold(book), "B2", lineMaker(subject, true));
  expect(store.state()).toMatchObject({ state: "seen", agreed: false, written: undefined });
  book.wire.reset();
  const outcome = await store.insert();
  expect(outcome && succeeded(outcome).address).toBe("Sheet1!B2:I3");
  // One has looked at the cells before.
  expect(book.wire.syncs).toBe(2);
  expect(store.state()).toMatchObject({ state: "seen", written: "Sheet1!B2:I3" });
  // With the headings written, the next line is wanted without them: what was written keeps its own address.
  store.want(lineMaker(subject, false));
  await store.look();
  const then = store.state();
  expect(then).toMatchObject({ seen: { address: "Sheet1!B2:I2" }, written: "Sheet1!B2:I3" });
  const run = (): Promise<undefined> => Promise.resolve(undefined);
  expect(actionFor(then, words, { run, agree: () => undefined })).toMatchObject({
    ...{ disabled: true, line: expect.stringContaining("Sheet1!B2:I3 に書き込みました") as string },
  });
  const { values, formulas, formats } = await book.read("B3:I3");
  expect(values).toEqual([["9①", 300_000, 0.5, 194_000, 150_000, 150_000, 46_112, "－"]]);
  expect(formulas[0]?.[4]).toBe('=IF(C3="","",SUBSIDY.AMOUNT(B3,"診療所",C3))');
  expect(formats).toEqual([["@", yen, "# ??/??", yen, yen, yen, "yyyy/mm/dd", "General"]]);
});

test("the as-of cell is made along with the line, by its name, and goes again with it", async () => {
  const book = await openWorkbook();
  const asked = askedIn(book, { made: { label: "基準日", name: "基準日", day: 46_000 } });
  const store = await wanting(
    book,
    "A1",
    lineMaker({ programme: "9①", asked, cost: { kind: "amount", yen: 300_000 } }, true),
  );
  const outcome = await store.insert();
  if (!outcome) throw new Error("nothing was seen");
  const applied = succeeded(outcome);
  expect(applied.address).toBe("Sheet1!A1:H4");
  expect((await book.read("A1:B1")).values).toEqual([["基準日", 46_000]]);
  const { values, formulas } = await book.read("A4:H4");
  expect(formulas[0]?.[7]).toBe("=SUBSIDY.DAYSLEFT(A4,基準日)");
  expect(values[0]?.slice(4)).toEqual([150_000, 150_000, 46_112, 112]);
  succeeded(await book.actions.undo(applied.undo, { others: false }));
  expect((await book.read("A1:H4")).values.flat().join("")).toBe("");
  expect(succeeded(await book.actions.asOfCell())).toBeUndefined();
});

test("a cost from a cell is written by reference, without the sheet's name on its own sheet", async () => {
  const book = await openWorkbook();
  await book.put("B2", [[300_000]]);
  const cost = await taken(book, "B2", bySum);
  const subject = { programme: "9①", asked: askedIn(book, { asOf: undefined }), cost };
  await inserted(book, "D2", lineMaker(subject, false));
  const { formulas, values } = await book.read("D2:K2");
  expect(formulas[0]?.slice(1, 2)).toEqual(["=B2"]);
  expect(formulas[0]?.[4]).toBe('=IF(E2="","",SUBSIDY.AMOUNT(D2,"診療所",B2))');
  expect(values[0]?.[4]).toBe(150_000);
  await inserted(book, "D4", formulaMaker(subject, offered("AMOUNT"), one));
  expect(await book.read("D4")).toMatchObject({
    ...{ values: [[150_000]], formats: [[yen]] },
    formulas: [['=SUBSIDY.AMOUNT("9①","診療所",B2)']],
  });
  await book.put("B2", [[400_000]]);
  expect((await book.read("D4")).values).toEqual([[193_000]]);
});

test("cells in thousands of yen are multiplied in the formula", async () => {
  const book = await openWorkbook();
  await book.put("A1:B3", [
    ["単位：千円", ""],
    ["改修", 200],
    ["接続", 100],
  ]);
  const cost = await taken(book, "B2:B3", bySum, 1_000);
  const subject = { programme: "9①", asked: askedIn(book, { asOf: undefined }), cost };
  await inserted(book, "D2", lineMaker(subject, false));
  const { formulas, values } = await book.read("D2:K2");
  expect(formulas[0]?.[1]).toBe("=SUM(B2:B3)*1000");
  expect(values[0]?.slice(1, 6)).toEqual([300_000, 0.5, 194_000, 150_000, 150_000]);
});

test("items and coupons stand in cells of their own below their line", async () => {
  const book = await openWorkbook();
  const parts = [
    { name: "モバイル端末", amount: 41_000 },
    { name: "レセコン", amount: 109_000 },
  ];
  const asked = askedIn(book, { asOf: undefined });
  const items = { programme: "2", asked, cost: { kind: "parts", parts, named: true } as const };
  await inserted(book, "A1", lineMaker(items, true));
  const { values, formulas } = await book.read("A2:F4");
  expect(formulas[0]?.slice(1)).toEqual([
    "=SUM(B3:B4)",
    '=SUBSIDY.RATE(A2,"診療所")',
    '=SUBSIDY.GRANTCAP(A2,"診療所")',
    '=IF(B2="","",SUBSIDY.AMOUNT(A2,"診療所",A3:B4))',
    '=IF(B2="","",SUBSIDY.OWNCOST(A2,"診療所",A3:B4))',
  ]);
  expect(values).toEqual([
    ["2", 150_000, 0.75, 128_000, 112_000, 38_000],
    ["モバイル端末", 41_000, "", "", "", ""],
    ["レセコン", 109_000, "", "", "", ""],
  ]);
  await inserted(book, "A6", formulaMaker(items, offered("AMOUNT"), one));
  expect(await book.read("A6")).toMatchObject({
    values: [[112_000]],
    formulas: [['=SUBSIDY.AMOUNT("2","診療所",{"モバイル端末",41000;"レセコン",109000})']],
  });
  const coupons = [14_000, 9_000].map((amount, index) => ({ name: `クーポン${index + 1}`, amount }));
  const hospital = askedIn(book, { facility: "病院", asOf: undefined });
  const subject = {
    programme: "8",
    asked: hospital,
    cost: { kind: "parts", parts: coupons, named: false } as const,
  };
  await inserted(book, "A8", lineMaker(subject, false));
  expect((await book.read("A8:F8")).values).toEqual([["8", 23_000, 0.5, 21_000, 11_500, 11_500]]);
});

test("a place that covers the cells of the cost is refused before anything is written", async () => {
  const book = await openWorkbook();
  await book.put("C3", [[300_000]]);
  const cost = await taken(book, "C3", bySum);
  const subject = { programme: "9①", asked: askedIn(book), cost };
  const store = await wanting(book, "A2", lineMaker(subject, true));
  expect(store.state()).toEqual({ state: "unready", why: { unready: "unreadyOverlap" } });
  expect(await store.insert()).toBeUndefined();
  expect((await book.read("A2:C3")).values.flat()).toEqual(["", "", "", "", "", 300_000]);
});

test("a text amount is not summed by reference in silence", async () => {
  const book = await openWorkbook();
  await book.put("C3:C4", [[300_000], ["50,000円"]]);
  const cost = await taken(book, "C3:C4", bySum);
  const store = await wanting(book, "F1", lineMaker({ programme: "9①", asked: askedIn(book), cost }, true));
  expect(store.state()).toMatchObject({ state: "unready", why: { unready: "unreadyText" } });
});

test("the steps of the computation spill, with the room they need seen before", async () => {
  const book = await openWorkbook();
  const asked = askedIn(book);
  const steps = book.runtime.ask("BREAKDOWN", ["9①", "診療所", 600_000]);
  const rows = "value" in steps ? steps.value : [];
  const subject = { programme: "9①", asked, cost: { kind: "amount", yen: 600_000 } as const };
  const answer = { height: rows.length, width: 3 };
  const make = formulaMaker(subject, offered("BREAKDOWN"), answer);
  expect(await inserted(book, "A1", make)).toBe(`Sheet1!A1:C${rows.length}`);
  const { values } = await book.read(`A1:B${rows.length}`);
  expect(values).toContainEqual(["補助見込額", 193_000]);
});

test("a block of facts has every fact that the list states and no error", async () => {
  const book = await openWorkbook();
  const asked = askedIn(book, { made: { label: "基準日", name: "基準日", day: 46_000 } });
  const address = await inserted(
    book,
    "A1",
    factsMaker({ programme: "13", asked: { ...asked, beds: 4 }, cost: undefined }),
  );
  const { values, text } = await book.read(address.replace("Sheet1!", ""));
  expect(text.flat().filter((shown) => shown.startsWith("#"))).toEqual([]);
  const labels = values.map(([label]) => label);
  expect(labels).toEqual(
    expect.arrayContaining(["制度名", "補助限度額", "申請期日", "残り日数", "受付状況"]),
  );
  expect(labels).not.toContain("補助率");
});

/** The cells of a cost as the pane takes them. */
async function taken(book: Workbook, address: string, shape: CostShape, factor = 1): Promise<InsertedCost> {
  const cost = { ...takenCost(await selectedCost(book, address)), factor };
  const traced = book.runtime.trace(["9①", "診療所", cost.cost.cells]);
  if ("error" in traced) throw new Error(traced.error.message);
  return insertedCost(traced, { taken: cost, shape }, words);
}
