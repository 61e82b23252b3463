import { tokens } from "../../excel/formula/tokens";
import { type Argument, readArgument } from "../../excel/formula/argument";
import type { Area } from "../../sheets/read-area";
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
const seeking = /^INDIRECT$/i;
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
  const read = isMoving ? cells.map(({ sheet }) => ({ sheet, area: wholeSheet })) : cells;
  return { cells: read, named: [...scan.named], isUnseen };
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
      else if (this.resolver.meaning(text, at).kind === "cells" || readArgument(text).kind === "cells") {
        this.#reference(text, at);
        index += 2;
      } else {
        // A corner that is worked out, or has a name of its own: both corners lie on one sheet.
        this.isMoving = true;
        this.#reference(source.slice(token.from, token.to), at);
      }
    }
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
    if (at.cell === undefined) this.#relative(readArgument(text), at);
    this.#name(other, at);
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
