import type { Package } from "../package/package";
import { dropUnusedRelations } from "../package/unused-relations";
import { partsOf } from "../privacy/parts-of";
import { readListing } from "../read/read-package";
import { cutElements, cutHollow } from "../xml/cut-elements";
import { elementsOf } from "../xml/elements";
import type { Tag } from "../xml/walk";

const hollow: ReadonlySet<string> = new Set([
  ...["slicerCaches", "timelineCacheRefs", "slicerList", "timelineRefs", "ext", "extLst"],
]);

/** The relation that an element names. */
export const idOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).find(([key]) => /:id$/.test(key))?.[1] ?? "";

/** The name that a part's own element has. */
export const nameOf = (file: Package, part: string): string[] =>
  elementsOf(part, file.text(part), ({ depth }) => depth === 0).flatMap(
    ({ tag }) => tag.attributes["name"] ?? [],
  );

/** Takes out slicers and time lines whose source, an element of theirs, goes; what they leave behind is for pruning. */
export function dropSlicers(file: Package, isSource: (tag: Tag) => boolean): void {
  const workbook = file.workbook();
  const caches = file.relations(workbook).filter(({ type, target }) => {
    const part = type === "slicerCache" || type === "timelineCache" ? file.find(target) : undefined;
    return part !== undefined && elementsOf(part, file.text(part), isSource).length > 0;
  });
  if (caches.length === 0) return;
  const names = new Set(caches.flatMap(({ target }) => nameOf(file, file.find(target) ?? target)));
  const ids = new Set(caches.map(({ id }) => id));
  cutElements(file, workbook, ({ prefix, attributes }) => prefix !== "" && ids.has(idOf(attributes)));
  cutHollow(file, workbook, hollow);
  file.remove(caches.map(({ target }) => target));
  for (const { part } of readListing(file).sheets) dropFromSheet(file, part, names);
}

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
