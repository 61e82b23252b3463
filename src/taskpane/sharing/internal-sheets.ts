import type { TableId } from "../../editions/form/table";
import { isLineKey, isVendorMark } from "../../quotes/vendor-marks";
import { readsOf } from "../../sharing/formula/references";
import { Resolver } from "../../sharing/formula/resolver";
import { cellName, cellPlace } from "../../sheets/address";
import { tableMark } from "../../sheets/entry-sheet";
import type { StoredBook, StoredSheet } from "../../sheets/stored-book";

/** Tables of the entry form, as the cell beside a title names them. */
const entryTables: Readonly<Record<TableId, true>> = {
  ...{ cases: true, programmes: true, edition: true, stated: true, windows: true, schemes: true },
  ...{ variants: true, items: true, classes: true, facts: true, conditions: true, costs: true },
  ...{ content: true, notes: true, notices: true, relations: true, contacts: true, categories: true },
  facilityWords: true,
};
/** How the notes of our comparisons begin; notes put together from it would weigh 1 KB more where they are drawn. */
const noteStart = /^(?:社内検討用です。|For internal use: )/;

/** Sheets of ours that are for the house alone, hidden ones as well. */
export interface InternalSheets {
  /** They hold prices or caps: so does what other sheets work out from them. */
  readonly telling: readonly StoredSheet[];
  /** What the entry form's drop-downs choose from, words alone. */
  readonly choices: readonly StoredSheet[];
}

/**
 * Finds them whatever they are called by now: comparisons of quotes, requests and replies copied into the workbook,
 * which tell of vendors and their prices, and the entry form, which holds caps. Their figures are typed, so that no
 * formula tells of them.
 */
export function internalSheets(book: StoredBook): InternalSheets {
  const forms = new Set(book.sheets.flatMap((sheet) => (isEntryForm(sheet) ? [sheet.name] : [])));
  const choices = forms.size > 0 ? choicesOf(book, forms) : forms;
  const telling = book.sheets.filter((sheet) => forms.has(sheet.name) || tellsOfQuotes(sheet));
  return {
    telling,
    choices: book.sheets.filter((sheet) => choices.has(sheet.name) && !telling.includes(sheet)),
  };
}

/** The names of those in view, in their order; hidden ones are told and taken out with all hidden sheets. */
export function internalInView(
  book: StoredBook,
  { telling, choices } = internalSheets(book),
): readonly string[] {
  const all = new Set([...telling, ...choices]);
  return book.sheets.flatMap((sheet) =>
    all.has(sheet) && sheet.visibility === "visible" ? [sheet.name] : [],
  );
}

/**
 * By the keys of lines, which forms and comparisons have, and the marks of vendors' columns; a template's comparison has
 * neither, and its note says what it is.
 */
const tellsOfQuotes = ({ cells }: StoredSheet): boolean =>
  [...cells.values()].some(
    ({ value }) =>
      typeof value === "string" && (isLineKey(value) || isVendorMark(value) || noteStart.test(value)),
  );

const isEntryForm = ({ cells }: StoredSheet): boolean =>
  [...cells.values()].some(({ cell, value }) => {
    if (typeof value !== "string" || !value.startsWith(tableMark)) return false;
    const { row, column } = cellPlace(cell);
    const beside = cells.get(cellName({ row, column: column + 1 }))?.value;
    return typeof beside === "string" && Object.hasOwn(entryTables, beside);
  });

/** Sheets of nothing but typed words that the form's drop-downs take their choices from: they bear no mark. */
function choicesOf({ sheets, ...book }: StoredBook, forms: ReadonlySet<string>): ReadonlySet<string> {
  const resolver = new Resolver({ sheets, ...book });
  const read = new Set(
    book.loose.flatMap(({ place, sheet, formula }) =>
      place === "validation" && sheet !== undefined && forms.has(sheet)
        ? readsOf(formula, { sheet, cell: undefined }, resolver).cells.map((one) => one.sheet.toLowerCase())
        : [],
    ),
  );
  const areWords = ({ cells }: StoredSheet): boolean =>
    [...cells.values()].every(({ value, formula }) => formula === undefined && typeof value !== "number");
  return new Set(
    sheets.flatMap((one) => (read.has(one.name.toLowerCase()) && areWords(one) ? [one.name] : [])),
  );
}
