/** A formula as a tree. */
export type Node =
  | { readonly is: "constant"; readonly value: string | number | boolean }
  /** A cell or rectangle; without a sheet, on the formula's own. */
  | { readonly is: "cells"; readonly sheet?: string; readonly area: string }
  /** A name of the workbook, or cells of a table. */
  | { readonly is: "name"; readonly name: string }
  | { readonly is: "call"; readonly name: string; readonly args: readonly (Node | undefined)[] }
  | { readonly is: "infix"; readonly operator: string; readonly a: Node; readonly b: Node }
  | { readonly is: "negative"; readonly of: Node };

const shapes = {
  text: /"(?:[^"]|"")*"/y,
  number: /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/iy,
  /** A table's cells: 表[列], 表[[#This Row],[列]]. */
  table: /[\p{L}_][\p{L}\p{N}_.]*\[(?:[^[\]]|\[[^[\]]*\])*\]/uy,
  cells:
    /(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_]*))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\p{L}\p{N}_.(!:[])/uy,
  name: /[\p{L}_][\p{L}\p{N}_.]*/uy,
  operator: /<=|>=|<>|[-+*/^&=<>(),%]/y,
} as const;

/** How strongly operators bind; what binds equally is read from the left. */
const strength: Readonly<Record<string, number>> = {
  ...{ "=": 1, "<>": 1, "<": 1, ">": 1, "<=": 1, ">=": 1 },
  ...{ "&": 2, "+": 3, "-": 3, "*": 4, "/": 4, "^": 5 },
};

/** Reads a formula with its equals sign; throws on what it does not know: arrays of constants, other workbooks, #. */
export const parse = (formula: string): Node => new Parser(formula).whole();

class Parser {
  #at = 1;

  constructor(private readonly text: string) {
    if (!text.startsWith("=")) throw new SyntaxError(`No formula: ${text}`);
  }

  whole(): Node {
    const node = this.#infix(0);
    this.#skipSpace();
    if (this.#at < this.text.length) this.#fail();
    return node;
  }

  #infix(least: number): Node {
    let a = this.#operand();
    for (;;) {
      const before = this.#at;
      const operator = this.#take(shapes.operator)?.[0] ?? "";
      const binds = strength[operator] ?? 0;
      if (binds <= least) {
        this.#at = before;
        return a;
      }
      a = { is: "infix", operator, a, b: this.#infix(binds) };
    }
  }

  /** Per cent are hundredths, and bind more strongly than anything else. */
  #operand(): Node {
    let node = this.#single();
    while (this.#next("%")) node = { is: "infix", operator: "/", a: node, b: { is: "constant", value: 100 } };
    return node;
  }

  #single(): Node {
    const text = this.#take(shapes.text);
    if (text) return { is: "constant", value: text[0].slice(1, -1).replaceAll('""', '"') };
    const number = this.#take(shapes.number);
    if (number) return { is: "constant", value: Number(number[0]) };
    const table = this.#take(shapes.table)?.[0];
    if (table !== undefined) return { is: "name", name: table };
    const cells = this.#take(shapes.cells);
    if (cells) return this.#cells(cells);
    const name = this.#take(shapes.name)?.[0];
    if (name !== undefined) return this.#named(name);
    if (this.#next("+")) return this.#infix(5);
    if (this.#next("-")) return { is: "negative", of: this.#infix(5) };
    if (!this.#next("(")) return this.#fail();
    const inner = this.#infix(0);
    return this.#next(")") ? inner : this.#fail();
  }

  #cells([, quoted, plain, area = ""]: RegExpExecArray): Node {
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    return { is: "cells", area: area.replaceAll("$", ""), ...(sheet !== undefined && { sheet }) };
  }

  #named(name: string): Node {
    if (name === "TRUE" || name === "FALSE") return { is: "constant", value: name === "TRUE" };
    if (!this.#next("(")) return { is: "name", name };
    if (this.#next(")")) return { is: "call", name, args: [] };
    const args: (Node | undefined)[] = [];
    do args.push(this.#argument());
    while (this.#next(","));
    return this.#next(")") ? { is: "call", name, args } : this.#fail();
  }

  /** Nothing between two commas is an argument left out. */
  #argument(): Node | undefined {
    this.#skipSpace();
    return /[,)]/.test(this.text[this.#at] ?? "") ? undefined : this.#infix(0);
  }

  #next(operator: string): boolean {
    const before = this.#at;
    if (this.#take(shapes.operator)?.[0] === operator) return true;
    this.#at = before;
    return false;
  }

  #take(shape: RegExp): RegExpExecArray | null {
    this.#skipSpace();
    shape.lastIndex = this.#at;
    const found = shape.exec(this.text);
    if (found) this.#at = shape.lastIndex;
    return found;
  }

  #skipSpace(): void {
    while (this.text[this.#at] === " ") this.#at++;
  }

  #fail(): never {
    throw new SyntaxError(`Not understood at ${this.#at}: ${this.text}`);
  }
}
