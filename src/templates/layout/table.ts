import { cellName, columnLetters } from "../../sheets/address";
import type { Cells } from "../../sheets/compose";
import type { InputRule } from "../../sheets/input-rule";
import type { Cell } from "../../sheets/sheet";
import { head } from "./cells";

/** A column of a table: its head, its width, and the cell of each line. */
export interface Column {
  readonly head: string;
  /** In digits of the standard font. */
  readonly width: number;
  /** `row` as people count rows, `line` from 0. */
  readonly cell: (row: number, line: number) => Cell;
  /** What may be typed into the column. */
  readonly rule?: Omit<InputRule, "cells">;
}

/** Where the lines of a table stand: rows as people count them. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** A table's cells and rules, without its totals. */
export interface Table {
  readonly cells: Cells;
  readonly rules: readonly InputRule[];
  readonly widths: Readonly<Record<string, number>>;
}

/** The letters under which columns stand, in their order from A on. */
export function lettersOf<Key extends string>(keys: readonly Key[]): Readonly<Record<Key, string>> {
  return Object.fromEntries(keys.map((key, index) => [key, columnLetters(index)])) as Record<Key, string>;
}

/** Heads in the row above the lines, then the lines. */
export function table(columns: readonly Column[], { first, last }: Lines): Table {
  const cells: Record<string, Cell> = {};
  columns.forEach((one, column) => {
    cells[cellName({ row: first - 2, column })] = head(one.head);
    for (let row = first; row <= last; row++)
      cells[cellName({ row: row - 1, column })] = one.cell(row, row - first);
  });
  const rules = columns.flatMap(({ rule }, index) =>
    rule ? [{ ...rule, cells: columnOf(columnLetters(index), { first, last }) }] : [],
  );
  const widths = Object.fromEntries(columns.map(({ width }, index) => [columnLetters(index), width]));
  return { cells, rules, widths };
}

/** A column's lines, for formulas that are copied nowhere: F10:F24. */
export const columnOf = (letter: string, { first, last }: Lines): string =>
  `${letter}${first}:${letter}${last}`;

/** The rows of lines, one by one. */
export const rowsOf = ({ first, last }: Lines): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Heights of a table's rows: heads on two lines, and lines that have room for two. */
export const tableHeights = (
  { first, last }: Lines,
  head = 30,
  line = 24,
): Readonly<Record<number, number>> =>
  Object.fromEntries([
    [first - 1, head],
    ...Array.from({ length: last - first + 1 }, (_, index) => [first + index, line] as const),
  ]);
