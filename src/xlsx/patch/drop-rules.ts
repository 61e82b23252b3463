import type { Package } from "../package/package";
import { readListing } from "../read/read-package";
import { cutElements } from "../xml/cut-elements";

const rules: ReadonlySet<string> = new Set(["dataValidations", "conditionalFormatting"]);

/** What newer versions of Excel keep of both stands in extensions with these ids. */
const extensions: ReadonlySet<string> = new Set([
  "{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}",
  "{78C0D931-6437-407D-A8EE-F0AAD7539E65}",
]);

/** Takes validations and conditional formats off sheets, by their names; both hold words of their own. */
export function dropRules(file: Package, sheets: ReadonlySet<string>): void {
  for (const { name: sheet, part } of readListing(file).sheets)
    if (sheets.has(sheet))
      cutElements(
        file,
        part,
        ({ name, attributes }) =>
          rules.has(name) || (name === "ext" && extensions.has((attributes["uri"] ?? "").toUpperCase())),
      );
}
