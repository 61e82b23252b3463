import type { Evidence } from "../../sharing/evidence/evidence-sheet";
import type { Sheet } from "../../sheets/sheet";
import type { AskFunctions } from "../../sharing/convert/ask";
import { callsOurs } from "../../sharing/formula/calls-of-ours";
import type { CopyChoices, Treated } from "../../sharing/convert/copy-plan";
import { planCopy } from "../../sharing/convert/plan-copy";
import { emptiedReads, isGone } from "../../sharing/convert/emptied-reads";
import { cutPivots } from "../../sharing/convert/pivots";
import { staleCharts } from "../../sharing/convert/stale-charts";
import { originalsNamespace, originalsText, planRestore } from "../../sharing/originals";
import { type Finding, type FindingKind, findings } from "../../sharing/privacy/findings";
import { namesOfHiddenCells, namesOfSheets, unusedNames } from "../../sharing/privacy/names";
import { switchesIn, switchesNamespace } from "../../excel/editions/switch-records";
import type { BookChanges, StoredBook, StoredSheet } from "../../sheets/stored-book";
import { addCustomXml } from "../../xlsx/add/custom-xml";
import { addSheet } from "../../xlsx/add/add-sheet";
import { type FileKind, fileKind } from "../../xlsx/package/file-kind";
import type { Package } from "../../xlsx/package/package";
import { dropCaches } from "../../xlsx/patch/chart-caches";
import { blankSheets } from "../../xlsx/patch/blank-sheets";
import { renameTableColumns } from "../../xlsx/patch/rename-columns";
import { forgetFormats, formatUse } from "../../xlsx/patch/hidden-formats";
import { patchBook } from "../../xlsx/patch/patch-book";
import { dropEmptied } from "../../xlsx/patch/drop-emptied";
import { dropHidden } from "../../xlsx/patch/drop-hidden";
import { dropLinkedShapes } from "../../xlsx/patch/linked-shapes";
import { dropPivots, idleCaches } from "../../xlsx/patch/drop-pivots";
import { blankUnusedStrings } from "../../xlsx/patch/unused-strings";
import { customXmlText, readFacts } from "../../xlsx/privacy/facts";
import { removeAnswers } from "../../xlsx/privacy/connections";
import { removeRevisions } from "../../xlsx/privacy/left-behind";
import { cutTitles } from "../../xlsx/privacy/properties";
import { removeThumbnail } from "../../xlsx/privacy/traces";
import { strip } from "../../xlsx/privacy/strip";
import { forgetUnmarked } from "../../xlsx/rich/forget";
import { openOwnPackage } from "../../xlsx/read";
import { readListing, readPackage } from "../../xlsx/read/read-package";
import { type FileOutcome, guarded } from "../../xlsx/refusal";
import { ownLimits } from "../../xlsx/zip/limits";
import { type EmptiedSheets, hideEmptied } from "./emptied-sheets";
import { internalInView } from "./internal-sheets";

/** A workbook looked through before it is shared. */
export interface Examination {
  readonly findings: readonly Finding[];
  /** How many cells call our functions. */
  readonly formulas: number;
  /** Whether it is a copy that can be turned back. */
  readonly isCopy: boolean;
}

/** What a copy is to be. */
export interface CopyOrder {
  readonly form: "values" | "plain";
  readonly removes: ReadonlySet<FindingKind>;
  /** Adds the evidence sheet that this makes. */
  readonly evidence?: (about: Pick<Evidence, "book" | "switches" | "treated">) => Sheet;
  /** Keeps the original formulas in the copy; never for vendors. */
  readonly keepsOriginals: boolean;
}

export interface Copy {
  readonly bytes: Uint8Array;
  readonly kind: FileKind;
  readonly treated: readonly Treated[];
}

export interface Restored {
  readonly bytes: Uint8Array;
  readonly kind: FileKind;
  readonly restored: number;
  readonly changedSince: readonly string[];
}

