import { LocaleType, mergeLocales } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import tableWords from "@univerjs/preset-sheets-table/locales/en-US";
import type { Language } from "../language";

/** Shows the grid's own menus in a language; the engine has brought the Japanese ones with it. */
export function setGridLanguage(api: FUniver, language: Language): void {
  if (language === "en") {
    const words = mergeLocales(coreWords, dataValidationWords, tableWords, conditionalFormattingWords);
    api.loadLocales(LocaleType.EN_US, words);
  }
  api.setLocale(language === "en" ? LocaleType.EN_US : LocaleType.JA_JP);
}
