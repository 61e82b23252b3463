import type { Words } from "../../core/rules/model";
import type { Language } from "../../core/runtime";
import { answerMessages } from "./answer-messages";
import { costMessages } from "./cost-messages";
import { grouped } from "../rules/figures";
import { placeMessages } from "./place-messages";
import { planMessages } from "./plan-messages";

/** What a message mentions: text as it is, a number with separators, words in the reader's language, or a list. */
export type Datum = string | number | Words | readonly Datum[];

/** Every message of the functions with its error code and its wording in both languages. */
export const messages = { ...placeMessages, ...costMessages, ...answerMessages, ...planMessages };

export type MessageKey = keyof typeof messages;

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** What a message must be given: one datum for each name in braces. */
export type MessageData<Key extends MessageKey> = Readonly<
  Record<NamesIn<(typeof messages)[Key]["ja"]>, Datum>
>;

function shown(datum: Datum, language: Language): string {
  if (typeof datum === "string") return datum;
  if (typeof datum === "number") return Number.isInteger(datum) ? grouped(datum) : String(datum);
  // Editions that the functions carry leave English prose behind: the words of the list then stand in for it.
  if ("ja" in datum) return datum[language] || datum.ja;
  return datum.map((part) => shown(part, language)).join(language === "ja" ? "、" : ", ");
}

/** The message in the asked language, its names in braces replaced by the data. */
export function worded(key: MessageKey, data: Readonly<Record<string, Datum>>, language: Language): string {
  return messages[key][language].replace(/\{(\w+)\}/gu, (brace, name: string) => {
    const datum = data[name];
    return datum === undefined ? brace : shown(datum, language);
  });
}
