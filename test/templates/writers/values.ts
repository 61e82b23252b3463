import type { Book } from "../../../src/sheets/sheet";
import { isError } from "../../../src/sheets/values/value";
import { formulaCells } from "../forms";

/** Formula cells for which a spreadsheet shows something else than the file keeps beside the formula. */
export const sheetValues = (book: Book, found: Readonly<Record<string, unknown>>): unknown[] =>
  formulaCells(book).flatMap(({ cell, formula, value }) => {
    const wanted = isError(value) ? value.code : value;
    return found[cell] === wanted ? [] : [{ cell, formula, wanted, found: found[cell] }];
  });
