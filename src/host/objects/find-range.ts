import type { FWorksheet } from "@univerjs/sheets/facade";
import { boxOf, COLUMNS, parseBox, ROWS, splitReference, type Box } from "./address";
import type { Book } from "./book";
import { HostError } from "./host-error";
import { RangeView } from "./views";

/** A sheet by name or id, upper and lower case alike. */
export function findSheet(book: Book, key: string): FWorksheet | undefined {
  const wanted = key.toLowerCase();
  return book.engine.workbook
    .getSheets()
    .find((sheet) => sheet.getSheetId() === key || sheet.getSheetName().toLowerCase() === wanted);
}

/** The range for an address, a table's or a name's name on a sheet; a sheet named in it must exist. */
export function findRange(book: Book, sheet: FWorksheet, text: string): RangeView {
  const { sheet: named, address } = splitReference(text.replace(/^=/, ""));
  const home = named === undefined ? sheet : findSheet(book, named);
  if (home === undefined) throw new HostError("InvalidArgument", text);
  const box = parseBox(address) ?? tableBox(book, home, address);
  if (box !== undefined) return new RangeView(book, home, box);
  const reference = namedReference(book, address);
  if (reference === undefined) throw new HostError("InvalidArgument", text);
  return findRange(book, home, reference);
}

/** All cells of a sheet. */
export function wholeSheet(book: Book, sheet: FWorksheet): RangeView {
  return new RangeView(book, sheet, boxOf(0, 0, ROWS, COLUMNS));
}

function tableBox(book: Book, sheet: FWorksheet, name: string): Box | undefined {
  const table = book.engine.workbook.getTableInfoByName(name);
  if (table?.subUnitId !== sheet.getSheetId()) return undefined;
  const { startRow, endRow, startColumn, endColumn } = table.range;
  return boxOf(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
}

function namedReference(book: Book, name: string): string | undefined {
  const wanted = name.toLowerCase();
  const found = book.engine.workbook
    .getDefinedNames()
    .find((known) => known.getName().toLowerCase() === wanted);
  const reference = found?.getFormulaOrRefString();
  return reference?.includes("!") === true ? reference : undefined;
}
