import type { Words } from "../../core/rules/model";

/** What a cell of the entry form should hold where its row as a whole does not fit. */
export const formProblems = {
  unknownProgramme: {
    ja: "「制度」の表にある番号（結合したセルは解き、どの行にも書く）",
    en: "a number of the table of programmes (in every row: take merged cells apart)",
  },
  once: (name: string): Words => ({
    ja: `一度だけの名前（「${name}」は二度目）`,
    en: `a name that stands once ("${name}" stands twice)`,
  }),
  oneEdition: {
    ja: "一行だけの表（一つの入力シートに版は一つ）",
    en: "one row only (a form holds one edition)",
  },
  failedFormula: (error: string): Words => ({
    ja: `値（「${error}」は数式の誤り）`,
    en: `a value ("${error}" is a formula that failed)`,
  }),
} as const;
