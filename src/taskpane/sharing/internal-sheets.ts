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

/**
 * Visible sheets of ours that are for the house alone, whatever they are called by now: comparisons of quotes and
 * replies copied into the workbook, which hold vendors' prices, and the entry form, which holds caps, with its choices.
 * Their figures are typed, so that no formula tells of them.
 */
export function internalSheets(book: StoredBook): readonly string[] {
  const forms = new Set(book.sheets.flatMap((sheet) => (isEntryForm(sheet) ? [sheet.name] : [])));
  const choices = forms.size > 0 ? choicesOf(book, forms) : forms;
  return book.sheets.flatMap((sheet) => {
    const { name, visibility } = sheet;
    const isInternal = forms.has(name) || choices.has(name) || isComparison(sheet) || isReply(sheet);
    return isInternal && visibility === "visible" ? [name] : [];
  });
}

/** By the marks of vendors' columns; a template's comparison has none, and its note says what it is. */
const isComparison = ({ cells }: StoredSheet): boolean =>
  [...cells.values()].some(
    ({ value }) => typeof value === "string" && (isVendorMark(value) || noteStart.test(value)),
  );

/** By a line with a price: the form as it is sent out has two numbers in a line, its quantity and its rate of tax. */
function isReply({ cells }: StoredSheet): boolean {
  const lines = new Set<number>();
  for (const { cell, value } of cells.values())
    if (typeof value === "string" && isLineKey(value)) lines.add(cellPlace(cell).row);
  const numbers = new Map<number, number>();
  for (const { cell, value } of lines.size > 0 ? cells.values() : []) {
    const { row } = cellPlace(cell);
    if (typeof value === "number" && lines.has(row)) numbers.set(row, (numbers.get(row) ?? 0) + 1);
  }
  return [...numbers.values()].some((count) => count > 2);
}

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
