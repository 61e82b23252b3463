import type { Place } from "./address";
import type { Area } from "./seen-sheet";
import type { CellValue } from "./sheet";

/** What one cell of somebody's form becomes. */
export interface FilledCell extends Place {
  /** A formula with its equals sign, or a value; never both. */
  readonly formula?: string;
  readonly value?: CellValue;
  /** Number format; absent where the form's own stays. */
  readonly format?: string;
  /** What the cell will show: a formula's value as far as it is known beforehand. */
  readonly expected: CellValue;
}

/** Cells of somebody's form that are to be filled; all others stay as they are. */
export interface Filling {
  /** Excel's id of the sheet. */
  readonly sheet: string;
  readonly cells: readonly FilledCell[];
  /** The cells that all this was concluded from: a change in them makes it void. */
  readonly from: Area;
}
