import { foldedLabel } from "./fold";

/** What stands in a form already and is read. */
export const inputFields = ["programme", "facility", "beds", "cost"] as const;
/** What is written. */
export const outputFields = [
  "name",
  "body",
  "rate",
  "costCap",
  "grantCap",
  "largest",
  "grant",
  "nationalGrant",
  "prefecturalGrant",
  "ownCost",
  "deadline",
  "daysLeft",
  "status",
  "contact",
  "phone",
] as const;

export type InputField = (typeof inputFields)[number];
export type OutputField = (typeof outputFields)[number];
/** What a column or line of a form is about. */
export type Field = InputField | OutputField;

export const isOutput = (field: Field): field is OutputField =>
  (outputFields as readonly Field[]).includes(field);

/** Fields that hold amounts of money, which can be in thousands. */
export const moneyFields: ReadonlySet<Field> = new Set([
  "cost",
  "costCap",
  "grantCap",
  "largest",
  "grant",
  "nationalGrant",
  "prefecturalGrant",
  "ownCost",
]);

/**
 * Words of real forms. In a 所要額調書 the 基準額 is compared with the 対象経費 before the rate is applied, so it is the
 * cost cap, not the cap of the grant. 番号 and 事業費 can mean something else too: they count less.
 */
const words: Readonly<Record<Field, { readonly sure: string; readonly perhaps?: string }>> = {
  programme: {
    sure: "制度 補助制度 制度番号 制度No 補助金番号 対象制度 申請制度 補助制度名 programme program grantprogramme grantprogram scheme",
    perhaps:
      "番号 No 項番 制度名 制度名称 補助金名 補助金の名称 補助金名称 補助事業名 事業名 事業名称 補助金の種類 補助メニュー",
  },
  facility: {
    sure: "施設種別 施設区分 施設の種類 施設類型 医療機関種別 医療機関区分 医療機関の種別 facilitytype typeoffacility",
    perhaps: "種別 facility",
  },
  beds: { sure: "病床数 許可病床数 病床 beds licensedbeds numberofbeds" },
  cost: {
    sure: "対象経費 補助対象経費 補助対象経費額 対象経費支出予定額 対象経費支出額 対象経費の支出予定額 対象経費実支出額 補助対象額 対象額 補助対象事業費 対象事業費 eligiblecost eligiblecosts eligibleexpenses",
    perhaps: "事業費 総事業費 経費 見積額 見積金額 導入費用 費用 金額 cost costs amount",
  },
  name: { sure: "正式名称 制度正式名称 programmename nameofprogramme" },
  body: { sure: "実施主体 補助主体 交付元 補助元 交付者 所管 implementingbody body grantor" },
  rate: { sure: "補助率 助成率 交付率 負担割合 grantrate subsidyrate rate" },
  costCap: {
    sure: "事業額上限 事業費上限 事業費上限額 補助対象経費上限 補助対象経費上限額 対象経費上限額 上限事業費 基準額 補助基準額 costcap",
  },
  grantCap: {
    sure: "補助限度額 補助上限額 補助上限 補助限度 交付上限額 交付限度額 助成限度額 助成上限額 grantcap cap maximum",
    perhaps: "限度額 上限額 上限 限度 limit",
  },
  largest: { sure: "最大補助額 計算上の最大額 補助最大額 largestgrant" },
  grant: {
    sure: "補助金額 補助額 補助所要額 補助見込額 補助金 補助金所要額 補助金申請額 補助申請額 交付申請額 申請額 助成額 助成金額 助成金 補助予定額 補助金見込額 交付額 交付見込額 所要額 補助金収入 grant grantamount subsidy requiredgrant",
  },
  nationalGrant: {
    sure: "国庫補助額 国庫補助金 国庫補助金額 国庫補助所要額 国補助金 国補助額 国補助 国庫補助 国支払基金 支払基金 補助金国 補助額国 補助金額国 nationalgrant",
    perhaps: "国 国庫",
  },
  prefecturalGrant: {
    sure: "県補助額 県補助金 県補助金額 県補助所要額 県補助 県費補助 県費補助額 都道府県補助金 都道府県補助額 補助金県 補助額県 補助金額県 prefecturalgrant",
    perhaps: "県 都道府県 県費",
  },
  ownCost: {
    sure: "自己負担額 自己負担 自己負担金 自己資金 自己資金額 施設負担額 施設負担 法人負担額 法人負担 事業者負担額 事業者負担 医療機関負担額 差引自己負担額 owncontribution ownfunds owncost",
  },
  deadline: {
    sure: "申請期限 申請期日 申請締切 申請締切日 申請〆切 提出期限 締切 締切日 締め切り 〆切 期限 期日 deadline applicationdeadline duedate due",
  },
  daysLeft: { sure: "残り日数 残日数 期限まで あと何日 daysleft daysremaining" },
  status: { sure: "受付状況 申請状況 受付 募集状況 status" },
  contact: {
    sure: "担当窓口 窓口 問合せ先 問い合わせ先 問合わせ先 お問合せ先 お問い合わせ先 連絡先 申請窓口 相談窓口 担当課 contact contactpoint helpdesk",
  },
  phone: { sure: "電話番号 電話 tel 窓口電話番号 phone telephone" },
};

/** How surely a label means a field. */
export type Confidence = "sure" | "likely" | "weak";

/** What a label means. */
export interface Meaning {
  readonly field: Field;
  readonly confidence: Confidence;
}

interface Synonym extends Meaning {
  readonly word: string;
}

const synonyms: readonly Synonym[] = Object.entries(words)
  .flatMap(([key, { sure, perhaps }]) => {
    const field = key as Field;
    const list = (text: string | undefined, confidence: Confidence): Synonym[] =>
      (text ?? "")
        .split(" ")
        .filter((word) => word !== "")
        .map((word) => ({ field, confidence, word: foldedLabel(word) }));
    return [...list(sure, "sure"), ...list(perhaps, "weak")];
  })
  .sort((a, b) => b.word.length - a.word.length);
const exact: ReadonlyMap<string, Meaning> = new Map(
  synonyms.map(({ word, field, confidence }) => [word, { field, confidence }]),
);

/** Longer texts are explanations, not labels. */
const longestLabel = 24;
/** Endings that do not change what a label means: 補助率欄, 申請期限日, 自己負担分. */
const endings = /^(?:欄|等|日|額|分|の額|見込|見込み|予定|円)$/u;

/** その他の補助金, 既交付額: words of ours about something else. */
const others = /^(?:その他|他|既|うち|前年度|other)/u;

/** The field that a label means; undefined where it means none. A part of a word never counts from its middle. */
export function meaningOf(label: string): Meaning | undefined {
  const text = foldedLabel(label);
  if (text === "" || text.length > longestLabel) return undefined;
  const known = exact.get(text);
  if (known || others.test(text)) return known;
  const long = synonyms.filter(({ word }) => word.length > 1);
  const ending = long.find(({ word, confidence }) => confidence === "sure" && text.endsWith(word));
  if (ending && isWordEdge(text, ending.word)) return { field: ending.field, confidence: "likely" };
  const starting = long.find(({ word }) => text.startsWith(word) && endings.test(text.slice(word.length)));
  if (!starting) return undefined;
  return { field: starting.field, confidence: starting.confidence === "sure" ? "likely" : "weak" };
}

/** English words end and begin at no letter: "discount" is no "count". */
const isWordEdge = (text: string, word: string): boolean =>
  !/^[a-z]/.test(word) || text === word || !/[a-z]$/.test(text.slice(0, text.length - word.length));
