import { cellPlace } from "../../sheets/address";
import type { StoredCell, StoredPivot } from "../../sheets/stored-book";
import { contains, isOneCell, readArea } from "../../sheets/read-area";
import { readsOf, type Reads } from "../formula/references";
import { CellSet } from "./cell-set";
import type { CellChanges, CopyChoices, Treated } from "./copy-plan";
import { showsMoney } from "./money-cells";
import { readsOutside } from "./outside";
import { asksPivot, pivotCell, pivotReads } from "./pivots";
import { dataTableReads, dataTableText } from "./data-tables";
import { headingContent } from "./hidden-headings";
import type { Planning } from "./planning";
import { withoutSpillReferences } from "./spills";
import { WatchedCells } from "./watched-cells";

/** A cell with a formula or a data table and what it reads. */
interface Reader {
  readonly sheet: string;
  readonly cell: StoredCell;
  readonly formula: string;
  readonly reads: Reads;
  readonly pivot?: StoredPivot;
}

/** Cells of which what is read goes: whatever reads a sheet that is emptied as a whole reads it, even blank cells of it. */
class Gone {
  readonly #cells = new CellSet();
  readonly #whole: ReadonlySet<string>;

  constructor(sheets: ReadonlySet<string>) {
    this.#whole = new Set([...sheets].map((sheet) => sheet.toLowerCase()));
  }

  add(sheet: string, cell: string): void {
    this.#cells.add(sheet, cell);
  }

