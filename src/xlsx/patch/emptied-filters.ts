import { type Area, readArea } from "../../sheets/read-area";
import type { Package } from "../package/package";
import { partsOf } from "../privacy/parts-of";
import { editTags, withoutAttribute } from "../xml/edit-tags";
import { type Splice, spliced } from "../xml/text";
import { type Tag, walk } from "../xml/walk";
import type { EmptiedCells } from "./emptied-cells";

/** What leads from a sheet to parts with filters: its tables, and the views that people keep under names. */
export const filterKeepers: readonly string[] = ["table", "namedSheetView"];
/** What a filter remembers of one of its columns, in sheets and tables and in views. */
export const filterColumns: ReadonlySet<string> = new Set(["filterColumn", "columnFilter"]);

/** A filter of a sheet or table, and of a view. */
const filters: ReadonlySet<string> = new Set(["autoFilter", "nsvFilter"]);

/** Takes out what filters remember of columns with emptied cells; rows that they hide stay hidden. */
export function dropEmptiedFilters(file: Package, sheet: string, emptied: EmptiedCells): void {
  for (const part of [sheet, ...partsOf(file, sheet, filterKeepers)]) {
    const xml = file.text(part);
    const splices = filterSplices(part, xml, emptied);
    if (splices.length > 0) file.setText(part, spliced(xml, splices));
    // An order by a list of words has these words.
    editTags(
      file,
      part,
      ({ name, attributes: { ref = "", customList } }) =>
        /^(?:rich)?sortCondition$/i.test(name) && customList !== undefined && emptied.meetsAny(ref),
      (text) => withoutAttribute(text, "customList"),
    );
  }
}

function filterSplices(part: string, xml: string, emptied: EmptiedCells): Splice[] {
  const splices: Splice[] = [];
  let filter: { readonly depth: number; readonly area: Area | undefined } | undefined;
  let gone: Tag | undefined;
  walk(part, xml, {
    open: (tag) => {
      const { name, depth, attributes, isEmpty, from, to } = tag;
      if (gone) return;
      if (filters.has(name)) {
        if (!isEmpty) filter = { depth, area: readArea(attributes["ref"] ?? "") };
      } else if (filter && filterColumns.has(name) && isOf(emptied, filter.area, attributes["colId"])) {
        if (isEmpty) splices.push({ from, to, text: "" });
        else gone = tag;
      }
    },
    close: ({ depth, to }) => {
      if (gone?.depth === depth) {
        splices.push({ from: gone.from, to, text: "" });
        gone = undefined;
      } else if (!gone && filter?.depth === depth) filter = undefined;
    },
  });
  return splices;
}

/** Whether a filter's column has emptied cells; where its place cannot be read it is taken to have. */
function isOf(emptied: EmptiedCells, area: Area | undefined, id: string | undefined): boolean {
  const column = Number(id ?? Number.NaN) + (area?.left ?? Number.NaN);
  return !area || !Number.isInteger(column) || emptied.meets({ ...area, left: column, right: column });
}
