import type { FWorkbook } from "@univerjs/sheets/facade";
import { cellPlace, columnLetters } from "../../sheets/address";
import type { Book, Link } from "../../sheets/sheet";
import { gridSheet } from "./grid-sheet";

/** Puts a book's sheets in the place of all that the grid holds and shows the first; formulas calculate afterwards. */
export function loadBook(workbook: FWorkbook, book: Book): void {
  for (const name of workbook.getDefinedNames()) name.delete();
  const old = workbook.getSheets();
  // Sheets of the same names may be there from before: theirs must be free first.
  old.forEach((sheet, index) => sheet.setName(`~${index}`));
  // The last first: earlier sheets show what later ones compute, and a formula must find its sheet.
  for (const sheet of [...book.sheets].reverse()) {
    workbook.insertSheet(sheet.name, { index: 0, sheet: gridSheet(sheet) });
  }
  for (const sheet of old) workbook.deleteSheet(sheet);
  for (const [name, place] of Object.entries(book.names ?? {})) {
    workbook.insertDefinedName(name, absolute(place));
  }
}

function absolute({ sheet, cell }: Link): string {
  const { row, column } = cellPlace(cell);
  return `'${sheet.replaceAll("'", "''")}'!$${columnLetters(column)}$${row + 1}`;
}
