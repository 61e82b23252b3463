import type { NewHeading } from "../../sheets/stored-book";
import type { Package } from "../package/package";
import { partsOf } from "../privacy/parts-of";
import { readListing } from "../read/read-package";
import { attributeText, withAttribute, withoutAttribute } from "../xml/edit-tags";
import { elementsOf } from "../xml/elements";
import { type Splice, spliced } from "../xml/text";

/** Gives columns of tables other headings, and takes away the words and formulas that their tables keep for them. */
export function renameTableColumns(file: Package, headings: readonly NewHeading[]): void {
  if (headings.length === 0) return;
  for (const { part: sheet } of readListing(file).sheets)
    for (const part of partsOf(file, sheet, ["table"])) {
      const xml = file.text(part);
      const [head] = elementsOf(part, xml, ({ name }) => name === "table");
      const called = head?.tag.attributes["displayName"] ?? "";
      const own = new Map(
        headings.filter(({ table }) => table === called).map(({ index, now }) => [index, now]),
      );
      const columns = elementsOf(part, xml, ({ name }) => name === "tableColumn");
      const splices = columns.flatMap((column, index): Splice[] => {
        const name = own.get(index);
        if (name === undefined) return [];
        const { tag, from, to } = column;
        const lost = ["totalsRowLabel", "totalsRowFunction"];
        const kept = lost.reduce(withoutAttribute, xml.slice(from, tag.to));
        const inside = xml.slice(tag.to, to).replace(ofColumn, "");
        return [{ from, to, text: withAttribute(kept, "name", attributeText(name)) + inside }];
      });
      if (splices.length > 0) file.setText(part, spliced(xml, splices));
    }
}

/** Formulas of a whole column, and of its total. */
const ofColumn =
  /<((?:\w+:)?(?:calculatedColumnFormula|totalsRowFormula))(?:\s[^<>]*)?(?:\/>|>[^<]*<\/\1\s*>)/g;
