import { failure, succeeded } from "./harness/outcomes";
import { closeWorkbooks, openWorkbook, type Workbook } from "./harness/workbook";
import type { SelectedCost } from "../../src/excel/selection/selected-cost";

afterEach(closeWorkbooks);

async function selected(book: Workbook, address: string): Promise<SelectedCost> {
  await book.excel((_, first) => {
    first.getRange(address).select();
  });
  return succeeded(await book.actions.selectedCost());
}

test("one cell is an amount, in two round trips", async () => {
  const book = await openWorkbook();
  await book.put("B2", [["=400000*10"]], "#,##0");
  await book.excel((_, first) => {
    first.getRange("B2").select();
  });
  book.wire.reset();
  expect(succeeded(await book.actions.selectedCost())).toEqual({
    ...{ shape: "amount", address: "'Sheet1'!B2", reference: "'Sheet1'!B2", cells: [[4_000_000]] },
    ...{ headings: [], total: 4_000_000, doubts: [], units: [] },
  });
  expect(book.wire.syncs).toBe(2);
});

test("a column is read without its heading and without the blanks of a whole column", async () => {
  const book = await openWorkbook();
  await book.put("C1:C4", [["対象経費"], [1_000], [""], [-200]]);
  expect(await selected(book, "C:C")).toMatchObject({
    ...{ shape: "amounts", address: "'Sheet1'!C1:C4", reference: "'Sheet1'!C2:C4" },
    ...{ cells: [[1_000], [""], [-200]], headings: ["対象経費"], total: 800 },
  });
});

test("a row is read after its heading", async () => {
  const book = await openWorkbook();
  await book.put("A1:D1", [["見積", 1_000, 2_000, 3_000]]);
  expect(await selected(book, "A1:D1")).toMatchObject({
    ...{ shape: "amounts", reference: "'Sheet1'!B1:D1", cells: [[1_000, 2_000, 3_000]], headings: ["見積"] },
  });
});

test("names beside amounts are items", async () => {
  const book = await openWorkbook();
  await book.put("A1:B3", [
    ["品目", "金額"],
    ["モバイル端末", 41_000],
    ["レセコン", 50_000],
  ]);
  expect(await selected(book, "A1:B3")).toMatchObject({
    shape: "items",
    reference: "'Sheet1'!A2:B3",
    cells: [
      ["モバイル端末", 41_000],
      ["レセコン", 50_000],
    ],
    ...{ headings: ["品目", "金額"], total: 91_000, doubts: [] },
  });
});

test("two columns of numbers and wider tables are unclear", async () => {
  const book = await openWorkbook();
  await book.put("A1:C2", [
    [1, 2, 3],
    [4, 5, 6],
  ]);
  expect((await selected(book, "A1:B2")).shape).toBe("unclear");
  expect((await selected(book, "A1:C2")).shape).toBe("unclear");
});

test("an empty selection is empty, and one of too many cells is refused", async () => {
  const book = await openWorkbook();
  expect(await selected(book, "D4:D9")).toMatchObject({ shape: "empty", cells: [], total: 0 });
  await book.excel((_, first) => {
    first.getRange("A1:A5001").values = Array.from({ length: 5_001 }, () => [1]);
    first.getRange("A:A").select();
  });
  expect(failure(await book.actions.selectedCost())).toEqual({
    ...{ code: "too-big", cells: 5_001, most: 5_000, changed: "nothing" },
  });
});

test("a label above asks about thousands, and no figure is scaled", async () => {
  const book = await openWorkbook();
  await book.put("F1", [["（単位：千円）"]]);
  await book.put("B3:B5", [["金額"], [1_234], [766]]);
  const cost = await selected(book, "B3:B5");
  expect(cost.total).toBe(2_000);
  expect(cost.units).toEqual([{ evidence: "label", factor: 1_000, cell: "F1", text: "（単位：千円）" }]);
});

test("the nearest label decides: plain yen answers the question", async () => {
  const book = await openWorkbook();
  await book.put("A1", [["単位:百万円"]]);
  await book.put("A4:A5", [["金額（円）"], [1_234]]);
  expect((await selected(book, "A5")).units).toEqual([]);
  await book.put("A4", [["Amount (in thousands of yen)"]]);
  expect((await selected(book, "A5")).units).toMatchObject([{ factor: 1_000, cell: "A4" }]);
});

test("a format that shows thousands is told from one that writes the unit behind thousands", async () => {
  const book = await openWorkbook();
  await book.put("A1", [[1_234_000]], "#,##0,");
  await book.put("A2", [[1_234]], '#,##0"千円"');
  await book.put("A3", [[1_234_000]], '#,##0,"千円";[Red]-#,##0,"千円"');
  expect((await selected(book, "A1")).units).toEqual([
    { evidence: "format", factor: 1_000, cell: "A1", text: "#,##0," },
  ]);
  expect((await selected(book, "A2")).units).toEqual([
    { evidence: "label", factor: 1_000, cell: "A2", text: '#,##0"千円"' },
  ]);
  expect((await selected(book, "A3")).units).toMatchObject([{ evidence: "format", factor: 1_000 }]);
  await book.put("A4", [[1_234]], "#,##0");
  expect((await selected(book, "A4")).units).toEqual([]);
});

test("errors, texts, dates and hidden rows among the amounts are pointed out", async () => {
  const book = await openWorkbook();
  await book.put("A1:A4", [["=1/0"], ["12,000円"], [true], [500]]);
  await book.put("A5", [[46_000]], "yyyy/mm/dd");
  await book.excel((_, first) => {
    first.getRange("4:4").rowHidden = true;
  });
  const { doubts, total } = await selected(book, "A1:A5");
  expect(doubts.map(({ kind, cell }) => [kind, cell])).toEqual([
    ["error", "A1"],
    ["text", "A2"],
    ["truth", "A3"],
    ["date", "A5"],
    ["hidden", "A1:A5"],
  ]);
  expect(doubts[1]?.shown).toBe("12,000円");
  expect(total).toBe(46_500);
});

test("a listener hears of other selections until it stops", async () => {
  const book = await openWorkbook();
  let heard = 0;
  const stop = succeeded(
    await book.actions.watchSelection(() => {
      heard++;
    }),
  );
  await selected(book, "B2");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toBeGreaterThan(0);
  succeeded(await stop());
  const before = heard;
  await selected(book, "C3");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toBe(before);
});
