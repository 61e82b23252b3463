import { calls } from "../../excel/formula/calls";
import { tokens } from "../../excel/formula/tokens";
import type { LooseFormula, StoredBook } from "../../sheets/stored-book";

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
  const gone = new Set<LooseFormula>();
  // A name may be used by another that goes, so the search goes on until it finds no more.
  for (let before = -1; before !== gone.size;) {
    before = gone.size;
    for (const name of unusedWithout(book, gone)) {
      const isOwn = emptied.has(name.sheet?.toLowerCase() ?? "");
      if (isOwn || (!isExcels(name) && namesSheet(name.formula, emptied))) gone.add(name);
    }
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
