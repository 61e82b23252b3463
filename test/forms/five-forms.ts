import type { FormFixture } from "./fixture";

const yen = "#,##0";

/** 所要額調書: two lines of labels under merged heads, letters A to J, sums at the bottom, formulas of its own. */
export const requiredAmounts: FormFixture = {
  name: "所要額調書",
  rows: [
    ["令和７年度　補助金所要額調書"],
    ["施設名：中央病院"],
    [],
    [
      "番号",
      "補助事業名",
      "総事業費",
      "寄附金その他の収入額",
      "差引額",
      "対象経費",
      null,
      "選定額",
      "補助",
      null,
      "備考",
    ],
    [null, null, null, null, null, "支出予定額", "基準額", null, "率", "所要額", null],
    [null, null, "Ａ", "Ｂ", "Ｃ（Ａ－Ｂ）", "Ｄ", "Ｅ", "Ｆ", null, "Ｇ", null],
    [1, "9①", 4_400_000, 0, "=C7-D7", 4_000_000, null, "=MIN(F7,G7)", null, null, "電子処方箋"],
    [2, "10①", 1_200_000, 0, "=C8-D8", 1_000_000, null, "=MIN(F8,G8)", null, 333_000, null],
    [3, "12①", 7_000_000, 0, "=C9-D9", null, null, "=MIN(F9,G9)", null, null, null],
    [
      "合計",
      null,
      "=SUM(C7:C9)",
      "=SUM(D7:D9)",
      "=SUM(E7:E9)",
      "=SUM(F7:F9)",
      null,
      null,
      null,
      "=SUM(J7:J9)",
      null,
    ],
    ["（注）基準額は事業額上限を記入すること。"],
  ],
  merged: [
    "A1:K1",
    "A4:A6",
    "B4:B6",
    "C4:C5",
    "D4:D5",
    "E4:E5",
    "F4:G4",
    "H4:H5",
    "I4:J4",
    "I5:I6",
    "K4:K6",
    "A10:B10",
  ],
  formats: { "C7:H10": yen, "J7:J10": yen, "I7:I9": "0.00%" },
  rules: { "J7:J9": { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } } },
};

/** 収支予算書 in thousands: the unit at the top right, 国 and 県 in columns of their own. */
export const budget: FormFixture = {
  name: "収支予算書",
  rows: [
    ["収支予算書"],
    [null, null, null, null, null, null, "（単位：千円）"],
    ["補助制度", "事業費", "収入", null, null, null, "摘要"],
    [null, null, "補助金", null, "自己資金", "その他", null],
    [null, null, "国", "県", null, null, null],
    ["9①", 4_000, null, null, null, null, null],
    ["11①", 4_000, null, null, null, null, null],
    ["8", 14, null, null, null, null, null],
    ["計", "=SUM(B6:B8)", "=SUM(C6:C8)", "=SUM(D6:D8)", "=SUM(E6:E8)", null, null],
  ],
  merged: ["A3:A5", "B3:B5", "C3:F3", "C4:D4", "E4:E5", "F4:F5", "G3:G5"],
  formats: { "B6:F9": yen },
};

/** 申請スケジュール: words of the list as people write them, dates, a filter's place. */
export const schedule: FormFixture = {
  name: "申請スケジュール",
  rows: [
    ["№", "補助金名", "実施主体", "申請期限", "残日数", "担当窓口", "完了"],
    [1, "9① 電子処方箋管理サービス", null, null, null, null, null],
    [2, "No.13", null, null, null, null, null],
    [3, "電子カルテの購入", null, null, null, null, null],
    [4, "12①", null, "2031/9/30", null, null, "未"],
  ],
  formats: { "D2:D5": "yyyy/m/d" },
};

/** One programme, each label beside its cell; merged labels, pairs side by side. */
export const single: FormFixture = {
  name: "交付申請 別紙",
  rows: [
    ["別紙　経費の内訳"],
    ["補助事業名", null, "9①", null, null, null],
    ["補助対象経費", null, 4_000_000, null, "補助率", null],
    ["補助限度額", null, null, null, "補助金額", null],
    ["自己負担額", null, null, null, "申請期限", null],
    ["担当窓口", null, null, null, null, null],
    ["上記のとおり申請します。"],
  ],
  merged: ["A2:B2", "A3:B3", "A4:B4", "A5:B5", "A6:B6", "C2:F2", "C3:D3", "C4:D4", "C5:D5", "C6:F6"],
  formats: { "C3:C5": '#,##0"円"', F4: '#,##0"円"', F5: '[$-ja-JP-x-gannen]ggge"年"m"月"d"日"' },
};

/** Programmes beside each other, labels at the left in two columns, sums at the right; amounts that only show thousands. */
export const across: FormFixture = {
  name: "比較表",
  rows: [
    ["区分", null, "9①", "10①", "合計"],
    ["対象経費", null, 4_000_000, 1_000_000, "=SUM(C2:D2)"],
    ["補助", "率", null, null, null],
    [null, "限度額", null, null, "=SUM(C4:D4)"],
    [null, "額", null, null, "=SUM(C5:D5)"],
    ["自己負担額", null, null, null, "=SUM(C6:D6)"],
    ["申請期限", null, null, null, null],
  ],
  merged: ["A1:B1", "A2:B2", "A3:A5", "A6:B6", "A7:B7"],
  formats: { "C2:E2": "#,##0,", "C4:E6": "#,##0," },
};
