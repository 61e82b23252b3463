import { asOfBlock, formulaBlock, lineBlock, type Block } from "../../src/sheets/blocks";
import type { Applied } from "../../src/excel/insert/apply";
import { failure, succeeded } from "./harness/outcomes";
import { closeWorkbooks, openWorkbook, type Workbook } from "./harness/workbook";
import { lineWords } from "./harness/words";

afterEach(closeWorkbooks);

const line = lineBlock(
  {
    ...{ programme: "9①", facility: "病院", beds: 150, asOf: { reference: "$K$1" }, cost: 4_000_000 },
    states: { rate: true, grantCap: true, deadline: true },
  },
  lineWords.ja,
  { headings: true },
);

async function inserted(book: Workbook, block: Block, row = 0): Promise<Applied> {
  const { actions, sheet } = book;
  const seen = succeeded(await actions.preview({ sheet, row, column: 0 }, block));
  return succeeded(await actions.apply(seen, { overwrite: true }));
}

test("what was overwritten comes back exactly: texts, dates, formulas, errors, formats, in two round trips", async () => {
  const book = await openWorkbook();
  const { actions, put, read, wire } = book;
  await put("A1:C1", [["007", "9-1", "=1+1"]], "@");
  await put("A2:H2", [[46_000, "=A2+1", "'2026-01", true, "'=x", "#N/A", "見積", "''quoted"]]);
  await put("A2:B2", [[46_000, "=A2+1"]], "yyyy/mm/dd");
  await put("F1", [["=1+1"]]);
  await book.excel((_, first) => {
    first.getRange("F1").numberFormat = [["@"]];
    first.getRange("G1").values = [[12]];
    first.getRange("G1").numberFormat = [["@"]];
  });
  const before = await read("A1:H2");
  const { undo } = await inserted(book, line);
  expect((await read("A2:B2")).values).toEqual([["9①", 4_000_000]]);
  wire.reset();
  expect(succeeded(await actions.undo(undo, { others: false }))).toEqual({
    address: "Sheet1!A1:H2",
    left: [],
  });
  expect(wire.syncs).toBe(2);
  expect(await read("A1:H2")).toEqual(before);
});

test("looks and widths come back, and a cell without a fill gets none", async () => {
  const book = await openWorkbook();
  await book.excel((_, first) => {
    first.getRange("A1").format.fill.color = "#FF0000";
    first.getRange("A1").format.horizontalAlignment = "Right";
    first.getRange("C:C").format.columnWidth = 20;
  });
  const looks = (): Promise<unknown> =>
    book.excel(async (context, first) => {
      const found = first.getRange("A1:C1").getCellProperties({
        format: {
          fill: { color: true, pattern: true },
          font: { bold: true },
          horizontalAlignment: true,
          wrapText: true,
        },
      });
      const column = first.getRange("C:C").format;
      column.load("columnWidth");
      await context.sync();
      return [found.value, column.columnWidth];
    });
  const before = await looks();
  const { undo } = await inserted(book, line);
  expect(await looks()).not.toEqual(before);
  succeeded(await book.actions.undo(undo, { others: false }));
  expect(await looks()).toEqual(before);
});

test("cells that changed since are named and nothing is touched; after a yes the others come back", async () => {
  const book = await openWorkbook();
  const { actions, put, read } = book;
  const { undo } = await inserted(book, line);
  await put("B2", [[5_000_000]]);
  const now = await read("A1:H2");
  expect(failure(await actions.undo(undo, { others: false }))).toEqual({
    ...{ code: "changed-since", cells: ["B2"], changed: "nothing" },
  });
  expect(await read("A1:H2")).toEqual(now);
  expect(succeeded(await actions.undo(undo, { others: true }))).toMatchObject({ left: ["B2"] });
  expect((await read("A1:H2")).values).toEqual([
    ["", "", "", "", "", "", "", ""],
    ["", 5_000_000, "", "", "", "", "", ""],
  ]);
});

