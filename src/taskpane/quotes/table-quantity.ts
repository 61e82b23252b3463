import type { TableCell } from "../../excel/tables/selected-table";

/** A quantity as a line has it, and the unit that stood beside it; both "" where none can be read. */
export interface TableQuantity {
  readonly quantity: string;
  readonly unit: string;
}

const none: TableQuantity = { quantity: "", unit: "" };
/** Digits and the unit behind them: letters only, and none that would make another number of it, as 5万 is. */
const counted = /^(\d+|\d{1,3}(?:,\d{3})+)([\p{L}\p{M}]{0,20})$/u;
const numeral = /^[十百千万億兆割]/u;

/** The quantity in a cell: a whole number, as digits of any width with or without a unit; nothing is guessed. */
export function tableQuantity(cell: TableCell | undefined): TableQuantity {
  if (!cell || cell.mark !== undefined) return none;
  const { value } = cell;
  if (typeof value === "number")
    return Number.isSafeInteger(value) && value > 0 ? { quantity: String(value), unit: "" } : none;
  const text = String(value).normalize("NFKC").replace(/\s+/gu, "");
  if (text === "一式") return { quantity: "1", unit: "式" };
  const [, digits = "", unit = ""] = counted.exec(text) ?? [];
  const count = Number(digits.replaceAll(",", ""));
  return count > 0 && !numeral.test(unit) ? { quantity: String(count), unit } : none;
}
