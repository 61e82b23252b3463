import type { StoredBook, StoredCell } from "../../sheets/stored-book";
import { readArea } from "../../sheets/read-area";
import type { Reads, Reference } from "../formula/references";
import { CellSet } from "./cell-set";
import type { CellChanges, Treated } from "./copy-plan";

/** A data table as Excel shows it in its cells. */
export const dataTableText = ({ dataTable }: StoredCell): string =>
  `TABLE(${dataTable?.row ?? ""},${dataTable?.column ?? ""})`;

/** What a data table reads: its inputs, and the heads and formulas above and to the left; undefined for other cells. */
export function dataTableReads(sheet: string, { dataTable, fills = "" }: StoredCell): Reads | undefined {
  const area = readArea(fills);
  if (!dataTable || !area) return undefined;
  const heads = { ...area, top: Math.max(0, area.top - 1), left: Math.max(0, area.left - 1) };
  const inputs = [dataTable.row, dataTable.column].flatMap((one): Reference[] => {
    const input = readArea(one);
    return input ? [{ sheet, area: input }] : [];
  });
  return { cells: [{ sheet, area: heads }, ...inputs], named: [], isUnseen: false };
}

/**
 * Turns data tables into values where any formula of the copy became one or any of their own cells goes: a table puts
 * each of its heads into a cell and shows what a formula then gives, and a formula that has become a value would give
 * the same for all of them. Answers what it has turned.
 */
export function frozenDataTables(
  { sheets }: StoredBook,
  changes: CellChanges,
  treated: readonly Treated[],
): readonly Treated[] {
  const isStiff = treated.some(
    ({ place, fate }) => place === "cell" && (fate === "value" || fate === "emptied"),
  );
  const losesCells = losses(changes);
  return sheets.flatMap(({ name: sheet, cells }) =>
    [...cells.values()].flatMap((cell): Treated[] => {
      if (!cell.dataTable || changes.get(sheet, cell.cell)) return [];
      if (!isStiff && !losesCells(sheet, cell)) return [];
      changes.set(sheet, cell.cell, { value: cell.value });
      const found = { place: "cell" as const, where: cell.cell, sheet, was: dataTableText(cell) };
      return [{ ...found, fate: "value", value: cell.value, not: { why: "data-table" } }];
    }),
  );
}

/** Whether any cell of a data table changes; the changes are gone through only where there is a table. */
function losses({ bySheet }: CellChanges): (sheet: string, table: StoredCell) => boolean {
  let changed: CellSet | undefined;
  return (sheet, { fills = "" }) => {
    if (!changed) {
      changed = new CellSet();
      for (const [name, cells] of bySheet) for (const cell of cells.keys()) changed.add(name, cell);
    }
    const area = readArea(fills);
    return area !== undefined && changed.meets({ sheet, area });
  };
}
