import type { BadInput } from "./bad-input-row";

/** Amounts, dates and items of joint plans that cannot be read, and money claimed twice. */
export const planCosts: readonly BadInput[] = [
  {
    name: "a negative line",
    call: [
      "PLAN",
      [
        ["費用ID", "制度", "対象経費", "完了日"],
        ["A", "9①", -1000, ""],
      ],
      "診療所",
    ],
    code: "#VALUE!",
    ja: "対象経費がマイナスです（-1000）。0以上の金額を入力してください。（表の2行目）",
    en: "Eligible cost: -1000 is negative. Give an amount of 0 or more. This is row 2 of the table.",
  },
  {
    name: "a cost in unclear words",
    call: [
      "COMPARE",
      [
        ["費用ID", "制度", "対象経費", "完了日"],
        ["A", "9①", "約40万円", ""],
      ],
      "診療所",
    ],
    code: "#VALUE!",
    ja: "対象経費「約40万円」を金額として読み取れません。1234567、1,234,567円、123.4万円 のように入力してください。（表の2行目）",
    en: "Eligible cost: “約40万円” cannot be read as an amount. Type 1234567, 1,234,567円 or 123.4万円. This is row 2 of the table.",
  },
  {
    name: "a cost with a fraction of a yen",
    call: [
      "PLAN",
      [
        ["費用ID", "制度", "対象経費", "完了日"],
        ["A", "9①", 387000.5, ""],
      ],
      "診療所",
    ],
    code: "#VALUE!",
    ja: "対象経費に1円未満の端数があります（387000.5）。円単位の整数で入力してください。（表の2行目）",
    en: "Eligible cost: 387000.5 is no whole number of yen. Give whole yen. This is row 2 of the table.",
  },
  {
    name: "a cost above every bound",
    call: [
      "PLAN",
      [
        ["費用ID", "制度", "対象経費", "完了日"],
        ["A", "9①", 2000000000000, ""],
      ],
      "診療所",
    ],
    code: "#VALUE!",
    ja: "対象経費が上限の1,000,000,000,000円を超えています。円単位で入力されているか確認してください。（表の2行目）",
    en: "Eligible cost: the amount is above 1,000,000,000,000 yen. Check that it is in yen. This is row 2 of the table.",
  },
  {
    name: "other cost that is no amount",
    call: [
      "PLAN",
      [
        ["費用ID", "制度", "対象経費", "対象外経費"],
        ["A", "9①", 387000, "未定"],
      ],
      "診療所",
    ],
    code: "#VALUE!",
    ja: "対象外経費「未定」を金額として読み取れません。1234567、1,234,567円、123.4万円 のように入力してください。（表の2行目）",
    en: "Other cost: “未定” cannot be read as an amount. Type 1234567, 1,234,567円 or 123.4万円. This is row 2 of the table.",
  },
  {
    name: "a completion date in words",
    call: [
      "PLAN",
      [
        ["費用ID", "制度", "対象経費", "完了日"],
        ["A", "9①", 387000, "9月末"],
      ],
      "診療所",
    ],
    code: "#VALUE!",
    ja: "完了日「9月末」を日付として読み取れません。2026/1/15、2026-01-15、令和8年1月15日 のように年から入力してください。（表の2行目）",
    en: "The completion date “9月末” cannot be read. Type it with its year first, such as 2026-01-15 or 令和8年1月15日. This is row 2 of the table.",
  },
  {
    name: "a completion date that the calendar does not have",
    call: [
      "PLAN",
      [
        ["費用ID", "制度", "対象経費", "完了日"],
        ["A", "9①", 387000, "2025/9/31"],
      ],
      "診療所",
    ],
    code: "#VALUE!",
    ja: "完了日「2025/9/31」は暦にない日付か、曜日の合わない日付です。年月日と曜日を確認してください。（表の2行目）",
    en: "The completion date “2025/9/31” does not exist in the calendar, or its weekday is wrong. Check both. This is row 2 of the table.",
  },
  {
    name: "a completion date as eight digits",
    call: [
      "PLAN",
      [
        ["費用ID", "制度", "対象経費", "完了日"],
        ["A", "9①", 387000, 20250901],
      ],
      "診療所",
    ],
    code: "#VALUE!",
    ja: "完了日 20250901 は 2000-01-01～2099-12-31 の日付ではありません。年だけや8桁の数字ではなく、2026/1/15 のように入力してください。（表の2行目）",
    en: "The completion date 20250901 is no date from 2000-01-01 to 2099-12-31. Type 2026-01-15, not a bare year or eight digits. This is row 2 of the table.",
  },
  {
    name: "an item that the programme does not have, in a plan",
    call: [
      "PLAN",
      [
        ["費用ID", "制度", "品目", "対象経費"],
        ["A", 2, "サーバ", 100000],
      ],
      "診療所",
    ],
    code: "#VALUE!",
    ja: "品目「サーバ」はこの制度にありません。モバイル端末、レセコン のいずれかにしてください。（表の2行目）",
    en: "The item “サーバ” is none of this programme's. Use one of Mobile device, Claims computer. This is row 2 of the table.",
  },
  {
    name: "the same money claimed twice",
    call: [
      "PLAN",
      [
        ["費用ID", "制度", "対象経費", "完了日"],
        ["A", "9①", 387000, "2025/9/1"],
        ["A", "9①", 387000, "2025/9/1"],
      ],
      "診療所",
    ],
    code: "#VALUE!",
    ja: "費用ID「A」で No.9① が2回申請されています。別の費用なら費用IDを分け、同じ費用なら1行にまとめてください。",
    en: "No. 9① is claimed twice for the cost “A”. Give other money another cost ID, or make it one row.",
  },
  {
    name: "the same money claimed twice, compared",
    call: [
      "COMPARE",
      [
        ["費用ID", "制度", "対象経費", "完了日"],
        ["A", "9①", 387000, "2025/9/1"],
        ["A", "9①", 387000, "2025/9/1"],
      ],
      "診療所",
    ],
    code: "#VALUE!",
    ja: "費用ID「A」で No.9① が2回申請されています。別の費用なら費用IDを分け、同じ費用なら1行にまとめてください。",
    en: "No. 9① is claimed twice for the cost “A”. Give other money another cost ID, or make it one row.",
  },
];
