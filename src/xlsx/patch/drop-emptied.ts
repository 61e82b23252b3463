import type { BookChanges, NewContent } from "../../sheets/stored-book";
import type { Package } from "../package/package";
import { readListing } from "../read/read-package";
import { editTags, withoutAttribute } from "../xml/edit-tags";
import { elementsOf } from "../xml/elements";
import { areasOf, dropRules, dropScenarios, rules } from "./cell-rules";
import { EmptiedCells } from "./emptied-cells";
import { dropEmptiedFilters } from "./emptied-filters";

/**
 * Takes out what tells of emptied cells where they stood: what filters remember of their columns, words of their links
 * and validations, rules that stand on them alone, and scenarios with their values. Comments are not among it.
 */
export function dropEmptied(
  file: Package,
  { cells: changes }: BookChanges,
  isGone: (content: NewContent) => boolean,
): void {
  for (const { name, part } of readListing(file).sheets) {
    const gone = [...(changes.get(name) ?? [])].filter(([, content]) => isGone(content));
    if (gone.length === 0) continue;
    const cells = new EmptiedCells(gone.map(([cell]) => cell));
    dropEmptiedFilters(file, part, cells);
    dropRules(file, part, (areas) => cells.areAll(areas));
    dropWords(file, part, cells);
    dropScenarios(file, part, (cell) => cells.meetsAny(cell));
  }
}

/** What a link shows and says of itself, and what a validation says; both go on working. */
const words: ReadonlyMap<string, readonly string[]> = new Map([
  ["hyperlink", ["display", "tooltip"]],
  ["dataValidation", ["promptTitle", "prompt", "errorTitle", "error"]],
]);

function dropWords(file: Package, sheet: string, cells: EmptiedCells): void {
  const xml = file.text(sheet);
  const told = new Set(
    elementsOf(sheet, xml, ({ name }) => words.has(name)).flatMap((found) => {
      const { ref } = found.tag.attributes;
      const areas = rules.has(found.tag.name) ? areasOf(sheet, xml, found) : [ref ?? ""];
      return areas.some((area) => cells.meetsAny(area)) ? [found.from] : [];
    }),
  );
  editTags(
    file,
    sheet,
    ({ from }) => told.has(from),
    (text, { name }) => (words.get(name) ?? []).reduce((tag, one) => withoutAttribute(tag, one), text),
  );
}
