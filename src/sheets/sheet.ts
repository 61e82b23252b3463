import type { Highlight } from "./highlight";
import type { InputRule } from "./input-rule";
import type { PrintSetUp } from "./print";

/** What a person could type into a cell that is no formula. */
export type CellValue = string | number | boolean;

/** How a cell looks; what is absent is left as the spreadsheet has it. */
export interface Look {
  readonly bold?: boolean;
  /** Size of the letters in points. */
  readonly size?: number;
  /** Colour of the letters, as #RRGGBB. */
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  /** Where letters stand in a cell that is higher than they are. */
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  readonly border?: "below" | "above" | "box";
}

/** A place in the same book: where a cell leads to, or what a name stands for. */
export interface Link {
  readonly sheet: string;
  readonly cell: string;
}

/** One cell as plain data: a value or a formula (with its equals sign), never both. */
export interface Cell {
  readonly value?: CellValue;
  readonly formula?: string;
  /** Number format in Excel's own notation. */
  readonly format?: string;
  readonly look?: Look;
  readonly link?: Link;
  /** People type here: the cell is marked as such and never locked. */
  readonly input?: true;
}

/** A sheet as plain data: it can be drawn, saved or compared without a spreadsheet program. */
export interface Sheet {
  readonly name: string;
  /** Cells by their name, such as B5. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** Widths of columns by letter, counted in digits of the standard font, as Excel counts them. */
  readonly widths: Readonly<Record<string, number>>;
  /** Heights of rows by number, in points. */
  readonly heights?: Readonly<Record<number, number>>;
  /** How many rows at the top stay in view. */
  readonly frozenRows?: number;
  /** How many columns at the left stay in view. */
  readonly frozenColumns?: number;
  /** Cells shown as one, such as A1:H1: titles and notes only, never cells that people type into. */
  readonly merged?: readonly string[];
  readonly rules?: readonly InputRule[];
  readonly highlights?: readonly Highlight[];
  readonly print?: PrintSetUp;
  /** Locks labels and plain formulas, without a password; inputs and SUBSIDY formulas stay open to typing and repair. */
  readonly isProtected?: true;
}

/** A workbook as plain data; the first sheet is the one that it opens with. */
export interface Book {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  /** Names of single cells, as formulas and the add-in look for them. */
  readonly names?: Readonly<Record<string, Link>>;
}
