import type { StoredCell } from "../../sheets/stored-book";
import { callsOurs } from "../formula/calls-of-ours";
import { readsOf } from "../formula/references";
import type { Resolver, Standing } from "../formula/resolver";
import type { PlacedCell } from "./cleared-cells";
import { treatedLoose } from "./loose-copies";
import type { Planning } from "./planning";

/** Names that call our functions and cannot be converted: LAMBDAs, and names that mean other cells for each reader. */
export class StuckNames {
  /** Their names by their formulas. */
  readonly #names: ReadonlyMap<string, string>;
  readonly #resolver: Resolver;

  constructor(planning: Omit<Planning, "stuck" | "stuckCells">) {
    this.#resolver = planning.resolver;
    this.#names = new Map(
      planning.book.loose.flatMap((one) => {
        if (one.place !== "name" || !callsOurs(one.formula)) return [];
        return treatedLoose(planning, one)?.fate === "kept" ? [[one.formula, one.where] as const] : [];
      }),
    );
  }

  /** The first such name that a formula uses, at any distance; it works only with the add-in then. */
  usedIn(formula: string, standing: Standing): string | undefined {
    if (this.#names.size === 0) return undefined;
    const used = readsOf(formula, standing, this.#resolver).named.find((one) => this.#names.has(one));
    return used === undefined ? undefined : this.#names.get(used);
  }
}

/** Cells that use such names, with the name: they cannot go on calculating in a copy. */
export const stuckCells = (
  { book }: Pick<Planning, "book">,
  stuck: StuckNames,
): ReadonlyMap<StoredCell, PlacedCell & { readonly name: string }> =>
  new Map(
    book.sheets.flatMap(({ name: sheet, cells }) =>
      [...cells.values()].flatMap((cell) => {
        const name =
          cell.formula === undefined ? undefined : stuck.usedIn(cell.formula, { sheet, cell: cell.cell });
        return name === undefined ? [] : [[cell, { sheet, cell, name }] as const];
      }),
    ),
  );
