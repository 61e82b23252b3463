import type { Book } from "../../sheets/sheet";
import type { Language } from "../language";
import { budgetSheet } from "./budget-sheet";
import { budgetWords } from "./budget-words";
import { clinicSheet } from "./clinic-sheet";
import { listSheet } from "./list-sheet";
import { startSheet } from "./start-sheet";

/** The workbook with which the desk opens: made-up facilities, real rules, every figure a live formula. */
export function sampleBook(language: Language): Book {
  return {
    name: language === "ja" ? "試算の見本" : "Sample budget",
    sheets: [startSheet(language), budgetSheet(language), clinicSheet(language), listSheet(language)],
    // The pane looks for the as-of date under these names.
    names: {
      [language === "ja" ? "基準日" : "AsOfDate"]: { sheet: budgetWords.sheet[language], cell: "C6" },
    },
  };
}
