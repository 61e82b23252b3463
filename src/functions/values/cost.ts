import { LARGEST_YEN } from "../../core/money/yen";
import { parameterNames } from "../../text/functions/parameter-names";
import { type Failure, isFailure, refuse } from "../failure";
import { sumOfYen, yenOfCell } from "./amount";
import { type Cell, isBlankOrZero, isBlank, quoted, type Table, usedColumns, usedRows } from "./blank";
import { type CostLine, type Direction, whereIs } from "./cost-line";
import { isSubtotal } from "./subtotal";

/** A cost as it was entered: lines uncut, their sum before and after the one cut to whole yen. */
export interface EnteredCost {
  readonly lines: readonly CostLine[];
  readonly direction: Direction;
  readonly entered: number;
  readonly total: number;
  /** Two columns, item and amount. */
  readonly itemized: boolean;
}

const isName = (cell: Cell): cell is string =>
  typeof cell === "string" && cell !== "" && !cell.startsWith("#") && yenOfCell(cell) === undefined;

function readLineAmount(cell: Cell, at: number, direction: Direction): number | Failure {
  if (isBlank(cell)) return 0;
  const yen = yenOfCell(cell);
  if (yen !== undefined) return yen;
  const place = { given: quoted(cell), at: whereIs(at, direction) };
  if (typeof cell === "string" && isSubtotal(cell)) return refuse("cost-subtotal", place);
  if (typeof cell === "string" && cell.startsWith("#")) return refuse("cost-error-value", place);
  return refuse("amount-text", { what: parameterNames.cost, ...place });
}

function readAmounts(cells: readonly Cell[], direction: Direction): CostLine[] | Failure {
  const lines: CostLine[] = [];
  for (const [index, cell] of cells.entries()) {
    const amount = readLineAmount(cell, index + 1, direction);
    if (isFailure(amount)) return amount;
    lines.push({ at: index + 1, amount });
  }
  return lines;
}

function readItemRows(table: Table, nameColumn: number, amountColumn: number): CostLine[] | Failure {
  const lines: CostLine[] = [];
  for (const [index, row] of table.entries()) {
    const at = index + 1;
    const name = row[nameColumn];
    const amount = readLineAmount(row[amountColumn], at, "down");
    const place = { given: quoted(name), at: whereIs(at, "down") };
    if (typeof name === "string" && isSubtotal(name)) return refuse("cost-subtotal", place);
    if (isFailure(amount)) return amount;
    if (isName(name)) lines.push({ at, amount, item: name });
    else if (!isBlankOrZero(name) || amount !== 0) return refuse("item-nameless", { at: place.at });
  }
  return lines;
}

type Lines = Pick<EnteredCost, "lines" | "direction" | "itemized">;

const amountsOf = (cells: readonly Cell[], direction: Direction): Lines | Failure => {
  const lines = readAmounts(cells, direction);
  return isFailure(lines) ? lines : { lines, direction, itemized: false };
};

function readLines(table: Table): Lines | Failure {
  const columns = usedColumns(table);
  const [first = 0, second = first + 1] = columns;
  const width = table[0]?.length ?? 0;
  const labels = table.map((row) => row[first]).filter((cell) => !isBlankOrZero(cell));
  const labelled = columns.length > 1 ? labels.some(isName) : labels.length > 0 && labels.every(isName);
  if (width > 1 && labelled) {
    if (columns.length > 2) return refuse("cost-columns", { columns: columns.length });
    const lines = readItemRows(table, first, second);
    return isFailure(lines) ? lines : { lines, direction: "down", itemized: true };
  }
  if (table.length === 1) return amountsOf(table[0] ?? [], width > 1 ? "across" : "one");
  if (columns.length > 1) return refuse("cost-columns", { columns: columns.length });
  return amountsOf(
    table.map((row) => row[first]),
    "down",
  );
}

/**
 * Reads a cost: one number, a column or a row of amounts, or two columns of item and amount. The sum is cut to
 * whole yen once; a negative sum and one above 1e12 are refused, and so are subtotals and columns beside.
 */
export function readCost(table: Table): EnteredCost | Failure {
  const single = table.length === 1 && table[0]?.length === 1 ? table[0][0] : undefined;
  return typeof single === "number" && Number.isFinite(single)
    ? bounded({ lines: [{ at: 1, amount: single }], direction: "one", itemized: false })
    : readRange(table);
}

function readRange(table: Table): EnteredCost | Failure {
  const read = readLines(usedRows(table));
  return isFailure(read) ? read : bounded(read);
}

function bounded({ lines, direction, itemized }: Lines): EnteredCost | Failure {
  const { entered, cut } = sumOfYen(lines.map((line) => line.amount));
  if (cut < 0) return refuse("cost-negative", { total: Math.round(entered * 100) / 100 });
  if (cut > LARGEST_YEN) return refuse("amount-large", { what: parameterNames.cost, most: LARGEST_YEN });
  return { lines, direction, itemized, entered, total: cut };
}
