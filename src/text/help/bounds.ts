import type { Words } from "../../core/rules/model";

const yen: Words = {
  ja: "0～1兆円。数値、または 1,234,567円・123.4万円 のような文字列（全角可）。",
  en: "0 to 1,000,000,000,000 yen: a number, or text such as 1,234,567円 or 123.4万円 (full-width allowed).",
};
const range: Words = {
  ja: "合計で0～1兆円。値引きのマイナス行は使えますが、合計がマイナスになるとエラーです。空白は 0 として数えます。1円未満は合計で1度だけ切り捨てます。",
  en: "0 to 1,000,000,000,000 yen in all. Discount rows may be negative, the total may not. Blanks count as 0. Fractions of a yen are cut once, on the total.",
};
const date: Words = {
  ja: "2000年～2099年の日付。年のない日付は使えません。",
  en: "A date from 2000 to 2099, with its year.",
};

/** Units and bounds of the arguments that have some, by argument name. */
export const bounds: Readonly<Record<string, Words>> = {
  programme: {
    ja: "8、9①、7①ア の形、または正式名。=9-1 という式は引き算で 8 になり、No.8 として計算されます。BREAKDOWN の「制度」の行で確認できます。",
    en: "A form such as 8, 9① or 7①ア, or the full name. The formula =9-1 is a subtraction: it gives 8 and is computed as No.8. The line 制度 of BREAKDOWN shows which programme was computed.",
  },
  cost: range,
  actualCost: range,
  grant: yen,
  otherCost: yen,
  decision: yen,
  received: yen,
  beds: {
    ja: "1～9,999 の整数。病院は20床以上、診療所は19床以下です。施設の種類と合わない病床数はエラーです。",
    en: "A whole number from 1 to 9,999. Hospitals have 20 beds or more, clinics 19 or fewer; a count that contradicts the facility type is an error.",
  },
  asOf: date,
  days: { ja: "1～9,999 の整数。", en: "A whole number from 1 to 9,999." },
};
