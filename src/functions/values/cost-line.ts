import type { Words } from "../../core/rules/model";

/** How a cost's range runs: down a column, across a row, or a single cell. */
export type Direction = "down" | "across" | "one";

/** One amount of a cost with its place in the range and, in two columns, its item as typed. */
export interface CostLine {
  readonly at: number;
  readonly amount: number;
  readonly item?: string;
}

/** Where a line stands, as messages say it; nothing for a single cell. */
export function whereIs(at: number, direction: Direction): Words {
  if (direction === "one") return { ja: "", en: "" };
  return direction === "down"
    ? { ja: `（${at}行目）`, en: ` (row ${at})` }
    : { ja: `（${at}列目）`, en: ` (column ${at})` };
}
