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

/** What a cell for a figure may hold. */
export const figureWords = {
  anyFigure: {
    ja: "単位のある数値（例：283,000円、1/2、3件、247,000～359,000円、1/3～2/3、2026-01-15｜令和８年１月15日）",
    en: "a figure with its unit, such as 283,000円, 1/2, 3件, 1/3～2/3, or 2026-01-15｜令和８年１月15日",
  },
  date: {
    ja: "西暦の日付、縦線、印刷された日付（例：2026-01-15｜令和８年１月15日（木））",
    en: "the date, a bar, and the date as printed, such as 2026-01-15｜令和８年１月15日（木）",
  },
  oneUnit: {
    ja: "両端が同じ単位の幅（例：247,000～359,000円）",
    en: "a range in one unit, such as 247,000～359,000円",
  },
  fullEnds: {
    ja: "両端を略さずに書いた幅（例：247,000円～359,000円。247円からなら 247円～359,000円）",
    en: "a range with both ends in full, such as 247,000円～359,000円 (or 247円～359,000円, if from 247 yen)",
  },
  whole: {
    ja: "端数のない円や件（例：283,000円、28.3万円、3件）",
    en: "whole yen or a whole number, such as 283,000円, 28.3万円 or 3件",
  },
  plainFigures: (sign: string, figure: string): Words => ({
    ja: `普通の数字（「${sign}」は、注の印なら消し、数なら「${figure}」と打つ）`,
    en: `ordinary figures (take "${sign}" away if it is a note, or type ${figure} if it is a number)`,
  }),
  rate: { ja: "率（例：1/2、50%、0.5、1/3～2/3）", en: "a rate, such as 1/2, 50%, 0.5 or 1/3～2/3" },
} as const;
