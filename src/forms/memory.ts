import { type Choices, noChoices, type Rounding } from "./choices";
import { type Field, inputFields, outputFields } from "./fields";

/** What a workbook remembers of its forms: the newest first. */
export interface Memory {
  readonly forms: readonly { readonly key: string; readonly choices: Choices }[];
}

/** The version of the text; one that a later version wrote is left alone. */
const version = 1;
/** Forms that are remembered; a workbook rarely has more. */
const mostForms = 30;

/** Reads what was kept; "newer" when a later version wrote it. What is not sound in it is forgotten. */
export function readMemory(text: string): Memory | "newer" {
  if (text === "") return { forms: [] };
  const kept = parsed(text);
  if (!isRecord(kept)) return { forms: [] };
  if (typeof kept["version"] === "number" && kept["version"] > version) return "newer";
  const forms: unknown = kept["forms"];
  if (!Array.isArray(forms)) return { forms: [] };
  return {
    forms: forms
      .filter(isRecord)
      .flatMap(({ key, choices }) =>
        typeof key === "string" && isRecord(choices) ? [{ key, choices: soundChoices(choices) }] : [],
      ),
  };
}

export const memoryText = ({ forms }: Memory): string => JSON.stringify({ version, forms });

/** What was settled for a form before. */
export const recalled = ({ forms }: Memory, key: string): Choices | undefined =>
  forms.find((form) => form.key === key)?.choices;

/** With what was settled for a form now. To write over filled cells is decided anew each time. */
export function remembering({ forms }: Memory, key: string, choices: Choices): Memory {
  const others = forms.filter((form) => form.key !== key);
  const kept = { ...choices, overwrite: [], hidden: false };
  return { forms: [{ key, choices: kept }, ...others].slice(0, mostForms) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Fields = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const fieldWords: ReadonlySet<unknown> = new Set<Field | "none">([...inputFields, ...outputFields, "none"]);
const roundings: ReadonlySet<unknown> = new Set<Rounding>(["down", "half-up", "up"]);
const isField = (value: unknown): value is Field | "none" => fieldWords.has(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isFactor = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value > 0;
const isRounding = (value: unknown): value is Rounding => roundings.has(value);

function entries<T>(kept: unknown, isSound: (value: unknown) => value is T): Readonly<Record<string, T>> {
  if (!isRecord(kept)) return {};
  const sound = Object.entries(kept).filter((entry): entry is [string, T] => isSound(entry[1]));
  return Object.fromEntries(sound);
}

function soundChoices(kept: Fields): Choices {
  const { programme, rounding } = kept;
  return {
    ...noChoices,
    fields: entries(kept["fields"], isField),
    readings: entries(kept["readings"], isText),
    units: entries(kept["units"], isFactor),
    costs: entries(kept["costs"], isText),
    as: kept["as"] === "value" ? "value" : "formula",
    ...(isText(programme) && { programme }),
    ...(isRounding(rounding) && { rounding }),
  };
}