/** The workbook's own id for the part with the formulas; any workbook has it once. */
const ORIGINALS_ID = "{6D1B2C0E-8A53-4C1B-9F0D-5B7C5E0A4F61}";

/** Looks through a workbook's file. */
export const examine = (bytes: Uint8Array): FileOutcome<Examination> =>
  guarded(() => {
    const file = openOwnPackage(bytes);
    const book = readPackage(file, ownLimits);
    const cells = book.sheets.flatMap((sheet) => [...sheet.cells.values()]);
    return {
      findings: findings(book, readFacts(file, readListing(file).sheets), internalInView(book)),
      formulas: cells.filter(({ formula }) => formula !== undefined && callsOurs(formula)).length,
      isCopy: customXmlText(file, originalsNamespace) !== undefined,
    };
  });

/** Makes a copy of a workbook's file; the file itself stays as it is. */
export const makeCopy = (bytes: Uint8Array, order: CopyOrder, ask: AskFunctions): FileOutcome<Copy> =>
  guarded(() => {
    const file = openOwnPackage(bytes);
    const emptied = hideEmptied(file, order.removes);
    const book = readPackage(file, ownLimits);
    const choices = choicesOf(order, emptied);
    const plan = planCopy(book, choices, ask);
    const switches = switchesIn(customXmlText(file, switchesNamespace));
    const formats = formatUse(file, emptiedParts(book, choices));
    patchBook(file, plan.changes);
    dropEmptied(file, book, plan.changes, isGone);
    renameTableColumns(file, plan.headings);
    dropCaches(file, staleCharts(book, plan.changes));
    dropShapesOf(file, book, plan.changes, choices);
    dropPivots(file, cutPivots(book, plan.treated), idleCaches(file, choices));
    if (choices.emptiesHiddenCells) dropOnHidden(file, book);
    blankSheets(file, choices.emptiedSheets, !order.removes.has("macros"));
    forgetFormats(file, formats);
    if (choices.emptiedSheets.size > 0) cutTitles(file);
    if (empties(plan.changes) || choices.emptiedSheets.size > 0) forgetEarlier(file);
    stripFound(file, order, choices.emptiedSheets);
    const { evidence } = order;
    if (evidence) addSheet(file, evidence({ book, switches, treated: withoutRemoved(plan.treated) }));
    if (order.keepsOriginals) keepText(file, originalsText(plan, book));
    return { bytes: file.bytes(), kind: fileKind(file), treated: emptied.asKnown(plan.treated) };
  });

/** Turns a copy back into a workbook with the original formulas; undefined where it keeps none. */
export const restore = (bytes: Uint8Array): FileOutcome<Restored | undefined> =>
  guarded(() => {
    const file = openOwnPackage(bytes);
    const text = customXmlText(file, originalsNamespace);
    const plan = text === undefined ? undefined : planRestore(readPackage(file, ownLimits), text);
    if (!plan) return undefined;
    patchBook(file, plan.changes);
    removeOriginals(file);
    const { restored, changedSince } = plan;
    return { bytes: file.bytes(), kind: fileKind(file), restored, changedSince };
  });

function choicesOf({ form, removes }: CopyOrder, { names, internal }: EmptiedSheets): CopyChoices {
  return {
    ...{ form, emptiedSheets: names, internalSheets: internal },
    hidesMoney: removes.has("money"),
    emptiesHiddenCells: removes.has("hidden-cells"),
    freezesOtherBooks: removes.has("external-links"),
    freezesPivots: removes.has("pivot-caches"),
    freezesConnections: removes.has("connections"),
    freezesLinks: removes.has("hyperlinks"),
  };
}

/** What still shows cells as they were before: shared texts, data types, answers, the history, the picture of a sheet. */
function forgetEarlier(file: Package): void {
  blankUnusedStrings(file);
  forgetUnmarked(file);
  removeAnswers(file);
  removeRevisions(file);
  removeThumbnail(file);
}

