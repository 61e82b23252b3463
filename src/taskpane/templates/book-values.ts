import type { FunctionId } from "../../functions/signatures";
import type { Book } from "../../sheets/sheet";
import { BookValues } from "../../sheets/values/book-values";
import type { PaneServices } from "../services";

/** Values of a book's formulas: our functions are asked of the very runtime that computes in cells. */
export const bookValues = (book: Book, runtime: PaneServices["runtime"]): BookValues =>
  new BookValues(book, (id, args) => runtime.ask(id as FunctionId, args));
