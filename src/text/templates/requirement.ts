import type { Words } from "../../core/rules/model";

/** 所要額調書・精算額調. */
export const requirementWords = {
  name: { ja: "所要額調・精算額調", en: "Required grant and settlement" },
  purpose: {
    ja: "総事業費から補助所要額を求め、実績では交付決定額・受入額との過不足を出します（要綱がA～Jの様式を求めるとき）。",
    en: "From total cost to the required grant, and afterwards the excess or shortage (where the guidelines ask for a form A to J).",
  },
  needs: {
    ja: "要綱（基準額・補助率・端数処理）、見積書または実績額、交付決定通知書",
    en: "The guidelines (standard amount, rate, rounding), quotes or actual cost, the decision",
  },
  note: {
    ja: "公式の様式ではなく転記用の計算書です。基準額の定めがないときは空欄のままにします（0ではありません）。J＝I－G で、プラスは受け過ぎ、△は不足です。",
    en: "A working paper, not the official form. Leave the standard amount empty where none is stated (it is not 0). J = I − G: above zero is excess, △ is shortage.",
  },
  work: { ja: "事業・内容", en: "Project" },
  a: { ja: "A 総事業費", en: "A Total cost" },
  b: { ja: "B 寄附金その他の収入額", en: "B Donations and other income" },
  c: { ja: "C 差引\n（A－B）", en: "C A − B" },
  d: { ja: "D 対象経費支出（予定）額", en: "D Eligible cost" },
  e: { ja: "E 基準額", en: "E Standard amount" },
  f: { ja: "F 選定額\nmin(D,E)", en: "F min(D, E)" },
  rateTop: { ja: "率 分子", en: "Rate: n" },
  rateBottom: { ja: "率 分母", en: "Rate: d" },
  unit: { ja: "切捨て単位", en: "Floor to" },
  g: { ja: "G 補助所要額", en: "G Required grant" },
  h: { ja: "H 交付決定額", en: "H Decision" },
  i: { ja: "I 受入額", en: "I Received" },
  j: { ja: "J 過不足\n（I－G）", en: "J I − G" },
  own: { ja: "自己負担額\n（A－B－G）", en: "Own cost (A − B − G)" },
  byList: { ja: "一覧による補助見込額", en: "Grant by the list" },
  check: { ja: "確認", en: "Check" },
  overDecision: { ja: "GがHを超過", en: "G above H" },
  otherThanList: { ja: "一覧の計算と相違", en: "Differs from the list" },
  example: { ja: "タブレット型端末の整備", en: "Tablets" },
} as const satisfies Record<string, Words>;
