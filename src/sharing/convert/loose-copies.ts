import { tokens } from "../../excel/formula/tokens";
import type { LooseFormula, StoredBook } from "../../sheets/stored-book";
import { callsOurs } from "../formula/calls-of-ours";
import { readsOf } from "../formula/references";
import { Resolver } from "../formula/resolver";
import { converted } from "./convert-formula";
import type { CopyChoices, Treated } from "./copy-plan";
import { showsMoney } from "./money-cells";
import { readsOutside } from "./outside";
import type { Planning } from "./planning";
import { seeksSpill, withoutSpillReferences } from "./spills";

/** What stands in a name, format or validation in the place of money: no figure, and Excel lets any entry pass. */
export const NO_MONEY = "NA()";

/** Formulas outside of cells that change, by their ids, and what becomes of each. */
export interface LooseCopies {
  readonly formulas: ReadonlyMap<string, string>;
  readonly treated: readonly Treated[];
}

/**
 * Names, conditional formats, validations and tables have no value beside them that could take a formula's place, so
 * they get the plain formula in both kinds of copies; what cannot be converted is left as it is and listed.
 */
export function looseCopies(planning: Planning): LooseCopies {
  const formulas = new Map<string, string>();
  const treated = planning.book.loose.flatMap((one): Treated[] => {
    const result = treatedLoose(planning, one);
    if (result?.now !== undefined) formulas.set(one.id, result.now);
    return result ? [result] : [];
  });
  return { formulas, treated };
}

/** What becomes of one; undefined where it stays as it is and needs no word. */
export function treatedLoose(
  {
    book,
    spills,
    choices,
    plain,
    resolver,
    stuck,
  }: Omit<Planning, "stuck" | "stuckCells"> & Partial<Planning>,
  one: LooseFormula,
): Treated | undefined {
  const { place, where, sheet, formula } = one;
  const text = withoutSpillReferences(formula, sheet, spills);
  const found = { place, where, was: formula, ...(sheet !== undefined && { sheet }) };
  // Whoever writes the copy drops these with the sheet's cells; lists to choose from are words as well.
  if (place !== "name" && choices.emptiedSheets.has(sheet ?? "")) return { ...found, fate: "emptied" };
  // A table goes with its sheet, and a name of what is not there is damage to Excel.
  if (place === "name" && namesTable(formula, resolver, choices.emptiedSheets))
    return { ...found, fate: "emptied", now: "#REF!" };
  if (readsOutside(formula, choices)) return { ...found, fate: "emptied", now: "#REF!" };
  if (reckoning.has(place) && readsInternal(one, choices, book))
    return { ...found, fate: "emptied", now: NO_MONEY };
  if (!callsOurs(formula)) {
    const seeks = seeksSpill(text, spills) && { not: { why: "spill-reference" as const } };
    if (text !== formula) return { ...found, ...seeks, fate: "reference", now: text };
    const name = place === "name" ? undefined : stuck?.usedIn(formula, { sheet, cell: onlyCell(one) });
    if (name !== undefined) return { ...found, fate: "kept", not: { why: "name", name } };
    return seeks ? { ...found, ...seeks, fate: "kept" } : undefined;
  }
  if (choices.hidesMoney && showsMoney(formula)) return { ...found, fate: "emptied", now: NO_MONEY };
  const result = converted(text, { sheet, cell: onlyCell(one) }, plain);
  if ("not" in result) return { ...found, fate: "kept", not: result.not };
  return { ...found, fate: "plain", now: result.formula };
}

/** Where figures of an internal sheet may be reckoned with, and others stand beside them: no charts, which show cells. */
const reckoning: ReadonlySet<LooseFormula["place"]> = new Set(["conditional-format", "validation", "table"]);

/** Whether a formula itself, by no name, reads an internal sheet. */
function readsInternal(
  one: LooseFormula,
  { internalSheets = new Set() }: CopyChoices,
  book: StoredBook,
): boolean {
  if (internalSheets.size === 0) return false;
  // What a name stands for stays with the name, which is listed.
  const byItself = new Resolver({ ...book, loose: [] });
  const { cells, isUnseen } = readsOf(one.formula, { sheet: one.sheet, cell: onlyCell(one) }, byItself);
  const names = new Set([...internalSheets].map((sheet) => sheet.toLowerCase()));
  // Lists to choose from are often found by INDIRECT, and reckon with nothing.
  return (
    (isUnseen && one.place !== "validation") || cells.some(({ sheet }) => names.has(sheet.toLowerCase()))
  );
}

const namesTable = (formula: string, resolver: Resolver, sheets: ReadonlySet<string>): boolean =>
  tokens(formula).some(({ kind, from, to }) => {
    const table = kind === "name" ? resolver.table(formula.slice(from, to)) : undefined;
    return table !== undefined && sheets.has(table.sheet);
  });

/** Only where a format or validation is for one cell is it known what its relative references mean. */
const onlyCell = ({ place, where }: LooseFormula): string | undefined =>
  (place === "conditional-format" || place === "validation") && /^[A-Z]{1,3}\d+$/.test(where)
    ? where
    : undefined;
