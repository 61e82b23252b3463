import { areaOf } from "../cells/area-of";
import type { Box } from "../cells/box";
import { readArgument } from "../formula/argument";
import { tokens } from "../formula/tokens";

/** A formula in a cell, and which of its text is read from. */
export interface PlacedFormula {
  readonly sheet: string;
  readonly cell: string;
  /** The cells that it fills: more than one where its answer spills. */
  readonly fills: Box;
  readonly texts: readonly string[];
  /** Counts among those that anything may feed. */
  readonly isUntold?: boolean;
}

/**
 * Which cells with formulas read from a cell with a formula, each named with its sheet (予算!B1). Under `anything` stand
 * those of which only Excel can tell, or that came when too much had been followed.
 */
export type Readers = ReadonlyMap<string, readonly string[]>;

export const anything = "*";

export const placeName = ({ sheet, cell }: Pick<PlacedFormula, "sheet" | "cell">): string =>
  `${sheet}!${cell}`;

/** What a defined name stands for, as Excel writes it (='予算'!$B$1); of a sheet's own names, the sheet. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly sheet?: string;
}

/** Formulas that are looked at before following is given up: a second's work. */
const mostSteps = 2_000_000;
/** A name may stand for names. */
const deepest = 8;

type Area = { readonly sheet: string; readonly box: Box } | typeof anything;

/** Follows every formula to the formulas that it reads from; the first ones are the last to be given up. */
export function readersOf(formulas: readonly PlacedFormula[], names: readonly DefinedName[]): Readers {
  const find = finder(formulas);
  const readers = new Map<string, string[]>();
  for (const formula of formulas) {
    const read = new Set<string>(formula.isUntold ? [anything] : []);
    for (const area of formula.texts.flatMap((text) => areasIn(text, formula.sheet, names))) {
      if (area === anything) read.add(anything);
      else if (!find(area.sheet, area.box, (place) => read.add(place))) read.add(anything);
    }
    for (const place of read) {
      const known = readers.get(place);
      if (known) known.push(placeName(formula));
      else readers.set(place, [placeName(formula)]);
    }
  }
  return readers;
}

/** Cells that may change once some do, over any number of formulas. */
export function fedBy(changing: readonly string[], readers: Readers): Set<string> {
  const fed = new Set<string>();
  const next = [...changing];
  for (let place = next.pop(); place !== undefined; place = next.pop()) {
    for (const reader of readers.get(place) ?? []) {
      if (fed.has(reader)) continue;
      fed.add(reader);
      next.push(reader);
    }
  }
  return fed;
}

interface Filled {
  readonly place: string;
  readonly box: Box;
}

/** Finds the formulas of which an area holds a cell; answers false once it has looked at too many. */
function finder(formulas: readonly PlacedFormula[]) {
  const sheets = new Map<string, { rows: Map<number, Filled[]>; tall: Filled[] }>();
  for (const formula of formulas) {
    const name = formula.sheet.toLowerCase();
    const { rows, tall } = sheets.get(name) ?? { rows: new Map<number, Filled[]>(), tall: [] };
    sheets.set(name, { rows, tall });
    const filled = { place: placeName(formula), box: formula.fills };
    const { row, height } = formula.fills;
    if (height > 1) tall.push(filled);
    else {
      const beside = rows.get(row);
      if (beside) beside.push(filled);
      else rows.set(row, [filled]);
    }
  }
  let steps = 0;
  return (sheet: string, area: Box, tell: (place: string) => void): boolean => {
    if (steps > mostSteps) return false;
    const known = sheets.get(sheet.toLowerCase());
    if (!known) return true;
    const look = (all: readonly Filled[]): void => {
      steps += all.length + 1;
      for (const { place, box } of all) if (overlap(box, area)) tell(place);
    };
    look(known.tall);
    if (area.height > known.rows.size) for (const all of known.rows.values()) look(all);
    else
      for (let row = area.row; row < area.row + area.height && steps <= mostSteps; row += 1)
        look(known.rows.get(row) ?? []);
    return steps <= mostSteps;
  };
}

const overlap = (a: Box, b: Box): boolean =>
  a.row < b.row + b.height &&
  b.row < a.row + a.height &&
  a.column < b.column + b.width &&
  b.column < a.column + a.width;

/** The areas that a text refers to; a range that is computed, a table or another workbook may be anything. */
function areasIn(text: string, sheet: string, names: readonly DefinedName[], depth = 0): readonly Area[] {
  return operands(text).flatMap(({ text: operand, isCalled }): readonly Area[] => {
    if (isCalled) return /^(?:.*:.*|INDIRECT|OFFSET)$/i.test(operand) ? [anything] : [];
    const argument = readArgument(operand);
    switch (argument.kind) {
      case "cells": {
        const box = areaOf(argument.cells);
        return box ? [{ sheet: argument.sheet ?? sheet, box }] : [anything];
      }
      case "name": {
        const known = named(argument.name, sheet, names);
        return known && depth < deepest ? areasIn(known.formula, sheet, names, depth + 1) : [anything];
      }
      case "expression":
        return [anything];
      case "missing":
      case "constant":
      case "array":
        return [];
    }
  });
}

/** A name of the formula's own sheet goes before one of the workbook. */
function named(name: string, sheet: string, names: readonly DefinedName[]): DefinedName | undefined {
  const alike = names.filter((each) => each.name.toLowerCase() === name.toLowerCase());
  return alike.find((each) => each.sheet === sheet) ?? alike.find((each) => each.sheet === undefined);
}

interface Operand {
  readonly text: string;
  readonly isCalled: boolean;
}

/** References and names in a formula, ranges such as A1:B2 as one; what is called has a bracket behind it. */
function operands(formula: string): readonly Operand[] {
  const found: { from: number; to: number; isCalled: boolean }[] = [];
  let isRange = false;
  for (const { kind, from, to } of tokens(formula)) {
    const last = found.at(-1);
    if (kind === "name" && isRange && last) last.to = to;
    else if (kind === "name") found.push({ from, to, isCalled: false });
    else if (kind === "open" && last?.to === from) last.isCalled = true;
    isRange = kind === "operator" && formula.slice(from, to) === ":" && last?.to === from;
  }
  return found.map(({ from, to, isCalled }) => ({ text: formula.slice(from, to), isCalled }));
}