  /** What cannot be seen is taken to be read. */
  isReadBy({ cells, isUnseen }: Reads): boolean {
    if (isUnseen && (!this.#cells.isEmpty || this.#whole.size > 0)) return true;
    return cells.some((one) => this.#whole.has(one.sheet.toLowerCase()) || this.#cells.meets(one));
  }
}

/**
 * Empties what the reader is not to see. What is worked out from hidden money or from internal sheets goes as well, so
 * that nothing can be reckoned back; what is worked out from other hidden sheets and rows stays as a value. Answers the list
 * with all of it.
 */
export function emptyHidden(
  planning: Planning,
  changes: CellChanges,
  treated: readonly Treated[],
): readonly Treated[] {
  const { choices, cutSpills } = planning;
  if (!takesAway(choices)) return treated;
  const all = readersOf(planning);
  const money = moneyAndAfter(planning, changes, treated, all);
  const cut = new Set(cutSpills.map(({ cell }) => cell));
  const byKey = new Map(treated.map((one) => [keyOf(one), one]));
  const gone = new Gone(choices.emptiedSheets);
  const paid = new Set(money);
  // No list is spread into push: a hidden sheet may have more formulas than a call takes arguments.
  const added: Treated[] = [
    ...money.map((reader) => treatedAs(reader, "emptied")),
    ...emptyCleared(planning, changes, gone),
    ...lostPivots(
      choices,
      gone,
      all.filter((one) => !paid.has(one)),
    ),
  ];
  const losesPivot = added.some(({ place }) => place === "pivot");
  for (const reader of all) {
    if (reader.pivot) continue;
    const isCut =
      cut.has(reader.cell) ||
      gone.isReadBy(reader.reads) ||
      (losesPivot && asksPivot(reader.formula)) ||
      [reader.formula, ...reader.reads.named].some((formula) => readsOutside(formula, choices));
    if (!isCut || isEmpty(changes, reader.sheet, reader.cell.cell)) continue;
    const before = changes.get(reader.sheet, reader.cell.cell);
    const isValue = before && before.formula === undefined;
    if (!isValue) changes.set(reader.sheet, reader.cell.cell, { value: reader.cell.value });
    const found = isValue ? byKey.get(keyOf(treatedAs(reader, "value"))) : undefined;
    added.push({ ...(found ?? treatedAs(reader, "value")), readsRemoved: true });
  }
  return [...new Map([...treated, ...added].map((one) => [keyOf(one), one])).values()];
}

function emptyCleared({ cleared, headings }: Planning, changes: CellChanges, gone: Gone): Treated[] {
  for (const heading of headings) {
    if (heading.cell === undefined) continue;
    changes.set(heading.sheet, heading.cell, headingContent(heading));
    gone.add(heading.sheet, heading.cell);
  }
  return cleared.flatMap(({ sheet, cell }): Treated[] => {
    changes.set(sheet, cell.cell, {});
    gone.add(sheet, cell.cell);
    const { cell: where, formula: was } = cell;
    return was === undefined ? [] : [{ place: "cell", where, sheet, was, fate: "emptied" }];
  });
}

const takesAway = (choices: CopyChoices): boolean =>
  choices.hidesMoney ||
  choices.emptiesHiddenCells ||
  choices.freezesPivots ||
  choices.freezesConnections ||
  choices.freezesLinks ||
  choices.emptiedSheets.size > 0 ||
  choices.freezesOtherBooks;

/** Pivot tables that become values: all where that was chosen, else those on or of what is emptied. */
function lostPivots(choices: CopyChoices, gone: Gone, all: readonly Reader[]): Treated[] {
  return all.flatMap((reader): Treated[] => {
    const { pivot, sheet, reads } = reader;
    if (!pivot) return [];
    const isUnasked = choices.freezesPivots || (choices.freezesConnections && pivot.usesConnection === true);
    const isLost = isUnasked || choices.emptiedSheets.has(sheet) || gone.isReadBy(reads);
    return isLost ? [{ ...treatedAs(reader, "value"), readsRemoved: true }] : [];
  });
}

const keyOf = ({ place, sheet = "", where, was }: Treated): string => `${place} ${sheet}!${where} ${was}`;

const treatedAs = ({ sheet, cell, formula, pivot }: Reader, fate: "emptied" | "value"): Treated => ({
  ...{ place: pivot ? "pivot" : "cell", where: pivot ? pivot.area : cell.cell, sheet, was: formula, fate },
  ...(fate === "value" && { value: cell.value }),
  ...(fate === "value" && cell.dataTable && { not: { why: "data-table" as const } }),
});

/** What a reference to a spill reads is all of the spill's cells, where these are known to become values. */
function readersOf({ book, resolver, spills }: Planning): Reader[] {
  const pivots = book.pivots.map((pivot): Reader => ({
    ...{ sheet: pivot.sheet, cell: pivotCell(pivot), formula: pivot.sources.join(",") },
    ...{ reads: pivotReads(pivot, resolver), pivot },
  }));
  const cells = book.sheets.flatMap(({ name: sheet, cells: stored }) =>
    [...stored.values()].flatMap((cell): Reader[] => {
      const { formula } = cell;
      const table = dataTableReads(sheet, cell);
      if (table) return [{ sheet, cell, formula: dataTableText(cell), reads: table }];
      if (formula === undefined) return [];
      const text = withoutSpillReferences(formula, sheet, spills);
      return [{ sheet, cell, formula, reads: readsOf(text, { sheet, cell: cell.cell }, resolver) }];
    }),
  );
  return [...pivots, ...cells];
}

/**
 * Empties the cells that spills of hidden money fill and those that read internal sheets, then everything that reads an
 * emptied cell, until nothing does.
 */
function moneyAndAfter(
  { book, choices }: Planning,
  changes: CellChanges,
  treated: readonly Treated[],
  all: readonly Reader[],
): Reader[] {
  const emptied: { readonly sheet: string; readonly cell: string }[] = [];
  const stored = new Map(book.sheets.map(({ name, cells }) => [name, cells]));
  const empty = (sheet: string, first: StoredCell | undefined): void => {
    for (const cell of filledBy(first, stored.get(sheet))) {
      changes.set(sheet, cell, {});
      emptied.push({ sheet, cell });
    }
  };
  for (const { sheet = "", where, fate, place } of treated)
    if (fate === "emptied" && place === "cell") empty(sheet, stored.get(sheet)?.get(where));
  const found = new Set<Reader>();
  const take = (readers: readonly Reader[]): void => {
    for (const reader of readers) {
      if (found.has(reader)) continue;
      found.add(reader);
      empty(reader.sheet, reader.cell);
    }
  };
  const waiting = all.filter(({ sheet, cell }) => !isEmpty(changes, sheet, cell.cell));
  const watched = new WatchedCells<Reader>(book);
  for (const reader of waiting) for (const one of reader.reads.cells) watched.watch(one, reader);
  take(waiting.filter(({ reads }) => choices.hidesMoney && reads.named.some(showsMoney)));
  const internal = new Gone(choices.internalSheets ?? new Set());
  take(waiting.filter(({ reads }) => internal.isReadBy(reads)));
  // What cannot be seen is taken to be read as soon as anything is empty.
  if (emptied.length > 0) take(waiting.filter(({ reads }) => reads.isUnseen));
  // The list grows while it is gone through.
  for (const { sheet, cell } of emptied) take(watched.readersOf(sheet, cell));
  return [...found];
}

function isEmpty(changes: CellChanges, sheet: string, cell: string): boolean {
  const now = changes.get(sheet, cell);
  return now !== undefined && now.formula === undefined && now.value === undefined;
}

function filledBy(
  cell: StoredCell | undefined,
  cells: ReadonlyMap<string, StoredCell> | undefined,
): string[] {
  if (!cell) return [];
  const area = cell.fills === undefined ? undefined : readArea(cell.fills);
  if (!area || !cells || isOneCell(area)) return [cell.cell];
  return [...cells.keys()].filter((name) => {
    const { row, column } = cellPlace(name);
    return contains(area, row, column);
  });
}
