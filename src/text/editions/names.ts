import type { Words } from "../../core/rules/model";
import type { Language } from "../../core/runtime";

/** What keys of an edition are called in front of people; a key that is not here stands as it is. */
export const partNames: Readonly<Record<string, Words>> = {
  title: { ja: "表題", en: "title" },
  region: { ja: "地域", en: "region" },
  source: { ja: "出典", en: "source" },
  stated: { ja: "数値", en: "figures" },
  facts: { ja: "問い", en: "questions" },
  classes: { ja: "施設区分", en: "classes of facility" },
  facilityWords: { ja: "施設の言い方", en: "words for facilities" },
  notOnList: { ja: "一覧にない施設", en: "facilities not on the list" },
  schemes: { ja: "計算方法", en: "rules" },
  categories: { ja: "分野", en: "categories" },
  contacts: { ja: "問合せ先", en: "contacts" },
  programmes: { ja: "制度", en: "programmes" },
  relations: { ja: "制度どうしの関係", en: "relations" },
  notices: { ja: "お知らせ", en: "notices" },
  number: { ja: "番号", en: "number" },
  name: { ja: "名称", en: "name" },
  shortName: { ja: "略称", en: "short name" },
  fund: { ja: "補助金名", en: "fund" },
  category: { ja: "分野", en: "category" },
  level: { ja: "国・県の別", en: "level" },
  body: { ja: "実施主体", en: "body" },
  eligible: { ja: "対象施設", en: "eligible facilities" },
  content: { ja: "内容", en: "content" },
  spoken: { ja: "別の言い方", en: "other words" },
  variants: { ja: "区分", en: "variants" },
  items: { ja: "品目", en: "items" },
  cases: { ja: "区分と金額", en: "cases" },
  costs: { ja: "対象経費", en: "eligible costs" },
  conditions: { ja: "条件", en: "conditions" },
  method: { ja: "申請方法", en: "method" },
  windows: { ja: "期間", en: "periods" },
  contact: { ja: "問合せ先", en: "contact" },
  page: { ja: "案内のページ", en: "page" },
  notes: { ja: "備考", en: "notes" },
  taxBasis: { ja: "消費税の扱い", en: "tax basis" },
  rate: { ja: "補助率", en: "grant rate" },
  grantCap: { ja: "補助限度額", en: "grant cap" },
  costCap: { ja: "事業額上限", en: "cost cap" },
  itemCap: { ja: "品目別の事業額上限", en: "cost cap of an item" },
  coupons: { ja: "クーポンの数", en: "coupons" },
  applications: { ja: "申請できる回数", en: "applications" },
  applicationUnit: { ja: "申請額の端数処理の単位", en: "unit to which the application is rounded" },
  fractionUnit: { ja: "端数処理の単位", en: "unit of rounding" },
  couponUnit: { ja: "クーポン補助額の端数処理の単位", en: "unit to which a coupon is rounded" },
  applicationDeadline: { ja: "申請期日", en: "application deadline" },
  introductionFrom: { ja: "導入期間の始まり", en: "start of the introduction period" },
  introductionTo: { ja: "導入期限", en: "end of the introduction period" },
  kind: { ja: "種類", en: "kind" },
  from: { ja: "始まり", en: "from" },
  to: { ja: "終わり", en: "to" },
  note: { ja: "添え書き", en: "note" },
  earlier: { ja: "延長前の期日", en: "deadlines before they were extended" },
  rolls: { ja: "期日が休日のとき", en: "where the last day is a holiday" },
  printed: { ja: "印刷された期日", en: "last day as printed" },
  afterCompletion: { ja: "完了後の申請", en: "application after completion" },
  within: { ja: "完了からの日数", en: "days from completion" },
  counted: { ja: "日数の数え方", en: "how days are counted" },
  why: { ja: "根拠", en: "basis" },
  quote: { ja: "引用", en: "quotation" },
  interpretation: { ja: "読み取り", en: "reading" },
  reason: { ja: "理由", en: "reason" },
  confidence: { ja: "確かさ", en: "confidence" },
  order: { ja: "並び順", en: "order" },
  text: { ja: "文", en: "text" },
  ja: { ja: "日本語", en: "Japanese" },
  en: { ja: "英語", en: "English" },
  test: { ja: "判定", en: "test" },
  grant: { ja: "計算", en: "computation" },
  published: { ja: "公表値", en: "published figures" },
  scheme: { ja: "計算方法", en: "rule" },
  id: { ja: "版", en: "edition" },
  date: { ja: "日付", en: "date" },
};

/** The name of a key; a cap of something (itemCapMobile) is called by the cap that it is. */
export function partName(key: string): Words {
  if (Object.hasOwn(partNames, key)) return partNames[key] ?? { ja: key, en: key };
  const [, cap, rest = ""] = /^(grantCap|costCap|itemCap)([A-Z0-9].*)$/.exec(key) ?? [];
  const name = cap === undefined ? undefined : partNames[cap];
  return name ? { ja: `${name.ja}（${rest}）`, en: `${name.en} (${rest})` } : { ja: key, en: key };
}

/** What values of such keys are called; others stand as they are. */
const valueNames: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  confidence: {
    high: { ja: "高", en: "high" },
    medium: { ja: "中", en: "medium" },
    low: { ja: "低", en: "low" },
  },
  kind: {
    application: { ja: "申請", en: "application" },
    introduction: { ja: "導入", en: "introduction" },
  },
};

/** The words for a value under a key, where it has any. */
export function keyWords(key: string, value: unknown, language: Language): string | undefined {
  if (typeof value !== "string" || !Object.hasOwn(valueNames, key)) return undefined;
  return valueNames[key]?.[value]?.[language];
}
