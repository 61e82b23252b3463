import type { Package } from "../package/package";
import { readListing } from "../read/read-package";
import { cutElements } from "../xml/cut-elements";
import { elementsOf } from "../xml/elements";
import { partsOf } from "./parts-of";

/** A property of the document that is filled in. */
export interface Property {
  readonly name: string;
  readonly value: string;
}

/** The picture of the first sheet, the views that people have kept under their names, and people without comments. */
export function tracesOf(file: Package): Property[] {
  const workbook = file.workbook();
  const views = elementsOf(workbook, file.text(workbook), ({ name }) => name === "customWorkbookView");
  return [
    ...partsOf(file, "", ["thumbnail"]).map((part) => ({ name: "thumbnail", value: part })),
    ...partsOf(file, "", [labels]).flatMap((part) => labelsIn(part, file.text(part))),
    ...views.map(({ tag }) => ({ name: tag.name, value: tag.attributes["name"] ?? "" })),
    ...idlePersons(file).flatMap((part) =>
      elementsOf(part, file.text(part), ({ name }) => name === "person").map(({ tag }) => ({
        ...{ name: "person", value: tag.attributes["displayName"] ?? "" },
      })),
    ),
  ];
}

/** What leads to the sensitivity labels of a document, which name the tenant that they are of. */
const labels = "classificationlabels";

const labelsIn = (part: string, xml: string): Property[] =>
  elementsOf(part, xml, ({ name }) => name === "label").map(({ tag: { attributes } }) => ({
    ...{ name: "sensitivity label", value: [attributes["id"], attributes["siteId"]].join(" ").trim() },
  }));

/** Comments in threads point at their writers; without any, the list of persons is of no use. */
function idlePersons(file: Package): string[] {
  const { sheets } = readListing(file);
  const isUsed = sheets.some(({ part }) => partsOf(file, part, ["threadedComment"]).length > 0);
  return isUsed ? [] : partsOf(file, file.workbook(), ["person"]);
}

export function clearTraces(file: Package): void {
  const workbook = file.workbook();
  removeThumbnail(file);
  file.remove([...partsOf(file, "", [labels]), ...idlePersons(file)]);
  const hadViews = cutElements(file, workbook, ({ name }) => name === "customWorkbookViews");
  if (!hadViews) return;
  const { sheets, others } = readListing(file);
  for (const { part } of [...sheets, ...others])
    cutElements(file, part, ({ name }) => name === "customSheetViews");
}

/** The picture shows cells as they were before anything was emptied. */
export function removeThumbnail(file: Package): void {
  file.remove(partsOf(file, "", ["thumbnail"]));
}
