import type { Words } from "../../core/rules/model";

/** 決定から入金までの台帳. */
export const ledgerWords = {
  name: { ja: "交付決定・入金台帳", en: "From decision to deposit" },
  purpose: {
    ja: "申請から交付決定・確定・入金までの金額と、保存期限・財産処分の制限を一行で追います。",
    en: "Follows each grant from application to deposit, with retention and disposal limits.",
  },
  needs: {
    ja: "交付決定通知書、確定通知書、通帳、固定資産台帳",
    en: "The decision, the finalisation notice, bank statements, the register of assets",
  },
  note: {
    ja: "補助見込額（試算）→交付決定額→確定額→入金額の順に入力します。保存期限は確定日の属する年度の末日から数えます。年数は要綱のとおり入力します。",
    en: "Estimate, decision, finalised amount, deposit, in this order. Documents are kept from the end of the fiscal year of finalisation; type the years as the guidelines say.",
  },
  facility: { ja: "施設名", en: "Facility" },
  applied: { ja: "申請日", en: "Applied on" },
  appliedAmount: { ja: "申請額（見込）", en: "Applied for" },
  decided: { ja: "決定日", en: "Decided on" },
  decision: { ja: "交付決定額", en: "Decision" },
  finalised: { ja: "確定日", en: "Finalised on" },
  final: { ja: "確定額", en: "Finalised" },
  paid: { ja: "入金日", en: "Paid on" },
  deposit: { ja: "入金額", en: "Deposit" },
  difference: { ja: "差額\n（入金－確定）", en: "Deposit less finalised" },
  cut: { ja: "減額\n（決定－確定）", en: "Decision less finalised" },
  years: { ja: "保存年数", en: "Years kept" },
  keepUntil: { ja: "保存期限", en: "Keep until" },
  acquired: { ja: "取得日", en: "Acquired on" },
  limitYears: { ja: "処分制限年数", en: "Years limited" },
  limitUntil: { ja: "処分制限の期限", en: "Limited until" },
  taxReport: { ja: "仕入控除税額報告", en: "Tax report" },
  due: { ja: "要", en: "due" },
  notDue: { ja: "不要", en: "not due" },
  reported: { ja: "済", en: "done" },
  compression: { ja: "圧縮記帳などのメモ", en: "Notes (reduction entry)" },
  example: { ja: "直接減額方式を検討", en: "Direct reduction considered" },
} as const satisfies Record<string, Words>;
