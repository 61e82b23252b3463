import type { Package } from "../package/package";
import { pruned } from "../package/prune";
import { dropUnusedRelations } from "../package/unused-relations";
import { partsOf } from "../privacy/parts-of";
import { cutElements, cutHollow } from "../xml/cut-elements";
import { dropRules, dropScenarios, lists } from "./cell-rules";
import { filterColumns, filterKeepers } from "./emptied-filters";
import { Hiding, type HiddenCells } from "./hidden-cells";
import { dropHiddenNotes } from "./hidden-notes";
import { dropHiddenShapes } from "./hidden-shapes";

/**
 * Takes out what stands on hidden rows and columns of a sheet alone and has words of its own: links, rules, comments,
 * shapes; and what a filter or scenario remembers of cells. Rules that also hold for cells that can be seen stay.
 */
export function dropHidden(file: Package, sheet: string, cells: HiddenCells): void {
  if (cells.hiddenRows.length + cells.hiddenColumns.length === 0) return;
  const hiding = new Hiding(cells);
  pruned(file, () => {
    dropRules(file, sheet, (areas) => hiding.hidesAll(areas));
    dropFilters(file, sheet, hiding);
    dropLinks(file, sheet, hiding);
    dropHiddenNotes(file, sheet, hiding);
    dropHiddenShapes(file, sheet, hiding);
  });
}

/** A filter remembers words of its columns, also in the views that people keep, and a scenario the values of its cells. */
function dropFilters(file: Package, sheet: string, hiding: Hiding): void {
  for (const part of [sheet, ...partsOf(file, sheet, filterKeepers)])
    cutElements(file, part, ({ name }) => filterColumns.has(name));
  dropScenarios(file, sheet, (cell) => hiding.hidesAll(cell));
}

function dropLinks(file: Package, sheet: string, hiding: Hiding): void {
  const isCut = cutElements(
    file,
    sheet,
    ({ name, attributes: { ref = "" } }) => name === "hyperlink" && hiding.hidesAll(ref),
  );
  if (!isCut) return;
  cutHollow(file, sheet, lists);
  dropUnusedRelations(file, sheet, ({ type }) => type === "hyperlink");
}
