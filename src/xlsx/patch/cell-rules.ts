import type { Package } from "../package/package";
import { cutElements, cutHollow, recount } from "../xml/cut-elements";
import { elementsOf, type Found, textsIn } from "../xml/elements";

/** Lists that Excel finds damaged when nothing is in them. */
export const lists: ReadonlySet<string> = new Set([
  ...["hyperlinks", "dataValidations", "conditionalFormattings", "ext", "extLst"],
]);
/** Rules whose cells stand in an attribute, or, in the newer forms, in an element of their own. */
const rules: ReadonlySet<string> = new Set(["dataValidation", "conditionalFormatting"]);

/** Takes out validations and conditional formats whose cells, as areas with blanks between, are all to go. */
export function dropRules(file: Package, sheet: string, isGone: (areas: string) => boolean): void {
  const isCut = cutElements(
    file,
    sheet,
    ({ name }) => rules.has(name),
    (found, xml) => {
      const areas = areasOf(sheet, xml, found);
      return areas.length > 0 && areas.every(isGone);
    },
  );
  if (!isCut) return;
  recount(file, sheet, "dataValidations", "dataValidation");
  cutHollow(file, sheet, lists);
}

/** The cells that a rule stands on. */
export function areasOf(sheet: string, xml: string, found: Found): readonly string[] {
  const { sqref } = found.tag.attributes;
  return sqref === undefined ? textsIn(sheet, xml, found, "sqref") : [sqref];
}

/** Takes out the scenarios of a sheet if they keep values of cells that go. */
export function dropScenarios(file: Package, sheet: string, isGone: (cell: string) => boolean): void {
  cutElements(
    file,
    sheet,
    ({ name }) => name === "scenarios",
    ({ from, to }, xml) =>
      elementsOf(sheet, xml.slice(from, to), ({ name }) => name === "inputCells").some(({ tag }) =>
        isGone(tag.attributes["r"] ?? ""),
      ),
  );
}
