import type { Package } from "../package/package";
import { pruned } from "../package/prune";
import { readListing } from "../read/read-package";
import { cutElements, cutHollow } from "../xml/cut-elements";
import { editTags, withAttribute, withoutAttribute } from "../xml/edit-tags";
import { elementsOf } from "../xml/elements";
import type { Tag } from "../xml/walk";
import { forgetMdx } from "../rich/forget";
import { partsOf } from "./parts-of";

/** Data models of Power Pivot: as newer versions keep them, and as Excel 2010 did. */
const modelTypes = ["powerPivotData", "customData", "customDataProps"];
/** Addresses that parts of the workbook are published to as web pages. */
const published: ReadonlySet<string> = new Set(["webPublishItem", "webPublishObject"]);
const publishing: ReadonlySet<string> = new Set(["webPublishItems", "webPublishObjects"]);

/** Sources of data outside, their data models, and where the workbook is published, by names that people know. */
export function connectionsOf(file: Package): string[] {
  const workbook = file.workbook();
  const named = (part: string, element: string): string[] => {
    const names = elementsOf(part, file.text(part), ({ name }) => name === element).map(
      ({ tag }) => tag.attributes["name"] ?? "",
    );
    return names.length > 0 ? names : [part];
  };
  const sheets = sheetParts(file);
  return [
    ...connectionParts(file).flatMap((part) => named(part, "connection")),
    ...queryTables(file, sheets).flatMap((part) => named(part, "queryTable")),
    ...partsOf(file, workbook, modelTypes),
    ...[workbook, ...sheets].flatMap((part) =>
      elementsOf(part, file.text(part), ({ name }) => published.has(name)).map(
        ({ tag: { attributes } }) => attributes["destinationFile"] ?? attributes["title"] ?? part,
      ),
    ),
  ];
}

/**
 * Takes out connections, query tables, data models and addresses of publishing. Tables of queries become plain ones;
 * pivot tables and formulas of connections must be values by then.
 */
export function removeConnections(file: Package): void {
  const workbook = file.workbook();
  const sheets = sheetParts(file);
  pruned(file, () => {
    for (const sheet of sheets) unbind(file, sheet);
    file.remove([
      ...queryTables(file, sheets),
      ...connectionParts(file),
      ...partsOf(file, workbook, modelTypes),
    ]);
    removeAnswers(file);
    cutElements(
      file,
      workbook,
      ({ name }) => name === "ext",
      ({ from, to }, xml) =>
        elementsOf(workbook, xml.slice(from, to), ({ name }) => name === "dataModel").length > 0,
    );
    cutHollow(file, workbook, new Set(["extLst"]));
    for (const part of [workbook, ...sheets]) cutElements(file, part, ({ name }) => publishing.has(name));
    forgetMdx(file);
    for (const maps of partsOf(file, workbook, ["xmlMaps"]))
      cutElements(
        file,
        maps,
        ({ name, attributes }) => name === "DataBinding" && attributes["ConnectionID"] !== undefined,
      );
  });
}

/** What servers last answered to formulas of cells; Excel asks them anew where formulas are left. */
export function removeAnswers(file: Package): void {
  file.remove(partsOf(file, file.workbook(), ["volatileDependencies"]));
}

const sheetParts = (file: Package): string[] => {
  const { sheets, others } = readListing(file);
  return [...sheets, ...others].map(({ part }) => part);
};

/** Those that the workbook leads to, and those that it has lost sight of. */
const connectionParts = (file: Package): string[] =>
  file.names().filter((name) => /(?:^|\/)connections\.xml$/i.test(name));

/** Queries stand on sheets by themselves, or behind tables. */
const queryTables = (file: Package, sheets: readonly string[]): string[] =>
  sheets
    .flatMap((sheet) => [sheet, ...partsOf(file, sheet, ["table"])])
    .flatMap((owner) => partsOf(file, owner, ["queryTable"]));

function unbind(file: Package, sheet: string): void {
  const isBound = ({ name }: Tag): boolean => name === "table" || name === "tableColumn";
  for (const table of partsOf(file, sheet, ["table"])) {
    const isOfQuery = partsOf(file, table, ["queryTable"]).length > 0;
    const lost = ["connectionId", ...(isOfQuery ? ["tableType", "uniqueName", "queryTableFieldId"] : [])];
    editTags(file, table, isBound, (text) => lost.reduce(withoutAttribute, text));
  }
  // Cells of XML maps must have one: 0 is none.
  for (const cells of partsOf(file, sheet, ["tableSingleCells"]))
    editTags(
      file,
      cells,
      ({ name }) => name === "singleXmlCell",
      (text) => withAttribute(text, "connectionId", "0"),
    );
}
