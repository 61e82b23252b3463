import type { Words } from "../../core/rules/model";

/** Names of the form's sheets, in their order; the last holds what the drop-downs offer. */
export const formSheetNames: readonly Words[] = [
  { ja: "制度入力シート", en: "Entry form" },
  { ja: "制度入力_制度", en: "Entry form - programmes" },
  { ja: "制度入力_数値と計算", en: "Entry form - figures, rules" },
  { ja: "制度入力_文と関係", en: "Entry form - texts, relations" },
  { ja: "制度入力_選択肢", en: "Entry form - choices" },
];

/** Titles of the form's tables. */
export const tableTitles: Readonly<Record<string, Words>> = {
  cases: { ja: "区分と金額（区分・施設区分ごとに１行）", en: "Cases (a row per variant and class)" },
  programmes: { ja: "制度（制度ごとに１行）", en: "Programmes (a row each)" },
  edition: { ja: "一覧の版", en: "Edition" },
  stated: { ja: "制度全体・一覧全体の数値と日付", en: "Figures and dates of programmes and of the list" },
  windows: { ja: "期間", en: "Periods" },
  schemes: { ja: "計算方法", en: "Rules" },
  variants: { ja: "制度の区分", en: "Variants" },
  items: { ja: "品目", en: "Items" },
  classes: { ja: "施設区分", en: "Classes of facility" },
  facts: { ja: "利用者への問い", en: "Questions" },
  conditions: { ja: "条件", en: "Conditions" },
  costs: { ja: "対象経費", en: "Eligible costs" },
  content: { ja: "内容", en: "Content" },
  notes: { ja: "備考", en: "Notes" },
  notices: { ja: "一覧より後のお知らせ", en: "Notices after the list" },
  relations: { ja: "制度どうしの関係", en: "Relations between programmes" },
  contacts: { ja: "問合せ先", en: "Contacts" },
  categories: { ja: "分野", en: "Categories" },
  facilityWords: { ja: "施設の言い方", en: "Words for facilities" },
};

