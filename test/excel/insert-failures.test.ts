import { asOfBlock, formulaBlock } from "../../src/sheets/blocks";
import { failure, succeeded } from "./harness/outcomes";
import { area, line, previewed } from "./harness/previewed";
import { closeWorkbooks, openWorkbook } from "./harness/workbook";

afterEach(closeWorkbooks);

test("cells that are not empty are named before, and are not overwritten without a yes", async () => {
  const { book, seen } = await previewed();
  expect(seen.filled).toEqual([
    { cell: "B3", shown: "memo" },
    { cell: "C3", shown: "2" },
  ]);
  const before = await book.read(area);
  book.wire.reset();
  expect(failure(await book.actions.apply(seen, { overwrite: false }))).toEqual({
    ...{ code: "not-empty", cells: seen.filled, changed: "nothing" },
  });
  expect(book.wire.syncs).toBe(1);
  expect(await book.read(area)).toEqual(before);
  succeeded(await book.actions.apply(seen, { overwrite: true }));
});

test("cells that another user changed after the preview are named, even with a yes to overwriting", async () => {
  const { book, seen } = await previewed();
  await book.put("D2", [["mine"]]);
  await book.put("C3", [["=1+2"]]);
  const before = await book.read(area);
  expect(failure(await book.actions.apply(seen, { overwrite: true }))).toEqual({
    ...{ code: "changed-since", cells: ["D2", "C3"], changed: "nothing" },
  });
  expect(await book.read(area)).toEqual(before);
});

test("a formula that merely shows another value by now is no change", async () => {
  const book = await openWorkbook();
  await book.put("A1:B1", [[1, "=A1+1"]]);
  const block = formulaBlock({ id: "COVERS", arguments: ["9①", "病院"] });
  const seen = succeeded(await book.actions.preview({ sheet: book.sheet, row: 0, column: 1 }, block));
  await book.put("A1", [[5]]);
  succeeded(await book.actions.apply(seen, { overwrite: true }));
});

test("a sheet that is protected after the preview is refused by name", async () => {
  const { book, seen } = await previewed();
  const before = await book.read(area);
  await book.excel((_, first) => {
    first.protection.protect();
  });
  expect(failure(await book.actions.apply(seen, { overwrite: true }))).toEqual({
    ...{ code: "protected", sheets: ["Sheet1"], changed: "nothing" },
  });
  expect(await book.read(area)).toEqual(before);
  const again = succeeded(await book.actions.preview({ sheet: book.sheet, row: 1, column: 1 }, line));
  expect(again.obstacles).toEqual([{ kind: "protected", sheet: "Sheet1" }]);
});

test("a workbook that is open for reading only is refused before anything is written", async () => {
  const { book, seen } = await previewed();
  book.node.host.readOnly = true;
  expect(failure(await book.actions.apply(seen, { overwrite: true }))).toEqual({
    ...{ code: "read-only", changed: "nothing" },
  });
});

test("tables, merged cells, spills and the end of the sheet are no place for a block", async () => {
  const book = await openWorkbook();
  const { actions, excel, put, sheet } = book;
  await put("A1:B2", [
    ["a", "b"],
    [1, 2],
  ]);
  await put("A10", [['=SUBSIDY.COSTFOR("8","病院",21000)']]);
  await excel((_, first) => {
    first.tables.add("A1:B2", true);
    first.getRange("D5:E6").merge();
  });
  const obstaclesAt = async (row: number, column: number): Promise<unknown> =>
    succeeded(await actions.preview({ sheet, row, column }, line)).obstacles;
  expect(await obstaclesAt(1, 0)).toEqual([{ kind: "table", names: ["Table1"] }]);
  expect(await obstaclesAt(3, 2)).toEqual([{ kind: "merged", areas: ["D5:E6"] }]);
  expect(await obstaclesAt(10, 0)).toEqual([{ kind: "spill" }]);
  const seen = succeeded(await actions.preview({ sheet, row: 10, column: 0 }, line));
  expect(failure(await actions.apply(seen, { overwrite: true }))).toEqual({
    ...{ code: "no-room", obstacles: [{ kind: "spill" }], changed: "nothing" },
  });
  expect(failure(await actions.preview({ sheet, row: 1_048_575, column: 0 }, line))).toEqual({
    ...{ code: "no-room", obstacles: [{ kind: "edge" }], changed: "nothing" },
  });
});

test("a formula that finds no room to spill is taken back", async () => {
  const { actions, put, read, sheet, wire } = await openWorkbook();
  await put("A1:A2", [["old"], ["x"]]);
  const block = formulaBlock({ id: "COSTFOR", arguments: ["8", "病院", 21_000] });
  const seen = succeeded(await actions.preview({ sheet, row: 0, column: 0 }, block));
  wire.reset();
  expect(failure(await actions.apply(seen, { overwrite: true }))).toEqual({
    ...{ code: "no-room", obstacles: [{ kind: "spill" }], changed: "nothing" },
  });
  expect(wire.syncs).toBe(3);
  expect((await read("A1:A2")).values).toEqual([["old"], ["x"]]);
});

test("one formula may go to the head of merged cells", async () => {
  const { actions, excel, read, sheet } = await openWorkbook();
  await excel((_, first) => {
    first.getRange("D5:E6").merge();
  });
  const block = formulaBlock({ id: "COVERS", arguments: ["9①", "病院"] });
  const seen = succeeded(await actions.preview({ sheet, row: 4, column: 3 }, block));
  succeeded(await actions.apply(seen, { overwrite: false }));
  expect((await read("D5")).values).toEqual([[true]]);
});

test("a second as-of cell is refused, since the name is taken", async () => {
  const { actions, excel, sheet } = await openWorkbook();
  await excel((context, first) => {
    context.workbook.names.add("基準日", first.getRange("K1"));
  });
  const block = asOfBlock({ label: "基準日", name: "基準日", day: "today" });
  const seen = succeeded(await actions.preview({ sheet, row: 0, column: 0 }, block));
  expect(failure(await actions.apply(seen, { overwrite: false }))).toEqual({
    ...{ code: "no-room", obstacles: [{ kind: "name", name: "基準日" }], changed: "nothing" },
  });
});

test("a sheet that was deleted after the preview is gone", async () => {
  const { book, seen } = await previewed();
  await book.excel((context, first) => {
    context.workbook.worksheets.add("Other");
    first.delete();
  });
  expect(failure(await book.actions.apply(seen, { overwrite: true }))).toMatchObject({
    ...{ code: "gone", changed: "nothing" },
  });
});

test("a sheet that was renamed after the preview is found", async () => {
  const { book, seen } = await previewed();
  await book.excel((_, first) => {
    first.name = "予算";
  });
  expect(succeeded(await book.actions.apply(seen, { overwrite: true })).address).toBe("予算!B2:I3");
});
