import { calls } from "../../excel/formula/calls";
import { tokens } from "../../excel/formula/tokens";
import type { Area } from "../../sheets/read-area";
import type { LooseFormula, StoredBook, StoredSheet } from "../../sheets/stored-book";
import { readsOf } from "../formula/references";
import { Resolver } from "../formula/resolver";

/** Names that Excel itself makes, such as print areas. */
const isExcels = ({ where }: LooseFormula): boolean => where.startsWith("_xl");

/** Names that no formula of the workbook needs; print areas and the like are Excel's own. */
export const unusedNames = (book: StoredBook): readonly LooseFormula[] =>
  unusedWithout(book, new Set()).filter((name) => !isExcels(name));

/** Whether INDIRECT stands anywhere: it makes a name of a text, so nobody can tell which names it needs. */
export const seeksNames = ({ sheets, loose }: StoredBook): boolean =>
  loose.some(({ formula }) => callsIndirect(formula)) ||
  sheets.some(({ cells }) =>
    [...cells.values()].some(({ formula }) => formula !== undefined && callsIndirect(formula)),
  );

const callsIndirect = (formula: string): boolean =>
  /INDIRECT/i.test(formula) &&
  calls(formula).some(({ name }) => /^INDIRECT$/i.test(formula.slice(name.from, name.to)));

/** Names that stand for something on emptied sheets, or belong to one, and that nothing else needs. */
export function namesOfSheets(book: StoredBook, sheets: ReadonlySet<string>): readonly LooseFormula[] {
  const emptied = new Set([...sheets].map((sheet) => sheet.toLowerCase()));
  return unusedAmong(book, (name) => {
    const isOwn = emptied.has(name.sheet?.toLowerCase() ?? "");
    return isOwn || (!isExcels(name) && namesSheet(name.formula, emptied));
  });
}

/** Names that stand for cells on hidden rows and columns alone, at any distance, and that nothing else needs. */
export const namesOfHiddenCells = (book: StoredBook): readonly LooseFormula[] =>
  unusedAmong(book, standsForHidden(book));

function standsForHidden(book: StoredBook): (name: LooseFormula) => boolean {
  const resolver = new Resolver(book);
  const hidden = new Map(book.sheets.map((sheet) => [sheet.name.toLowerCase(), hidingOf(sheet)]));
  return (name) => {
    const { cells, isUnseen } = readsOf(name.formula, { sheet: name.sheet, cell: undefined }, resolver);
    const areHidden = cells.every(({ sheet, area }) => hidden.get(sheet.toLowerCase())?.(area) === true);
    return !isExcels(name) && !isUnseen && cells.length > 0 && areHidden;
  };
}

/**
 * Names of hidden cells, or of sheets to be emptied, alone that rules, charts and the like need: in a copy they stand
 * for nothing, and tell their own words still. What cells need of them becomes a value, so that cells keep no name.
 */
export function namesThatStay(book: StoredBook, emptied: readonly string[]): readonly LooseFormula[] {
  const sheets = new Set(emptied.map((name) => name.toLowerCase()));
  const isOfCells = standsForHidden(book);
  const isHidden = (name: LooseFormula): boolean =>
    !isExcels(name) && (namesSheet(name.formula, sheets) || isOfCells(name));
  const loose = book.loose.filter(
    ({ place, sheet = "" }) => place === "name" || !sheets.has(sheet.toLowerCase()),
  );
  const copy = { ...book, loose, sheets: book.sheets.map((sheet) => ({ ...sheet, cells: new Map() })) };
  const gone = new Set(unusedAmong(copy, isHidden));
  return loose.filter((name) => name.place === "name" && isHidden(name) && !gone.has(name));
}

/** Tells of areas of a sheet whether all of their rows, or all of their columns, are hidden. */
function hidingOf({ hiddenRows, hiddenColumns }: StoredSheet): (area: Area) => boolean {
  const rows = new Set(hiddenRows);
  const isHidden = (column: number): boolean =>
    hiddenColumns.some(([from, to]) => column >= from && column <= to);
  const all = (from: number, to: number, isOne: (number: number) => boolean): boolean => {
    for (let index = from; index <= to; index += 1) if (!isOne(index + 1)) return false;
    return true;
  };
  return ({ top, bottom, left, right }) =>
    all(top, bottom, (row) => rows.has(row)) || all(left, right, isHidden);
}

/** Names of some kind that nothing needs. One may be used by another that goes, so the search goes on to the end. */
function unusedAmong(book: StoredBook, isWanted: (name: LooseFormula) => boolean): readonly LooseFormula[] {
  const gone = new Set<LooseFormula>();
  for (let before = -1; before !== gone.size;) {
    before = gone.size;
    for (const name of unusedWithout(book, gone)) if (isWanted(name)) gone.add(name);
  }
  return [...gone];
}

function unusedWithout(book: StoredBook, gone: ReadonlySet<LooseFormula>): LooseFormula[] {
  const used = new Set<string>();
  const note = (formula: string): void => {
    for (const { kind, from, to } of tokens(formula))
      if (kind === "name") used.add(formula.slice(from, to).replace(/^.*!/, "").toLowerCase());
  };
  for (const { cells } of book.sheets)
    for (const { formula } of cells.values()) if (formula !== undefined) note(formula);
  for (const one of book.loose) if (!gone.has(one)) note(one.formula);
  return book.loose.filter(({ place, where }) => place === "name" && !used.has(where.toLowerCase()));
}

/** Whether a formula names a sheet, or a row of sheets that begins or ends with it; names in lower case. */
function namesSheet(formula: string, sheets: ReadonlySet<string>): boolean {
  return tokens(formula).some(({ kind, from, to }) => {
    const [, prefix] = (kind === "name" && /^(.*)!/s.exec(formula.slice(from, to))) || [];
    if (prefix === undefined) return false;
    const inside = prefix
      .replace(/^'(.*)'$/s, "$1")
      .replaceAll("''", "'")
      .toLowerCase();
    return sheets.has(inside) || inside.split(":").some((one) => sheets.has(one));
  });
}
