import { anything, fedBy, type PlacedFormula, readersOf } from "../../src/excel/editions/readers";
import { cellChanges, cellsChanged } from "../../src/taskpane/editions/cell-changes";
import { closeWorkbooks, openWorkbook, type Workbook } from "../excel/harness/workbook";
import { succeeded } from "../excel/harness/outcomes";
import { laterEdition } from "../start/editions";

afterEach(closeWorkbooks);

const later = { edition: laterEdition, hash: "later" };

/** A workbook with calls of every sort: constants, cells, names of other sheets, one inside another formula. */
async function calling(): Promise<Workbook> {
  const book = await openWorkbook();
  await book.put("A1:A3", [["9①"], ["診療所"], [150_000]]);
  await book.put("B1:B5", [
    ["=SUBSIDY.AMOUNT(A1,A2,A3)"],
    ['=SUBSIDY.AMOUNT("9①","診療所",150000)+B1'],
    ['=SUBSIDY.AMOUNT("1","診療所",A3)'],
    ["=SUBSIDY.AMOUNT(A1,A2,SUM(A3:A3))"],
    ["=SUBSIDY.RATE(A1,A2)"],
  ]);
  await book.node.host.settle();
  return book;
}

test("before a switch every cell that would change is named, with both amounts and the difference", async () => {
  const book = await calling();
  const used = succeeded(await book.actions.editions.usedCells());
  const { runtime } = book;
  const found = cellChanges(used, (id, given) => runtime.ask(id, given), runtime.trial(later));
  expect(found.cells).toBe(5);
  expect(
    found.changes.map(({ cell, before, after, difference }) => [cell, before, after, difference]),
  ).toEqual([
    ["B1", 75_000, 150_000, 75_000],
    ["B2", 75_000, 150_000, 75_000],
    ["B5", 0.5, 1, 0.5],
  ]);
  expect(found.unknown).toEqual([expect.stringMatching(/!B4$/)]);
  expect(runtime.recentErrors()).toEqual([]);
});

test("what was foretold is what the cells show after the switch", async () => {
  const book = await calling();
  const { runtime, actions } = book;
  const used = succeeded(await actions.editions.usedCells());
  const found = cellChanges(used, (id, given) => runtime.ask(id, given), runtime.trial(later));
  runtime.use(later.edition, later.hash);
  succeeded(await actions.recalculate({ id: later.edition.id, hash: later.hash }));
  await book.node.host.settle();
  const { values } = await book.read("B1:B5");
  const shown = values.flat();
  expect(shown[0]).toBe(found.changes[0]?.after);
  expect(shown[1]).toBe(300_000);
  expect(shown[2]).toBe(54_000);
  expect(shown[4]).toBe(found.changes[2]?.after);
});

/** What is foretold of a workbook. */
async function foretold(book: Workbook): Promise<ReturnType<typeof cellChanges>> {
  await book.node.host.settle();
  const used = succeeded(await book.actions.editions.usedCells());
  const { runtime } = book;
  return cellChanges(used, (id, given) => runtime.ask(id, given), runtime.trial(later));
}

const cellNames = (places: readonly string[]): readonly string[] =>
  places.map((place) => place.slice(place.indexOf("!") + 1)).sort();

test("cells that are fed by a cell that changes are not foretold: directly, over plain formulas, over a name", async () => {
  const book = await openWorkbook();
  await book.put("A1:A3", [["9①"], ["診療所"], [150_000]]);
  await book.excel(async (context) => {
    context.workbook.names.add("補助", context.workbook.worksheets.getActiveWorksheet().getRange("B1"));
    context.workbook.worksheets.add("別 表");
    await context.sync();
  });
  await book.put("B1:B2", [["=SUBSIDY.AMOUNT(A1,A2,A3)"], ['=SUBSIDY.AMOUNT("1","診療所",300000)']]);
  await book.put("H1", [["=SUBSIDY.SETTLEMENT(A1,A2,300000,B1)"]]);
  await book.put("F1:F6", [
    ["=SUM(B$1:B$1)*2"],
    ['=SUBSIDY.AMOUNT("1","診療所",F1)'],
    ["=B2+1"],
    ['=SUBSIDY.AMOUNT("1","診療所",F3)'],
    ['=SUBSIDY.AMOUNT("1","診療所",補助)'],
    ['=SUBSIDY.AMOUNT("1","診療所",F2:F2)'],
  ]);
  const found = await foretold(book);
  expect(cellNames(found.changes.map(({ sheet, cell }) => `${sheet}!${cell}`))).toEqual(["B1"]);
  expect(cellNames(found.unknown)).toEqual(["F2", "F5", "F6", "H1"]);
});

