import { fromSerial } from "../../core/calendar/excel-serial";
import { type DayNumber, isoDate } from "../../core/calendar/local-date";
import type { AsOfCell } from "../../excel/as-of-cell";

/** The workbook's as-of date as the pane shows it. */
export type AsOf =
  | { readonly state: "looking" | "missing" | "unavailable" }
  | {
      readonly state: "date";
      /** The name by which formulas mean the cell. */
      readonly name: string;
      readonly address: string;
      readonly date: string;
      readonly daysAgo: number;
    }
  | { readonly state: "not-a-date"; readonly address: string; readonly text: string };

/** Reads what was found in the as-of cell; only a date serial is a date, as for the functions' own cells. */
export function asOfFrom(cell: AsOfCell | undefined, today: DayNumber): AsOf {
  if (!cell) return { state: "missing" };
  const day = typeof cell.value === "number" ? fromSerial(cell.value) : undefined;
  if (day === undefined) return { state: "not-a-date", address: cell.address, text: cell.text };
  const { name, address } = cell;
  return { state: "date", name, address, date: isoDate(day), daysAgo: today - day };
}

/** Days after which an as-of date is pointed out as old. */
const oldAfterDays = 7;

/** Whether the as-of date is so old that days left and status are probably not what the reader means. */
export const isOld = (asOf: AsOf): asOf is Extract<AsOf, { state: "date" }> =>
  asOf.state === "date" && asOf.daysAgo > oldAfterDays;
