import { fromSerial } from "../../core/calendar/excel-serial";
import type { ExplainedArgument } from "../../excel/explain/argument-values";
import type { CellValue, FunctionId } from "../../functions/signatures";
import { dayText } from "../format";
import type { Session } from "../session";

type Reader = Pick<Session, "words" | "language">;
type Value = string | number | boolean;

/** Values of a range that are named; the others are counted. */
const mostValues = 4;
const inYen: ReadonlySet<string> = new Set([
  ...["cost", "otherCost", "grant", "actualCost", "decision", "received"],
  ...["AMOUNT", "OWNCOST", "GRANTCAP", "MAXAMOUNT", "COSTCAP", "COSTFOR", "SETTLEMENT"],
]);
const dates: ReadonlySet<string> = new Set(["asOf", "DEADLINE"]);

/** What a call is given for a parameter, as people read it. */
export function givenText(
  { kind, given, address }: ExplainedArgument,
  parameter: string,
  reader: Reader,
): string {
  const { words } = reader;
  if (kind === "missing") return words("givenMissing");
  if (given === undefined) return words("givenUnknown");
  if (!isTable(given)) return valueText(given, parameter, reader);
  const all = given.flat();
  const shown = all.length === 1 ? all : all.filter((value) => value !== "");
  const first = shown
    .slice(0, mostValues)
    .map((value) => valueText(value, parameter, reader))
    .join(words("listComma"));
  const more = shown.length - mostValues;
  const values = more > 0 ? words("givenMore", { first, more }) : first || words("givenBlank");
  return address === undefined ? values : words("givenCells", { address, values });
}

/** What a function answers: one value, or each row of several. */
export function answerRows(
  value: CellValue | readonly (readonly CellValue[])[],
  id: FunctionId,
  reader: Reader,
): readonly string[] {
  if (!isTable(value)) return [valueText(value, id, reader)];
  return value.map((row) => row.map((cell) => valueText(cell, id, reader)).join("　"));
}

const isTable = <T>(value: T | readonly (readonly T[])[]): value is readonly (readonly T[])[] =>
  Array.isArray(value);

/** A value by what it means: yen, a date, a rate; `meaning` is a parameter or a function. */
function valueText(value: Value, meaning: string, { words, language }: Reader): string {
  if (value === "") return words("givenBlank");
  if (typeof value === "boolean") return words(value ? "yes" : "no");
  if (typeof value === "string") return value;
  const day = dates.has(meaning) ? fromSerial(value) : undefined;
  if (day !== undefined) return dayText(day, language);
  const separated = value.toLocaleString("en-US", { maximumFractionDigits: 12 });
  if (inYen.has(meaning)) return words("yen", { amount: separated });
  return meaning === "RATE" ? rateText(value) : separated;
}

/** A rate as the list prints it, where a small fraction is meant. */
function rateText(rate: number): string {
  for (let d = 1; d <= 100; d++) {
    const n = Math.round(rate * d);
    if (Math.abs(rate - n / d) < 1e-9) return d === 1 && n === 1 ? "10/10" : `${n}/${d}`;
  }
  return String(rate);
}
