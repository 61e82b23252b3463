import { type BadInput } from "./bad-input-row";

/** References that FORMULA cannot use. */
export const references: readonly BadInput[] = [
  {
    name: "a number instead of a reference",
    call: ["FORMULA", "9①", "診療所", 4000000],
    code: "#VALUE!",
    ja: '対象経費のセルは文字列で指定してください（例: "B5"）。セルそのものや数値は指定できません。',
    en: 'Give the cost\'s cell as text (for instance "B5"), not the cell itself and not a number.',
  },
  {
    name: "a word instead of a reference",
    call: ["FORMULA", "9①", "診療所", "対象経費"],
    code: "#VALUE!",
    ja: '「対象経費」はセル参照ではありません。"B5"、"B5:B7"、"B5,B6" の形で入力してください。',
    en: '“対象経費” is no cell reference. Type "B5", "B5:B7" or "B5,B6".',
  },
  {
    name: "a column that Excel does not have",
    call: ["FORMULA", "9①", "診療所", "XFE1"],
    code: "#VALUE!",
    ja: '「XFE1」はセル参照ではありません。"B5"、"B5:B7"、"B5,B6" の形で入力してください。',
    en: '“XFE1” is no cell reference. Type "B5", "B5:B7" or "B5,B6".',
  },
  {
    name: "two areas for one cost",
    call: ["FORMULA", "9①", "診療所", "B5,B6"],
    code: "#VALUE!",
    ja: 'この制度の対象経費は、1つのセル、または1列か1行で指定してください。例: "B5"、"B5:B20"（入力された値: B5,B6）。',
    en: 'Give the cost of this programme as one cell, one column or one row, such as "B5" or "B5:B20" (you typed B5,B6).',
  },
  {
    name: "a block of cells for one cost",
    call: ["FORMULA", "9①", "診療所", "B5:C9"],
    code: "#VALUE!",
    ja: 'この制度の対象経費は、1つのセル、または1列か1行で指定してください。例: "B5"、"B5:B20"（入力された値: B5:C9）。',
    en: 'Give the cost of this programme as one cell, one column or one row, such as "B5" or "B5:B20" (you typed B5:C9).',
  },
  {
    name: "one reference for two items",
    call: ["FORMULA", 2, "診療所", "B5"],
    code: "#VALUE!",
    ja: '品目ごとのセルが必要です。モバイル端末、レセコン の順に "B5,B6" の形で指定してください（入力された値: B5）。',
    en: 'One cell per item is needed, in the order Mobile device, Claims computer, such as "B5,B6" (you typed B5).',
  },
  {
    name: "four coupons in a reference",
    call: ["FORMULA", 8, "病院", "B5:B8"],
    code: "#VALUE!",
    ja: 'クーポンごとのセルは 3 個までです。"B5:B7" の形の1列か、1つのセルで指定してください（入力された値: B5:B8）。',
    en: 'There are at most 3 coupons. Give one column such as "B5:B7", or one cell (you typed B5:B8).',
  },
  {
    name: "a formula whose class is still open",
    call: ["FORMULA", "9①", "病院", "B5"],
    code: "#VALUE!",
    ja: "許可病床数によって答えが変わります。病床数を入力してください（例: 150）。",
    en: "The answer depends on the licensed beds. Give the number of beds (for instance 150).",
  },
  {
    name: "a formula whose beds are the limit",
    call: ["FORMULA", 13, "病院", "B5"],
    code: "#VALUE!",
    ja: "許可病床数によって答えが変わります。病床数を入力してください（例: 150）。",
    en: "The answer depends on the licensed beds. Give the number of beds (for instance 150).",
  },
];
