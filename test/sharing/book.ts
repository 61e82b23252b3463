import type {
  LooseFormula,
  StoredBook,
  StoredCell,
  StoredTable,
  StoredValue,
} from "../../src/sheets/stored-book";

/** A cell in short: a value, or a formula with its value and the area that it fills. */
export type Short =
  | StoredValue
  | { readonly f: string; readonly v?: StoredValue; readonly fills?: string; readonly cm?: string };

const isFormula = (short: Short): short is Extract<Short, { f: string }> =>
  typeof short === "object" && "f" in short;

function cellOf(cell: string, short: Short): StoredCell {
  if (!isFormula(short)) return { cell, value: short };
  const { f, v, fills, cm } = short;
  return {
    ...{ cell, value: v, formula: f.replaceAll("SUBSIDY.", "_xldudf_SUBSIDY_") },
    ...(fills !== undefined && { fills }),
    ...(cm !== undefined && { spillMark: cm }),
  };
}

/** A workbook as data, by sheets and cells; SUBSIDY.AMOUNT stands in it as files have it. */
export function storedBook(
  sheets: Readonly<Record<string, Readonly<Record<string, Short>>>>,
  more: {
    loose?: readonly LooseFormula[];
    tables?: readonly StoredTable[];
    hiddenRows?: readonly number[];
  } = {},
): StoredBook {
  return {
    is1904: false,
    pivots: [],
    loose: more.loose ?? [],
    sheets: Object.entries(sheets).map(([name, cells]) => ({
      name,
      visibility: "visible",
      hiddenRows: more.hiddenRows ?? [],
      hiddenColumns: [],
      tables: more.tables ?? [],
      cells: new Map(Object.entries(cells).map(([cell, short]) => [cell, cellOf(cell, short)])),
    })),
  };
}
