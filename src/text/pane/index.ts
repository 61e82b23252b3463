import type { Language } from "../../core/runtime";
import type { editionsJa } from "./editions-ja";
import { en } from "./en";
import { estimateEn } from "./estimate-en";
import { estimateJa } from "./estimate-ja";
import { explainEn } from "./explain-en";
import { explainJa } from "./explain-ja";
import { failuresEn } from "./failures-en";
import { failuresJa } from "./failures-ja";
import type { fillingJa } from "./forms-ja";
import { healthEn } from "./health-en";
import { healthJa } from "./health-ja";
import { insertEn } from "./insert-en";
import { insertJa } from "./insert-ja";
import { ja } from "./ja";
import type { planJa } from "./plan-ja";
import type { planReasonsJa } from "./plan-reasons-ja";
import type { portfolioJa } from "./portfolio-ja";
import { programmesEn } from "./programmes-en";
import { programmesJa } from "./programmes-ja";
import type { quotesJa } from "./quotes-ja";
import type { sharingJa } from "./sharing-ja";
import type { templatesJa } from "./templates-ja";

const japanese = {
  ...ja,
  ...failuresJa,
  ...programmesJa,
  ...estimateJa,
  ...insertJa,
  ...explainJa,
  ...healthJa,
};

type CommonWord = keyof typeof japanese;

/** Words of screens that bring their own, in the script that is fetched when such a screen is opened (./brought). */
type BroughtWord =
  | keyof typeof planJa
  | keyof typeof planReasonsJa
  | keyof typeof portfolioJa
  | keyof typeof fillingJa
  | keyof typeof templatesJa
  | keyof typeof sharingJa
  | keyof typeof quotesJa
  | keyof typeof editionsJa;

export type PaneWord = CommonWord | BroughtWord;

/** Words by language; both have the same keys. */
type Worded<Word extends string> = Readonly<Record<Language, Readonly<Record<Word, string>>>>;

const common: Worded<CommonWord> = {
  ja: japanese,
  en: {
    ...en,
    ...failuresEn,
    ...programmesEn,
    ...estimateEn,
    ...insertEn,
    ...explainEn,
    ...healthEn,
  },
};

const present: Record<Language, Record<string, string>> = { ja: { ...common.ja }, en: { ...common.en } };

/** All of the pane's words that are there by now: the common ones, and those of the screens opened so far. */
export const paneWords = present as Worded<PaneWord>;

/** Adds the words that a screen brings with it. */
export function bringWords<Word extends BroughtWord>(brought: Worded<Word>): void {
  Object.assign(present.ja, brought.ja);
  Object.assign(present.en, brought.en);
}

/** The pane's word in a language, with the names in braces filled in. */
export function paneWord(
  language: Language,
  key: PaneWord,
  data: Readonly<Record<string, string | number>> = {},
): string {
  return paneWords[language][key].replace(/\{(\w+)\}/g, (brace, name: string) => String(data[name] ?? brace));
}
