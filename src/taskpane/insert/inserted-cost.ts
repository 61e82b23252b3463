import type { Traced } from "../../functions/traced";
import { columnNumber } from "../../sheets/address";
import type { Argument, CostParts, Reference } from "../../sheets/blocks";
import { typedTable } from "../../sheets/blocks";
import type { ActiveCell } from "../../excel/insert/target";
import type { TakenCost } from "../estimate/cost-draft";
import type { CostShape } from "../estimate/cost-shape";
import type { Say } from "../words";
import type { Unready } from "./insert-store";

/** A cost as an insertion writes it: an amount, amounts in cells of their own, or the cells that it was taken from. */
export type InsertedCost =
  | { readonly kind: "amount"; readonly yen: number }
  | ({ readonly kind: "parts" } & CostParts)
  | { readonly kind: "cells"; readonly taken: TakenCost; readonly shape: CostShape };

/** The cost behind an estimate, ready to be written. */
export function insertedCost(
  { cost, place }: Pick<Traced, "cost" | "place">,
  { taken, shape }: { readonly taken: TakenCost | undefined; readonly shape: CostShape },
  words: Say,
): InsertedCost {
  if (taken) return { kind: "cells", taken, shape };
  if (shape.by === "sum") return { kind: "amount", yen: cost.entered };
  const filled = cost.lines.filter(({ amount }) => amount !== 0);
  const nameOf = (item: string | undefined, index: number): string =>
    item === undefined ? words("couponName", { number: index + 1 }) : itemName(place, item);
  const parts = filled.map(({ amount, item }, index) => ({ name: nameOf(item, index), amount }));
  return { kind: "parts", parts, named: shape.by === "items" };
}

/** Cells carry the words of the list, which are Japanese for every reader. */
const itemName = ({ programme }: Traced["place"], item: string): string =>
  programme.items?.find(({ id }) => id === item)?.name.ja ?? item;

/** The cost as an argument that a formula can hold by itself. */
export function costArgument(cost: InsertedCost, cell: ActiveCell): Argument | Unready {
  switch (cost.kind) {
    case "amount":
      return cost.yen;
    case "parts":
      return typedTable(cost.parts.map(({ name, amount }) => (cost.named ? [name, amount] : [amount])));
    case "cells":
      return cellsArgument(cost, cell);
  }
}

type Cells = Extract<InsertedCost, { kind: "cells" }>;

/** The cells by reference; multiplied where they hold another unit than yen. */
export function cellsArgument({ taken, shape }: Cells, cell: ActiveCell): Reference | Unready {
  const { cost, factor = 1 } = taken;
  const text = cost.doubts.find(({ kind }) => kind === "text");
  if (text) return { unready: "unreadyText", data: { cell: text.cell, shown: text.shown } };
  const reference = nearReference(cost.reference, cell.sheetName);
  if (factor === 1) return { reference };
  if (shape.by !== "sum") return { unready: "unreadyUnit" };
  const sum = cost.shape === "amount" ? reference : `SUM(${reference})`;
  return { reference: `${sum}*${factor}` };
}

/** A reference without its sheet where formula and cells are on the same one. */
function nearReference(reference: string, sheetName: string): string {
  const { sheet, cells } = splitReference(reference);
  return sheet === sheetName ? cells : reference;
}

function splitReference(reference: string): { readonly sheet: string; readonly cells: string } {
  const at = reference.lastIndexOf("!");
  const sheet = reference.slice(0, at).replace(/^'(.*)'$/u, "$1");
  return { sheet: sheet.replaceAll("''", "'"), cells: reference.slice(at + 1) };
}

/** Whether cells of a size at a place would cover the cells that the cost is taken from. */
export function coversCost(
  { taken }: Cells,
  cell: ActiveCell,
  size: { readonly height: number; readonly width: number },
): boolean {
  const { sheet, cells } = splitReference(taken.cost.reference);
  if (sheet !== cell.sheetName) return false;
  const [first = "", last = first] = cells.split(":");
  const [from, to] = [placeOf(first), placeOf(last)];
  return (
    cell.row <= to.row &&
    cell.row + size.height > from.row &&
    cell.column <= to.column &&
    cell.column + size.width > from.column
  );
}

function placeOf(name: string): { row: number; column: number } {
  const [, letters = "A", digits = "1"] = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(name) ?? [];
  return { row: Number(digits) - 1, column: columnNumber(letters) };
}
