import type { StoredBook, StoredCell, StoredValue } from "../../sheets/stored-book";
import { callsOurs } from "../formula/calls-of-ours";
import { Resolver } from "../formula/resolver";
import type { AskFunctions } from "./ask";
import { clearedCells, cutSpills } from "./cleared-cells";
import { converted } from "./convert-formula";
import { CellChanges, type CopyChoices, type CopyPlan, type Treated } from "./copy-plan";
import { frozenDataTables } from "./data-tables";
import { emptyHidden } from "./empty-hidden";
import { hiddenHeadings, renameColumns } from "./hidden-headings";
import { looseCopies } from "./loose-copies";
import { showsMoney } from "./money-cells";
import { isOneValue } from "./one-value";
import { PlainCalls } from "./plain-call";
import type { Planning } from "./planning";
import { seeksSpill, spillsOf, withoutSpillReferences } from "./spills";
import { stuckCells, StuckNames } from "./stuck-names";

/** Works out a copy of a workbook. Nothing is dropped in silence: each formula that is treated is in the list. */
export function planCopy(book: StoredBook, choices: CopyChoices, ask: AskFunctions): CopyPlan {
  const resolver = new Resolver(book);
  const plain = new PlainCalls(ask, resolver);
  const cleared = clearedCells(book, choices);
  const cut = cutSpills(book, cleared);
  const headings = hiddenHeadings(book, choices);
  const hidden = { cleared, cutSpills: cut, headings };
  const first = { book, choices, resolver, plain, spills: spillsOf(book, cut), ...hidden };
  const stuck = new StuckNames(first);
  const stuckOnes = stuckCells(first, stuck);
  const spills = spillsOf(book, [...cut, ...stuckOnes.values()]);
  const planning: Planning = { ...first, spills, stuck, stuckCells: stuckOnes };
  const changes = new CellChanges();
  const treated: Treated[] = [];
  for (const { name, cells } of book.sheets) {
    for (const cell of cells.values()) {
      const one = treatedCell(planning, name, cell);
      if (!one) continue;
      treated.push(one);
      if (one.fate === "kept") continue;
      changes.set(name, cell.cell, contentOf(one, cell));
    }
  }
  const loose = looseCopies(planning);
  const after = emptyHidden(planning, changes, [...treated, ...loose.treated]);
  const all = [...after, ...frozenDataTables(book, changes, after)];
  const columns = renameColumns(book, headings, { changes, loose: loose.formulas });
  return {
    ...{ changes: { cells: changes.bySheet, loose: columns.loose }, headings },
    treated: all.map(columns.renamed),
  };
}

/** Errors that say that nothing has been worked out. */
const uncalculated: ReadonlySet<string> = new Set(["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

const isUncalculated = (value: StoredValue): boolean =>
  value === undefined || (typeof value === "object" && uncalculated.has(value.error));

function treatedCell(planning: Planning, sheet: string, stored: StoredCell): Treated | undefined {
  const { formula, cell, value, fills } = stored;
  if (formula === undefined) return undefined;
  const { choices, spills, plain } = planning;
  const text = withoutSpillReferences(formula, sheet, spills);
  const found = { place: "cell" as const, where: cell, sheet, was: formula, value };
  const state = isUncalculated(value) && { isUncalculated: true as const };
  const name = planning.stuckCells.get(stored)?.name;
  const asValue = { ...found, ...state, fate: "value" as const };
  if (!callsOurs(formula)) {
    if (name !== undefined) return { ...asValue, not: { why: "name", name } };
    const seeks = seeksSpill(text, spills) && { not: { why: "spill-reference" as const } };
    if (text !== formula) return { ...found, ...seeks, fate: "reference", now: text };
    return seeks ? { ...found, ...seeks, fate: "kept" } : undefined;
  }
  if (choices.hidesMoney && showsMoney(formula)) return { ...found, fate: "emptied" };
  if (choices.form === "values") return asValue;
  if (name !== undefined) return { ...asValue, not: { why: "name", name } };
  if (fills?.includes(":")) return { ...asValue, not: { why: "spills", function: "" } };
  const result = converted(text, { sheet, cell }, plain);
  if ("not" in result) return { ...asValue, not: result.not };
  return { ...found, ...state, fate: "plain", now: result.formula };
}

function contentOf({ fate, now, value }: Treated, { fills, spillMark }: StoredCell) {
  if (fate === "emptied") return {};
  if (now === undefined) return { value };
  if (fills === undefined) return { formula: now, value };
  if (fate === "reference")
    return { ...{ formula: now, value, fills }, ...(spillMark !== undefined && { spillMark }) };
  // What need not spill any more loses the array only where nothing works through a range: older versions would take
  // one cell of it. An array that was entered as one stays one.
  const isArray = spillMark === undefined || !isOneValue(now);
  return { formula: now, value, ...(isArray && { fills }) };
}
