import type { Words } from "../../core/rules/model";

/** 申請スケジュール. */
export const scheduleWords = {
  name: { ja: "申請スケジュール", en: "Application schedule" },
  purpose: {
    ja: "制度ごとの申請期日・内部期限・条件・必要書類・担当窓口を並べ、済んだものに印を付けます。",
    en: "Lists deadlines, inner deadlines, conditions, documents and contacts, with a mark for what is done.",
  },
  needs: {
    ja: "準備にかかる日数、交付決定までの日数の見込み、必要書類の一覧",
    en: "Days of preparation, days until a decision as you expect them, the list of documents",
  },
  note: {
    ja: "期日は一覧の日付です。延長・変更は掲載先で確かめます。前提の制度（例：11①は9①の交付決定が必要）があるときは、決定までの日数から前提の申請期日を逆算します。",
    en: "Dates are those of the list; check for extensions. Where a programme needs another's decision first (11① needs 9①), the days until that decision give the earlier deadline.",
  },
  deadline: { ja: "申請期日", en: "Deadline" },
  printed: { ja: "一覧の記載", en: "As printed" },
  arrival: { ja: "必着・消印", en: "Arrival" },
  mustArrive: { ja: "必着", en: "must arrive" },
  postmark: { ja: "消印有効", en: "postmark" },
  notStated: { ja: "記載なし", en: "not stated" },
  lead: { ja: "準備日数", en: "Lead days" },
  inner: { ja: "内部期限", en: "Inner deadline" },
  daysLeft: { ja: "残日数", en: "Days left" },
  status: { ja: "状況", en: "Status" },
  needsFirst: { ja: "前提の制度", en: "Needs first" },
  decisionDays: { ja: "決定までの\n日数", en: "Days to decision" },
  firstBy: { ja: "前提の申請期日\n（逆算）", en: "Apply for it by" },
  conditions: { ja: "制度ごとの条件", en: "Conditions of each programme (as the list prints them)" },
  condition: { ja: "条件", en: "Conditions" },
  documents: { ja: "必要書類", en: "Documents" },
  contact: { ja: "担当窓口", en: "Contact" },
  done: { ja: "済", en: "Done" },
  other: { ja: "申請のほかの手続", en: "Other steps" },
  step: { ja: "手続", en: "Step" },
  due: { ja: "期限", en: "Due" },
  taxReport: {
    ja: "仕入控除税額の報告（0円でも求められることがあります）",
    en: "Report on deducted tax (may be due even at ¥0)",
  },
  completion: { ja: "実績報告", en: "Completion report" },
  keep: { ja: "書類の保存期限", en: "Keep documents until" },
  exampleDocuments: {
    ja: "領収書（写）、領収書内訳書、事業完了報告書",
    en: "Receipt (copy), breakdown, completion report",
  },
} as const satisfies Record<string, Words>;
