/** A column into which people enter things. */
export interface EntryColumn {
  /** Name for programs, shown small above the entries: columns are found again by it. */
  readonly key: string;
  readonly head: string;
  /** What belongs here, shown when a cell of the column is selected; Excel takes 255 letters. */
  readonly note: string;
  /** What the drop-down offers. */
  readonly choices?: readonly string[];
  /** In digits of the standard font. */
  readonly width: number;
}

/** A table of a sheet of entries; all cells are texts. */
export interface EntryTable {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly EntryColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Rows below that are left for new entries. */
  readonly spare: number;
}

/** A sheet for entering things, its tables one below the other. */
export interface EntrySheet {
  readonly name: string;
  readonly tables: readonly EntryTable[];
}

/** In front of a table's title: what is below belongs to it until the next such line. */
export const tableMark = "■ ";

/** Rows over the entries of a table: title, heads, keys. */
export const rowsAbove = 3;
