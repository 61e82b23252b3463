import { toSerial } from "../../src/core/calendar/excel-serial";
import { parseIsoDate } from "../../src/core/calendar/local-date";
import type { FunctionId } from "../../src/functions/signatures";
import type { Book, CellValue, Sheet } from "../../src/sheets/sheet";
import { BookValues, type CellResult } from "../../src/sheets/values/book-values";
import { isError } from "../../src/sheets/values/value";
import { type Ask, templates } from "../../src/templates";
import { ask as called, builtIn } from "../properties/ask";

/** Serial of a day written YYYY-MM-DD. */
export const serial = (iso: string): number => toSerial(parseIsoDate(iso) ?? NaN);

/** A hospital with 150 beds, on a day when most programmes are open. */
export const hospital: Ask = {
  language: "ja",
  facility: { name: "みなと中央病院", code: "4010001234", type: "病院", beds: 150, tax: undefined },
  asOf: { serial: serial("2025-11-20") },
  madeOn: serial("2025-11-25"),
  edition: builtIn.edition,
  entries: "example",
  isProtected: false,
};

export const inEnglish: Ask = {
  ...hospital,
  language: "en",
  facility: { ...hospital.facility, type: "hospital" },
};

/** One of our forms by its id, filled in as an example unless told otherwise. */
export function formOf(id: string, ask: Ask = hospital): Book {
  const form = templates.find((one) => one.id === id);
  if (!form) throw new Error(`no form ${id}`);
  return form.book(ask);
}

/** The only sheet of a form. */
export function sheetOf({ sheets }: Book): Sheet {
  const [sheet] = sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

/** The form after somebody has typed into some of its cells; null empties a cell. */
export function typedInto(book: Book, typed: Readonly<Record<string, CellValue | null>>): Book {
  const sheet = sheetOf(book);
  const cells = { ...sheet.cells };
  for (const [name, value] of Object.entries(typed)) {
    const cell = cells[name];
    if (!cell?.input) throw new Error(`${name} is no cell to type into`);
    cells[name] = { ...cell, value: value ?? "" };
  }
  return { ...book, sheets: [{ ...sheet, cells }] };
}

/** Values of a book, with what the functions answer over the built-in list. */
export const valuesOf = (book: Book): BookValues =>
  new BookValues(book, (id, args) => {
    const value = called(id as FunctionId, ...args);
    return typeof value === "string" && value.startsWith("#") ? { error: { code: value } } : { value };
  });

export interface FormulaCell {
  readonly cell: string;
  readonly formula: string;
  readonly value: CellResult;
}

/** All formula cells of a form with their values. */
export function formulaCells(book: Book): readonly FormulaCell[] {
  const values = valuesOf(book);
  const { name, cells } = sheetOf(book);
  return Object.entries(cells).flatMap(([cell, { formula }]) =>
    formula === undefined ? [] : [{ cell, formula, value: values.value(name, cell) }],
  );
}

/** What cells show: errors by their code, nothing as "". */
export function shown(book: Book, ...cells: readonly string[]): unknown[] {
  const values = valuesOf(book);
  return cells.map((cell) => {
    const value = values.value(sheetOf(book).name, cell);
    return isError(value) ? value.code : (value ?? "");
  });
}
