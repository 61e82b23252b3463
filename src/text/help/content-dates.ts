import type { HelpContent } from "./content";

/** Help on the functions that answer dates and texts of the list. */
export const dateHelp = {
  DEADLINE: {
    meaning: [
      {
        ja: "1900年日付システムのシリアル値です。セルに日付の表示形式を設定してください。「完了」はシステム導入の最終日です。",
        en: "A serial of the 1900 date system; give the cell a date format. “completion” is the last day of introduction.",
      },
    ],
    examples: [
      { given: [8], note: { ja: "2026年1月31日", en: "31 January 2026" } },
      { given: [13, "開始"], note: { ja: "2024年4月1日", en: "1 April 2024" } },
    ],
    mistakes: [{ given: [8, "完了"], note: { ja: "記載のない日付", en: "A date that is not stated" } }],
  },
  DEADLINETEXT: {
    meaning: [{ ja: "一覧に印字されたままの日付です。", en: "The date as it is printed in the list." }],
    examples: [{ given: [8], note: { ja: "曜日も原文のまま", en: "Weekday included" } }],
    mistakes: [{ given: [8, "来年"], note: { ja: "種類にない言葉", en: "No such kind" } }],
  },
  DAYSLEFT: {
    meaning: [
      {
        ja: "期日－基準日です。今日の日付は自動では使いません。基準日のセルを1つ決め、必要ならそこに =TODAY() を入力してください。",
        en: "Deadline less as-of date. No function reads the clock: keep one as-of cell, with =TODAY() in it if you like.",
      },
    ],
    examples: [
      { given: [8, "2026-01-15"], note: { ja: "あと16日", en: "16 days left" } },
      { given: [8, "令和８年２月１日"], note: { ja: "期日の翌日", en: "The day after" } },
    ],
    mistakes: [
      { given: [8, ""], note: { ja: "基準日がない", en: "No as-of date" } },
      { given: [8, "1月15日"], note: { ja: "年のない日付", en: "A date without its year" } },
      { given: [8, 2026], note: { ja: "年だけの数値", en: "A bare year" } },
    ],
  },
  STATUS: {
    meaning: [
      {
        ja: "基準日が期日を過ぎていれば受付終了、期日まで30日（または指定した日数）以内なら締切間近、それ以外は受付中です。募集の予算残などは分かりません。",
        en: "受付終了 (closed) after the deadline, 締切間近 (closing soon) within 30 days of it or as given, else 受付中 (open). Whether funds are left is not known.",
      },
      {
        ja: "申請の始まる日が一覧にあり、まだその日でなければ受付前です。募集が何回かある制度では、まだ終わっていない最初の回で判定します。期日が休日でも、一覧にない繰り延べはしません。",
        en: "受付前 (not open yet) before a stated first day. Of several rounds the first that is not over counts. A last day on a holiday does not move unless the list says so.",
      },
    ],
    examples: [
      { given: [8, "2026-01-15"], note: { ja: "30日以内", en: "Within 30 days" } },
      {
        given: [8, "2026-01-15", 7, "en"],
        note: { ja: "7日以内を締切間近とし、英語で", en: "Within 7 days, in English" },
      },
    ],
    mistakes: [
      { given: [8, "2026-01-15", -1], note: { ja: "使えない日数", en: "Days out of range" } },
      { given: [8, "2026-01-15", 7, "fr"], note: { ja: "使えない言語", en: "Another language" } },
    ],
  },
  LIST: {
    meaning: [
      {
        ja: "区分と施設の種類ごとに1行です。列は、番号、制度名、実施主体、区分、補助率、事業額上限、補助限度額、最大補助額、申請期日（シリアル値）です。幅でしか分からない額には（一部推定）が付き、募集が複数回ある制度の申請期日は印刷のとおり並べます。",
        en: "One row per variant and class: number, name, body, class, rate, cost cap, grant cap, largest grant, deadline (a serial). An amount known only as a range is marked 一部推定; several deadlines are listed as printed.",
      },
    ],
    examples: [{ given: ["その他"], note: { ja: "1つの分類", en: "One category" } }],
    mistakes: [{ given: ["薬局関係"], note: { ja: "分類にない言葉", en: "No such category" } }],
  },
  INFO: {
    meaning: [
      {
        ja: "一覧の1項目を日本語で返します。複数の内容は改行で区切ります。",
        en: "One field of the list, in Japanese. Several entries are parted by line breaks.",
      },
    ],
    examples: [
      { given: [8, "実施主体"], note: { ja: "実施主体", en: "The body" } },
      { given: [8, "phone"], note: { ja: "英語の項目名", en: "By its English name" } },
    ],
    mistakes: [
      { given: [8, "金額"], note: { ja: "項目にない言葉", en: "No such field" } },
      { given: [8, "区分"], note: { ja: "記載のない項目", en: "A field that is not stated" } },
    ],
  },
  EDITION: {
    meaning: [
      {
        ja: "計算に使っている一覧です。印刷物やほかの人に渡すブックに、必ず版を添えてください。",
        en: "The list in use. Put it onto every print-out and every workbook that you hand on.",
      },
    ],
    examples: [
      { given: [], note: { ja: "日付（シリアル値）", en: "The date as a serial" } },
      { given: ["版"], note: { ja: "版", en: "The id" } },
    ],
    mistakes: [{ given: ["全部"], note: { ja: "種類にない言葉", en: "No such part" } }],
  },
} as const satisfies Readonly<Record<string, HelpContent>>;
