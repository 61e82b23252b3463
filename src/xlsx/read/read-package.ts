import type { LooseFormula, StoredBook, StoredSheet, StoredTable } from "../../sheets/stored-book";
import type { Package } from "../package/package";
import { FileRefusal } from "../refusal";
import { meantText } from "../xml/text";
import { type EndTag, type Tag, walk } from "../xml/walk";
import type { Limits } from "../zip/limits";
import { LetterBudget } from "./letter-budget";
import { LooseScanner, type ScannedLoose } from "./scan-loose";
import { readPivots } from "./pivots";
import { scanSheet } from "./scan-sheet";
import { readSharedStrings } from "./shared-strings";
import { storedCells } from "./stored-cells";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly part: string;
  readonly visibility: StoredSheet["visibility"];
}

/** A name as the workbook lists it. */
interface ListedName {
  readonly name: string;
  readonly sheet: string | undefined;
  readonly isHidden: boolean;
}

export interface Listing {
  readonly part: string;
  readonly sheets: readonly ListedSheet[];
  /** Sheets of charts and dialogs, which have no cells. */
  readonly others: readonly ListedSheet[];
  /** Names of all sheets in their order, whatever their kind. */
  readonly order: readonly string[];
  readonly names: readonly ListedName[];
  readonly loose: readonly ScannedLoose[];
  readonly is1904: boolean;
}

const visibilities: Readonly<Record<string, StoredSheet["visibility"]>> = {
  hidden: "hidden",
  veryHidden: "very-hidden",
};
const isOn = (value: string | undefined): boolean => value === "1" || value === "true";

type Listed = Omit<ListedSheet, "part"> & { readonly part: string | undefined; readonly type: string };

/** Kinds of sheets without cells. */
const otherTypes: ReadonlySet<string> = new Set(["chartsheet", "dialogsheet"]);

class ListingScanner {
  readonly sheets: Listed[] = [];
  readonly names: {
    readonly name: string;
    readonly index: number | undefined;
    readonly isHidden: boolean;
  }[] = [];
  readonly loose: LooseScanner;
  is1904 = false;
  #name: Readonly<Record<string, string>> = {};

  constructor(
    readonly part: string,
    private readonly sheetPart: (relation: string) => Pick<Listed, "part" | "type">,
  ) {
    this.loose = new LooseScanner(part);
  }

  readonly open = (tag: Tag): void => {
    const { name, attributes } = tag;
    if (name === "sheet") {
      const relation = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1] ?? "";
      const visibility = visibilities[attributes["state"] ?? ""] ?? "visible";
      this.sheets.push({ name: attributes["name"] ?? "", ...this.sheetPart(relation), visibility });
    } else if (name === "workbookPr") this.is1904 = isOn(attributes["date1904"]);
    else if (name === "definedName") this.#name = attributes;
    this.loose.open(tag);
  };

  readonly text = (text: string): void => {
    this.loose.text(text);
  };

  readonly close = (tag: EndTag): void => {
    this.loose.close(tag);
    const { name = "", localSheetId: index, hidden } = this.#name;
    if (this.loose.found.length > this.names.length)
      this.names.push({
        ...{ name, isHidden: isOn(hidden) },
        index: index === undefined ? undefined : Number(index),
      });
  };
}

/** Reads the workbook's own part. */
export function readListing(file: Package): Listing {
  const part = file.workbook();
  const relations = new Map(file.relations(part).map((relation) => [relation.id, relation]));
  const scanner = new ListingScanner(part, (id) => {
    const relation = relations.get(id);
    if (!relation) throw new FileRefusal("damaged", part);
    return { type: relation.type, part: file.find(relation.target) };
  });
  walk(part, file.text(part), scanner);
  const { sheets, names, loose, is1904 } = scanner;
  return {
    ...{ part, is1904, loose: loose.found, order: sheets.map(({ name }) => name) },
    sheets: sheetsOf(sheets, (type) => type === "worksheet"),
    others: sheetsOf(sheets, (type) => otherTypes.has(type)),
    names: names.map(({ index, ...name }) => ({
      ...name,
      sheet: index === undefined ? undefined : sheets[index]?.name,
    })),
  };
}

