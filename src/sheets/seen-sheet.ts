import type { Place } from "./address";
import type { CellValue } from "./sheet";

/** A rectangle of cells, counted from 0. */
export interface Area extends Place {
  readonly height: number;
  readonly width: number;
}

/** A cell of somebody's sheet, as it was found. */
export interface SeenCell {
  /** "" where the cell is empty. */
  readonly value: CellValue;
  /** What it shows. */
  readonly text: string;
  readonly formula?: string;
  readonly format: string;
  /** Cannot be written to: it is locked and its sheet protected. */
  readonly locked?: true;
}

/** Somebody's sheet as plain data: what has to be known of a form before it can be filled. */
export interface SeenSheet {
  /** Excel's id of the sheet, and its name. */
  readonly id: string;
  readonly name: string;
  /** Where the rows begin. */
  readonly origin: Place;
  readonly rows: readonly (readonly SeenCell[])[];
  /** What the user has selected, where the form is to be sought; undefined for the whole sheet. */
  readonly chosen?: Area;
  readonly merged: readonly Area[];
  /** Rows and columns that do not show, by hand or by a filter. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** A filter shows some of the rows only. */
  readonly filtered: boolean;
  /** Tables by the cells below their headings and above their sums. */
  readonly tables: readonly { readonly name: string; readonly body: Area }[];
  /** Names that mean one cell of this sheet. */
  readonly names: readonly { readonly name: string; readonly place: Place }[];
  readonly isProtected: boolean;
}

const outside: SeenCell = { value: "", text: "", format: "General" };

/** The cell at a place; one beyond what was read is empty. */
export function seenCell({ origin, rows }: SeenSheet, { row, column }: Place): SeenCell {
  return rows[row - origin.row]?.[column - origin.column] ?? outside;
}

/** Whether a place lies in a rectangle. */
export const liesIn = (area: Area, { row, column }: Place): boolean =>
  row >= area.row &&
  row < area.row + area.height &&
  column >= area.column &&
  column < area.column + area.width;
