import { tokens } from "../../excel/formula/tokens";
import type { Argument } from "../../excel/formula/argument";
import type { Area } from "../../sheets/read-area";
import { argumentOf } from "./argument-of";
import type { Resolver, Standing } from "./resolver";

/** Cells that a formula reads. */
export interface Reference {
  readonly sheet: string;
  readonly area: Area;
}

/** All that a formula reads, as far as its text and the names in it tell. */
export interface Reads {
  readonly cells: readonly Reference[];
  /** The formulas of names that it uses, at any distance. */
  readonly named: readonly string[];
  /** Whether it reads cells that only Excel can find, on whatever sheet: by INDIRECT, or from sheet to sheet. */
  readonly isUnseen: boolean;
}

/** Answers cells of any sheet, by a text. */
const seeking = /^(?:INDIRECT|EVALUATE)$/i;
/** Answers other cells of the sheet on which its first argument lies. */
const moving = /^OFFSET$/i;
const wholeSheet: Area = { top: 0, left: 0, bottom: 2 ** 20 - 1, right: 2 ** 14 - 1 };
const acrossSheets = /^'(?:[^'[]|'')*:(?:[^'[]|'')*'!/;

/**
 * The cells that a formula refers to; of a table that is not read by one column, all cells. Where only Excel finds out
 * which cells of the sheets that it names are read, all of them are.
 */
export function readsOf(formula: string, standing: Standing, resolver: Resolver): Reads {
  const scan = new ReadsScan(resolver);
  scan.formula(formula, standing);
  const { cells, isMoving } = scan;
  const isUnseen = scan.isUnseen || (isMoving && cells.length === 0);
  const sheets = new Set(isMoving ? cells.map(({ sheet }) => sheet) : []);
  const read = [...sheets].map((sheet) => ({ sheet, area: wholeSheet }));
  return { cells: isMoving ? read : cells, named: [...scan.named], isUnseen };
}

class ReadsScan {
  readonly cells: Reference[] = [];
  readonly named = new Set<string>();
  isUnseen = false;
  /** Whether it reads other cells of the sheets of `cells` than these. */
  isMoving = false;

  constructor(private readonly resolver: Resolver) {}

  formula(source: string, at: Standing): void {
    const all = tokens(source).filter(({ kind }) => kind !== "space");
    const isColon = (index: number): boolean =>
      all[index]?.kind === "operator" && source[all[index].from] === ":";
    for (let index = 0; index < all.length; index += 1) {
      const token = all[index];
      if (token?.kind === "close" && isColon(index + 1)) this.isMoving = true;
      if (token?.kind !== "name") continue;
      const last = isColon(index + 1) ? all[index + 2] : undefined;
      const text = source.slice(token.from, (last ?? token).to).replace(/#$/, "");
      if (all[index + 1]?.kind === "open") this.#function(text, at);
      else if (!last) this.#reference(text, at);
      else if (this.resolver.meaning(text, at).kind === "cells" || argumentOf(text).kind === "cells") {
        this.#reference(text, at);
        index += 2;
        // An area of three corners is more than the first two say.
        if (isColon(index + 1)) this.isMoving = true;
      } else this.#corner(source.slice(token.from, token.to), source.slice(last.from, last.to), at);
    }
  }

  /** A corner of an area that is worked out, or that has a name: both corners lie on one sheet. */
  #corner(first: string, last: string, at: Standing): void {
    // From sheet to sheet, as files have it where neither name needs quotes: 見積:名簿!B1.
    if (!first.includes("!") && last.includes("!")) this.isUnseen = true;
    this.isMoving = true;
    this.#reference(first, at);
  }

  /** A function of the workbook's own is a name that stands for a LAMBDA. */
  #function(text: string, at: Standing): void {
    if (seeking.test(text)) this.isUnseen = true;
    if (moving.test(text)) this.isMoving = true;
    this.#name(this.resolver.named(text, at), at);
  }

  #reference(text: string, at: Standing): void {
    const meaning = this.resolver.meaning(text, at);
    if (meaning.kind === "cells") this.cells.push({ sheet: meaning.sheet, area: meaning.area });
    if (meaning.kind === "constant") this.#name(this.resolver.named(text, at), at);
    if (meaning.kind !== "expression") return;
    const other = this.resolver.named(text, at);
    const table = other === undefined ? this.resolver.table(text) : undefined;
    if (table) this.cells.push(table);
    if (acrossSheets.test(text)) this.isUnseen = true;
    const argument = argumentOf(text);
    if (at.cell === undefined) this.#relative(argument, at);
    if (other === undefined && !table && this.#isOfNoSheet(text, argument)) this.isUnseen = true;
    this.#name(other, at);
  }

  /**
   * A sheet whose name a program has left without its quotes, as ①見積!B1, is read in pieces: it may be any. !B2 in a
   * name is of whatever sheet asks.
   */
  #isOfNoSheet(text: string, argument: Argument): boolean {
    if (!text.includes("!") || text.endsWith("#REF!") || readsOtherBook(text)) return false;
    if (argument.kind !== "cells") return true;
    return argument.sheet !== undefined && !this.resolver.sheet(argument.sheet);
  }

  /** What is relative in a name means another cell for each that asks. */
  #relative(argument: Argument, { sheet }: Standing): void {
    if (argument.kind !== "cells") return;
    const own = argument.sheet ?? sheet;
    if (own === undefined) this.isUnseen = true;
    else this.cells.push({ sheet: own, area: wholeSheet });
  }

  /** A name is looked into once, so names that go round in a circle end. */
  #name(formula: string | undefined, { sheet }: Standing): void {
    if (formula === undefined || this.named.has(formula)) return;
    this.named.add(formula);
    this.formula(formula, { sheet, cell: undefined });
  }
}

/** Whether a formula reads another workbook. */
export const readsOtherBook = (formula: string): boolean =>
  tokens(formula).some(
    ({ kind, from, to }) => kind === "name" && /^'?[^'!]*\[\d+\][^!]*!/.test(formula.slice(from, to)),
  );
