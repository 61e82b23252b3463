import {
  BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { AWAITED, type CellError } from "./cell-error";
import type { Argument, DescribedParameter, Scalar } from "./function-call";

/** What the host makes of the arguments before any function runs. */
export type ReadArguments =
  | { readonly kind: "ready"; readonly calls: readonly (readonly (readonly Argument[])[])[] }
  | { readonly kind: "awaited" }
  | { readonly kind: "error"; readonly error: CellError };

type Cell = BaseValueObject | null;
type Grid = readonly (readonly Cell[])[];

/**
 * Reads a formula's arguments for a function. Blank cells come as `blank`, omitted arguments as null.
 * A cell that still waits for its function makes the whole call wait, an error value is answered without calling
 * (https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors), and several cells given to a
 * single-valued parameter become several calls, a grid of them, as Excel lifts its own functions over arrays.
 */
export function readArguments(
  variants: readonly FunctionVariantType[],
  parameters: readonly DescribedParameter[],
  blank: Scalar,
): ReadArguments {
  const grids = variants.map(gridOf);
  const errors = grids.flatMap((grid) =>
    grid.flat().flatMap((cell) => (cell?.isError() ? [textOf(cell)] : [])),
  );
  if (errors.includes(AWAITED)) return { kind: "awaited" };
  const error = errors[0];
  if (error !== undefined) return { kind: "error", error: error as CellError };
  const isMatrix = (index: number): boolean => parameters[index]?.dimensionality === "matrix";
  const lifted = grids.filter((_, index) => !isMatrix(index));
  const height = Math.max(1, ...lifted.map((grid) => grid.length));
  const width = Math.max(1, ...lifted.map((grid) => grid[0]?.length ?? 1));
  const argument = (index: number, row: number, column: number): Argument => {
    const grid = grids[index];
    if (grid === undefined) return null;
    if (isMatrix(index)) return grid.map((cells) => cells.map((cell) => scalarOf(cell, blank)));
    return scalarOf(cellAt(grid, row, column), blank);
  };
  const calls = Array.from({ length: height }, (_row, row) =>
    Array.from({ length: width }, (_column, column) =>
      parameters.map((_, index) => argument(index, row, column)),
    ),
  );
  return { kind: "ready", calls };
}

function gridOf(variant: FunctionVariantType): Grid {
  if (variant instanceof BaseReferenceObject) return referencedCells(variant);
  if (variant.isArray()) return variant.getArrayValue().map((row) => row.map((cell) => cell ?? null));
  return [[variant]];
}

/** Read cell by cell: the engine's own conversion to an array turns blanks into zeros. */
function referencedCells(reference: BaseReferenceObject): Grid {
  const rows = new Map<number, Cell[]>();
  reference.iterator((cell, row) => {
    const cells = rows.get(row);
    if (cells === undefined) rows.set(row, [cell ?? null]);
    else cells.push(cell ?? null);
    return true;
  });
  return [...rows.values()];
}

function cellAt(grid: Grid, row: number, column: number): Cell {
  const cells = grid[grid.length === 1 ? 0 : row];
  return cells?.[cells.length === 1 ? 0 : column] ?? null;
}

function textOf(cell: BaseValueObject): string {
  return String(cell.getValue());
}

function scalarOf(cell: Cell, blank: Scalar): Scalar {
  if (cell === null) return blank;
  return cell.isNull() ? null : cell.getValue();
}
