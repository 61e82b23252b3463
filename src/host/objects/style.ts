import { ICommandService, type IStyleData, type Nullable } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { mapBox } from "./cell-values";
import { clipped, gridRange } from "./grid-range";
import type { RangeView } from "./views";

const MOST_COMPARED = 2_000;

/**
 * A format's value where all cells of a range agree, else null, as Excel answers mixed formats.
 * Of large ranges only the first cells are compared.
 */
export function commonStyle<T extends string | number | boolean>(
  range: RangeView,
  read: (style: Nullable<IStyleData>) => T,
): T | null {
  const box = clipped(range.sheet, range.box);
  const height = Math.min(box.height, Math.max(1, Math.floor(MOST_COMPARED / box.width)));
  const grid = range.sheet.getSheet();
  const values = mapBox({ ...box, height }, (row, column) =>
    read(grid.getComposedCellStyle(row, column)),
  ).flat();
  const [first] = values;
  if (first === undefined || values.some((value) => value !== first)) return null;
  return first;
}

/** Sets one property of the style of all cells, for what the facade has no door. */
export function setStyle<K extends keyof IStyleData>(range: RangeView, type: K, value: IStyleData[K]): void {
  const cells = gridRange(range);
  range.book.engine.injector.get(ICommandService).syncExecuteCommand(SetStyleCommand.id, {
    unitId: cells.getUnitId(),
    subUnitId: cells.getSheetId(),
    range: cells.getRange(),
    style: { type, value },
  });
}

/**
 * Sets number formats cell by cell; "" and "General" take a format away, undefined leaves it. Not by the facade: its own setter reads texts
 * of digits as numbers, and drops formulas where it takes a format away.
 */
export function setNumberFormats(
  range: RangeView,
  formats: readonly (readonly (string | undefined)[])[],
): void {
  const cells = gridRange(range);
  const cellValue: Record<number, Record<number, { s: { n: { pattern: string } | null } }>> = {};
  formats.forEach((row, i) => {
    const written: (typeof cellValue)[number] = {};
    row.forEach((pattern, j) => {
      if (pattern === undefined) return;
      const none = pattern === "" || pattern === "General";
      written[range.box.column + j] = { s: { n: none ? null : { pattern } } };
    });
    cellValue[range.box.row + i] = written;
  });
  range.book.engine.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, {
    unitId: cells.getUnitId(),
    subUnitId: cells.getSheetId(),
    cellValue,
    // Univer 0.25.1 drops the formulas of cells written without one, unless the trigger is a command of styles.
    trigger: SetStyleCommand.id,
  });
}
