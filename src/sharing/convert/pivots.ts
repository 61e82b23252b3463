import { cellName } from "../../sheets/address";
import type { StoredBook, StoredCell, StoredPivot } from "../../sheets/stored-book";
import { readArea } from "../../sheets/read-area";
import { readsOf, type Reads } from "../formula/references";
import type { Resolver } from "../formula/resolver";
import type { Treated } from "./copy-plan";

/** What a pivot table reads; a source that cannot be followed is taken to be anything. */
export function pivotReads({ sources }: StoredPivot, resolver: Resolver): Reads {
  const all = sources.map((source) => readsOf(source, { sheet: undefined, cell: undefined }, resolver));
  return {
    cells: all.flatMap(({ cells }) => cells),
    named: all.flatMap(({ named }) => named),
    isUnseen: all.some(({ cells, isUnseen }) => isUnseen || cells.length === 0),
  };
}

/** A pivot table as a cell that fills others. */
export function pivotCell({ area }: StoredPivot): StoredCell {
  const { top: row = 0, left: column = 0 } = readArea(area) ?? {};
  return { cell: cellName({ row, column }), value: undefined, fills: area };
}

/** The parts of pivot tables that a copy goes without. */
export const cutPivots = ({ pivots }: StoredBook, treated: readonly Treated[]): readonly string[] =>
  pivots.flatMap(({ part, sheet, area }) =>
    treated.some((one) => one.place === "pivot" && one.sheet === sheet && one.where === area) ? [part] : [],
  );

/** Asks a pivot table for a value, which it cannot give any more once it has become values. */
export const asksPivot = (formula: string): boolean => /\bGETPIVOTDATA\s*\(/i.test(formula);
