import type { Package } from "../package/package";
import { FileRefusal, type RefusalCode } from "../refusal";
import { readListing } from "../read/read-package";
import { walk } from "../xml/walk";
import { connectionsOf } from "./connections";
import { headersOf } from "./headers";
import { type LeftBehind, readLeftBehind } from "./left-behind";
import type { OnSheet } from "./on-sheet";
import { paneAddIns, partsOf } from "./parts-of";
import { propertiesOf } from "./properties";
import { protectedRangesOf } from "./protected-ranges";
import { toldLinks } from "./told-links";

/** What a workbook's file holds beside its cells that tells more than its writer may want. */
export interface FileFacts extends Omit<LeftBehind, "sheetData"> {
  /** How many comments and notes each sheet has. */
  readonly comments: readonly { readonly sheet: string; readonly count: number }[];
  /** Data of add-ins, of the workbook by namespaces and of its sheets by names. */
  readonly customXml: readonly { readonly part: string; readonly namespace: string }[];
  /** Properties of the document that are filled in. */
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  /** Addresses of other workbooks. */
  readonly externalLinks: readonly string[];
  /** Where links lead that tell of files, servers, mail and telephones. */
  readonly hyperlinks: readonly string[];
  /** Headers and footers with words, names of files or pictures. */
  readonly headers: readonly OnSheet[];
  /** Ranges that some may edit, with names that people gave them or with accounts. */
  readonly protectedRanges: readonly OnSheet[];
  /** Panes of add-ins that open with the workbook. */
  readonly startUps: number;
  /** Add-ins shown inside of a sheet: taking them away would take away what the sheet shows. */
  readonly contentAddIns: number;
  /** Hidden sheets of charts and dialogs. */
  readonly hiddenCharts: readonly string[];
  readonly hasMacros: boolean;
  /** Sheets of Excel 4.0 macros. */
  readonly macroSheets: number;
  /** Sources of data outside, data models and addresses of publishing. */
  readonly connections: readonly string[];
  /** Copies of source data that pivot tables keep. */
  readonly pivotCaches: number;
}

/** What is wrong with custom XML that only its own program can read; one that swells is refused like any other part. */
const foreign: ReadonlySet<RefusalCode> = new Set<RefusalCode>(["damaged", "entities"]);

/** The parts of sheets with Excel 4.0 macros. */
export const macroSheetsOf = (file: Package): string[] =>
  file.names().filter((name) => /(?:^|\/)macrosheets\/[^/]+$/i.test(name));

export const hasMacros = (file: Package): boolean =>
  file.names().some((name) => /vbaProject\.bin$/i.test(name));

/** Looks for all of it; `sheets` are the workbook's sheets with their parts. */
export function readFacts(
  file: Package,
  sheets: readonly { readonly name: string; readonly part: string }[],
): FileFacts {
  const workbook = file.workbook();
  const names = file.names();
  const addIns = names.filter((name) => /\/webextensions\/webextension[^/]*\.xml$/i.test(`/${name}`));
  const { sheetData, ...left } = readLeftBehind(file);
  const panes = new Set(paneAddIns(file));
  return {
    comments: commentsOf(file, sheets),
    ...left,
    customXml: [
      ...partsOf(file, workbook, ["customXml"]).map((part) => ({ part, namespace: namespaceOf(file, part) })),
      ...sheetData.map(({ part, name }) => ({ part, namespace: name })),
    ],
    properties: propertiesOf(file),
    externalLinks: partsOf(file, workbook, ["externalLink"]).map(
      (part) => file.relations(part)[0]?.target ?? part,
    ),
    hyperlinks: toldLinks(file),
    headers: headersOf(file),
    protectedRanges: protectedRangesOf(file),
    startUps: panes.size,
    contentAddIns: addIns.filter((name) => !panes.has(name)).length,
    hiddenCharts: readListing(file).others.flatMap(({ name, visibility }) =>
      visibility === "visible" ? [] : [name],
    ),
    hasMacros: hasMacros(file),
    macroSheets: macroSheetsOf(file).length,
    connections: connectionsOf(file),
    pivotCaches: partsOf(file, workbook, ["pivotCacheDefinition"]).length,
  };
}

function commentsOf(file: Package, sheets: Parameters<typeof readFacts>[1]): FileFacts["comments"] {
  const counts = sheets.map(({ name, part }) => ({
    sheet: name,
    count: partsOf(file, part, ["comments", "threadedComment"]).reduce(
      (most, one) => Math.max(most, elementsIn(file, one, ["comment", "threadedComment"])),
      0,
    ),
  }));
  return counts.filter(({ count }) => count > 0);
}

function elementsIn(file: Package, part: string, wanted: readonly string[]): number {
  let count = 0;
  walk(part, file.text(part), {
    open: ({ name }) => {
      if (wanted.includes(name)) count += 1;
    },
  });
  return count;
}

/**
 * The namespace of an XML part's own element; "" where it has none or cannot be read. Such a part belongs to another
 * program, which may write it in any encoding; nobody here needs to understand it, and a copy carries it as it is.
 */
function namespaceOf(file: Package, part: string): string {
  let namespace = "";
  try {
    walk(part, file.text(part), {
      open: ({ depth, prefix, attributes }) => {
        if (depth === 0)
          namespace = attributes[prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`] ?? "";
      },
    });
  } catch (thrown) {
    if (thrown instanceof FileRefusal && foreign.has(thrown.refused.code)) return "";
    throw thrown;
  }
  return namespace;
}

/** The text of the part with a namespace; undefined where there is none. */
export function customXmlText(file: Package, wanted: string): string | undefined {
  const part = partsOf(file, file.workbook(), ["customXml"]).find((one) => namespaceOf(file, one) === wanted);
  if (part === undefined) return undefined;
  let text = "";
  walk(part, file.text(part), {
    text: (piece) => {
      text += piece;
    },
  });
  return text;
}
