import type { Package } from "../package/package";
import { pruned } from "../package/prune";
import { readListing } from "../read/read-package";
import { partsOf } from "../privacy/parts-of";
import { cutElements, cutHollow } from "../xml/cut-elements";
import { elementsOf } from "../xml/elements";
import { usesConnection } from "../read/pivots";
import type { Tag } from "../xml/walk";
import { dropSlicers, idOf, nameOf } from "./drop-slicers";

const hollow: ReadonlySet<string> = new Set([
  ...["pivotCaches", "timelineCachePivotCaches", "pivotTableReferences", "ext", "extLst"],
]);

/** Copies of source data that a workbook goes without, all or those from connections: no table of a sheet may need them. */
export const idleCaches = (
  file: Package,
  wanted: { readonly freezesPivots: boolean; readonly freezesConnections: boolean },
): readonly string[] =>
  partsOf(file, file.workbook(), ["pivotCacheDefinition"]).filter(
    (cache) => wanted.freezesPivots || (wanted.freezesConnections && usesConnection(file, cache)),
  );

/**
 * Takes pivot tables out, by their parts, and the copies of source data that no other uses: their cells keep what they
 * show. Slicers and time lines of theirs go as well, and charts made of them become plain ones. So do the tables that
 * stand on no sheet, behind charts alone, and slicers of copies that are idle.
 */
export function dropPivots(file: Package, parts: readonly string[], idle: readonly string[] = []): void {
  if (parts.length + idle.length === 0) return;
  const workbook = file.workbook();
  const behind = partsOf(file, workbook, ["pivotTable"]).filter((part) =>
    partsOf(file, part, ["pivotCacheDefinition"]).some((cache) => idle.includes(cache)),
  );
  const gone = [...parts, ...behind];
  const names = new Set(gone.flatMap((part) => nameOf(file, part)));
  const caches = new Set([...idle, ...gone.flatMap((part) => partsOf(file, part, ["pivotCacheDefinition"]))]);
  pruned(file, () => {
    dropReferences(file, workbook, behind);
    file.remove(gone);
    const ids = dropCaches(file, workbook, caches);
    dropSlicers(file, isSource({ names, ids }));
    for (const chart of file.names().filter((name) => /^xl\/charts\/[^/]+\.xml$/i.test(name)))
      plainChart(file, chart, names);
  });
}

/** The workbook itself names the pivot tables behind charts. */
function dropReferences(file: Package, workbook: string, parts: readonly string[]): void {
  const ids = new Set(
    file
      .relations(workbook)
      .flatMap(({ id, target }) => (parts.includes(file.find(target) ?? "") ? [id] : [])),
  );
  cutElements(
    file,
    workbook,
    ({ name, attributes }) => name === "pivotTableReference" && ids.has(idOf(attributes)),
  );
}

/** Takes out those copies of source data that no pivot table uses any more; answers their numbers in the workbook. */
function dropCaches(file: Package, workbook: string, caches: ReadonlySet<string>): ReadonlySet<string> {
  const { sheets } = readListing(file);
  const owners = [workbook, ...sheets.map(({ part }) => part)];
  const tables = owners.flatMap((owner) => partsOf(file, owner, ["pivotTable"]));
  const used = new Set(tables.flatMap((table) => partsOf(file, table, ["pivotCacheDefinition"])));
  const idle = file.relations(workbook).filter(({ target }) => {
    const part = file.find(target) ?? "";
    return caches.has(part) && !used.has(part);
  });
  const ids = new Set(idle.map(({ id }) => id));
  const isGone = ({ name, attributes }: Tag): boolean => name === "pivotCache" && ids.has(idOf(attributes));
  const numbers = elementsOf(workbook, file.text(workbook), isGone).map(
    ({ tag }) => tag.attributes["cacheId"] ?? "",
  );
  cutElements(file, workbook, isGone);
  if (idle.length > 0) cutHollow(file, workbook, hollow);
  file.remove(idle.map(({ target }) => target));
  return new Set(numbers);
}

/** Pivot tables by their names, and copies of source data outside by their numbers. */
interface Gone {
  readonly names: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

const isSource =
  ({ names, ids }: Gone) =>
  ({ name, attributes }: Tag): boolean =>
    (name === "pivotTable" && names.has(attributes["name"] ?? "")) ||
    (name === "olap" && ids.has(attributes["pivotCacheId"] ?? ""));

/** A chart made of a pivot table says so by its name, behind the sheet's. */
function plainChart(file: Package, part: string, pivots: ReadonlySet<string>): void {
  const isOfPivots = cutElements(
    file,
    part,
    ({ name }) => name === "pivotSource",
    ({ from, to }, xml) => [...pivots].some((pivot) => xml.slice(from, to).includes(`!${pivot}<`)),
  );
  if (isOfPivots) cutElements(file, part, ({ name }) => name === "pivotFmts" || name === "pivotOptions");
}
