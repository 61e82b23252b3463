import type { SelectedCost } from "../../excel/selection/selected-cost";
import type { CostShape } from "./cost-shape";

/** A cost taken from cells; the unit is undefined until the reader has answered the question about it. */
export interface TakenCost {
  readonly cost: SelectedCost;
  /** What the cells' numbers are multiplied by to be yen. */
  readonly factor: number | undefined;
}

/** What the reader has given as cost: typed in one, two or more fields, or taken from cells. */
export interface CostDraft {
  readonly total: string;
  /** One text per coupon. */
  readonly coupons: readonly string[];
  /** One text per item, by the item's id. */
  readonly items: Readonly<Record<string, string>>;
  readonly taken: TakenCost | undefined;
}

export const noCost: CostDraft = { total: "", coupons: [], items: {}, taken: undefined };

type Cell = string | number | boolean;
type Table = readonly (readonly Cell[])[];

/** The cost as a function takes it, or why there is none yet. */
export type CostGiven =
  | { readonly state: "given"; readonly table: Table }
  | { readonly state: "empty" }
  | { readonly state: "unit-open" }
  /** A text among amounts that are to be multiplied. */
  | { readonly state: "unit-text"; readonly text: string };

const isFilled = (text: string | undefined): text is string => text !== undefined && text.trim() !== "";

/** The draft in the shape in which the programme takes its cost; texts stay as they were typed, but for a sign of yen. */
export function costGiven(draft: CostDraft, shape: CostShape): CostGiven {
  if (draft.taken) return takenGiven(draft.taken);
  const table = typedTable(draft, shape);
  return table.some((row) => isFilled(String(row.at(-1)))) ? { state: "given", table } : { state: "empty" };
}

/** The pane itself writes ¥387,000: what is copied from it is an amount. */
const unsigned = (text: string): string => text.replace(/[¥￥]/gu, "");

function typedTable({ total, coupons, items }: CostDraft, shape: CostShape): Table {
  switch (shape.by) {
    case "sum":
      return [[unsigned(total)]];
    case "coupons":
      return Array.from({ length: shape.most }, (_, index) => [unsigned(coupons[index] ?? "")]);
    case "items":
      return shape.items.flatMap(({ id, name }) => {
        const amount = items[id];
        return isFilled(amount) ? [[name.ja, unsigned(amount)]] : [];
      });
  }
}

function takenGiven({ cost, factor }: TakenCost): CostGiven {
  if (cost.shape === "empty") return { state: "empty" };
  if (factor === undefined) return { state: "unit-open" };
  if (factor === 1) return { state: "given", table: cost.cells };
  const amounts = cost.cells.flatMap((row) => (cost.shape === "items" ? row.slice(1) : row));
  const text = amounts.find((cell) => typeof cell === "string" && cell !== "");
  if (text !== undefined) return { state: "unit-text", text: String(text) };
  const yen = (cell: Cell): Cell => (typeof cell === "number" ? cell * factor : cell);
  return { state: "given", table: cost.cells.map((row) => row.map(yen)) };
}

/** The cost as taken, with nothing to ask: no sign of another unit than yen. */
export const takenCost = (cost: SelectedCost): TakenCost => ({
  cost,
  factor: cost.units.length > 0 ? undefined : 1,
});
