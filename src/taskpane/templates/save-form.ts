import type { Book } from "../../sheets/sheet";
import type { PaneServices } from "../services";
import { bookValues } from "./book-values";

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Makes an .xlsx of a book, with the values of all its formulas, and hands it to the browser; answers its name. */
export async function saveBook(book: Book, runtime: PaneServices["runtime"]): Promise<string> {
  const { writeBook } = await import(/* webpackChunkName: "xlsx-writer" */ "../../xlsx/write/write-book");
  const values = bookValues(book, runtime);
  const file = await writeBook(book, (sheet, cell) => values.value(sheet, cell));
  const name = `${book.name.replace(/[\\/:*?"<>|]/gu, "_")}.xlsx`;
  const address = URL.createObjectURL(new Blob([new Uint8Array(file)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
  return name;
}
