import { type Cell, writeXlsx } from "hucre";

/** The cached value of every formula cell: whoever shows it has not calculated. */
export const POISON = 99_999;

/** A sheet by cell name (row and column counted from 0): values, blanks (null) and formulas that begin with "=". */
export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Functions younger than the file format stand in files with a prefix; without it no program knows them. */
const YOUNG = /\b(?=AGGREGATE\()/gu;

function cellOf(content: string | number): Partial<Cell> {
  return typeof content === "string" && content.startsWith("=")
    ? { value: POISON, formula: content.slice(1).replace(YOUNG, "_xlfn."), formulaResult: POISON }
    : { value: content };
}

function cellsOf({ rows }: PlainSheet): Map<string, Partial<Cell>> {
  const cells = rows.flatMap((row, rowIndex) =>
    row.flatMap((content, column) =>
      content === null ? [] : [[`${rowIndex},${column}`, cellOf(content)] as const],
    ),
  );
  return new Map(cells);
}

/** The sheets as an .xlsx in which every formula has the wrong value 99,999 beside it. */
export const poisonedBook = (sheets: readonly PlainSheet[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: sheets.map((sheet) => ({ name: sheet.name, cells: cellsOf(sheet) })) });
