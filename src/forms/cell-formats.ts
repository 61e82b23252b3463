import { fraction, yen, date, days } from "../sheets/blocks/formats";
import { isDateFormat } from "../sheets/units";
import { moneyFields, type OutputField } from "./fields";

/** The number format that a filled cell needs; undefined where the form's own shows the answer rightly. */
export function formatFor(field: OutputField, own: string): string | undefined {
  const isPlain = own === "General" || own === "@" || own === "";
  if (moneyFields.has(field)) return isPlain || isDateFormat(own) ? yen : undefined;
  if (field === "rate") return isPlain || !/[%/.]/.test(own) || isDateFormat(own) ? fraction : undefined;
  if (field === "deadline") return isDateFormat(own) ? undefined : date;
  if (field === "daysLeft") return isPlain || isDateFormat(own) ? days : undefined;
  // Under the text format a formula would stay text.
  return own === "@" ? "General" : undefined;
}
