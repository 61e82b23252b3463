import type { IUnitRange } from "@univerjs/core";
import type { CellPlace } from "./bridge-function";

/** Cells as few ranges: runs down a column are joined, since the engine compares each range with every formula. */
export function dirtyRangesOf(unitId: string, cells: Iterable<CellPlace>): IUnitRange[] {
  const sorted = [...cells].sort(
    (a, b) => a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.row - b.row,
  );
  const ranges: IUnitRange[] = [];
  for (const { sheetId, row, column } of sorted) {
    const last = ranges.at(-1);
    if (last?.sheetId === sheetId && last.range.startColumn === column && row <= last.range.endRow + 1)
      last.range.endRow = row;
    else
      ranges.push({
        unitId,
        sheetId,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      });
  }
  return ranges;
}
