import { valuesIn, type CellValue } from "./cell-values";
import { writeCells } from "./cell-writing";
import { collectionMembers, itemAt } from "./collection";
import { method, objectModel, scalar } from "./model";
import { tableRange } from "./table";
import { RangeView, TableColumnsView, TableColumnView, TableRowsView, TableView } from "./views";

function columns({ book, key }: TableColumnsView): TableColumnView[] {
  const { box } = tableRange(new TableView(book, key));
  return Array.from({ length: box.width }, (_, index) => new TableColumnView(book, key, index));
}

function columnRange({ book, key, index }: TableColumnView, from: number, to?: number): RangeView {
  const { sheet, box } = tableRange(new TableView(book, key));
  const height = Math.max(1, (to ?? box.height) - from);
  return new RangeView(book, sheet, { row: box.row + from, column: box.column + index, height, width: 1 });
}

function valuesOf(range: RangeView): CellValue[][] {
  return valuesIn(range.book, range.sheet, range.box);
}

function nameOf(column: TableColumnView): string {
  return String(valuesOf(columnRange(column, 0, 1))[0]?.[0] ?? "");
}

/** Excel.TableColumnCollection: https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection */
export const tableColumnsModel = objectModel(
  TableColumnsView,
  "TableColumnCollection",
  {
    ...collectionMembers<TableColumnsView>(
      { getItem: "1.1", getItemOrNullObject: "1.4", getCount: "1.4" },
      columns,
      (view, key) =>
        columns(view).find((column) => nameOf(column) === key || String(column.index + 1) === key),
    ),
    count: scalar("1.1", (view) => columns(view).length),
    getItemAt: method("1.1", (view, [index]) => itemAt(columns(view), index)),
  },
  { items: columns },
);

/** Excel.TableColumn: https://learn.microsoft.com/javascript/api/excel/excel.tablecolumn */
export const tableColumnModel = objectModel(
  TableColumnView,
  "TableColumn",
  {
    id: scalar("1.1", ({ index }) => index + 1),
    index: scalar("1.1", ({ index }) => index),
    name: scalar("1.1", nameOf, (column, given) => {
      writeCells(columnRange(column, 0, 1), given);
    }),
    values: scalar(
      "1.1",
      (column) => valuesOf(columnRange(column, 0)),
      (column, given) => {
        writeCells(columnRange(column, 0), given);
      },
    ),
    getRange: method("1.1", (column) => columnRange(column, 0)),
    getHeaderRowRange: method("1.1", (column) => columnRange(column, 0, 1)),
    getDataBodyRange: method("1.1", (column) => columnRange(column, 1)),
  },
  { id: ({ index }) => index + 1 },
);

/**
 * Excel.TableRowCollection, counted only: rows are added by writing below the table, since adding them by this
 * collection goes wrong under co-authoring (https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins).
 */
export const tableRowsModel = objectModel(TableRowsView, "TableRowCollection", {
  count: scalar("1.1", ({ book, key }) => tableRange(new TableView(book, key)).box.height - 1),
  getCount: method("1.4", ({ book, key }) => tableRange(new TableView(book, key)).box.height - 1),
});
