import type { Words } from "../../core/rules/model";

/** Headings and small words of the help pages. */
export const pageWords = {
  title: { ja: "SUBSIDY 関数", en: "SUBSIDY functions" },
  meaning: { ja: "意味", en: "Meaning" },
  formula: { ja: "書き方", en: "How to write it" },
  arguments: { ja: "引数", en: "Arguments" },
  argument: { ja: "引数", en: "Argument" },
  description: { ja: "説明", en: "Description" },
  bounds: { ja: "単位と範囲", en: "Unit and bounds" },
  optional: { ja: "（省略可）", en: " (optional)" },
  examples: { ja: "例", en: "Examples" },
  example: { ja: "数式", en: "Formula" },
  result: { ja: "結果", en: "Result" },
  mistakes: { ja: "エラーと直し方", en: "Errors and what to type instead" },
  message: { ja: "エラーと説明", en: "Error and message" },
  spills: {
    ja: "結果は複数のセルに広がります。下と右のセルを空けておいてください。",
    en: "The result spills: keep the cells below and to the right empty.",
  },
  index: { ja: "関数の一覧", en: "All functions" },
  other: { ja: "English", en: "日本語" },
  estimate: {
    ja: "結果は一覧の規則による試算です。交付は実施主体が決定します。",
    en: "Results are estimates by the rules of the list. The implementing body decides.",
  },
  computed: {
    ja: "例の結果は、このページを作るときに実際の関数で計算したものです。",
    en: "The results of the examples were computed by the functions themselves when this page was made.",
  },
} as const satisfies Readonly<Record<string, Words>>;
