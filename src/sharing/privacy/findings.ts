import { columnLetters } from "../../sheets/address";
import type { LooseFormula, StoredBook } from "../../sheets/stored-book";
import { showsMoney } from "../convert/money-cells";
import { callsOurs } from "../formula/calls-of-ours";
import { readsOtherBook } from "../formula/references";
import { toldAddresses } from "../formula/told-addresses";
import { namesThatStay, seeksNames, unusedNames } from "./names";

/** What a workbook would tell beside what is meant to be told. */
export type FindingKind =
  | "money"
  | "comments"
  | "hidden-sheets"
  | "internal-sheets"
  | "hidden-sheet-names"
  | "hidden-names"
  | "hidden-cells"
  | "names"
  | "custom-xml"
  | "properties"
  | "external-links"
  | "hyperlinks"
  | "headers"
  | "protected-ranges"
  | "start-up"
  | "content-add-ins"
  | "printer-settings"
  | "revisions"
  | "scenarios"
  | "macros"
  | "macro-sheets"
  | "connections"
  | "pivot-caches";

export interface Finding {
  readonly kind: FindingKind;
  readonly count: number;
  /** Where, for people: sheets, cells, names, addresses. */
  readonly places: readonly string[];
  /** Whether a copy can be made without it. */
  readonly isRemovable: boolean;
  /** Something may need it in a way that cannot be seen: it goes only where somebody says so. */
  readonly mayBeUsed?: true;
}

/** A text of a sheet that is none of its cells. */
interface OnSheet {
  readonly sheet: string;
  readonly text: string;
}

/** What the file holds beside its cells; the reader of files has found it. */
export interface FileFindings {
  readonly comments: readonly { readonly sheet: string; readonly count: number }[];
  readonly customXml: readonly { readonly part: string; readonly namespace: string }[];
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  readonly externalLinks: readonly string[];
  /** Addresses that tell of files, servers, mail and telephones. */
  readonly hyperlinks: readonly string[];
  /** What pages bear at their top or bottom, by sheets. */
  readonly headers: readonly OnSheet[];
  /** Ranges of protected sheets that some may edit. */
  readonly protectedRanges: readonly OnSheet[];
  readonly startUps: number;
  readonly contentAddIns: number;
  /** Hidden sheets of charts and dialogs. */
  readonly hiddenCharts: readonly string[];
  readonly printers: number;
  readonly revisions: number;
  readonly scenarios: readonly string[];
  readonly hasMacros: boolean;
  readonly macroSheets: number;
  readonly connections: readonly string[];
  readonly pivotCaches: number;
}

/** What no copy goes without: it belongs to what the workbook shows or works with, and formulas call macro sheets. */
const staying: ReadonlySet<FindingKind> = new Set<FindingKind>([
  ...(["content-add-ins", "macro-sheets", "hidden-sheet-names", "hidden-names"] as const),
]);

const finding = (kind: FindingKind, places: readonly string[], count = places.length): Finding => ({
  ...{ kind, count, places },
  isRemovable: !staying.has(kind),
});

const placesOf = (names: readonly LooseFormula[]): string[] => names.map(({ where }) => where);

/** Odd and even pages may bear the same. */
const placesOn = (texts: readonly OnSheet[]): string[] => [
  ...new Set(texts.map(({ sheet, text }) => `${sheet}: ${text}`)),
];

const commentsOf = ({ comments }: FileFindings): Finding =>
  finding(
    "comments",
    comments.map(({ sheet }) => sheet),
    comments.reduce((sum, { count }) => sum + count, 0),
  );

/**
 * Everything that should be looked at before a workbook is shared; what is not there is not listed. `internal` are
 * visible sheets that are for the house alone.
 */
