import type { Box } from "../cells/box";
import type { CellState } from "../cells/read-cells";

/** A sheet that was added, as the drawing left it. */
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
