import type { SelectedTable } from "../../src/excel/tables/selected-table";
import { failure, succeeded } from "./harness/outcomes";
import { closeWorkbooks, openWorkbook, type Workbook } from "./harness/workbook";

afterEach(closeWorkbooks);

async function selected(book: Workbook, address: string): Promise<SelectedTable> {
  await book.excel((_, first) => {
    first.getRange(address).select();
  });
  return succeeded(await book.actions.selectedTable());
}

const values = ({ rows }: SelectedTable): unknown[][] => rows.map((row) => row.map(({ value }) => value));

test("selected cells are read as a table, in two round trips", async () => {
  const book = await openWorkbook();
  await book.put("B2:D3", [
    ["費用ID", "制度", "対象経費"],
    ["導入", "9①", "=165000*2"],
  ]);
  await book.excel((_, first) => {
    first.getRange("B2:D3").select();
  });
  book.wire.reset();
  const table = succeeded(await book.actions.selectedTable());
  expect(values(table)).toEqual([
    ["費用ID", "制度", "対象経費"],
    ["導入", "9①", 330_000],
  ]);
  expect(table).toMatchObject({ address: "'Sheet1'!B2:D3", box: { row: 1, column: 1, height: 2, width: 3 } });
  expect(book.wire.syncs).toBe(2);
});

test("whole columns end where their cells do; empty cells are no table", async () => {
  const book = await openWorkbook();
  await book.put("A1:B2", [
    ["費用ID", "対象経費"],
    ["導入", 1],
  ]);
  expect(values(await selected(book, "A:B"))).toHaveLength(2);
  expect((await selected(book, "F5:G9")).rows).toEqual([]);
});

test("one cell inside an Excel table stands for the whole table", async () => {
  const book = await openWorkbook();
  await book.put("C3:D5", [
    ["費用ID", "対象経費"],
    ["導入", 330_000],
    ["機能拡充", 220_000],
  ]);
  await book.excel((context, first) => {
    context.workbook.tables.add(first.getRange("C3:D5"), true);
  });
  const table = await selected(book, "D4");
  expect(table.address).toBe("'Sheet1'!C3:D5");
  expect(values(table)[2]).toEqual(["機能拡充", 220_000]);
});

test("dates, errors and amounts that are shown with a unit are marked", async () => {
  const book = await openWorkbook();
  await book.put("A1:A1", [[45_901]], "yyyy/m/d");
  await book.put("B1:B1", [["=1/0"]]);
  await book.put("C1:C1", [[330]], '#,##0"千円"');
  await book.put("D1:D1", [[330_000]], "#,##0,");
  const { rows } = await selected(book, "A1:D1");
  expect(rows[0]?.map(({ mark }) => mark)).toEqual(["date", "error", "scaled", undefined]);
  expect(rows[0]?.[3]?.value).toBe(330_000);
});

test("a large table comes in chunks with progress, and is given up between two of them", async () => {
  const book = await openWorkbook();
  const rows = Array.from({ length: 1_200 }, (_, at) => [`施設${at}`, "9①", "", 1, 2, 3, 4, 5, 6]);
  await book.put("A1:I1200", rows);
  await book.excel((_, first) => {
    first.getRange("A1:I1200").select();
  });
  const seen: number[] = [];
  const table = succeeded(await book.actions.selectedTable({ onProgress: ({ done }) => seen.push(done) }));
  expect(table.rows).toHaveLength(1_200);
  expect(seen).toEqual([4_995, 9_990, 10_800]);
  const stop = new AbortController();
  const cancelled = await book.actions.selectedTable({
    signal: stop.signal,
    onProgress: () => {
      stop.abort();
    },
  });
  expect(failure(cancelled)).toEqual({ code: "cancelled", changed: "nothing" });
});
