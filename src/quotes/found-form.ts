import { withoutUnseenSigns } from "../catalogue/schema/signs";
import { cellPlace } from "../sheets/address";
import type { StoredBook, StoredCell, StoredSheet, StoredValue } from "../sheets/stored-book";
import { quoteFormWords } from "../text/quotes/form";
import { type ColumnKey, columnKeys, columnsKey, headKeys } from "./places";

/** A cell of a reply as the file has it: what it holds, or that a formula stands in it. Formulas are never run. */
export interface FoundCell {
  /** Its name, for people: E16. */
  readonly cell: string;
  readonly value: Exclude<StoredValue, undefined> | null;
  readonly isFormula: boolean;
}

/** A row by its key; "" for a row that has none. */
export interface FoundRow {
  readonly key: string;
  /** As people count rows. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<ColumnKey, FoundCell>>>;
}

/** A request's form as it was found in a file. */
export interface FoundForm {
  readonly sheet: string;
  readonly rows: readonly FoundRow[];
  /** Files of old Macs count days from another one. */
  readonly is1904: boolean;
  /** Other sheets that have a form as well. */
  readonly others: readonly string[];
  /** What stands beside the form, in its own sheet or in others with figures, and is read by nobody: by sheet. */
  readonly beside: readonly Beside[];
}

/** Cells that are no part of the form: the first ones with what they hold, and how many there are. */
export interface Beside {
  /** Of another sheet its name. */
  readonly sheet?: string;
  readonly cell: string;
  readonly texts: readonly string[];
  readonly count: number;
}

/**
 * Finds the form in a file by its keys and heads, wherever rows, columns and sheets have been moved; undefined where
 * no sheet has them. Of several, the first that people see is taken: whoever accepts a price must have seen it.
 */
export function findForm({ sheets, is1904 }: StoredBook): FoundForm | undefined {
  const isSeen = ({ visibility }: StoredSheet): boolean => visibility === "visible";
  const inOrder = [...sheets.filter(isSeen), ...sheets.filter((sheet) => !isSeen(sheet))];
  const forms = inOrder.flatMap((sheet) => {
    const form = formRows(sheet);
    return form ? [{ sheet: sheet.name, ...form }] : [];
  });
  const [form, ...others] = forms;
  if (!form) return undefined;
  const { sheet, rows, beside } = form;
  const strangers = sheets.filter(({ name }) => !forms.some((one) => one.sheet === name)).flatMap(figuresOf);
  return {
    ...{ sheet, rows, is1904, others: others.map((one) => one.sheet) },
    beside: [...besideOf(beside), ...strangers],
  };
}

const textIn = ({ value, formula }: StoredCell): string =>
  typeof value === "object" ? value.error : String(value ?? (formula === undefined ? "" : "="));
const shownTexts = 3;

function besideOf(cells: readonly StoredCell[], sheet?: string): Beside[] {
  const [first] = cells;
  if (!first) return [];
  const texts = cells.slice(0, shownTexts).map((cell) => withoutUnseenSigns(textIn(cell)));
  return [{ ...(sheet !== undefined && { sheet }), cell: first.cell, texts, count: cells.length }];
}

/** A sheet without a form, where it has figures: a cover or a letter tells nothing that would change a sum. */
function figuresOf({ name, cells }: StoredSheet): Beside[] {
  const filled = [...cells.values()].filter(isFilled);
  return filled.some((cell) => /\d/u.test(textIn(cell).normalize("NFKC"))) ? besideOf(filled, name) : [];
}

const isFilled = ({ value, formula }: StoredCell): boolean => formula !== undefined || !isBlank(value);

/** The rows of a sheet's form, and cells outside of its columns; undefined for a sheet that has none. */
function formRows(
  sheet: StoredSheet,
): { readonly rows: FoundRow[]; readonly beside: readonly StoredCell[] } | undefined {
  const grid = gridOf(sheet);
  const heads = headRow(grid);
  if (!heads) return undefined;
  const rows = [...grid.entries()].flatMap(([row, cells]) => {
    const found = foundRow(row, cells, heads.columns);
    return row === heads.row || !found ? [] : [found];
  });
  if (!headKeys.some((key) => rows.some((one) => one.key === key))) return undefined;
  const columns = new Set(heads.columns.values());
  const beside = [...grid.values()].flatMap((cells) =>
    [...cells].flatMap(([column, cell]) => (!columns.has(column) && isFilled(cell) ? [cell] : [])),
  );
  return { rows, beside };
}

type Grid = ReadonlyMap<number, ReadonlyMap<number, StoredCell>>;
type Columns = ReadonlyMap<ColumnKey, number>;

/** Cells by row and column, rows in their order. */
function gridOf({ cells }: StoredSheet): Grid {
  const grid = new Map<number, Map<number, StoredCell>>();
  for (const cell of cells.values()) {
    const { row, column } = cellPlace(cell.cell);
    const line = grid.get(row + 1) ?? new Map<number, StoredCell>();
    grid.set(row + 1, line.set(column, cell));
  }
  return new Map([...grid.entries()].sort(([a], [b]) => a - b));
}

const folded = (text: string): string => text.normalize("NFKC").replace(/\s+/gu, "").toLowerCase();
const headNames = new Map<string, ColumnKey>(
  columnKeys
    .filter((key) => key !== "key")
    .flatMap((key) => Object.values(quoteFormWords[key]).map((word) => [folded(word), key] as const)),
);

/**
 * The row with the heads: its key, and every column under a head of either language. A formula is no head and no key:
 * what it would give, nobody has run.
 */
function headRow(grid: Grid): { readonly row: number; readonly columns: Columns } | undefined {
  for (const [row, cells] of grid) {
    const columns = new Map<ColumnKey, number>();
    for (const [column, { value, formula }] of cells) {
      if (typeof value !== "string" || formula !== undefined) continue;
      const key = value === columnsKey ? "key" : headNames.get(folded(value));
      if (key && !columns.has(key)) columns.set(key, column);
    }
    if (columnKeys.every((key) => columns.has(key))) return { row, columns };
  }
  return undefined;
}

function foundRow(
  row: number,
  cells: ReadonlyMap<number, StoredCell>,
  columns: Columns,
): FoundRow | undefined {
  const found: Partial<Record<ColumnKey, FoundCell>> = {};
  for (const [key, column] of columns) {
    const cell = cells.get(column);
    if (cell && isFilled(cell))
      found[key] = {
        cell: cell.cell,
        value: isBlank(cell.value) ? null : (cell.value ?? null),
        isFormula: cell.formula !== undefined,
      };
  }
  const key = found.key?.isFormula ? "" : found.key?.value;
  if (Object.keys(found).length === 0) return undefined;
  return { row, key: typeof key === "string" ? key.trim() : "", cells: found };
}

/** A cell with nothing but blanks holds nothing: a price that was wiped out with a space is missing, not 0. */
const isBlank = (value: StoredValue): boolean =>
  value === undefined || (typeof value === "string" && value.replace(/[\s\p{Cc}\p{Cf}]/gu, "") === "");