test("an insertion is taken back once", async () => {
  const book = await openWorkbook();
  const { undo } = await inserted(book, formulaBlock({ id: "COVERS", arguments: ["9①", "病院"] }));
  succeeded(await book.actions.undo(undo, { others: false }));
  expect(failure(await book.actions.undo(undo, { others: false }))).toMatchObject({ code: "changed-since" });
});

test("a spilling formula leaves with all that it filled, and what stood there returns", async () => {
  const book = await openWorkbook();
  const { actions, put, read } = book;
  await put("A2:A3", [["x"], ["=2*3"]]);
  const answer = { height: 3, width: 1 };
  const { undo } = await inserted(
    book,
    formulaBlock({ id: "COSTFOR", arguments: ["8", "病院", 21_000], answer }),
  );
  expect((await read("A1:A3")).values).toEqual([[13_999], [13_999], [13_999]]);
  succeeded(await actions.undo(undo, { others: false }));
  expect((await read("A1:A3")).formulas).toEqual([[""], ["x"], ["=2*3"]]);
});

test("what was typed into the room of a spilling formula is the user's", async () => {
  const book = await openWorkbook();
  const { actions, put, read } = book;
  const answer = { height: 4, width: 1 };
  const { undo } = await inserted(
    book,
    formulaBlock({ id: "COSTFOR", arguments: ["8", "病院", 21_000], answer }),
  );
  await put("A4", [["memo"]]);
  expect(failure(await actions.undo(undo, { others: false }))).toMatchObject({
    code: "changed-since",
    cells: ["A4"],
  });
  succeeded(await actions.undo(undo, { others: true }));
  expect((await read("A1:A4")).values).toEqual([[""], [""], [""], ["memo"]]);
});

test("the as-of cell's name comes and goes with it", async () => {
  const book = await openWorkbook();
  const { actions, put, read } = book;
  await put("D1", [["=基準日+1"]]);
  const { undo } = await inserted(book, asOfBlock({ label: "基準日", name: "基準日", day: 46_000 }));
  expect(succeeded(await actions.asOfCell())).toEqual({
    ...{ name: "基準日", address: "Sheet1!B1", value: 46_000, text: "2025/12/09" },
  });
  expect((await read("D1")).values).toEqual([[46_001]]);
  succeeded(await actions.undo(undo, { others: false }));
  expect(succeeded(await actions.asOfCell())).toBeUndefined();
  expect((await read("A1:B1")).values).toEqual([["", ""]]);
});

test("a name that means another cell by now is left alone", async () => {
  const book = await openWorkbook();
  const { actions, excel } = book;
  const { undo } = await inserted(book, asOfBlock({ label: "基準日", name: "基準日", day: 46_000 }));
  await excel((context, first) => {
    first.getRange("E5").values = [[46_010]];
    context.workbook.names.getItem("基準日").delete();
    context.workbook.names.add("基準日", first.getRange("E5"));
  });
  succeeded(await actions.undo(undo, { others: false }));
  expect(succeeded(await actions.asOfCell())).toMatchObject({ address: "Sheet1!E5" });
});

test("cells of a table that the user has made of them are not taken back", async () => {
  const book = await openWorkbook();
  const { undo } = await inserted(book, line);
  await book.excel((_, first) => first.tables.add("A1:H2", true));
  expect(failure(await book.actions.undo(undo, { others: true }))).toEqual({
    code: "no-room",
    obstacles: [{ kind: "table", names: ["Table1"] }],
    changed: "nothing",
  });
});

test("an undoing that Excel refuses half-way is taken back itself", async () => {
  const book = await openWorkbook();
  const { actions, read, wire, put } = book;
  await put("A1:B2", [
    ["a", "b"],
    ["c", "=1+1"],
  ]);
  const { undo } = await inserted(book, line);
  const now = await read("A1:H2");
  const { failingHalfway } = await import("./harness/wire");
  wire.instead(2, failingHalfway("GeneralException"));
  expect(failure(await actions.undo(undo, { others: false }))).toMatchObject({
    code: "refused",
    excelCode: "GeneralException",
    changed: "nothing",
  });
  expect(await read("A1:H2")).toEqual(now);
});
