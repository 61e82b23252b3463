import type { Package } from "../package/package";
import { pruned } from "../package/prune";
import { dropUnusedRelations } from "../package/unused-relations";
import { partsOf } from "../privacy/parts-of";
import { cutElements, cutHollow, recount } from "../xml/cut-elements";
import { elementsOf, textsIn } from "../xml/elements";
import { Hiding, type HiddenCells } from "./hidden-cells";
import { dropHiddenNotes } from "./hidden-notes";
import { dropHiddenShapes } from "./hidden-shapes";

/** Lists that Excel finds damaged when nothing is in them. */
const lists: ReadonlySet<string> = new Set([
  ...["hyperlinks", "dataValidations", "conditionalFormattings", "ext", "extLst"],
]);
/** Rules whose cells stand in an attribute, or, in the newer forms, in an element of their own. */
const rules: ReadonlySet<string> = new Set(["dataValidation", "conditionalFormatting"]);

/**
 * Takes out what stands on hidden rows and columns of a sheet alone and has words of its own: links, rules, comments,
 * shapes; and what a filter or scenario remembers of cells. Rules that also hold for cells that can be seen stay.
 */
export function dropHidden(file: Package, sheet: string, cells: HiddenCells): void {
  if (cells.hiddenRows.length + cells.hiddenColumns.length === 0) return;
  const hiding = new Hiding(cells);
  pruned(file, () => {
    dropRules(file, sheet, hiding);
    dropFilters(file, sheet, hiding);
    dropLinks(file, sheet, hiding);
    dropHiddenNotes(file, sheet, hiding);
    dropHiddenShapes(file, sheet, hiding);
  });
}

function dropRules(file: Package, sheet: string, hiding: Hiding): void {
  const isCut = cutElements(
    file,
    sheet,
    ({ name }) => rules.has(name),
    (found, xml) => {
      const { sqref } = found.tag.attributes;
      const areas = sqref === undefined ? textsIn(sheet, xml, found, "sqref") : [sqref];
      return areas.length > 0 && areas.every((area) => hiding.hidesAll(area));
    },
  );
  if (!isCut) return;
  recount(file, sheet, "dataValidations", "dataValidation");
  cutHollow(file, sheet, lists);
}

/** A filter remembers words of its columns, and a scenario the values of its cells. */
function dropFilters(file: Package, sheet: string, hiding: Hiding): void {
  for (const part of [sheet, ...partsOf(file, sheet, ["table"])])
    cutElements(file, part, ({ name }) => name === "filterColumn");
  cutElements(
    file,
    sheet,
    ({ name }) => name === "scenarios",
    ({ from, to }, xml) =>
      elementsOf(sheet, xml.slice(from, to), ({ name }) => name === "inputCells").some(({ tag }) =>
        hiding.hidesAll(tag.attributes["r"] ?? ""),
      ),
  );
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