/** Shapes and pictures of cells keep what these showed. */
function dropShapesOf(file: Package, book: StoredBook, changes: BookChanges, choices: CopyChoices): void {
  if (!empties(changes) && choices.emptiedSheets.size === 0) return;
  const readsGone = emptiedReads(book, changes, choices.emptiedSheets);
  dropLinkedShapes(file, (reference, sheet) => readsGone(reference, { sheet, cell: "A1" }));
}

/** Sheets of which all is emptied, or what is hidden. */
const emptiedParts = (book: StoredBook, choices: CopyChoices): ReadonlyMap<string, StoredSheet | "all"> =>
  new Map(
    book.sheets.flatMap((sheet): [string, StoredSheet | "all"][] => {
      if (choices.emptiedSheets.has(sheet.name)) return [[sheet.name, "all"]];
      return choices.emptiesHiddenCells ? [[sheet.name, sheet]] : [];
    }),
  );

function dropOnHidden(file: Package, book: StoredBook): void {
  const stored = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  for (const { name, part } of readListing(file).sheets) {
    const sheet = stored.get(name);
    if (sheet) dropHidden(file, part, sheet);
  }
}

/** Formulas as the evidence may show them: those that were emptied, or read what was, would tell of it. */
const withoutRemoved = (treated: readonly Treated[]): readonly Treated[] =>
  treated.map((one) => (one.fate === "emptied" || one.readsRemoved ? { ...one, was: "" } : one));

/** Whether any cell is to be empty. */
const empties = ({ cells }: BookChanges): boolean =>
  [...cells.values()].some((contents) => [...contents.values()].some(isGone));

/** Names that only replaced formulas used are unused now, so the book is read as it has become. */
function stripFound(file: Package, { removes }: CopyOrder, emptied: ReadonlySet<string>): void {
  const { sheets } = readListing(file);
  const ofNames = removes.has("names") || removes.has("hidden-cells") || emptied.size > 0;
  const book = ofNames ? readPackage(file, ownLimits) : undefined;
  const names = new Set(
    book && [
      ...(removes.has("names") ? unusedNames(book) : []),
      ...(removes.has("hidden-cells") ? namesOfHiddenCells(book) : []),
      ...(emptied.size > 0 ? namesOfSheets(book, emptied) : []),
    ],
  );
  const facts = readFacts(file, sheets);
  const has = (kind: FindingKind): boolean => removes.has(kind);
  strip(
    file,
    sheets.map((sheet) => sheet.part),
    {
      comments: has("comments"),
      customXml: has("custom-xml") ? facts.customXml.map((one) => one.part) : [],
      properties: has("properties"),
      externalLinks: has("external-links"),
      hyperlinks: has("hyperlinks"),
      headers: has("headers"),
      protectedRanges: has("protected-ranges"),
      startUps: has("start-up"),
      macros: has("macros"),
      printers: has("printer-settings"),
      revisions: has("revisions"),
      scenarios: has("scenarios"),
      connections: has("connections"),
      names: [...names].map(({ id }) => id),
    },
  );
}

function keepText(file: Package, text: string): void {
  removeOriginals(file);
  addCustomXml(file, { element: "originals", namespace: originalsNamespace, id: ORIGINALS_ID, text });
}

function removeOriginals(file: Package): void {
  const facts = readFacts(file, []);
  const own = facts.customXml.filter(({ namespace }) => namespace === originalsNamespace);
  strip(file, [], {
    ...{ comments: false, properties: false, externalLinks: false, startUps: false, macros: false },
    ...{ hyperlinks: false, printers: false, revisions: false, scenarios: false, connections: false },
    ...{ headers: false, protectedRanges: false, names: [], customXml: own.map(({ part }) => part) },
  });
}

export { askFunctions } from "./ask-functions";

/** The steps behind every cell are fetched only when somebody wants them written down. */
export const loadEvidence = () =>
  import(/* webpackChunkName: "evidence-files" */ "./evidence/evidence-files");
