import { type FunctionId, signatures } from "../../../functions/signatures";
import type { CallGiven, Given, TraceLine } from "../../../sharing/evidence/trace";
import { parameterNames } from "../../../text/functions/parameter-names";
import { grouped } from "../../../text/rules/figures";
import { dayText } from "../../format";
import { dayOf } from "./date-lines";
import type { EvidenceReader } from "./reader";
import type { Told } from "./tracing";

/** Values of a range that are named; the others are counted. */
const SHOWN_VALUES = 4;

/** What an argument is called. */
export function nameOf(id: FunctionId, at: number, { say }: EvidenceReader): string {
  const name = signatures[id].parameters[at]?.name;
  return name === undefined ? String(at + 1) : say(parameterNames[name]);
}

/** What the call is given, argument by argument. */
export function argumentsText(id: FunctionId, { given }: CallGiven, reader: EvidenceReader): string {
  const { own } = reader;
  return given
    .map((argument, at) => {
      const name = signatures[id].parameters[at]?.name ?? "";
      return own("argument", { name: nameOf(id, at, reader), value: givenText(argument, name, reader) });
    })
    .join("\n");
}

function givenText({ text, value, error, isComputed }: Given, name: string, reader: EvidenceReader): string {
  const { own } = reader;
  if (error !== undefined) return own("argumentCells", { text, value: error });
  if (!value) return text;
  if (text === "") return own("missing");
  const shown = shownValues(value.is, name, reader);
  if (isComputed) return own("argumentComputed", { text, value: shown });
  return isConstant(text) ? shown : own("argumentCells", { text, value: shown });
}

const isConstant = (text: string): boolean => /^(?:"|[-+.\d]|\{|TRUE|FALSE)/i.test(text);

/** The first values of a range, and how many more there are. */
function shownValues(is: unknown, name: string, reader: EvidenceReader): string {
  const all = Array.isArray(is) ? (is as unknown[][]).flat() : [is];
  const filled = all.filter((one) => one !== null && one !== "");
  if (filled.length === 0) return reader.own("blank");
  const first = filled
    .slice(0, SHOWN_VALUES)
    .map((one) => valueText(one, name, reader))
    .join(reader.own("comma"));
  const count = filled.length - SHOWN_VALUES;
  return count > 0 ? reader.own("more", { first, count }) : first;
}

function valueText(value: unknown, name: string, { language }: EvidenceReader): string {
  const day = name === "asOf" ? dayOf(value) : undefined;
  if (day !== undefined) return dayText(day, language);
  if (typeof value === "number") return numberText(Number(value.toPrecision(15)));
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

/** As cells show it: 15 digits, without the noise of binary fractions. */
const numberText = (value: number): string =>
  Number.isInteger(value) && value >= 0 ? grouped(value) : String(value);

/** One value, or how large the table is: its cells stand in the workbook. */
export function answerCell(
  answer: unknown,
  { shows }: Pick<Told, "shows">,
  { own }: EvidenceReader,
): Pick<TraceLine, "value" | "shows"> {
  if (Array.isArray(answer)) {
    const rows = answer as unknown[][];
    if (rows.length === 1 && rows[0]?.length === 1) return { value: rows[0][0] as number, shows };
    return { value: own("answers", { rows: rows.length, columns: rows[0]?.length ?? 0 }) };
  }
  return { value: answer as string | number | boolean, shows };
}
