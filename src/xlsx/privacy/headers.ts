import type { Package } from "../package/package";
import { pruned } from "../package/prune";
import { dropUnusedRelations } from "../package/unused-relations";
import { readListing } from "../read/read-package";
import { cutElements } from "../xml/cut-elements";
import { elementsOf, type Found, textsIn } from "../xml/elements";
import { meantText } from "../xml/text";
import type { Tag } from "../xml/walk";
import { headerText, shownCodes, tellsMore } from "./header-text";
import type { OnSheet } from "./on-sheet";
import { partsOf } from "./parts-of";

/**
 * Headers and footers with words, names of files or pictures, of sheets and of charts on them, which are printed alone
 * as well; those of page numbers and dates are none.
 */
export const headersOf = (file: Package): OnSheet[] =>
  printedParts(file).flatMap(({ sheet, part }) => {
    const xml = file.text(part);
    const pictures = elementsOf(part, xml, isPicture).map(() => ({ sheet, text: shownCodes.picture }));
    const headers = elementsOf(part, xml, isHeader).flatMap((found) => {
      const header = codesOf(part, xml, found);
      return tellsMore(header) ? [{ sheet, text: headerText(header) }] : [];
    });
    return [...headers, ...pictures];
  });

/** Takes them out; how pages count odd, even and first ones stays, and so do headers of page numbers. */
export function removeHeaders(file: Package): void {
  pruned(file, () => {
    cutHeaders(file, tellsMore);
    for (const { part } of printedParts(file))
      if (cutElements(file, part, isPicture))
        dropUnusedRelations(file, part, ({ type }) => /drawing$/i.test(type));
  });
}

/** Takes out headers and footers that name an amount. */
export const dropTellingHeaders = (file: Package, namesAmount: (text: string) => boolean): void => {
  cutHeaders(file, (header) => namesAmount(withoutYears(headerText(header))));
};

/** Years stand in many headers, and would be taken for thousands. */
const withoutYears = (text: string): string => text.normalize("NFKC").replace(/\b\d{4}(?=年|\/\d)/g, "");

function cutHeaders(file: Package, isGone: (header: string) => boolean): void {
  for (const { part } of printedParts(file))
    cutElements(file, part, isHeader, (found, xml) => isGone(codesOf(part, xml, found)));
}

const isHeader = ({ name }: Tag): boolean => /^(?:odd|even|first)(?:Header|Footer)$/.test(name);
const isPicture = ({ name }: Tag): boolean => /^(?:legacyD|d)rawingHF$/.test(name);

const codesOf = (part: string, xml: string, found: Found): string =>
  meantText(textsIn(part, xml, found, found.tag.name)[0] ?? "");

/**
 * Sheets of all kinds and their charts, where they have any: large ones without are not read once more. Each part once,
 * since a hostile file has all charts on all of its sheets.
 */
function printedParts(file: Package): { sheet: string; part: string }[] {
  const { sheets, others } = readListing(file);
  const seen = new Set<string>();
  const unseen = (part: string): boolean => !seen.has(part) && seen.add(part).has(part);
  return [...sheets, ...others].flatMap(({ name, part }) => {
    const charts = partsOf(file, part, ["drawing"])
      .filter(unseen)
      .flatMap((drawing) => partsOf(file, drawing, ["chart", "chartEx"]));
    return [part, ...charts].flatMap((one) =>
      unseen(one) && /headerFooter|rawingHF/.test(file.text(one)) ? [{ sheet: name, part: one }] : [],
    );
  });
}
