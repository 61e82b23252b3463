import type { Package } from "../package/package";
import { pruned } from "../package/prune";
import { readListing } from "../read/read-package";
import { partsOf } from "../privacy/parts-of";
import { cutElements, cutHollow } from "../xml/cut-elements";
import { elementsOf } from "../xml/elements";
import { dropUnusedRelations } from "../package/unused-relations";

const hollow: ReadonlySet<string> = new Set([
  ...["pivotCaches", "slicerCaches", "timelineCacheRefs", "slicerList", "timelineRefs", "ext", "extLst"],
]);

const idOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).find(([key]) => /:id$/.test(key))?.[1] ?? "";

/**
 * Takes pivot tables out, by their parts, and the copies of source data that no other uses: their cells keep what they
 * show. Slicers and time lines of theirs go as well, and charts made of them become plain ones.
 */
export function dropPivots(file: Package, parts: readonly string[]): void {
  if (parts.length === 0) return;
  const workbook = file.workbook();
  const names = new Set(parts.flatMap((part) => nameOf(file, part)));
  const caches = new Set(parts.flatMap((part) => partsOf(file, part, ["pivotCacheDefinition"])));
  pruned(file, () => {
    file.remove(parts);
    dropCaches(file, workbook, caches);
    dropSlicers(file, workbook, names);
    for (const chart of file.names().filter((name) => /^xl\/charts\/[^/]+\.xml$/i.test(name)))
      plainChart(file, chart, names);
  });
}

const nameOf = (file: Package, part: string): string[] =>
  elementsOf(part, file.text(part), ({ depth }) => depth === 0).flatMap(
    ({ tag }) => tag.attributes["name"] ?? [],
  );

/** Those copies of source data that no pivot table uses any more. */
function dropCaches(file: Package, workbook: string, caches: ReadonlySet<string>): void {
  const { sheets } = readListing(file);
  const tables = sheets.flatMap(({ part }) => partsOf(file, part, ["pivotTable"]));
  const used = new Set(tables.flatMap((table) => partsOf(file, table, ["pivotCacheDefinition"])));
  const idle = file.relations(workbook).filter(({ target }) => {
    const part = file.find(target) ?? "";
    return caches.has(part) && !used.has(part);
  });
  const ids = new Set(idle.map(({ id }) => id));
  cutElements(file, workbook, ({ name, attributes }) => name === "pivotCache" && ids.has(idOf(attributes)));
  if (idle.length > 0) cutHollow(file, workbook, hollow);
  file.remove(idle.map(({ target }) => target));
}

function dropSlicers(file: Package, workbook: string, pivots: ReadonlySet<string>): void {
  const caches = file.relations(workbook).filter(({ type, target }) => {
    const part = type === "slicerCache" || type === "timelineCache" ? file.find(target) : undefined;
    return part !== undefined && elementsOf(part, file.text(part), isPivot(pivots)).length > 0;
  });
  if (caches.length === 0) return;
  const names = new Set(caches.flatMap(({ target }) => nameOf(file, file.find(target) ?? target)));
  const ids = new Set(caches.map(({ id }) => id));
  cutElements(file, workbook, ({ prefix, attributes }) => prefix !== "" && ids.has(idOf(attributes)));
  cutHollow(file, workbook, hollow);
  file.remove(caches.map(({ target }) => target));
  for (const { part } of readListing(file).sheets) dropFromSheet(file, part, names);
}

const isPivot =
  (pivots: ReadonlySet<string>) =>
  ({ name, attributes }: { name: string; attributes: Readonly<Record<string, string>> }): boolean =>
    name === "pivotTable" && pivots.has(attributes["name"] ?? "");

/** Slicers of a sheet by the names of their caches, and what shows them in its drawing. */
function dropFromSheet(file: Package, sheet: string, caches: ReadonlySet<string>): void {
  const shown = new Set<string>();
  for (const part of partsOf(file, sheet, ["slicer", "timeline"])) {
    const isGone = (tag: { attributes: Readonly<Record<string, string>> }): boolean =>
      caches.has(tag.attributes["cache"] ?? "");
    const gone = elementsOf(part, file.text(part), isGone);
    gone.forEach(({ tag }) => shown.add(tag.attributes["name"] ?? ""));
    cutElements(file, part, isGone);
    const isLeft = elementsOf(part, file.text(part), ({ depth }) => depth === 1).length > 0;
    if (isLeft) continue;
    const ids = new Set(
      file.relations(sheet).flatMap(({ id, target }) => (file.find(target) === part ? [id] : [])),
    );
    cutElements(file, sheet, ({ prefix, attributes }) => prefix !== "" && ids.has(idOf(attributes)));
    cutHollow(file, sheet, hollow);
    file.remove([part]);
  }
  if (shown.size === 0) return;
  for (const part of partsOf(file, sheet, ["drawing"])) {
    cutElements(
      file,
      part,
      ({ name }) => /^(?:twoCell|oneCell|absolute)Anchor$/.test(name),
      ({ from, to }, xml) =>
        elementsOf(part, xml.slice(from, to), ({ name, attributes }) => {
          return /^(?:slicer|timeslicer)$/.test(name) && shown.has(attributes["name"] ?? "");
        }).length > 0,
    );
    dropUnusedRelations(file, part);
  }
}

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
