import { tokens } from "../../excel/formula/tokens";
import { readArgument } from "../../excel/formula/argument";
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
  /** Whether it reads cells that only Excel can find: by INDIRECT, OFFSET, areas that are worked out. */
  readonly isUnseen: boolean;
}

/** Functions that answer cells which their arguments do not name. */
const seeking = /^(?:INDIRECT|OFFSET)$/i;
const acrossSheets = /^'(?:[^'[]|'')*:(?:[^'[]|'')*'!/;

/** The cells that a formula refers to; of a table that is not read by one column, all cells. */
export function readsOf(formula: string, standing: Standing, resolver: Resolver): Reads {
  const scan = new ReadsScan(resolver);
  scan.formula(formula, standing);
  return { cells: scan.cells, named: [...scan.named], isUnseen: scan.isUnseen };
}

class ReadsScan {
  readonly cells: Reference[] = [];
  readonly named = new Set<string>();
  isUnseen = false;

  constructor(private readonly resolver: Resolver) {}

  formula(source: string, at: Standing): void {
    const all = tokens(source).filter(({ kind }) => kind !== "space");
    const isColon = (index: number): boolean =>
      all[index]?.kind === "operator" && source[all[index].from] === ":";
    for (let index = 0; index < all.length; index += 1) {
      const token = all[index];
      if (token?.kind === "close" && isColon(index + 1)) this.isUnseen = true;
      if (token?.kind !== "name") continue;
      const last = isColon(index + 1) ? all[index + 2] : undefined;
      const text = source.slice(token.from, (last ?? token).to).replace(/#$/, "");
      if (all[index + 1]?.kind === "open") this.#function(text, at);
      else if (!last) this.#reference(text, at);
      else if (this.resolver.meaning(text, at).kind === "cells") {
        this.#reference(text, at);
        index += 2;
      } else this.isUnseen = true;
    }
  }

  /** A function of the workbook's own is a name that stands for a LAMBDA. */
  #function(text: string, at: Standing): void {
    if (seeking.test(text)) this.isUnseen = true;
    this.#name(this.resolver.named(text, at), at);
  }

  #reference(text: string, at: Standing): void {
    const meaning = this.resolver.meaning(text, at);
    if (meaning.kind === "cells") this.cells.push({ sheet: meaning.sheet, area: meaning.area });
    if (meaning.kind !== "expression") return;
    const other = this.resolver.named(text, at);
    const table = other === undefined ? this.resolver.table(text) : undefined;
    if (table) this.cells.push(table);
    // What is relative in a name means another cell for each that asks.
    const isRelative = at.cell === undefined && readArgument(text).kind === "cells";
    if (isRelative || acrossSheets.test(text)) this.isUnseen = true;
    this.#name(other, at);
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