export function findings(
  book: StoredBook,
  file: FileFindings,
  internal: readonly string[],
): readonly Finding[] {
  const all: readonly Finding[] = [
    finding("money", moneyPlaces(book)),
    commentsOf(file),
    ...sheetFindings(book, file, internal),
    finding("hidden-cells", hiddenCells(book)),
    {
      ...finding("names", placesOf(unusedNames(book))),
      ...(seeksNames(book) && { mayBeUsed: true as const }),
    },
    finding(
      "custom-xml",
      file.customXml.map(({ namespace, part }) => (namespace === "" ? part : namespace)),
    ),
    finding(
      "properties",
      file.properties.map(({ name, value }) => `${name}: ${value}`),
    ),
    finding("external-links", file.externalLinks, Math.max(file.externalLinks.length, linkedCells(book))),
    finding("hyperlinks", [...new Set([...file.hyperlinks, ...linksOfFormulas(book)])]),
    finding("headers", placesOn(file.headers)),
    finding("protected-ranges", placesOn(file.protectedRanges)),
    finding("start-up", [], file.startUps),
    finding("content-add-ins", [], file.contentAddIns),
    finding("printer-settings", [], file.printers),
    finding("revisions", [], file.revisions),
    finding("scenarios", file.scenarios),
    finding("macros", [], file.hasMacros ? 1 : 0),
    finding("macro-sheets", [], file.macroSheets),
    finding("connections", file.connections),
    finding("pivot-caches", [], file.pivotCaches),
  ];
  return all.filter(({ count }) => count > 0);
}

/** In cells, and in names, formats and rules. */
const linksOfFormulas = ({ sheets, loose }: StoredBook): string[] =>
  [...sheets.flatMap(({ cells }) => [...cells.values()]), ...loose].flatMap(({ formula }) =>
    formula === undefined ? [] : toldAddresses(formula),
  );

/** Sheets that are not to be seen, and what of them stays in a copy that has them emptied. */
function sheetFindings(
  book: StoredBook,
  { hiddenCharts, hasMacros, macroSheets }: FileFindings,
  internal: readonly string[],
): readonly Finding[] {
  const hidden = book.sheets.filter(({ visibility }) => visibility !== "visible").map(({ name }) => name);
  const allHidden = [...hidden, ...hiddenCharts];
  const callsByName = hasMacros || macroSheets > 0;
  return [
    finding("hidden-sheets", allHidden),
    finding("internal-sheets", internal),
    finding("hidden-sheet-names", callsByName ? [...allHidden, ...internal] : []),
    finding("hidden-names", placesOf(namesThatStay(book, [...hidden, ...internal]))),
  ];
}

/** Cells, and names, formats and validations: a cell that reads such a name calls none of our functions itself. */
function moneyPlaces({ sheets, loose }: StoredBook): string[] {
  const shows = (formula: string): boolean => callsOurs(formula) && showsMoney(formula);
  const cells = sheets.flatMap(({ name, cells: all }) =>
    [...all.values()].flatMap(({ cell, formula }) =>
      formula !== undefined && shows(formula) ? [`${name}!${cell}`] : [],
    ),
  );
  const others = loose.flatMap(({ where, sheet, formula }) =>
    shows(formula) ? [sheet === undefined ? where : `${sheet}!${where}`] : [],
  );
  return [...cells, ...new Set(others)];
}

/** Rows and columns that are hidden and hold something. */
function hiddenCells(book: StoredBook): string[] {
  return book.sheets.flatMap(({ name, cells, hiddenRows, hiddenColumns }) => {
    const used = [...cells.values()].filter(
      ({ value, formula }) => value !== undefined || formula !== undefined,
    );
    const rows = new Set(used.map(({ cell }) => Number(/\d+$/.exec(cell)?.[0] ?? 0)));
    const inRows = hiddenRows.filter((row) => rows.has(row)).map((row) => `${name}!${row}:${row}`);
    const inColumns = hiddenColumns.map(([from, to]) => {
      const last = Math.min(to, 16_384);
      return `${name}!${columnLetters(from - 1)}:${columnLetters(last - 1)}`;
    });
    return [...inRows, ...inColumns];
  });
}

const linkedCells = (book: StoredBook): number =>
  book.sheets.reduce(
    (sum, { cells }) =>
      sum +
      [...cells.values()].filter(({ formula }) => formula !== undefined && readsOtherBook(formula)).length,
    0,
  );
