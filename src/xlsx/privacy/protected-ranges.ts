import type { Package } from "../package/package";
import { readListing } from "../read/read-package";
import { cutElements } from "../xml/cut-elements";
import { editTags, withAttribute, withoutAttribute } from "../xml/edit-tags";
import { elementsOf } from "../xml/elements";
import type { Tag } from "../xml/walk";
import type { OnSheet } from "./on-sheet";

/** Ranges that some may edit on protected sheets, where people have named them or they list accounts. */
export const protectedRangesOf = (file: Package): OnSheet[] =>
  sheetsWithRanges(file).flatMap(({ name: sheet, part }) => {
    const xml = file.text(part);
    return elementsOf(part, xml, isRange).flatMap(({ tag, from, to }) => {
      const { name = "" } = tag.attributes;
      // Excel's own names; in the text, accounts stand in an attribute or in elements.
      const isPlain = /^(?:Range|範囲)\d+$/.test(name) && !xml.slice(from, to).includes("securityDescriptor");
      return isPlain ? [] : [{ sheet, text: name }];
    });
  });

/** Gives ranges names that tell nothing, and takes the accounts out; passwords stay. */
export function hideProtectedRanges(file: Package): void {
  for (const { part } of sheetsWithRanges(file)) {
    let number = 0;
    cutElements(file, part, ({ name }) => name === "securityDescriptor");
    editTags(file, part, isRange, (text) => {
      number += 1;
      return withoutAttribute(withAttribute(text, "name", `Range${number}`), "securityDescriptor");
    });
  }
}

const isRange = ({ name }: Tag): boolean => name === "protectedRange";

/** Large sheets without any are not read once more. */
const sheetsWithRanges = (file: Package) =>
  readListing(file).sheets.filter(({ part }) => file.text(part).includes("protectedRange"));
