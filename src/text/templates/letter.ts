import type { Words } from "../../core/rules/model";

/** お客様への一枚. */
export const letterWords = {
  name: { ja: "お客様への一枚", en: "One page for the client" },
  purpose: {
    ja: "院長・理事長に渡す一枚です。補助見込額と、確かめる条件を並べます。",
    en: "One page for the director: the grants expected and the conditions to confirm.",
  },
  needs: {
    ja: "見積額、ほかに確かめる条件、事務所名と担当者",
    en: "Quotes, further conditions to confirm, your office and name",
  },
  note: {
    ja: "金額は見積額をもとにした試算で、交付を約束するものではありません。",
    en: "Amounts are worked out from quotes and promise nothing.",
  },
  cost: { ja: "対象経費（見積）", en: "Eligible cost (quote)" },
  own: { ja: "自己負担（見込）", en: "Own cost (estimate)" },
  deadline: { ja: "申請期日", en: "Deadline" },
  status: { ja: "状況", en: "Status" },
  conditions: { ja: "確かめる条件", en: "Conditions to confirm (as the list prints them)" },
  others: { ja: "ほかに確かめる条件", en: "Further conditions to confirm" },
  condition: { ja: "条件", en: "Condition" },
  closing: {
    ja: "上の条件がすべて満たされ、期日までに申請された場合の見込みです。変更や延長は掲載先で確かめてからご判断ください。",
    en: "This holds if all conditions above are met and the applications arrive in time. Check for changes before you decide.",
  },
  from: { ja: "作成（事務所・担当者）", en: "From (office, name)" },
} as const satisfies Record<string, Words>;
