import type { Package } from "../package/package";
import { pruned } from "../package/prune";
import { readListing } from "../read/read-package";
import { cutElements, cutHollow } from "../xml/cut-elements";
import { editTags, withoutAttribute } from "../xml/edit-tags";
import { elementsOf } from "../xml/elements";
import { partsOf } from "./parts-of";

/** What Excel leaves behind of printers, of earlier states and of other programs' data, beside what people type in. */
export interface LeftBehind {
  /** Settings of printers, with the names of printers and servers. */
  readonly printers: number;
  /** Parts with the earlier values of a shared workbook and its users. */
  readonly revisions: number;
  /** Names of the scenarios of What-If analysis, which keep values of cells and who wrote them. */
  readonly scenarios: readonly string[];
  /** Data that add-ins have hung on sheets. */
  readonly sheetData: readonly { readonly part: string; readonly name: string }[];
}

const historyTypes = ["revisionHeaders", "usernames"];

/** Looks for all of it. */
export function readLeftBehind(file: Package): LeftBehind {
  const sheets = sheetParts(file);
  return {
    printers: new Set(sheets.flatMap((sheet) => partsOf(file, sheet, ["printerSettings"]))).size,
    revisions: partsOf(file, file.workbook(), historyTypes).length,
    scenarios: sheets.flatMap((sheet) =>
      elementsOf(sheet, file.text(sheet), ({ name }) => name === "scenario").map(
        ({ tag }) => tag.attributes["name"] ?? "",
      ),
    ),
    sheetData: sheets.flatMap((sheet) => sheetDataOf(file, sheet)),
  };
}

const sheetParts = (file: Package): string[] => {
  const { sheets, others } = readListing(file);
  return [...sheets, ...others].map(({ part }) => part);
};

function sheetDataOf(file: Package, sheet: string): { part: string; name: string }[] {
  const named = new Map(
    elementsOf(sheet, file.text(sheet), ({ name }) => name === "customPr").map(({ tag }) => [
      relationId(tag.attributes),
      tag.attributes["name"] ?? "",
    ]),
  );
  return file.relations(sheet).flatMap(({ type, id, target }) => {
    const part = type === "customProperty" ? file.find(target) : undefined;
    return part === undefined ? [] : [{ part, name: named.get(id) ?? "" }];
  });
}

const relationId = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1] ?? "";

/** Printers' settings go; pages keep their size and margins, which stand in the sheets themselves. */
export function removePrinters(file: Package): void {
  for (const sheet of sheetParts(file)) {
    const ids = new Set(
      file.relations(sheet).flatMap(({ type, id }) => (type === "printerSettings" ? [id] : [])),
    );
    if (ids.size === 0) continue;
    editTags(
      file,
      sheet,
      ({ attributes }) => ids.has(relationId(attributes)),
      (text) => withoutAttribute(text, "id"),
    );
    file.remove(partsOf(file, sheet, ["printerSettings"]));
  }
}

/** The history of changes goes, and with it that the workbook is shared. */
export function removeRevisions(file: Package): void {
  pruned(file, () => {
    file.remove(partsOf(file, file.workbook(), historyTypes));
  });
}

export function removeScenarios(file: Package): void {
  for (const sheet of sheetParts(file)) cutElements(file, sheet, ({ name }) => name === "scenarios");
}

/** Data on sheets by the names of their parts. */
export function removeSheetData(file: Package, parts: readonly string[]): void {
  for (const sheet of sheetParts(file)) {
    const gone = file
      .relations(sheet)
      .filter(({ type, target }) => type === "customProperty" && parts.includes(file.find(target) ?? ""));
    if (gone.length === 0) continue;
    const ids = new Set(gone.map(({ id }) => id));
    cutElements(
      file,
      sheet,
      ({ name, attributes }) => name === "customPr" && ids.has(relationId(attributes)),
    );
    cutHollow(file, sheet, new Set(["customProperties"]));
    file.remove(gone.map(({ target }) => target));
  }
}
