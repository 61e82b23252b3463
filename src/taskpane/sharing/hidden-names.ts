import type { Treated } from "../../sharing/convert/copy-plan";
import type { FindingKind } from "../../sharing/privacy/findings";
import { neutralNames } from "../../sharing/privacy/neutral-names";
import type { Package } from "../../xlsx/package/package";
import { renameSheets } from "../../xlsx/patch/rename-sheets";
import { hasMacros, macroSheetsOf } from "../../xlsx/privacy/facts";
import { readListing } from "../../xlsx/read/read-package";

/**
 * Gives hidden sheets that are to be emptied names that tell nothing, in the file and in all its formulas, before
 * anything is worked out from it. Macros call sheets by names that cannot be rewritten, so with them names stay.
 * Answers a list of formulas under the names that people know.
 */
export function hideSheetNames(
  file: Package,
  removes: ReadonlySet<FindingKind>,
): (treated: readonly Treated[]) => readonly Treated[] {
  const callsByName = macroSheetsOf(file).length > 0 || (hasMacros(file) && !removes.has("macros"));
  if (!removes.has("hidden-sheets") || callsByName) return (treated) => treated;
  const { order, sheets, others } = readListing(file);
  const hidden = [...sheets, ...others].filter(({ visibility }) => visibility !== "visible");
  const names = neutralNames(order, new Set(hidden.map(({ name }) => name)));
  renameSheets(file, names);
  const former = new Map(hidden.map(({ name }) => [names.get(name.toLowerCase()), name]));
  return (treated) =>
    treated.map((one) => {
      const sheet = former.get(one.sheet);
      return sheet === undefined ? one : { ...one, sheet };
    });
}
