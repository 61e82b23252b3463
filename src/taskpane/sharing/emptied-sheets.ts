import type { Treated } from "../../sharing/convert/copy-plan";
import type { FindingKind } from "../../sharing/privacy/findings";
import { neutralNames } from "../../sharing/privacy/neutral-names";
import type { Package } from "../../xlsx/package/package";
import { hideSheets } from "../../xlsx/patch/hide-sheets";
import { renameSheets } from "../../xlsx/patch/rename-sheets";
import { hasMacros, macroSheetsOf } from "../../xlsx/privacy/facts";
import { readListing, readPackage } from "../../xlsx/read/read-package";
import { ownLimits } from "../../xlsx/zip/limits";
import { internalInView, internalSheets } from "./internal-sheets";

/** Sheets of which a copy has nothing but the places. */
export interface EmptiedSheets {
  /** As the file names them now. */
  readonly names: ReadonlySet<string>;
  /** Those of them that are for the house alone, whether they were in view or hidden. */
  readonly internal: ReadonlySet<string>;
  /** A list of formulas under the names that people know. */
  readonly asKnown: (treated: readonly Treated[]) => readonly Treated[];
}

/**
 * Gives sheets that are to be emptied names that tell nothing, in the file and in all its formulas, before anything is
 * worked out from it, and hides those that could be seen. Macros call sheets by names that cannot be rewritten, so
 * with them names stay.
 */
export function hideEmptied(file: Package, removes: ReadonlySet<FindingKind>): EmptiedSheets {
  const { order, sheets, others } = readListing(file);
  const hidden = [...sheets, ...others].filter(
    ({ visibility }) => removes.has("hidden-sheets") && visibility !== "visible",
  );
  const asksInView = removes.has("internal-sheets");
  const book = asksInView || hidden.length > 0 ? readPackage(file, ownLimits) : undefined;
  const ours = book && internalSheets(book);
  const inView = ours && asksInView ? internalInView(book, ours) : [];
  const known = new Set([...hidden.map(({ name }) => name), ...inView]);
  const internal = (ours?.telling ?? []).flatMap(({ name }) => (known.has(name) ? [name] : []));
  hideSheets(file, new Set(inView));
  const callsByName = macroSheetsOf(file).length > 0 || (hasMacros(file) && !removes.has("macros"));
  if (callsByName) return { names: known, internal: new Set(internal), asKnown: (treated) => treated };
  const names = neutralNames(order, known);
  renameSheets(file, names);
  const former = new Map([...known].map((name) => [names.get(name.toLowerCase()), name]));
  return {
    names: new Set(names.values()),
    internal: new Set(internal.flatMap((name) => names.get(name.toLowerCase()) ?? [])),
    asKnown: (treated) =>
      treated.map((one) => {
        const sheet = former.get(one.sheet);
        return sheet === undefined ? one : { ...one, sheet };
      }),
  };
}
