import { createContext, useContext } from "react";
import type { Words } from "../core/rules/model";
import type { Language } from "../core/runtime";
import { paneWord, type PaneWord } from "../text/pane";

/** The pane's word for a key, with the names in braces filled in. */
export type Say = (key: PaneWord, data?: Readonly<Record<string, string | number>>) => string;

/** The language in which the pane is drawn. */
export const LanguageContext = createContext<Language>("ja");

const spoken: Readonly<Record<Language, Say>> = {
  ja: (key, data) => paneWord("ja", key, data),
  en: (key, data) => paneWord("en", key, data),
};

/** The pane's words in a language; always the same function, so that nothing is drawn anew for it. */
export const wordsIn = (language: Language): Say => spoken[language];

/** A text of the list: lists print No.９ and No.10, the pane writes No.9. Quotations are shown as printed, without this. */
export const listText = (words: Words, language: Language): string =>
  words[language].replace(/No\.[０-９、]+/g, (number) => number.normalize("NFKC"));

/** The pane's words in the language at hand. */
export const useWords = (): Say => wordsIn(useContext(LanguageContext));
