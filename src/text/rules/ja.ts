import type { Phrases } from "../../core/rules/explain";
import type { Input, RoundingMode, StatedFigure, StepName } from "../../core/rules/model";
import { figureDigits } from "./figures";

/** Names of the figures that many programmes state; others are called by their key. */
const FIGURES: Readonly<Record<string, string>> = {
  rate: "補助率",
  grantCap: "補助限度額",
  costCap: "事業額上限",
  applicationUnit: "申請額の単位",
  coupons: "クーポンコード数",
  grantCapPerBed: "１床あたりの上限",
};

const INPUTS: Record<Input, string> = {
  cost: "対象経費",
  beds: "許可病床数",
  devices: "台数",
  users: "利用者数",
  months: "月数",
  alreadyGranted: "既に交付された額",
};

const STEPS: Record<StepName, string> = {
  eligible: "事業額上限適用後の対象経費",
  rated: "補助率を掛けた額",
  rounded: "端数処理後の額",
  capped: "上限適用後の額",
  grant: "補助見込額",
  coupon: "クーポン１つの補助額",
  addition: "加算",
};

const ROUNDINGS: Record<RoundingMode, string> = { down: "切捨て", up: "切上げ", "half-up": "四捨五入" };

const FACILITIES: Readonly<Record<string, string>> = {
  hospital: "病院",
  clinic: "診療所",
  "checkup-institution": "健診実施機関",
};

const withUnit = (figure: StatedFigure): string =>
  `${figureDigits(figure)}${figure.unit === "yen" ? "円" : ""}`;

/** The rule in Japanese, the language of the source. */
export const rulePhrasesJa: Phrases = {
  figure: (ref, figure) => `${FIGURES[ref] ?? ""}${withUnit(figure)}`,
  input: (input) => INPUTS[input],
  item: (name, cap) => `${name.ja}（${cap}まで）`,
  step: (as) => STEPS[as],
  smallest: (parts) => `${parts.join("と")}のうち少ない額`,
  largest: (parts) => `${parts.join("と")}のうち多い額`,
  sum: (parts) => (parts.length === 0 ? "0円" : `${parts.join("＋")}の合計`),
  less: (a, b) => `${a}から${b}を引いた額`,
  product: (a, b) => `${a}×${b}`,
  rounded: (value, unit, mode) => `${value}の${withUnit(unit)}未満を${ROUNDINGS[mode]}`,
  each: (value, most) => `１件ごとに${value}（${most}まで）の合計`,
  tier: (on, limit, value) =>
    limit === null ? `それを超えるとき${value}。` : `${on}が${limit}以下のとき${value}。`,
  choice: (condition, yes, no) => `${condition}のとき${yes}、そうでなければ${no}`,
  facility: (types) => types.map((type) => FACILITIES[type] ?? type).join("・"),
  atLeast: (value, limit) => `${value}が${limit}以上`,
  atMost: (value, limit) => `${value}が${limit}以下`,
  between: (question, from, to) =>
    `${question.ja}が${from === null ? "" : `${from}から`}${to === null ? "" : `${to}まで`}`,
  fact: (question) => question.ja,
  every: (parts) => parts.join("、かつ"),
  some: (parts) => `（${parts.join("、または")}）`,
  not: (part) => `${part}ではない`,
};
