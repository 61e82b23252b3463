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
    { cells: [], left: 7 },
    () => ({ value: 0 }),
    () => ({ value: 0 }),
  );
  expect(none).toEqual({ changes: [], cells: 7, unknown: [], left: 7 });
});

test("a workbook without our functions has nothing to compare", async () => {
  const book = await openWorkbook();
  await book.put("A1:A2", [[1], ["=A1+1"]]);
  expect(succeeded(await book.actions.editions.usedCells())).toEqual({ cells: [], left: 0 });
});
