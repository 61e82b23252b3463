/** What to type instead when the lines or answers of PLAN and COMPARE cannot be read. */
export const planMessages = {
  "plan-head-missing": {
    code: "#VALUE!",
    ja: "表の1行目に見出し「{head}」がありません。1行目を見出しの行にしてください。必要な見出し: {heads}。",
    en: "The first row of the table has no head “{head}”. Make the first row the heads; needed are: {heads}.",
  },
  "plan-head-twice": {
    code: "#VALUE!",
    ja: "見出し「{head}」の列が2つあります。1つにしてください。",
    en: "Two columns have the head “{head}”. Keep one of them.",
  },
  "plan-head-unknown": {
    code: "#VALUE!",
    ja: "表の1行目の「{given}」は見出しとして使えません。使える見出し: {heads}。",
    en: "“{given}” in the first row of the table is no head that can be used. These are: {heads}.",
  },
  "plan-empty": {
    code: "#VALUE!",
    ja: "見出しの下に行がありません。費用ごと・制度ごとに1行を入力してください。",
    en: "There is no row below the heads. Give one row for each cost and programme.",
  },
  "plan-row": {
    code: "#VALUE!",
    ja: "{reason}（表の{row}行目）",
    en: "{reason} This is row {row} of the table.",
  },
  "plan-cost-id-blank": {
    code: "#VALUE!",
    ja: "費用IDが空白です。同じ費用には同じ費用IDを、別の費用には別の費用IDを入力してください。",
    en: "The cost ID is blank. Give the same ID to the same money and another ID to other money.",
  },
  "plan-editions": {
    code: "#VALUE!",
    ja: "制度の版が行によって違います。一つの表の制度は、すべて同じ版で入力してください。",
    en: "The rows name programmes of different editions. Give all programmes of one table in the same edition.",
  },
  "plan-claimed-twice": {
    code: "#VALUE!",
    ja: "費用ID「{cost}」で No.{programme} が2回申請されています。別の費用なら費用IDを分け、同じ費用なら1行にまとめてください。",
    en: "No. {programme} is claimed twice for the cost “{cost}”. Give other money another cost ID, or make it one row.",
  },
  "facts-columns": {
    code: "#VALUE!",
    ja: "回答の範囲は、質問と回答の2列で指定してください（値のある列: {columns}）。",
    en: "Give the answers as two columns, question and answer (columns with values: {columns}).",
  },
  "facts-row": {
    code: "#VALUE!",
    ja: "{reason}（回答の{row}行目）",
    en: "{reason} This is row {row} of the answers.",
  },
  "facts-question-unknown": {
    code: "#VALUE!",
    ja: "「{given}」という質問はありません。PLAN の理由の列に表示される質問をそのまま入力してください。",
    en: "There is no question “{given}”. Type a question as the reasons of PLAN show it, its English wording or its key.",
  },
  "facts-answer-unreadable": {
    code: "#VALUE!",
    ja: "「{question}」の回答「{given}」を読み取れません。次のように入力してください: {choices}。",
    en: "The answer “{given}” to “{question}” cannot be read. Type: {choices}.",
  },
  "facts-contradict": {
    code: "#VALUE!",
    ja: "「{question}」への回答が2つあり、食い違っています。1つにしてください。",
    en: "“{question}” is answered twice, and differently. Keep one answer.",
  },
} as const;
