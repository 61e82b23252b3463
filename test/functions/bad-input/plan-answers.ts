import type { BadInput } from "./bad-input-row";

/** Facility, answers and other arguments of joint plans that cannot be read. */
export const planAnswers: readonly BadInput[] = [
  {
    name: "no facility",
    call: [
      "PLAN",
      [
        ["費用ID", "制度", "対象経費", "完了日"],
        ["A", "9①", 387000, "2025/9/1"],
      ],
      0,
    ],
    code: "#VALUE!",
    ja: "施設の種類が空白です。病院、診療所、無床診療所などと入力してください。",
    en: "The facility type is blank. Type hospital, clinic, clinic without beds and so on.",
  },
  {
    name: "a plan of a facility that is not on the list",
    call: [
      "COMPARE",
      [
        ["費用ID", "制度", "対象経費", "完了日"],
        ["A", "9①", 387000, "2025/9/1"],
      ],
      "薬局",
    ],
    code: "#N/A",
    ja: "「薬局」はこの一覧の対象外です。病院・診療所・健診実施機関についてのみ答えます。",
    en: "“薬局” is not on this list. Only hospitals, clinics and health-checkup institutions are.",
  },
  {
    name: "beds of a plan that contradict the facility",
    call: [
      "PLAN",
      [
        ["費用ID", "制度", "対象経費", "完了日"],
        ["A", "9①", 387000, "2025/9/1"],
      ],
      "診療所",
      200,
    ],
    code: "#VALUE!",
    ja: "「診療所」と病床数 200 が合いません（診療所は 0～19床）。施設の種類か病床数を直してください。",
    en: "“診療所” and 200 beds contradict each other (診療所: 0 to 19 beds). Correct the facility type or the beds.",
  },
  {
    name: "answers in one column",
    call: [
      "PLAN",
      [
        ["費用ID", "制度", "対象経費", "完了日"],
        ["A", "9①", 387000, "2025/9/1"],
      ],
      "診療所",
      0,
      [["はい"]],
    ],
    code: "#VALUE!",
    ja: "回答の範囲は、質問と回答の2列で指定してください（値のある列: 1）。",
    en: "Give the answers as two columns, question and answer (columns with values: 1).",
  },
  {
    name: "answers in three columns",
    call: [
      "PLAN",
      [
        ["費用ID", "制度", "対象経費", "完了日"],
        ["A", "9①", 387000, "2025/9/1"],
      ],
      "診療所",
      0,
      [["a", "b", "c"]],
    ],
    code: "#VALUE!",
    ja: "回答の範囲は、質問と回答の2列で指定してください（値のある列: 3）。",
    en: "Give the answers as two columns, question and answer (columns with values: 3).",
  },
  {
    name: "a question that is not asked",
    call: [
      "PLAN",
      [
        ["費用ID", "制度", "対象経費", "完了日"],
        ["A", "9①", 387000, "2025/9/1"],
      ],
      "診療所",
      0,
      [["オンライン資格確認は？", "はい"]],
    ],
    code: "#VALUE!",
    ja: "「オンライン資格確認は？」という質問はありません。PLAN の理由の列に表示される質問をそのまま入力してください。（回答の1行目）",
    en: "There is no question “オンライン資格確認は？”. Type a question as the reasons of PLAN show it, its English wording or its key. This is row 1 of the answers.",
  },
  {
    name: "an answer without a question",
    call: [
      "PLAN",
      [
        ["費用ID", "制度", "対象経費", "完了日"],
        ["A", "9①", 387000, "2025/9/1"],
      ],
      "診療所",
      0,
      [["", "はい"]],
    ],
    code: "#VALUE!",
    ja: "「はい」という質問はありません。PLAN の理由の列に表示される質問をそのまま入力してください。（回答の1行目）",
    en: "There is no question “はい”. Type a question as the reasons of PLAN show it, its English wording or its key. This is row 1 of the answers.",
  },
  {
    name: "an answer that is neither yes nor no",
    call: [
      "PLAN",
      [
        ["費用ID", "制度", "対象経費", "完了日"],
        ["A", "9①", 387000, "2025/9/1"],
      ],
      "診療所",
      0,
      [["onlineEligibilityRunning", "たぶん"]],
    ],
    code: "#VALUE!",
    ja: "「医療保険のオンライン資格確認を実施できる体制が整っていますか。」の回答「たぶん」を読み取れません。次のように入力してください: はい、いいえ。（回答の1行目）",
    en: "The answer “たぶん” to “Is online eligibility verification for medical insurance in working order?” cannot be read. Type: yes, no. This is row 1 of the answers.",
  },
  {
    name: "a date where yes or no is asked",
    call: [
      "COMPARE",
      [
        ["費用ID", "制度", "対象経費", "完了日"],
        ["A", "9①", 387000, "2025/9/1"],
      ],
      "診療所",
      0,
      [["onlineEligibilityRunning", 45901]],
    ],
    code: "#VALUE!",
    ja: "「医療保険のオンライン資格確認を実施できる体制が整っていますか。」の回答「45901」を読み取れません。次のように入力してください: はい、いいえ。（回答の1行目）",
    en: "The answer “45901” to “Is online eligibility verification for medical insurance in working order?” cannot be read. Type: yes, no. This is row 1 of the answers.",
  },
  {
    name: "yes where a date is asked",
    call: [
      "PLAN",
      [
        ["費用ID", "制度", "対象経費", "完了日"],
        ["A", "9①", 387000, "2025/9/1"],
      ],
      "診療所",
      0,
      [["completedOn", "はい"]],
    ],
    code: "#VALUE!",
    ja: "「システムの導入（環境整備）が完了した日はいつですか。」の回答「はい」を読み取れません。次のように入力してください: 2026/1/15 のような日付。（回答の1行目）",
    en: "The answer “はい” to “On what date was the introduction of the system completed?” cannot be read. Type: a date such as 2026-01-15. This is row 1 of the answers.",
  },
  {
    name: "a word where a number is asked",
    call: [
      "PLAN",
      [
        ["費用ID", "制度", "対象経費", "完了日"],
        ["A", "9①", 387000, "2025/9/1"],
      ],
      "診療所",
      0,
      [["applications-record-sharing", "何回か"]],
    ],
    code: "#VALUE!",
    ja: "「No.12は、これまでに何回申請しましたか。」の回答「何回か」を読み取れません。次のように入力してください: 1、2 などの回数（なければ「なし」）。（回答の1行目）",
    en: "The answer “何回か” to “How many applications for No. 12 were made before?” cannot be read. Type: a number such as 1 or 2 (or “none”). This is row 1 of the answers.",
  },
  {
    name: "a variant that is none of the alternatives",
    call: [
      "PLAN",
      [
        ["費用ID", "制度", "対象経費", "完了日"],
        ["A", "9①", 387000, "2025/9/1"],
      ],
      "診療所",
      0,
      [["initial-or-together", "10①"]],
    ],
    code: "#VALUE!",
    ja: "「実際に行ったのは9①・9②のどれですか。」の回答「10①」を読み取れません。次のように入力してください: 9①、9②。（回答の1行目）",
    en: "The answer “10①” to “Which was carried out: 9①, 9②?” cannot be read. Type: 9①, 9②. This is row 1 of the answers.",
  },
  {
    name: "answers that contradict each other, in two languages",
    call: [
      "PLAN",
      [
        ["費用ID", "制度", "対象経費", "完了日"],
        ["A", "9①", 387000, "2025/9/1"],
      ],
      "診療所",
      0,
      [
        ["onlineEligibilityRunning", "はい"],
        ["Is online eligibility verification for medical insurance in working order?", "no"],
      ],
    ],
    code: "#VALUE!",
    ja: "「医療保険のオンライン資格確認を実施できる体制が整っていますか。」への回答が2つあり、食い違っています。1つにしてください。（回答の2行目）",
    en: "“Is online eligibility verification for medical insurance in working order?” is answered twice, and differently. Keep one answer. This is row 2 of the answers.",
  },
  {
    name: "a day that cannot be read",
    call: [
      "PLAN",
      [
        ["費用ID", "制度", "対象経費", "完了日"],
        ["A", "9①", 387000, "2025/9/1"],
      ],
      "診療所",
      0,
      [],
      "来月",
    ],
    code: "#VALUE!",
    ja: "基準日「来月」を日付として読み取れません。2026/1/15、2026-01-15、令和8年1月15日 のように年から入力してください。",
    en: "The as-of date “来月” cannot be read. Type it with its year first, such as 2026-01-15 or 令和8年1月15日.",
  },
  {
    name: "a total row that is neither asked for nor not",
    call: [
      "PLAN",
      [
        ["費用ID", "制度", "対象経費", "完了日"],
        ["A", "9①", 387000, "2025/9/1"],
      ],
      "診療所",
      0,
      [],
      0,
      "たぶん",
    ],
    code: "#VALUE!",
    ja: "合計行「たぶん」は使えません。次のいずれかを入力してください: はい、いいえ。",
    en: "Total row: “たぶん” is not known. Type one of: yes, no.",
  },
];
