import type { ReasonCode, State } from "../../core/plan/reasons";
import { grouped } from "../rules/figures";

/** Heads of the lines: the first is shown in Japanese, the second in English, any of them is read. */
export const lineHeads = {
  costId: ["費用ID", "Cost ID", "費用番号"],
  programme: ["制度", "Programme", "Program", "補助制度"],
  item: ["品目", "Item"],
  cost: ["対象経費", "Eligible cost", "Cost", "補助対象経費"],
  otherCost: ["対象外経費", "Other cost", "補助対象外経費"],
  completed: ["完了日", "Completion date", "導入完了日", "Completed"],
  note: ["備考", "Note", "メモ"],
} as const satisfies Readonly<Record<string, readonly [string, string, ...string[]]>>;

export const stateWords: Readonly<Record<State, string>> = {
  confirmed: "可",
  unconfirmed: "未確認",
  excluded: "不可",
};

/** Why a line is 不可, and why it is 未確認. The rule itself follows with its passage. */
export const reasonWords: Readonly<Record<ReasonCode, readonly [excluded: string, unconfirmed: string]>> = {
  "class-not-covered": ["対象施設に含まれません", "対象施設か未確認です"],
  "variant-open": ["区分が決まっていません", "区分が決まっていません"],
  "other-variant-done": ["実際に行った内容の回答と違う区分です", "実際に行った区分が未確認です"],
  "alternatives-claimed": ["両立しない区分です", "両立しない区分が並んでいます"],
  condition: ["要件を満たしません", "要件が未確認です"],
  need: ["要件を満たしません", "要件が未確認です"],
  "introduction-window": ["完了日が期間の外です", "完了日が未入力です"],
  "application-closed": ["申請期日までに申請していません", "申請期日を過ぎています"],
  "application-late": [
    "完了から数えた申請期日までに申請していません",
    "完了から数えた申請期日を過ぎています",
  ],
  "input-missing": ["計算に必要な入力がありません", "計算に必要な入力がありません"],
  "applications-used": ["申請できる回数を使い切っています", "これまでの申請回数が未確認です"],
  "decision-missing": ["必要な交付決定がありません", "必要な交付決定が未確認です"],
  "base-missing": ["上乗せの元になる補助がありません", "上乗せの元になる補助が未確認です"],
  "same-cost": ["重ねて申請できません", "重ねて申請できないおそれがあります"],
  "may-overlap": ["内容が重複しています", "内容の重複が未確認です"],
  "choice-open": ["一方だけを申請できます", "一方を選ぶ必要があります"],
};

/** What the other cells of PLAN and COMPARE say. Results are Japanese for every reader. */
export const planWords = {
  heads: ["補助額", "自己負担額", "状態", "理由"],
  compareHeads: [
    "順位",
    "補助額",
    "1位との差",
    "自己負担額",
    "未確認の見込額",
    "申請数",
    "申請する制度（費用ID）",
    "申請しない制度とその額・理由",
  ],
  total: "合計",
  unconfirmedTotal: "未確認の計",
  noProgramme: "制度の指定がありません。全額が自己負担です。",
  noCost: "対象経費が0円または空白です。",
  provisional: "暫定・要綱確認",
  ranged: "一部推定",
  inferred: "一部推定（幅でしか分からない数値の下限による額）",
  differs: "同じ費用IDの行で金額が異なるため、大きい方を費用の額としています。",
  notCounted: "両立しない行のため、未確認の計に含めていません。",
  remainder: "按分の端数1円を含みます。",
  none: "なし",
  moreCombinations: "ほかにも組合せがあります。",
  notAll: "組合せが多いため、すべては比べていません。",
  ask: {
    beds: "病床数を指定してください。",
    "completion-date": "完了日の列に日付を入力してください。",
    choice: "一方を残し、他方の行を除いてください。",
    item: "品目の列に{names}のいずれかを入力してください。",
    variant: "制度の列に{names}のいずれかを入力してください。",
    input: "この制度は数量が必要なため、PLAN では計算できません。",
  },
} as const;

/** Sentences with amounts in them. */
export const planSentences = {
  share: (amount: number) => `按分額は${grouped(amount)}円です。`,
  toConfirm: (count: number) => `ほかに確認事項が${count}件あります（CONDITIONS）。`,
  total: (cost: number, excluded: number) =>
    `総事業費${grouped(cost)}円。可の行だけの合計です（不可${excluded}件）。`,
  unconfirmed: (count: number, withoutAmount: number) =>
    `未確認${count}件（うち金額が決まらないもの${withoutAmount}件）。合計に含めていません。`,
  leftOut: (name: string, alone: number | undefined) =>
    alone === undefined ? `${name}（額は未定）` : `${name}（単独で${grouped(alone)}円）`,
} as const;

/** The sentence of CONDITIONS for a programme whose application follows the completion. Results are Japanese. */
export const afterCompletionText = (days: number | undefined, counted = "calendar"): string =>
  days === undefined
    ? "導入の完了後に申請すること。"
    : `導入の完了後、完了から${days}${counted === "business" ? "開庁日" : "日"}以内に申請すること。`;
