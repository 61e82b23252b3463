import { isoDate } from "../core/calendar/local-date";
import { fromSerial } from "../core/calendar/excel-serial";
import type { CellValue } from "../sheets/sheet";
import { moneyFields, type OutputField } from "./fields";

/** A figure inside a text, as a formula writes it there. */
export function textFormula(field: OutputField, formula: string): string {
  if (moneyFields.has(field)) return `TEXT(${formula},"#,##0")`;
  // Two digits each: with one, 7/10 would become 5/7.
  if (field === "rate") return `TRIM(TEXT(${formula},"# ??/??"))`;
  return field === "deadline" ? `TEXT(${formula},"yyyy/mm/dd")` : formula;
}

/** The same as it will read. */
export function textOf(field: OutputField, value: CellValue): string {
  if (typeof value !== "number") return String(value);
  if (moneyFields.has(field)) return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
  if (field === "rate") return fractionText(value);
  const day = field === "deadline" ? fromSerial(value) : undefined;
  return day === undefined ? String(value) : isoDate(day).replaceAll("-", "/");
}

/** The fraction of two digits each that comes nearest, as Excel's `# ??/??` finds it for the rates of the list. */
function fractionText(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const denominators = Array.from({ length: 98 }, (_, index) => index + 2);
  const found = denominators.find((each) => Math.abs(value * each - Math.round(value * each)) < 1e-9);
  return found === undefined ? String(value) : `${Math.round(value * found)}/${found}`;
}
