import type { FWorksheet } from "@univerjs/sheets/facade";
import { boxOf, intersection, type Box } from "./address";
import type { Book } from "./book";
import { collectionMembers, itemAt } from "./collection";
import { findRange } from "./find-range";
import { text, truth, viewIn } from "./given";
import { HostError } from "./host-error";
import { action, method, objectModel, scalar } from "./model";
import { RangeView, TablesView, TableView } from "./views";

function list({ book, sheet }: TablesView): TableView[] {
  return book.engine.workbook
    .getTableList()
    .filter((table) => sheet === undefined || table.subUnitId === sheet.getSheetId())
    .map((table) => new TableView(book, table.id));
}

/** By name or id, as Excel finds tables. */
function find(tables: TablesView, key: string): TableView | undefined {
  const wanted = key.toLowerCase();
  return list(tables).find(
    (table) =>
      table.key === key || tables.book.engine.workbook.getTableInfo(table.key)?.name.toLowerCase() === wanted,
  );
}

/** Checks a table's name, which shares one space with defined names. */
export function checkTableName(book: Book, name: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255)
    throw new HostError("InvalidArgument", `a table cannot be called ${name}`);
  if (find(new TablesView(book, undefined), name) || book.engine.workbook.getDefinedName(name))
    throw new HostError("ItemAlreadyExists", name);
}

function freeName(book: Book): string {
  let number = 1;
  while (find(new TablesView(book, undefined), `Table${number}`)) number++;
  return `Table${number}`;
}

function overlaps({ engine }: Book, { sheet, box }: RangeView): boolean {
  return engine.workbook
    .getTableList()
    .some(
      (other) =>
        other.subUnitId === sheet.getSheetId() && intersection(tableBox(other.range), box) !== undefined,
    );
}

/** Without headers of its own the table gets a row of them above, and its cells move down by one. */
async function add(tables: TablesView, given: unknown, hasHeaders: boolean): Promise<TableView> {
  const { book } = tables;
  const home: FWorksheet = tables.sheet ?? book.engine.workbook.getActiveSheet();
  const range = viewIn(RangeView, given) ?? findRange(book, home, text(given));
  if (!hasHeaders) throw new HostError("ApiNotFound", "TableCollection.add without headers is not modelled");
  if (book.kept.protections.has(range.sheet.getSheetId()))
    throw new HostError("AccessDenied", "the sheet is protected");
  if (overlaps(book, range)) throw new HostError("InvalidArgument", "a table cannot overlap another table");
  const id = `table-${crypto.randomUUID()}`;
  const { row, column, height, width } = range.box;
  const area = {
    startRow: row,
    endRow: row + Math.max(height, 2) - 1,
    startColumn: column,
    endColumn: column + width - 1,
  };
  const made = await range.sheet.addTable(freeName(book), area, id, {});
  if (!made) throw new HostError("InvalidArgument", "the engine refused the table");
  return new TableView(book, id);
}

/** Excel.TableCollection: https://learn.microsoft.com/javascript/api/excel/excel.tablecollection */
export const tablesModel = objectModel(
  TablesView,
  "TableCollection",
  {
    ...collectionMembers<TablesView>(
      { getItem: "1.1", getItemOrNullObject: "1.4", getCount: "1.4" },
      list,
      find,
    ),
    count: scalar("1.1", (tables) => list(tables).length),
    getItemAt: method("1.1", (tables, [index]) => itemAt(list(tables), index)),
    add: action("1.1", (tables, [range, hasHeaders]) => add(tables, range, truth(hasHeaders))),
  },
  { items: list },
);

/** A table's whole rectangle. */
export function tableBox(box: {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}): Box {
  return boxOf(
    box.startRow,
    box.startColumn,
    box.endRow - box.startRow + 1,
    box.endColumn - box.startColumn + 1,
  );
}
