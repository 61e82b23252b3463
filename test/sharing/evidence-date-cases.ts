import { type Case, passages, name9, name9En, noDate } from "./evidence-case";

/** Dates, conditions, fields and the edition. */
export const dateCases: Readonly<Record<string, Case>> = {
  CONDITIONS: {
    formula: 'SUBSIDY.CONDITIONS("9①","時期")',
    value: "令和７年９月30日までに、電子処方箋管理サービスを利用できるシステムの環境整備が完了したこと。",
    spill: [
      [
        "令和７年９月30日までに、電子処方箋管理サービスを利用できるシステムの環境整備が完了したこと。",
        `「${passages.ready}」`,
      ],
    ],
    fate: "value",
    dates: noDate,
    given: ["種類：時期", "Kind: 時期"],
    lines: [
      ["制度", "No.9①", name9],
      ["確認事項", undefined, "環境整備が完了したこと。", passages.ready],
    ],
    english: [
      ["Programme", "No.9①", name9En],
      ["To be confirmed", undefined, "ready for the Electronic Prescription", passages.ready],
    ],
  },
  // 31 March 2026 is day 46,112 of the 1900 system: 1 January 2026 is 46,023.
  DEADLINE: {
    formula: 'SUBSIDY.DEADLINE("9①")',
    value: 46_112,
    dates: ["申請期日 令和8年3月31日", "Application deadline 31 Mar 2026"],
    given: ["制度：9①", "Programme: 9①"],
    lines: [
      ["制度", "No.9①", name9],
      ["申請期日", 46_112, passages.deadline],
    ],
    english: [
      ["Programme", "No.9①", name9En],
      ["Application deadline", 46_112, passages.deadline],
    ],
  },
  // 1 April 2024 is day 45,383.
  DEADLINETEXT: {
    formula: 'SUBSIDY.DEADLINETEXT("13","開始")',
    value: "令和６年４月１日",
    dates: ["期間の開始 令和6年4月1日", "Start of the period 1 Apr 2024"],
    given: ["種類：開始", "Kind: 開始"],
    lines: [
      ["制度", "No.13"],
      ["期間の開始", 45_383, "令和６年４月１日から令和８年２月28日（本事業の対象期間）に"],
    ],
    english: [
      ["Programme", "No.13"],
      ["Start of the period", 45_383, "令和６年４月１日から"],
    ],
  },
  // 1 March 2026 is day 46,082.
  DAYSLEFT: {
    formula: 'SUBSIDY.DAYSLEFT("9①",C5)',
    value: 30,
    beside: { C5: 46_082 },
    dates: [
      "基準日 令和8年3月1日、申請期日 令和8年3月31日",
      "As-of date 1 Mar 2026, Application deadline 31 Mar 2026",
    ],
    given: ["基準日：C5（令和8年3月1日）", "As-of date: C5 (1 Mar 2026)"],
    lines: [
      ["制度", "No.9①", name9],
      ["申請期日", 46_112, passages.deadline],
      ["基準日", 46_082, "時計は使いません。"],
      ["残り日数", 30, "期日－基準日"],
    ],
    english: [
      ["Programme", "No.9①", name9En],
      ["Application deadline", 46_112, passages.deadline],
      ["As-of date", 46_082, "no clock is read"],
      ["Days left", 30, "deadline less as-of date"],
    ],
  },
  STATUS: {
    formula: 'SUBSIDY.STATUS("9①","令和8年3月20日",10)',
    value: "受付中",
    dates: [
      "基準日 令和8年3月20日、申請期日 令和8年3月31日",
      "As-of date 20 Mar 2026, Application deadline 31 Mar 2026",
    ],
    given: ["日数：10", "Days: 10"],
    fate: "value",
    lines: [
      ["制度", "No.9①", name9],
      ["申請期日", 46_112, passages.deadline],
      ["基準日", 46_101, "関数に渡された日付"],
      ["残り日数", 11, "期日－基準日"],
      ["締切間近とする日数", 10, "入力された額。"],
      ["状態", "受付中", "残り日数が10日を超えています。"],
    ],
    english: [
      ["Programme", "No.9①", name9En],
      ["Application deadline", 46_112, passages.deadline],
      ["As-of date", 46_101],
      ["Days left", 11],
      ["Days counted as closing soon", 10, "As entered."],
      ["State", "受付中", "More than 10 days are left."],
    ],
  },
  INFO: {
    formula: 'SUBSIDY.INFO("8","申請期日")',
    value: "令和８年１月31日（土）",
    dates: noDate,
    given: ["項目：申請期日", "Field: 申請期日"],
    lines: [
      ["制度", "No.8"],
      ["申請期日", "令和８年１月31日（土）", "「令和８年１月31日（土）」"],
    ],
    english: [
      ["Programme", "No.8"],
      ["deadline", "令和８年１月31日（土）", "“令和８年１月31日（土）”"],
    ],
  },
  EDITION: {
    formula: "SUBSIDY.EDITION()",
    value: 45_932,
    dates: ["版の日付 令和7年10月2日", "Date of the edition 2 Oct 2025"],
    given: ["", ""],
    lines: [["版の日付", "2025-10-02", "医療DXに関する補助金一覧"]],
    english: [["Date of the edition", "2025-10-02"]],
  },
};
