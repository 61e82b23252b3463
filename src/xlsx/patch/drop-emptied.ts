import type { BookChanges, NewContent, StoredBook, StoredValue } from "../../sheets/stored-book";
import type { Package } from "../package/package";
import { dropTellingHeaders } from "../privacy/headers";
import { readListing } from "../read/read-package";
import { editTags, withoutAttribute } from "../xml/edit-tags";
import { elementsOf } from "../xml/elements";
import { areasOf, dropRules, dropScenarios } from "./cell-rules";
import { EmptiedCells } from "./emptied-cells";
import { dropEmptiedFilters } from "./emptied-filters";
import { namesAmountOf } from "./named-amounts";

/**
 * Takes out what tells of emptied cells where they stood: what filters remember of their columns, words of their links,
 * rules that stand on them alone, words of others and of pages' headers that name what stood there, and scenarios with
 * their values. Comments are not among it. `book` is the workbook as it was.
 */
export function dropEmptied(
  file: Package,
  book: StoredBook,
  { cells: changes }: BookChanges,
  isGone: (content: NewContent) => boolean,
): void {
  const values: StoredValue[] = [];
  for (const { name, part } of readListing(file).sheets) {
    const gone = [...(changes.get(name) ?? [])].filter(([, content]) => isGone(content));
    if (gone.length === 0) continue;
    const cells = new EmptiedCells(gone.map(([cell]) => cell));
    dropEmptiedFilters(file, part, cells);
    dropRules(file, part, (areas) => cells.areAll(areas));
    const before = book.sheets.find((sheet) => sheet.name === name)?.cells;
    const were = gone.map(([cell]) => before?.get(cell)?.value);
    for (const value of were) values.push(value);
    dropLinkWords(file, part, cells);
    dropRuleWords(file, part, cells, namesAmountOf(were));
    dropScenarios(file, part, (cell) => cells.meetsAny(cell));
  }
  // The pages of one sheet may tell what stood in another.
  if (values.length > 0) dropTellingHeaders(file, namesAmountOf(values));
}

/** What a link shows and says of itself goes; the link still works. */
function dropLinkWords(file: Package, sheet: string, cells: EmptiedCells): void {
  editTags(
    file,
    sheet,
    ({ name, attributes: { ref = "" } }) => name === "hyperlink" && cells.meetsAny(ref),
    (text) => withoutAttribute(withoutAttribute(text, "display"), "tooltip"),
  );
}

const ruleWords = ["promptTitle", "prompt", "errorTitle", "error"];

/** Validations of other cells as well go on saying what they say, unless they name an amount. */
function dropRuleWords(
  file: Package,
  sheet: string,
  cells: EmptiedCells,
  namesAmount: (text: string) => boolean,
): void {
  const xml = file.text(sheet);
  const told = new Set(
    elementsOf(sheet, xml, ({ name }) => name === "dataValidation").flatMap((found) =>
      areasOf(sheet, xml, found).some((area) => cells.meetsAny(area)) ? [found.from] : [],
    ),
  );
  editTags(
    file,
    sheet,
    ({ from, attributes }) => told.has(from) && ruleWords.some((one) => namesAmount(attributes[one] ?? "")),
    (text) => ruleWords.reduce((tag, one) => withoutAttribute(tag, one), text),
  );
}
