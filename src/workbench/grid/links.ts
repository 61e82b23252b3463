import { cellName, type Place } from "../../sheets/address";
import type { Book, Link } from "../../sheets/sheet";

/** Where a cell of the book leads; the grid draws links as coloured text and knows nothing of them. */
export function linkIn(book: Book, sheetName: string, place: Place): Link | undefined {
  const sheet = book.sheets.find(({ name }) => name === sheetName);
  return sheet?.cells[cellName(place)]?.link;
}
