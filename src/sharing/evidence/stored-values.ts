import { tokens } from "../../excel/formula/tokens";
import type { StoredValue } from "../../sheets/stored-book";
import { arithmetic } from "../../sheets/values/arithmetic";
import { Calculation } from "../../sheets/values/calculation";
import { parse } from "../../sheets/values/parse";
import {
  CellError,
  isError,
  isMatrix,
  type Scalar,
  type Value,
  VALUE_ERROR,
} from "../../sheets/values/value";
import type { AskFunctions } from "../convert/ask";
import { type Area, isOneCell, readArea } from "../../sheets/read-area";
import { repaired } from "../formula/calls-of-ours";
import { fixedCells, type Resolver, type Standing } from "../formula/resolver";

/** Names that stand for names, at most. */
const MOST_DEEP = 5;

class Unknown extends Error {}

/** Computes formulas from the values that a file holds for its cells: no cell's own formula is run again. */
export class StoredValues {
  constructor(
    private readonly resolver: Resolver,
    private readonly ask: AskFunctions,
  ) {}

  /** The value of a formula without its equals sign; undefined where only Excel can work it out. */
  of(formula: string, standing: Standing, depth = 0): Value | undefined {
    // Outside of cells a relative reference means another cell for each that asks.
    if (standing.cell === undefined && !isFixed(formula)) return undefined;
    try {
      const calculation = this.#calculation(standing, depth);
      const value = calculation.of(parse(`=${repaired(formula)}`), standing.sheet ?? "");
      // A text where a number is needed: Excel reads more texts as numbers than are read here.
      return isMatrix(value) ? value : value === VALUE_ERROR ? undefined : value;
    } catch (fault) {
      if (fault instanceof SyntaxError || fault instanceof Unknown) return undefined;
      throw fault;
    }
  }

  #calculation(standing: Standing, depth: number): Calculation {
    return new Calculation({
      ask: (id, args) => this.ask.call(id, args),
      functions: arithmetic,
      isStrict: true,
      cells: (sheet, area) => {
        const found = readArea(area);
        if (!found || sheet === "") throw new Unknown(area);
        return this.#area(sheet, found);
      },
      name: (name) => this.#named(name, standing, depth),
      spill: (sheet, cell) => {
        const filled = readArea(this.resolver.sheet(sheet)?.cells.get(cell)?.fills ?? "");
        if (!filled) throw new Unknown(cell);
        return this.#area(sheet, filled);
      },
    });
  }

  #area(sheet: string, area: Area): Value {
    const rows = this.resolver.values(sheet, area)?.map((row) => row.map(scalar));
    if (!rows) throw new Unknown(sheet);
    return isOneCell(area) ? (rows[0]?.[0] ?? null) : rows;
  }

  /** A name of the workbook or a table's cells. */
  #named(name: string, standing: Standing, depth: number): Value {
    const meaning = this.resolver.meaning(name, standing);
    if (meaning.kind === "constant") return meaning.value;
    if (meaning.kind === "cells") return this.#area(meaning.sheet, meaning.area);
    const formula = this.resolver.named(name, standing);
    const value =
      formula === undefined || depth >= MOST_DEEP
        ? undefined
        : this.of(formula, { sheet: standing.sheet, cell: undefined }, depth + 1);
    if (value === undefined) throw new Unknown(name);
    return value;
  }
}

const isFixed = (formula: string): boolean =>
  tokens(formula).every(({ kind, from, to }) => {
    const cells = formula.slice(from, to).replace(/^.*!/s, "");
    return kind !== "name" || !readArea(cells) || fixedCells.test(cells);
  });

const scalar = (value: StoredValue): Scalar =>
  typeof value === "object" ? new CellError(value.error) : (value ?? null);

/** A value as a host passes it to a function, or the error that it never passes on. */
export function passable(value: Value): { readonly is: unknown } | { readonly error: string } {
  const error = (isMatrix(value) ? value.flat() : [value]).find(isError);
  return error ? { error: error.code } : { is: value };
}

/** The cells of a formula's result as a file holds them: one, or all that it fills. */
export function storedResult(
  resolver: Resolver,
  { sheet, cell }: Standing,
): readonly (readonly StoredValue[])[] {
  const stored = resolver.sheet(sheet ?? "")?.cells.get(cell ?? "");
  const filled = stored?.fills === undefined ? undefined : readArea(stored.fills);
  const values = filled && resolver.values(sheet ?? "", filled);
  return values ?? [[stored?.value]];
}
