import type { NotPlain } from "../../sharing/convert/ask";
import type { Fate } from "../../sharing/convert/copy-plan";
import type { FindingKind } from "../../sharing/privacy/findings";
import type { PaneWord } from "../../text/pane";
import type { RefusalCode } from "../../xlsx/refusal";
import { failureMessage, named } from "../failure-words";
import type { Say } from "../words";
import type { SharingTrouble } from "./sharing-store";

export const findingWords: Readonly<Record<FindingKind, PaneWord>> = {
  money: "sharingFindMoney",
  comments: "sharingFindComments",
  "hidden-sheets": "sharingFindHiddenSheets",
  "internal-sheets": "sharingFindInternalSheets",
  "hidden-sheet-names": "sharingFindSheetNames",
  "hidden-names": "sharingFindHiddenNames",
  "hidden-cells": "sharingFindHiddenCells",
  names: "sharingFindNames",
  "custom-xml": "sharingFindCustomXml",
  properties: "sharingFindProperties",
  "external-links": "sharingFindExternalLinks",
  hyperlinks: "sharingFindHyperlinks",
  headers: "sharingFindHeaders",
  "protected-ranges": "sharingFindProtectedRanges",
  "start-up": "sharingFindStartUp",
  "content-add-ins": "sharingFindContentAddIns",
  "printer-settings": "sharingFindPrinters",
  revisions: "sharingFindRevisions",
  scenarios: "sharingFindScenarios",
  macros: "sharingFindMacros",
  "macro-sheets": "sharingFindMacroSheets",
  connections: "sharingFindConnections",
  "pivot-caches": "sharingFindPivotCaches",
};

export const fateWords: Readonly<Record<Fate, PaneWord>> = {
  plain: "sharingFatePlain",
  value: "sharingFateValue",
  emptied: "sharingFateEmptied",
  reference: "sharingFateReference",
  kept: "sharingFateKept",
};

const ourParts: Readonly<Record<string, PaneWord>> = {
  "urn:medical-dx-grants:facilities": "sharingFacilities",
  "urn:medical-dx-grants:edition": "sharingPinnedEdition",
  "urn:medical-dx-grants:originals": "sharingOriginals",
  "urn:medical-dx-grants:quotes": "sharingQuotes",
};

/** What has grown since the check and would stay in the copy. */
export const grownWords = (grown: readonly FindingKind[], words: Say): string =>
  words("sharingGrown", {
    kinds: named(
      grown.map((kind) => words(findingWords[kind])),
      words,
    ),
  });

/** What headers and footers have in the place of words. */
const headerCodes: Readonly<Record<string, PaneWord>> = {
  "&[Path]": "sharingHeaderPath",
  "&[File]": "sharingHeaderFile",
  "&[Picture]": "sharingHeaderPicture",
};

/** A place of a finding for people: our own parts by what they hold. */
export const placeWords = (place: string, words: Say): string => {
  const known = ourParts[place];
  if (known) return words(known);
  return place.replace(/&\[\w+\]/g, (code) => {
    const word = headerCodes[code];
    return word ? words(word) : code;
  });
};

/** Why a formula did not become a plain one. */
export function whyWords(not: NotPlain, words: Say): string {
  switch (not.why) {
    case "spills":
      return words("sharingWhySpills");
    case "argument":
      return words("sharingWhyArgument", { text: not.text });
    case "error":
      return words("sharingWhyError", { message: not.message });
    case "unknown":
      return words("sharingWhyUnknown");
    case "too-long":
      return words("sharingWhyTooLong");
    case "spill-reference":
      return words("sharingWhySpillReference");
    case "array":
      return words("sharingWhyArray");
    case "name":
      return words("sharingWhyName", { name: not.name });
    case "data-table":
      return words("sharingWhyDataTable");
  }
}

const refusals: Readonly<Record<RefusalCode, PaneWord>> = {
  "not-a-workbook": "fileNotAWorkbook",
  "old-format": "fileOldFormat",
  encrypted: "fileEncrypted",
  "binary-format": "fileBinary",
  macros: "fileMacros",
  embedded: "fileEmbedded",
  "too-large": "fileTooLarge",
  "too-many-parts": "fileTooManyParts",
  bomb: "fileBomb",
  "too-many-cells": "fileTooManyCells",
  "too-wide": "fileTooWide",
  entities: "fileEntities",
  damaged: "fileDamaged",
};

/** Why a file was not read, in words that say what to do. */
export const refusalWords = (code: RefusalCode, words: Say): string => words(refusals[code]);

/** What went wrong, and that nothing was changed. */
export function troubleWords(trouble: SharingTrouble, words: Say): string {
  switch (trouble.in) {
    case "excel":
      return failureMessage(trouble.failure, words).text ?? "";
    case "file":
      return [refusalWords(trouble.refused.code, words), words("fileUnchanged")].join(words("sentenceGap"));
    case "originals":
      return words("sharingNoOriginals");
  }
}