const sheetsOf = (listed: readonly Listed[], isWanted: (type: string) => boolean): ListedSheet[] =>
  listed.flatMap(({ name, part, visibility, type }) =>
    part !== undefined && isWanted(type) ? [{ name, part, visibility }] : [],
  );

/** Reads a workbook: data only. */
export function readPackage(file: Package, limits: Limits): StoredBook {
  const listing = readListing(file);
  const strings = sharedStrings(file, listing.part);
  const loose: LooseFormula[] = nameFormulas(listing);
  const letters = new LetterBudget(limits.letters);
  let cells = 0;
  const sheets = listing.sheets.map(({ name, part, visibility }): StoredSheet => {
    const scan = scanSheet(part, file.text(part), limits, cells);
    cells += scan.cells.length;
    loose.push(...scan.loose.map((one) => looseFormula(part, one, name)));
    const tables = tablesOf(file, part);
    loose.push(
      ...tables.flatMap(({ table, part: at }) => table.loose.map((one) => looseFormula(at, one, name))),
    );
    const { hiddenRows, hiddenColumns } = scan;
    return {
      ...{ name, visibility, hiddenRows, hiddenColumns },
      cells: storedCells(scan.cells, strings, letters),
      tables: tables.map(({ table }) => table.stored),
    };
  });
  for (const part of file.names().filter((name) => /^xl\/charts\/[^/]+\.xml$/i.test(name)))
    loose.push(...scanLoose(file, part).map((one) => looseFormula(part, one)));
  const pivots = listing.sheets.flatMap(({ name, part }) => readPivots(file, part, name));
  return { sheets, loose, pivots, is1904: listing.is1904 };
}

function sharedStrings(file: Package, workbook: string): string[] {
  const relation = file.relations(workbook).find(({ type }) => type === "sharedStrings");
  const part = relation && file.find(relation.target);
  return part === undefined ? [] : readSharedStrings(part, file.text(part));
}

const looseFormula = (
  part: string,
  { place, where, formula, from }: ScannedLoose,
  sheet?: string,
): LooseFormula => ({
  ...{ id: `${part}@${from}`, place, where, formula: meantText(formula) },
  ...(sheet !== undefined && { sheet }),
});

function nameFormulas({ part, loose, names }: Listing): LooseFormula[] {
  return loose.map((one, index) => {
    const listed = names[index];
    return {
      ...looseFormula(part, one, listed?.sheet),
      ...(listed?.isHidden && { isHidden: true as const }),
    };
  });
}

function scanLoose(file: Package, part: string): readonly ScannedLoose[] {
  const scanner = new LooseScanner(part);
  walk(part, file.text(part), scanner);
  return scanner.found;
}

interface ReadTable {
  readonly stored: StoredTable;
  readonly loose: readonly ScannedLoose[];
}

function tablesOf(file: Package, sheet: string): { readonly part: string; readonly table: ReadTable }[] {
  return file.relations(sheet).flatMap(({ type, target }) => {
    const part = type === "table" ? file.find(target) : undefined;
    return part === undefined ? [] : [{ part, table: readTable(file, part) }];
  });
}

function readTable(file: Package, part: string): ReadTable {
  const columns: string[] = [];
  let head: Readonly<Record<string, string>> = {};
  const scanner = new LooseScanner(part);
  walk(part, file.text(part), {
    open: (tag) => {
      if (tag.name === "table" && tag.depth === 0) head = tag.attributes;
      else if (tag.name === "tableColumn") columns.push(meantText(tag.attributes["name"] ?? ""));
      scanner.open(tag);
    },
    close: scanner.close,
    text: scanner.text,
  });
  const { displayName: name = "", ref: area = "", headerRowCount = "1", totalsRowCount = "0" } = head;
  const stored = {
    name,
    area,
    columns,
    headerRows: Number(headerRowCount),
    totalsRows: Number(totalsRowCount),
  };
  return { stored, loose: scanner.found };
}
