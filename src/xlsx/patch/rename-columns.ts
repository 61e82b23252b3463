import type { NewHeading } from "../../sheets/stored-book";
import type { Package } from "../package/package";
import { pruned } from "../package/prune";
import { partsOf } from "../privacy/parts-of";
import { readListing } from "../read/read-package";
import { attributeText, withAttribute, withoutAttribute } from "../xml/edit-tags";
import { elementsOf } from "../xml/elements";
import { type Splice, spliced } from "../xml/text";
import type { Tag } from "../xml/walk";
import { dropSlicers } from "./drop-slicers";

/**
 * Gives columns of tables other headings, and takes away the words and formulas that their tables keep for them, and
 * slicers, which bear their names.
 */
export function renameTableColumns(file: Package, headings: readonly NewHeading[]): void {
  if (headings.length === 0) return;
  const columns = new Set<string>();
  for (const { part: sheet } of readListing(file).sheets)
    for (const part of partsOf(file, sheet, ["table"])) {
      const xml = file.text(part);
      const [head] = elementsOf(part, xml, ({ name }) => name === "table");
      const called = head?.tag.attributes["displayName"] ?? "";
      const own = new Map(
        headings.filter(({ table }) => table === called).map(({ index, now }) => [index, now]),
      );
      const all = elementsOf(part, xml, ({ name }) => name === "tableColumn");
      const splices = all.flatMap((column, index): Splice[] => {
        const name = own.get(index);
        if (name === undefined) return [];
        const { tag, from, to } = column;
        columns.add(`${head?.tag.attributes["id"] ?? ""} ${tag.attributes["id"] ?? ""}`);
        const lost = ["totalsRowLabel", "totalsRowFunction"];
        const kept = lost.reduce(withoutAttribute, xml.slice(from, tag.to));
        const inside = xml.slice(tag.to, to).replace(ofColumn, "");
        return [{ from, to, text: withAttribute(kept, "name", attributeText(name)) + inside }];
      });
      if (splices.length > 0) file.setText(part, spliced(xml, splices));
    }
  const isHidden = ({ name, attributes: { tableId = "", column = "" } }: Tag): boolean =>
    name === "tableSlicerCache" && columns.has(`${tableId} ${column}`);
  pruned(file, () => {
    dropSlicers(file, isHidden);
  });
}

/** Formulas of a whole column, and of its total. */
const ofColumn =
  /<((?:\w+:)?(?:calculatedColumnFormula|totalsRowFormula))(?:\s[^<>]*)?(?:\/>|>[^<]*<\/\1\s*>)/g;
