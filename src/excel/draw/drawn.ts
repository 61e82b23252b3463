import type { Box } from "../cells/box";
import type { CellState } from "../cells/read-cells";
import type { UndoToken } from "../insert/apply";

/** A sheet that was added, as it was left. */
export interface DrawnSheet {
  /** The sheet's id in the workbook. */
  readonly id: string;
  readonly name: string;
  readonly box: Box;
  readonly after: readonly (readonly CellState[])[];
}

/** What was drawn, and all that taking it back needs. */
export interface Drawn {
  readonly sheets: readonly DrawnSheet[];
  /** Names that were defined for the workbook. */
  readonly names: readonly string[];
}

/** Drawn sheets with what was written into one of them right after: both are taken back as one, or neither. */
export const filledIn = ({ sheets, names }: Drawn, { sheet, box, written, after }: UndoToken): Drawn => ({
  names,
  sheets: sheets.map((one) =>
    one.id === sheet
      ? {
          ...one,
          after: one.after.map((row, i) =>
            row.map((cell, j) => {
              const [y, x] = [one.box.row + i - box.row, one.box.column + j - box.column];
              return (written[y]?.[x] && after[y]?.[x]) ?? cell;
            }),
          ),
        }
      : one,
  ),
});
