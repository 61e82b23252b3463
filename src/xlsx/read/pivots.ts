import type { StoredPivot } from "../../sheets/stored-book";
import type { Package } from "../package/package";
import { partsOf } from "../privacy/parts-of";
import { elementsOf } from "../xml/elements";
import { walk } from "../xml/walk";

/** The pivot tables of a sheet, with where their source data stand. */
export function readPivots(file: Package, sheet: string, name: string): StoredPivot[] {
  return partsOf(file, sheet, ["pivotTable"]).map((part): StoredPivot => {
    let area = "";
    walk(part, file.text(part), {
      open: ({ name: element, attributes: { ref = "" } }) => {
        if (element === "location") area = ref;
      },
    });
    const [cache] = partsOf(file, part, ["pivotCacheDefinition"]);
    if (cache === undefined) return { part, sheet: name, area, sources: [] };
    const outside = usesConnection(file, cache) && { usesConnection: true as const };
    return { part, sheet: name, area, sources: sourcesOf(file, cache), ...outside };
  });
}

/** Whether the source data of a pivot table's copy come from a connection. */
export const usesConnection = (file: Package, cache: string): boolean =>
  elementsOf(cache, file.text(cache), ({ name }) => name === "cacheSource").some(
    ({ tag: { attributes } }) =>
      attributes["type"] === "external" || attributes["connectionId"] !== undefined,
  );

/** References to the source's cells, or its name; none for data from outside of the workbook. */
function sourcesOf(file: Package, cache: string): string[] {
  const sources: string[] = [];
  walk(cache, file.text(cache), {
    open: ({ name: element, attributes: { ref, sheet, name, id, "r:id": other } }) => {
      if (element !== "worksheetSource" && element !== "rangeSet") return;
      if ((id ?? other) !== undefined) return;
      if (ref !== undefined && sheet !== undefined)
        sources.push(`'${sheet.replaceAll("'", "''")}'!${ref.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`);
      else if (name !== undefined) sources.push(name);
    },
  });
  return sources;
}
