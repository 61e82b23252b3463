import type { Edition } from "../../../core/rules/edition";
import type { Words } from "../../../core/rules/model";
import type { Language } from "../../../core/runtime";
import type { OpenEdition } from "../../../functions/place/open-edition";
import { evidenceEn } from "../../../text/evidence/en";
import { evidenceJa } from "../../../text/evidence/ja";
import type { PaneRuntime } from "../../services";
import type { LadderReader } from "../../estimate/ladder";
import { wordsIn } from "../../words";

export type EvidenceWord = keyof typeof evidenceJa;

/** The evidence sheet's word for a key, with the names in braces filled in. */
export type EvidenceSay = (key: EvidenceWord, data?: Readonly<Record<string, string | number>>) => string;

/** The functions' runtime as far as steps are asked of it. */
export type TracingRuntime = Pick<
  PaneRuntime,
  "ask" | "trace" | "traces" | "planOf" | "listOf" | "rules" | "language"
>;

/** Whoever puts steps into words: the runtime that computes them, and the words of their reader. */
export interface EvidenceReader extends LadderReader {
  readonly runtime: TracingRuntime;
  readonly own: EvidenceSay;
}

const spoken: Readonly<Record<Language, EvidenceSay>> = {
  ja: (key, data) => filled(evidenceJa[key], data),
  en: (key, data) => filled(evidenceEn[key], data),
};

const filled = (text: string, data: Readonly<Record<string, string | number>> = {}): string =>
  text.replace(/\{(\w+)\}/g, (brace, name: string) => String(data[name] ?? brace));

/** The reader of an evidence sheet; `edition` is the whole list that the workbook computes with. */
export const evidenceReader = (
  runtime: TracingRuntime,
  { language, edition }: { readonly language: Language; readonly edition: Edition },
): EvidenceReader => ({
  ...{ runtime, language, edition, rules: runtime.rules },
  words: wordsIn(language),
  own: spoken[language],
  // Functions carry the built-in list without its English prose.
  say: (words: Words) => (words[language] === "" ? words.ja : words[language]),
});

/** The reader of what is on another list: figures and passages must be those of the list that was used. */
export const readerOn = (list: OpenEdition, reader: EvidenceReader): EvidenceReader =>
  list.edition.id === reader.edition.id ? reader : { ...reader, edition: list.edition };