test("a cell of a spilled answer feeds as well, and what is read by text may be fed by anything", async () => {
  const book = await openWorkbook();
  await book.put("A1:A3", [["9①"], ["診療所"], [150_000]]);
  await book.put("B1", [["=SUBSIDY.BREAKDOWN(A1,A2,A3)"]]);
  await book.put("F1:F3", [
    ['=SUBSIDY.AMOUNT("1","診療所",C2)'],
    ['=INDIRECT("A"&"3")'],
    ['=SUBSIDY.AMOUNT("1","診療所",F2)'],
  ]);
  const found = await foretold(book);
  expect(cellNames(found.changes.map(({ sheet, cell }) => `${sheet}!${cell}`))).toEqual(["B1"]);
  expect(cellNames(found.unknown)).toEqual(["F1", "F3"]);
});

test("what was not looked at may feed everything that reads from it", () => {
  const call = { id: "AMOUNT", text: "", arguments: [], isComplete: true };
  const cells = ["B1", "B2"].map((cell) => ({ sheet: "予算", cell, calls: [call] }));
  const same = { value: 0 };
  const readers = new Map([["*", ["予算!B2"]]]);
  const found = (left: number): readonly string[] =>
    cellChanges(
      { cells, left, readers },
      () => same,
      () => same,
    ).unknown;
  expect(found(0)).toEqual([]);
  expect(found(1)).toEqual(["予算!B2"]);
});

test("where formulas read from more than can be followed, only what reads from those may be fed by anything", () => {
  const at = (cell: string, row: number, column: number, text: string): PlacedFormula => ({
    ...{ sheet: "予算", cell, fills: { row, column, height: 1, width: 1 }, texts: [text] },
  });
  // A running total of 3,000 rows reads from four and a half million cells.
  const totals = Array.from({ length: 3_000 }, (_, row) =>
    at(`C${row + 1}`, row, 2, `=SUM(C$1:C${row || 1})`),
  );
  const calls = [at("E1", 0, 4, "A1"), at("E2", 1, 4, "C3000"), at("E3", 2, 4, "E1")];
  const readers = readersOf([...calls, ...totals], []);
  const fed = fedBy(["予算!E9", anything], readers);
  expect(["予算!E1", "予算!E2", "予算!E3"].filter((place) => fed.has(place))).toEqual(["予算!E2"]);
  expect(fedBy(["予算!E1"], readers)).toEqual(new Set(["予算!E3"]));
});

test("the date of the list is a day that changes by days, not an amount", async () => {
  const book = await openWorkbook();
  await book.put("A1:A2", [["=SUBSIDY.EDITION()"], ['=SUBSIDY.DEADLINE("9①")']]);
  await book.node.host.settle();
  const used = succeeded(await book.actions.editions.usedCells());
  const { runtime } = book;
  // From 2 October to 1 December 2025; the deadline is the same in both lists.
  expect(cellChanges(used, (id, given) => runtime.ask(id, given), runtime.trial(later)).changes).toEqual([
    expect.objectContaining({ cell: "A1", before: 45_932, after: 45_992, difference: 60, isDate: true }),
  ]);
});

test("a cell with two calls that change is one cell, and cells that were not looked at are counted as untold", () => {
  const change = { sheet: "予算", cell: "B2", call: "", before: 1, after: 2, difference: 1 };
  expect(cellsChanged({ changes: [change, { ...change, call: "x" }, { ...change, cell: "B3" }] })).toBe(2);
  const none = cellChanges(
    { cells: [], left: 7, readers: new Map() },
    () => ({ value: 0 }),
    () => ({ value: 0 }),
  );
  expect(none).toEqual({ changes: [], cells: 7, unknown: [], left: 7 });
});

test("a workbook without our functions has nothing to compare", async () => {
  const book = await openWorkbook();
  await book.put("A1:A2", [[1], ["=A1+1"]]);
  expect(succeeded(await book.actions.editions.usedCells())).toEqual({
    cells: [],
    left: 0,
    readers: new Map(),
  });
});
