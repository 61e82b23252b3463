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
