import { tokens } from "../../excel/formula/tokens";
import type { Area } from "./area";
import type { Resolver, Standing } from "./resolver";

/** Cells that a formula reads. */
export interface Reference {
  readonly sheet: string;
  readonly area: Area;
}

/** The cells, names and table columns that a formula refers to; what INDIRECT and OFFSET lead to cannot be seen. */
export function referencesIn(formula: string, standing: Standing, resolver: Resolver): readonly Reference[] {
  const all = tokens(formula).filter(({ kind }) => kind !== "space");
  const found: Reference[] = [];
  for (let index = 0; index < all.length; index += 1) {
    const token = all[index];
    if (token?.kind !== "name" || all[index + 1]?.kind === "open") continue;
    const [between, last] = [all[index + 1], all[index + 2]];
    const isArea = between && last?.kind === "name" && formula.slice(between.from, between.to) === ":";
    const text = formula.slice(token.from, isArea ? last.to : token.to);
    const meaning = resolver.meaning(text.replace(/#$/, ""), standing);
    if (meaning.kind === "cells") found.push({ sheet: meaning.sheet, area: meaning.area });
    if (isArea) index += 2;
  }
  return found;
}

/** Whether a formula reads another workbook. */
export const readsOtherBook = (formula: string): boolean =>
  tokens(formula).some(
    ({ kind, from, to }) => kind === "name" && /^'?[^'!]*\[\d+\][^!]*!/.test(formula.slice(from, to)),
  );
