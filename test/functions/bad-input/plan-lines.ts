import type { BadInput } from "./bad-input-row";

/** Tables of joint plans whose heads, costs or programmes cannot be read. */
export const planLines: readonly BadInput[] = [
  {
    name: "lines without heads",
    call: [
      "PLAN",
      [
        ["A", "9①", 387000, "2025/9/1"],
        ["A", "9①", 387000, "2025/9/1"],
      ],
      "診療所",
    ],
    code: "#VALUE!",
    ja: "表の1行目の「A」は見出しとして使えません。使える見出し: 費用ID、制度、品目、対象経費、対象外経費、完了日、備考。",
    en: "“A” in the first row of the table is no head that can be used. These are: Cost ID, Programme, Item, Eligible cost, Other cost, Completion date, Note.",
  },
  {
    name: "a head that is missing",
    call: [
      "PLAN",
      [
        ["費用ID", "制度", "完了日"],
        ["A", "9①", "2025/9/1"],
      ],
      "診療所",
    ],
    code: "#VALUE!",
    ja: "表の1行目に見出し「対象経費」がありません。1行目を見出しの行にしてください。必要な見出し: 費用ID、制度、対象経費。",
    en: "The first row of the table has no head “Eligible cost”. Make the first row the heads; needed are: Cost ID, Programme, Eligible cost.",
  },
  {
    name: "a head that stands twice, in two languages",
    call: [
      "PLAN",
      [
        ["費用ID", "制度", "対象経費", "Eligible cost"],
        ["A", "9①", 1000, 1000],
      ],
      "診療所",
    ],
    code: "#VALUE!",
    ja: "見出し「対象経費」の列が2つあります。1つにしてください。",
    en: "Two columns have the head “Eligible cost”. Keep one of them.",
  },
  {
    name: "a head in thousands of yen",
    call: [
      "PLAN",
      [
        ["費用ID", "制度", "対象経費（千円）"],
        ["A", "9①", 387],
      ],
      "診療所",
    ],
    code: "#VALUE!",
    ja: "表の1行目の「対象経費（千円）」は見出しとして使えません。使える見出し: 費用ID、制度、品目、対象経費、対象外経費、完了日、備考。",
    en: "“対象経費（千円）” in the first row of the table is no head that can be used. These are: Cost ID, Programme, Item, Eligible cost, Other cost, Completion date, Note.",
  },
  {
    name: "a head that is not known",
    call: [
      "COMPARE",
      [
        ["費用ID", "制度", "対象経費", "取引先"],
        ["A", "9①", 387000, "X社"],
      ],
      "診療所",
    ],
    code: "#VALUE!",
    ja: "表の1行目の「取引先」は見出しとして使えません。使える見出し: 費用ID、制度、品目、対象経費、対象外経費、完了日、備考。",
    en: "“取引先” in the first row of the table is no head that can be used. These are: Cost ID, Programme, Item, Eligible cost, Other cost, Completion date, Note.",
  },
  {
    name: "heads and nothing below",
    call: [
      "PLAN",
      [
        ["費用ID", "制度", "対象経費", "完了日"],
        ["", "", "", ""],
      ],
      "診療所",
    ],
    code: "#VALUE!",
    ja: "見出しの下に行がありません。費用ごと・制度ごとに1行を入力してください。",
    en: "There is no row below the heads. Give one row for each cost and programme.",
  },
  {
    name: "a blank cost ID",
    call: [
      "PLAN",
      [
        ["費用ID", "制度", "対象経費", "完了日"],
        ["", "9①", 387000, ""],
      ],
      "診療所",
    ],
    code: "#VALUE!",
    ja: "費用IDが空白です。同じ費用には同じ費用IDを、別の費用には別の費用IDを入力してください。（表の2行目）",
    en: "The cost ID is blank. Give the same ID to the same money and another ID to other money. This is row 2 of the table.",
  },
  {
    name: "a programme that is not on the list",
    call: [
      "COMPARE",
      [
        ["費用ID", "制度", "対象経費", "完了日"],
        ["A", "9①", 387000, "2025/9/1"],
        ["B", "14", 387000, ""],
      ],
      "診療所",
    ],
    code: "#VALUE!",
    ja: "制度「14」は一覧にありません。1～13 の番号、9① の形、または制度の正式名を入力してください。（表の3行目）",
    en: "There is no programme “14” on the list. Type a number from 1 to 13, a form such as 9①, or the programme's full name. This is row 3 of the table.",
  },
  {
    name: "a programme that became a date",
    call: [
      "PLAN",
      [
        ["費用ID", "制度", "対象経費", "完了日"],
        ["A", 45901, 387000, ""],
      ],
      "診療所",
    ],
    code: "#VALUE!",
    ja: "制度が日付に変換されています（2025-09-01）。9-1 の形は Excel が日付に変えます。9① の形で入力してください。（表の2行目）",
    en: "The programme has become a date (2025-09-01): Excel makes dates of forms such as 9-1. Type a form such as 9① instead. This is row 2 of the table.",
  },
  {
    name: "a variant that the programme does not have",
    call: [
      "PLAN",
      [
        ["費用ID", "制度", "対象経費", "完了日"],
        ["A", "9③", 387000, ""],
      ],
      "診療所",
    ],
    code: "#VALUE!",
    ja: "「9③」という区分は No.9 にありません。9①、9② のいずれかを入力してください。（表の2行目）",
    en: "No.9 has no variant “9③”. Type one of 9①, 9②. This is row 2 of the table.",
  },
  {
    name: "a row of totals",
    call: [
      "PLAN",
      [
        ["費用ID", "制度", "対象経費", "完了日"],
        ["A", "9①", 387000, "2025/9/1"],
        ["合計", "", 387000, ""],
      ],
      "診療所",
    ],
    code: "#VALUE!",
    ja: "対象経費に「合計」があります。二重に数えないよう、小計・合計・消費税の行を範囲から除いてください。（表の3行目）",
    en: "The cost contains “合計”. Leave subtotals, totals and tax rows out of the range: they would count twice. This is row 3 of the table.",
  },
  {
    name: "a row of tax",
    call: [
      "PLAN",
      [
        ["費用ID", "制度", "品目", "対象経費"],
        ["A", "9①", "消費税", 38700],
      ],
      "診療所",
    ],
    code: "#VALUE!",
    ja: "対象経費に「消費税」があります。二重に数えないよう、小計・合計・消費税の行を範囲から除いてください。（表の2行目）",
    en: "The cost contains “消費税”. Leave subtotals, totals and tax rows out of the range: they would count twice. This is row 2 of the table.",
  },
];
