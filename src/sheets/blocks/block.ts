import { cellName, type Place } from "../address";
import type { CellValue, Look } from "../sheet";

/** A formula in pieces: texts as they are, and cells of the same block, counted from its first cell. */
export type BlockFormula = readonly (string | Place)[];

/** What a cell of a block looks like. */
export type BlockLook = Pick<Look, "bold" | "color" | "fill" | "align" | "wrap">;

/** One cell of a block: a value, a formula, or neither; never both. */
export interface BlockCell {
  readonly value?: CellValue;
  readonly formula?: BlockFormula;
  /** Number format in Excel's own notation; a filled cell without one gets Excel's general format. */
  readonly format?: string;
  readonly look?: BlockLook;
}

/** A rectangle of cells that can be put anywhere on a sheet, as plain data. */
export interface Block {
  /** Rows of one length; undefined is a cell that stays empty. */
  readonly rows: readonly (readonly (BlockCell | undefined)[])[];
  /** Widths that the columns need at least, in digits of the standard font; undefined leaves a column as it is. */
  readonly widths?: readonly (number | undefined)[];
  /** Names to define for the whole workbook, and the cells that they mean. */
  readonly names?: Readonly<Record<string, Place>>;
  /** The formula in the first cell fills the whole block by itself; the other cells only lend room and formats. */
  readonly spills?: true;
}

/** A cell of a block at its place: its formula as Excel reads it there. */
export type PlacedCell = Omit<BlockCell, "formula"> & { readonly formula?: string };

/** The cells of a block whose first cell stands at `origin`. */
export function placed(block: Block, origin: Place): readonly (readonly (PlacedCell | undefined)[])[] {
  return block.rows.map((row) => row.map((cell) => cell && placedCell(cell, origin)));
}

function placedCell({ formula, ...rest }: BlockCell, origin: Place): PlacedCell {
  return formula ? { ...rest, formula: formulaText(formula, origin) } : rest;
}

/** The text of a formula of a block whose first cell stands at `origin`. */
export function formulaText(formula: BlockFormula, { row, column }: Place): string {
  const pieces = formula.map((piece) =>
    typeof piece === "string" ? piece : cellName({ row: row + piece.row, column: column + piece.column }),
  );
  return pieces.join("");
}
