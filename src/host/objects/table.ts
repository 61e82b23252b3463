import { existing } from "./collection";
import { findRange } from "./find-range";
import { text, viewIn } from "./given";
import { HostError } from "./host-error";
import { action, method, navigation, objectModel, scalar } from "./model";
import { checkTableName, tableBox } from "./tables";
import { RangeView, TableColumnsView, TableRowsView, TableView, WorksheetView } from "./views";

function info({ book, key }: TableView): NonNullable<ReturnType<typeof book.engine.workbook.getTableInfo>> {
  return existingInfo(book.engine.workbook.getTableInfo(key), key);
}

function existingInfo<T>(found: T | undefined, key: string): T {
  if (found === undefined) throw new HostError("ItemNotFound", key);
  return found;
}

/** The range of a table, its header row included. */
export function tableRange(table: TableView): RangeView {
  const { subUnitId, range } = info(table);
  const sheet = table.book.engine.workbook.getSheetBySheetId(subUnitId);
  if (sheet === null) throw new HostError("ItemNotFound", table.key);
  return new RangeView(table.book, sheet, tableBox(range));
}

function part(table: TableView, firstRow: number, rows: (height: number) => number): RangeView {
  const { book, sheet, box } = tableRange(table);
  return new RangeView(book, sheet, {
    ...box,
    row: box.row + firstRow,
    height: Math.max(1, rows(box.height)),
  });
}

async function resize(table: TableView, given: unknown): Promise<void> {
  const { book, sheet } = tableRange(table);
  const { box } = viewIn(RangeView, given) ?? findRange(book, sheet, text(given));
  const done = await sheet.setTableRange(table.key, {
    startRow: box.row,
    endRow: box.row + box.height - 1,
    startColumn: box.column,
    endColumn: box.column + box.width - 1,
  });
  if (!done) throw new HostError("InvalidArgument", "the header row must stay where it is");
}

/** Excel.Table: https://learn.microsoft.com/javascript/api/excel/excel.table */
export const tableModel = objectModel(
  TableView,
  "Table",
  {
    id: scalar("1.1", ({ key }) => key),
    name: scalar(
      "1.1",
      (table) => info(table).name,
      async (table, given) => {
        const name = text(given);
        if (name === info(table).name) return;
        checkTableName(table.book, name);
        await tableRange(table).sheet.setTableName(table.key, name);
      },
    ),
    /** Kept and given back; the grid has a look of its own for tables. */
    style: scalar(
      "1.1",
      ({ book, key }) => book.kept.tableStyles.get(key) ?? "TableStyleMedium2",
      ({ book, key }, given) => {
        book.kept.tableStyles.set(key, text(given));
      },
    ),
    columns: navigation("1.1", ({ book, key }) => new TableColumnsView(book, key)),
    rows: navigation("1.1", ({ book, key }) => new TableRowsView(book, key)),
    worksheet: navigation("1.2", (table) => new WorksheetView(table.book, tableRange(table).sheet)),
    getRange: method("1.1", tableRange),
    getHeaderRowRange: method("1.1", (table) => part(table, 0, () => 1)),
    getDataBodyRange: method("1.1", (table) => part(table, 1, (height) => height - 1)),
    resize: action("1.13", (table, [range]) => resize(table, range)),
    delete: action("1.1", async (table) => {
      existing(table, table.key);
      await tableRange(table).sheet.removeTable(table.key);
    }),
  },
  { id: ({ key }) => key },
);
