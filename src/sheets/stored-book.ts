/** What a cell of a file holds as its value; undefined for none. An error is told apart from a text that looks like one. */
export type StoredValue = string | number | boolean | StoredError | undefined;

export interface StoredError {
  readonly error: string;
}

/** A cell as a file has it. */
export interface StoredCell {
  /** Its name, such as B5. */
  readonly cell: string;
  readonly value: StoredValue;
  /** Without the equals sign, in the file's own notation (English names, commas); shared formulas as if typed here. */
  readonly formula?: string;
  /** The area that the formula fills, where it is an array's, a spill's or a data table's. */
  readonly fills?: string;
  /** Excel's index of what spills (`cm`); absent for arrays that somebody entered with Ctrl+Shift+Enter. */
  readonly spillMark?: string;
  /** The cells that a data table (What-If analysis) puts its heads into, as row and column input; it has no formula. */
  readonly dataTable?: { readonly row: string; readonly column: string };
}

/** A formula or reference that stands elsewhere than in a cell. */
export interface LooseFormula {
  /** Where it stands in the file; good for as long as the file is the same. */
  readonly id: string;
  readonly place: "name" | "conditional-format" | "validation" | "table" | "chart" | "sparkline";
  /** The name, the table, or the cells concerned. */
  readonly where: string;
  /** The sheet it belongs to; a name without one is the workbook's. */
  readonly sheet?: string;
  readonly formula: string;
  readonly isHidden?: true;
}

export interface StoredTable {
  readonly name: string;
  readonly area: string;
  readonly columns: readonly string[];
  readonly headerRows: number;
  readonly totalsRows: number;
}

/** A pivot table: what it shows stands in cells as values, and the file keeps a copy of its source data. */
export interface StoredPivot {
  /** Its part of the file. */
  readonly part: string;
  readonly sheet: string;
  /** The cells that it fills. */
  readonly area: string;
  /** References to its source data, or their names; none where these are outside of the workbook. */
  readonly sources: readonly string[];
  /** Whether these come from a connection. */
  readonly usesConnection?: true;
}

/** A sheet as a file has it. */
export interface StoredSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** By their names. */
  readonly cells: ReadonlyMap<string, StoredCell>;
  /** Numbers as Excel shows them. */
  readonly hiddenRows: readonly number[];
  /** From and to, counted from 1. */
  readonly hiddenColumns: readonly (readonly [number, number])[];
  readonly tables: readonly StoredTable[];
}

/** A workbook as a file has it: data only, nothing of it is run. */
export interface StoredBook {
  readonly sheets: readonly StoredSheet[];
  readonly loose: readonly LooseFormula[];
  readonly pivots: readonly StoredPivot[];
  readonly is1904: boolean;
}

/** What a cell is to hold instead; neither formula nor value empties it. Its format stays. */
export interface NewContent {
  readonly formula?: string;
  readonly fills?: string;
  readonly spillMark?: string;
  readonly value?: StoredValue;
  /** A heading that tells nothing, in the place of one that could not be seen. */
  readonly isHeading?: true;
}

/** Another heading for a column of a table, the column counted from 0. */
export interface NewHeading {
  readonly table: string;
  readonly index: number;
  readonly now: string;
}

/** What is to be changed in a file: by sheet and cell, and by id of a loose formula. */
export interface BookChanges {
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, NewContent>>;
  readonly loose: ReadonlyMap<string, string>;
}
