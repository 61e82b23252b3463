import { cellName, type Place } from "../address";
import { areaOf } from "../area";
import type { Book, Cell } from "../sheet";
import { functions } from "./functions";
import { applied, lifted } from "./operators";
import { type Node, parse } from "./parse";
import {
  asNumber,
  asTruth,
  CellError,
  isError,
  isMatrix,
  type Scalar,
  type Value,
  VALUE_ERROR,
} from "./value";

/** Answers a call of an add-in function, as a host would pass it on: single cells as they are, areas as tables. */
export type AskFunction = (
  id: string,
  args: readonly unknown[],
) => { readonly value: unknown } | { readonly error: { readonly code: string } };

/** A value that a cell shows after calculation; null for an empty one. */
export type CellResult = Scalar;

/**
 * Values of all formulas of a book, in double precision as spreadsheets calculate. Only for our own sheets: a function
 * that they do not use is a fault and throws, as do formulas that go round in circles.
 */
export class BookValues {
  readonly #known = new Map<string, Scalar>();
  readonly #open = new Set<string>();
  readonly #sheets: ReadonlyMap<string, Readonly<Record<string, Cell>>>;

  constructor(
    private readonly book: Book,
    private readonly ask: AskFunction,
  ) {
    this.#sheets = new Map(book.sheets.map(({ name, cells }) => [name, cells]));
  }

  /** What a cell shows: its value, or what its formula gives. */
  value(sheet: string, cell: string): CellResult {
    const key = `${sheet}!${cell}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const { value, formula } = this.#sheets.get(sheet)?.[cell] ?? {};
    if (formula === undefined) return value === "" ? null : (value ?? null);
    if (this.#open.has(key)) throw new RangeError(`The formula of ${key} needs itself`);
    this.#open.add(key);
    const found = first(this.#of(parse(formula), sheet));
    this.#open.delete(key);
    // A formula over an empty cell shows 0.
    const shown = found ?? 0;
    this.#known.set(key, shown);
    return shown;
  }

  #of(node: Node, sheet: string): Value {
    switch (node.is) {
      case "constant":
        return node.value;
      case "negative":
        return lifted(this.#of(node.of, sheet), (cell) => {
          const number = asNumber(cell);
          return isError(number) ? number : -number;
        });
      case "infix":
        return applied(node.operator, this.#of(node.a, sheet), this.#of(node.b, sheet));
      case "cells":
        return this.#cells(node.sheet ?? sheet, node.area);
      case "name": {
        const link = this.book.names?.[node.name];
        return link ? this.value(link.sheet, link.cell) : new CellError("#NAME?");
      }
      case "call":
        return this.#call(node.name, node.args, sheet);
    }
  }

  #cells(sheet: string, area: string): Value {
    if (!area.includes(":")) return this.value(sheet, area);
    const { first: from, last } = areaOf(area);
    const at = (place: Place): Scalar => this.value(sheet, cellName(place));
    return Array.from({ length: last.row - from.row + 1 }, (_, i) =>
      Array.from({ length: last.column - from.column + 1 }, (__, j) =>
        at({ row: from.row + i, column: from.column + j }),
      ),
    );
  }

  #call(name: string, args: readonly (Node | undefined)[], sheet: string): Value {
    const given = (index: number): Value => {
      const node = args[index];
      return node === undefined ? null : this.#of(node, sheet);
    };
    if (name === "IF") return this.#if(given, args.length);
    if (name === "IFERROR") {
      const tried = given(0);
      return isError(tried) ? given(1) : tried;
    }
    const values = args.map((_, index) => given(index));
    if (name.startsWith("SUBSIDY.")) return this.#asked(name.slice("SUBSIDY.".length), values);
    const known = functions[name];
    if (!known) throw new SyntaxError(`${name} is not known here`);
    return known(...values);
  }

  /** Only the branch that is taken is calculated. */
  #if(given: (index: number) => Value, count: number): Value {
    const truth = asTruth(first(given(0)));
    if (isError(truth)) return truth;
    if (truth) return given(1);
    return count > 2 ? given(2) : false;
  }

  /** Errors never reach a function: the host answers them itself. */
  #asked(id: string, values: readonly Value[]): Value {
    const error = values.flatMap((value) => (isMatrix(value) ? value.flat() : [value])).find(isError);
    if (error) return error;
    const answer = this.ask(id, values);
    return "error" in answer ? new CellError(answer.error.code) : asValue(answer.value);
  }
}

/** The first cell of a value, which is the one that the formula's own cell shows. */
const first = (value: Value): Scalar => (isMatrix(value) ? (value[0]?.[0] ?? VALUE_ERROR) : value);

function asValue(answer: unknown): Value {
  const cell = (one: unknown): Scalar =>
    typeof one === "string" || typeof one === "number" || typeof one === "boolean" ? one : null;
  return Array.isArray(answer) ? (answer as unknown[][]).map((row) => row.map(cell)) : cell(answer);
}
