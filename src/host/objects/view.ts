import type { Book } from "./book";

/**
 * One of Excel's objects, seen for the length of a batch: it keeps no state of its own but what it points at.
 * The cells, names, tables and formats live in the engine.
 */
export abstract class View {
  readonly book: Book;

  constructor(book: Book) {
    this.book = book;
  }
}
