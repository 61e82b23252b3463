import { readFacts } from "../../src/xlsx/privacy/facts";
import type { Stripping } from "../../src/xlsx/privacy/strip";
import { openOwnPackage } from "../../src/xlsx/read";
import { readListing } from "../../src/xlsx/read/read-package";

/** No choice at all. */
export const nothing: Stripping = {
  ...{ comments: false, customXml: [], properties: false, externalLinks: false },
  ...{
    hyperlinks: false,
    headers: false,
    protectedRanges: false,
    startUps: false,
    macros: false,
    names: [],
    printers: false,
    revisions: false,
    scenarios: false,
  },
  connections: false,
};

/** A file opened as a workbook of our own, with what was found in it. */
export function open(bytes: Uint8Array) {
  const file = openOwnPackage(bytes);
  const listing = readListing(file);
  return { file, listing, facts: readFacts(file, listing.sheets) };
}
