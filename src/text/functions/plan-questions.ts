import type { Words } from "../../core/rules/model";

/**
 * Questions about applications and relations. Those about the facility stand in the list itself. People may type any of
 * them in either language; cells show the Japanese.
 */
export const planQuestions = {
  decision: {
    ja: "No.{names}の交付決定を受けましたか。",
    en: "Has the grant decision of No. {names} been received?",
  },
  applied: {
    ja: "No.{names}は申請期日までに申請しましたか。",
    en: "Was No. {names} applied for by its deadline?",
  },
  done: { ja: "実際に行ったのは{names}のどれですか。", en: "Which was carried out: {names}?" },
  distinct: {
    ja: "No.{names}の内容は重複せず、別のものですか。",
    en: "Are the works of Nos. {names} different ones that do not overlap?",
  },
  earlier: {
    ja: "No.{names}は、これまでに何回申請しましたか。",
    en: "How many applications for No. {names} were made before?",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What can be answered, as messages name it. */
export const answerWords = {
  yesNo: { ja: "はい、いいえ", en: "yes, no" },
  date: { ja: "2026/1/15 のような日付", en: "a date such as 2026-01-15" },
  count: { ja: "1、2 などの回数（なければ「なし」）", en: "a number such as 1 or 2 (or “none”)" },
} as const satisfies Readonly<Record<string, Words>>;

export const YES = ["はい", "yes", "y", "true", "○", "◯", "〇", "有", "あり"];
export const NO = ["いいえ", "no", "n", "false", "×", "✕", "無", "なし"];
export const NONE = ["0", "0回", "なし", "無", "none", "no"];

/** Heads of the answers, for a range that has them. */
export const QUESTION_HEADS = ["質問", "question", "項目", "fact"];