/** What belongs into a column, by its key or the last part of it; what is general comes last. */
export const columnNotes: Readonly<Record<string, Words>> = {
  programme: {
    ja: "制度の番号（制度の表の「番号」）。空欄は一覧全体。",
    en: "Number of the programme; blank means the whole list.",
  },
  number: {
    ja: "一覧の番号。ほかの表はこの番号で制度を指します。",
    en: "Number in the list; other tables name the programme by it.",
  },
  id: {
    ja: "英小文字とハイフンの名前。版が変わっても同じ名前を使います。日付の列では版の日付。",
    en: "Lower-case name joined by hyphens, the same in every edition; for the edition its date.",
  },
  "#": {
    ja: "英字の名前。ほかの表や計算からこの名前で指します。",
    en: "Name in letters; other tables and rules refer to it.",
  },
  variant: {
    ja: "区分の番号。①は 1、①アは 1a。区分がなければ空欄。",
    en: "Key of the variant: 1, 1a; blank where there is none.",
  },
  variants: {
    ja: "あてはまる区分だけを１行に一つずつ。すべてなら空欄。",
    en: "Variants concerned, one a line; blank means all.",
  },
  class: { ja: "施設区分。一覧から選びます。", en: "Class of facility; choose from the list." },
  scheme: {
    ja: "計算方法。一覧から選びます。なければ「計算方法」の表に加えます。",
    en: "Rule; choose from the list or add one to the table of rules.",
  },
  rate: {
    ja: "補助率。1/2、3/4、50% のように正確な分数で。0.33 は 1/3 ではありません。",
    en: "Rate as an exact fraction: 1/2, 3/4, 50%.",
  },
  grantCap: {
    ja: "補助限度額。283,000円、28.3万円。幅しか分からないときは 247,000～359,000円。",
    en: "Grant cap in yen; a range such as 247,000～359,000円 where only that is known.",
  },
  costCap: { ja: "事業額上限（補助率を掛ける前の上限）。", en: "Cost cap, before the rate." },
  why: {
    ja: "根拠。一覧の文をそのまま引用します。読み取りは【解釈】…【英】…【理由】…【英】…【確度】高・中・低。",
    en: "Basis: the quotation as printed, or 【解釈】…【英】…【理由】…【英】…【確度】高.",
  },
  quote: { ja: "一覧の文の引用。", en: "Quotation of the list." },
  figure: {
    ja: "数値は 1,000円・1/2・3件。日付は 2026-01-15｜印刷どおりの文。",
    en: "1,000円, 1/2, 3件; dates as 2026-01-15｜text as printed.",
  },
  grant: {
    ja: "計算。例：as(grant, min(grantCap, down(applicationUnit, times(rate, min(@cost, costCap)))))",
    en: "The rule, such as as(grant, min(grantCap, times(rate, @cost))).",
  },
  when: {
    ja: "判定。例：all(facility(hospital), atLeast(@beds, largeHospitalBeds))",
    en: "A test, such as facility(hospital).",
  },
  test: {
    ja: "判定。人が判断するものは空欄。例：not(fact(couponUsed))",
    en: "A test; blank where only a person can judge.",
  },
  cap: { ja: "合計の上限の計算。", en: "Computation of the limit." },
  from: { ja: "始まりの日付の名前（「数値と日付」の表の名前）。", en: "Name of the first date." },
  to: {
    ja: "終わりの日付の名前（「数値と日付」の表の名前）。例：applicationDeadline",
    en: "Name of the last date, such as applicationDeadline.",
  },
  earlier: {
    ja: "延長される前の期日の名前。古い順に１行に一つずつ。いまの期日は「終わり」に書きます。",
    en: "Names of last days before they were extended, the oldest first, one a line.",
  },
  "rolls.printed": {
    ja: "休日のため動いたときの、印刷された期日の名前。制度がそう定めるときだけ。空欄なら動きません。",
    en: "Name of the last day as printed, only where the programme says that it moves; blank: nothing moves.",
  },
  "rolls.to": {
    ja: "翌開庁日か前開庁日。動いた後の日付を「終わり」に書きます。",
    en: "Which way it moves; the day to which it moves stands under “to”.",
  },
  within: {
    ja: "完了から申請までの日数の名前（「数値と日付」の表に 30件 のように書く）。",
    en: "Name of the number of days from completion to application.",
  },
  counted: { ja: "暦日か開庁日（土日・祝日・年末年始を除く）。", en: "Calendar days or business days." },
  "afterCompletion.why": {
    ja: "完了の後に申請すると定める文の引用。あれば、申請期日より後の完了は対象外になります。",
    en: "The quotation that puts the application after the completion.",
  },
  address: { ja: "https:// で始まるアドレス。", en: "Address beginning with https://." },
  hours: { ja: "受付時間。１行に「日本語｜English」。", en: "Hours, 日本語｜English on each line." },
  words: { ja: "言い方を１行に一つずつ。", en: "Words, one a line." },
  spoken: { ja: "人が使う別の言い方を１行に一つずつ。", en: "Other words for it, one a line." },
  notOnList: {
    ja: "問われるが一覧にない施設を１行に一つずつ。",
    en: "Facilities not on the list, one a line.",
  },
  a: {
    ja: "制度のid、または id/区分。１行に一つずつ。上乗せでは上乗せする側。",
    en: "Programme ids, one a line; in a top-up the one that tops up.",
  },
  b: { ja: "併用できない相手。すべてなら any。", en: "What it excludes; any for all." },
  of: { ja: "いずれか一方だけの制度。", en: "Programmes of which one is claimed." },
  on: { ja: "上乗せされる制度（国の No.9 など）。", en: "What is topped up." },
  over: {
    ja: "合計が上限を超えない制度。すべてなら any。",
    en: "Programmes whose sum is limited; any for all.",
  },
  ja: { ja: "日本語（一覧の言葉のまま）。", en: "Japanese, in the words of the list." },
  en: { ja: "英語の訳。", en: "English rendering." },
};

/** Where no more can be said. */
export const generalNote: Words = {
  ja: "一覧から選ぶか、例にならって入力します。",
  en: "Choose, or follow the example.",
};
