import type { Computed } from "./arithmetic";
import { applied, lifted } from "./operators";
import type { Node } from "./parse";
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

/** What a formula's own text does not say. Each throws where it cannot tell. */
export interface Surroundings {
  /** The value of one cell, or of an area as rows. */
  cells(sheet: string, area: string): Value;
  name(name: string, sheet: string): Value;
  /** The cells that the formula of a cell fills (A1#). */
  spill(sheet: string, cell: string): Value;
  /** The functions of the spreadsheet that may be computed here. */
  readonly functions: Readonly<Record<string, Computed>>;
  readonly ask: AskFunction;
  /** Spreadsheets read more texts as numbers than are read here: what hangs on such an error is then not told. */
  readonly isStrict?: true;
}

/** What takes a single cell for an area of one: texts in cells are left out, and so are empty cells. */
const ofAreas: ReadonlySet<string> = new Set(["SUM", "MIN", "MAX", "COUNT", "COUNTA"]);

/** Works out formulas in double precision, as spreadsheets calculate; throws on a function that is not known. */
export class Calculation {
  constructor(private readonly around: Surroundings) {}

  /** The value of a formula that stands on a sheet. */
  of(node: Node, sheet: string): Value {
    switch (node.is) {
      case "constant":
        return node.value;
      case "negative":
        return lifted(this.of(node.of, sheet), (cell) => {
          const number = asNumber(cell);
          return isError(number) ? number : -number;
        });
      case "infix":
        return applied(node.operator, this.of(node.a, sheet), this.of(node.b, sheet));
      case "cells":
        return this.around.cells(node.sheet ?? sheet, node.area);
      case "name":
        return this.around.name(node.name, sheet);
      case "call":
        return this.#call(node.name, node.args, sheet);
    }
  }

  #call(name: string, args: readonly (Node | undefined)[], sheet: string): Value {
    const given = (index: number): Value => {
      const node = args[index];
      return node === undefined ? null : this.of(node, sheet);
    };
    if (name === "IF") return this.#if(given, args.length);
    if (name === "IFERROR") {
      const tried = this.#sure(given(0));
      return isError(tried) ? given(1) : tried;
    }
    const [only] = args;
    if (name === "_xlfn.ANCHORARRAY" && only?.is === "cells")
      return this.around.spill(only.sheet ?? sheet, only.area);
    // Of several cells Excel takes the one beside the formula, which is not known here.
    if (name === "_xlfn.SINGLE" && !isMatrix(given(0))) return given(0);
    const values = args.map((node, index) => asArea(name, node, given(index)));
    if (name.startsWith("SUBSIDY.")) return this.#asked(name.slice("SUBSIDY.".length), values);
    const known = this.around.functions[name];
    if (!known) throw new SyntaxError(`${name} is not known here`);
    if (name === "ISERROR") values.forEach((value) => this.#sure(value));
    return known(...values);
  }

  #sure(value: Value): Value {
    if (this.around.isStrict && value === VALUE_ERROR)
      throw new SyntaxError("Whether this is an error is not known");
    return value;
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
    const answer = this.around.ask(id, values);
    return "error" in answer ? new CellError(answer.error.code) : asValue(answer.value);
  }
}

function asArea(name: string, node: Node | undefined, value: Value): Value {
  return ofAreas.has(name) && node?.is === "cells" && !isMatrix(value) ? [[value]] : value;
}

/** The first cell of a value, which is the one that the formula's own cell shows. */
export const first = (value: Value): Scalar => (isMatrix(value) ? (value[0]?.[0] ?? VALUE_ERROR) : value);

function asValue(answer: unknown): Value {
  const cell = (one: unknown): Scalar =>
    typeof one === "string" || typeof one === "number" || typeof one === "boolean" ? one : null;
  return Array.isArray(answer) ? (answer as unknown[][]).map((row) => row.map(cell)) : cell(answer);
}
