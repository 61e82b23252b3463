import { cellName, cellPlace } from "./address";
import type { Cell, Look } from "./sheet";

/** Cells by name. */
export type Cells = Readonly<Record<string, Cell>>;

/** Cells side by side from the named one to the right; undefined leaves its cell empty. */
export function across(start: string, cells: readonly (Cell | undefined)[]): Cells {
  const { row, column } = cellPlace(start);
  const named = cells.flatMap((cell, index) =>
    cell ? [[cellName({ row, column: column + index }), cell] as const] : [],
  );
  return Object.fromEntries(named);
}

/** Cells one below the other from the named one down. */
export function down(start: string, cells: readonly Cell[]): Cells {
  const { row, column } = cellPlace(start);
  return Object.fromEntries(cells.map((cell, index) => [cellName({ row: row + index, column }), cell]));
}

/** All groups of cells on one sheet; throws when two groups want the same cell. */
export function together(...groups: readonly Cells[]): Cells {
  const all: Record<string, Cell> = {};
  for (const [name, cell] of groups.flatMap((group) => Object.entries(group))) {
    if (name in all) throw new RangeError(`Two contents for cell ${name}`);
    all[name] = cell;
  }
  return all;
}

/** A text in a cell, taken as text even where it looks like a number or a date. */
export function text(value: string, look?: Look): Cell {
  return { value, format: "@", ...(look && { look }) };
}
