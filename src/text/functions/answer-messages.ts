/** What to type instead for dates, choices and references, and why a right question has no answer. */
export const answerMessages = {
  "argument-missing": {
    code: "#VALUE!",
    ja: "{what}がありません。引数を入力してください。",
    en: "{what} is missing. Give this argument.",
  },
  "one-cell": {
    code: "#VALUE!",
    ja: "{what}に複数のセルが指定されています。1つのセルを指定してください。",
    en: "{what}: several cells are given. Give a single cell.",
  },
  "date-blank": {
    code: "#VALUE!",
    ja: "基準日が空白です。日付を入力してください（例: 2026/1/15、令和8年1月15日）。",
    en: "The as-of date is blank. Give a date (for instance 2026-01-15).",
  },
  "date-unreadable": {
    code: "#VALUE!",
    ja: "{what}「{given}」を日付として読み取れません。2026/1/15、2026-01-15、令和8年1月15日 のように年から入力してください。",
    en: "The {what} “{given}” cannot be read. Type it with its year first, such as 2026-01-15 or 令和8年1月15日.",
  },
  "date-impossible": {
    code: "#VALUE!",
    ja: "{what}「{given}」は暦にない日付か、曜日の合わない日付です。年月日と曜日を確認してください。",
    en: "The {what} “{given}” does not exist in the calendar, or its weekday is wrong. Check both.",
  },
  "date-range": {
    code: "#VALUE!",
    ja: "{what} {given} は {from}～{to} の日付ではありません。年だけや8桁の数字ではなく、2026/1/15 のように入力してください。",
    en: "The {what} {given} is no date from {from} to {to}. Type 2026-01-15, not a bare year or eight digits.",
  },
  "days-unreadable": {
    code: "#VALUE!",
    ja: "日数「{given}」を読み取れません。締切間近とする日数を {most} 以下の正の整数で入力してください（例: 30）。",
    en: "The days “{given}” cannot be read. Give a positive whole number up to {most} (for instance 30).",
  },
  "choice-unknown": {
    code: "#VALUE!",
    ja: "{what}「{given}」は使えません。次のいずれかを入力してください: {choices}。",
    en: "{what}: “{given}” is not known. Type one of: {choices}.",
  },
  "reference-text": {
    code: "#VALUE!",
    ja: '対象経費のセルは文字列で指定してください（例: "B5"）。セルそのものや数値は指定できません。',
    en: 'Give the cost\'s cell as text (for instance "B5"), not the cell itself and not a number.',
  },
  "reference-unreadable": {
    code: "#VALUE!",
    ja: '「{given}」はセル参照ではありません。"B5"、"B5:B7"、"B5,B6" の形で入力してください。',
    en: '“{given}” is no cell reference. Type "B5", "B5:B7" or "B5,B6".',
  },
  "reference-one": {
    code: "#VALUE!",
    ja: 'この制度の対象経費は、1つのセル、または1列か1行で指定してください。例: "B5"、"B5:B20"（入力された値: {given}）。',
    en: 'Give the cost of this programme as one cell, one column or one row, such as "B5" or "B5:B20" (you typed {given}).',
  },
  "reference-items": {
    code: "#VALUE!",
    ja: '品目ごとのセルが必要です。{items} の順に "B5,B6" の形で指定してください（入力された値: {given}）。',
    en: 'One cell per item is needed, in the order {items}, such as "B5,B6" (you typed {given}).',
  },
  "reference-coupons": {
    code: "#VALUE!",
    ja: 'クーポンごとのセルは {most} 個までです。"B5:B7" の形の1列か、1つのセルで指定してください（入力された値: {given}）。',
    en: 'There are at most {most} coupons. Give one column such as "B5:B7", or one cell (you typed {given}).',
  },
  "table-columns": {
    code: "#VALUE!",
    ja: "表の列が足りません。制度、施設の種類、対象経費、病床数の順に3列または4列を指定してください（指定: {columns}列）。",
    en: "The table has {columns} columns. Give three or four: programme, facility type, cost, beds.",
  },
  "none-stated": {
    code: "#N/A",
    ja: "{programme} には「{what}」の記載がありません。",
    en: "The list states no “{what}” for {programme}.",
  },
  "items-none": {
    code: "#N/A",
    ja: "{programme} に品目ごとの事業額上限はありません。品目を省いて入力してください。",
    en: "{programme} has no cost caps per item. Leave the item out.",
  },
  "grant-above": {
    code: "#N/A",
    ja: "{programme} の補助額は最大 {most}円です。{most} 以下の金額を入力してください。",
    en: "{programme} gives {most} yen at most. Ask for {most} or less.",
  },
  "date-several": {
    code: "#N/A",
    ja: "{programme} には「{what}」の日付が複数あります（{dates}）。INFO で内容を確認してください。",
    en: "{programme} has several dates “{what}” ({dates}). See INFO.",
  },
  "grant-range": {
    code: "#N/A",
    ja: "{programme} の額は {least}～{most}円の範囲までしか分かりません（一部推定）。BREAKDOWN で内訳を確認してください。",
    en: "For {programme} only a range is known, {least} to {most} yen (partly inferred). See BREAKDOWN.",
  },
  "formula-none": {
    code: "#N/A",
    ja: "{programme} の計算は1つの数式で表せません。AMOUNT を使ってください。",
    en: "The rule of {programme} cannot be written as one formula. Use AMOUNT.",
  },
  "row-blank": {
    code: "#VALUE!",
    ja: "空白の行です。",
    en: "The row is blank.",
  },
  "internal-fault": {
    code: "#N/A",
    ja: "計算できませんでした（アドインの不具合: {fault}）。この表示を開発元にお知らせください。",
    en: "The calculation failed (a fault of the add-in: {fault}). Please report this message.",
  },
  "field-blank": {
    code: "#VALUE!",
    ja: "項目が空白です。次のいずれかを入力してください: {choices}。",
    en: "The field is blank. Type one of: {choices}.",
  },
  "fact-needed": {
    code: "#VALUE!",
    ja: "この制度の額は次の答えで変わります: {questions}。",
    en: "The amount of this programme depends on: {questions}.",
  },
  "edition-unreadable": {
    code: "#N/A",
    ja: "制度一覧を読めません。作業ウィンドウを開いて、一覧の版を確認してください。",
    en: "The list of programmes cannot be read. Open the task pane and check the edition.",
  },
  "edition-refused": {
    code: "#N/A",
    ja: "このブックの制度一覧は発行元を確認できません。作業ウィンドウを開いて、使う一覧を選んでください。",
    en: "The list that this workbook carries is of unknown origin. Open the task pane and choose a list.",
  },
  "edition-closed": {
    code: "#N/A",
    ja: "版「{given}」はこのブックにありますが、壊れているか、使うと確認されていないため計算しません。作業ウィンドウの「一覧の版」で確かめてください。",
    en: "This workbook carries the edition “{given}”, but it is damaged or nobody has accepted it: nothing is computed with it. Look at the editions of the list in the task pane.",
  },
  "edition-unknown": {
    code: "#N/A",
    ja: "版「{given}」の一覧はここにありません。このブックの一覧は {current} です。",
    en: "The edition “{given}” is not here. This workbook uses {current}.",
  },
} as const;
