import type { Phrases } from "../../core/rules/explain";
import type { Input, RoundingMode, StatedFigure, StepName } from "../../core/rules/model";
import { figureDigits } from "./figures";

/** Names of the figures that many programmes state; others are called by their key. */
const FIGURES: Readonly<Record<string, string>> = {
  rate: "grant rate ",
  grantCap: "grant cap ",
  costCap: "cost cap ",
  applicationUnit: "application unit ",
  coupons: "number of coupon codes ",
  grantCapPerBed: "limit per bed ",
};

const INPUTS: Record<Input, string> = {
  cost: "eligible cost",
  beds: "licensed beds",
  devices: "devices",
  users: "users",
  months: "months",
  alreadyGranted: "amount already granted",
};

const STEPS: Record<StepName, string> = {
  eligible: "eligible cost within the cost cap",
  rated: "amount after the rate",
  rounded: "amount after rounding",
  capped: "amount after the cap",
  grant: "expected grant",
  coupon: "grant of one coupon",
  addition: "addition",
};

const ROUNDINGS: Record<RoundingMode, string> = {
  down: "rounded down",
  up: "rounded up",
  "half-up": "rounded half up",
};

const withUnit = (figure: StatedFigure): string =>
  figure.unit === "yen" ? `¥${figureDigits(figure)}` : figureDigits(figure);

/** The rule in English, beside the Japanese original. */
export const rulePhrasesEn: Phrases = {
  figure: (ref, figure) => `${FIGURES[ref] ?? ""}${withUnit(figure)}`,
  input: (input) => INPUTS[input],
  item: (name, cap) => `${name.en} (up to ${cap})`,
  step: (as) => STEPS[as],
  smallest: (parts) => `the smaller of ${parts.join(" and ")}`,
  largest: (parts) => `the larger of ${parts.join(" and ")}`,
  sum: (parts) => (parts.length === 0 ? "¥0" : `the sum of ${parts.join(" + ")}`),
  less: (a, b) => `${a} less ${b}`,
  product: (a, b) => `${a} × ${b}`,
  rounded: (value, unit, mode) => `${value}, ${ROUNDINGS[mode]} to ${withUnit(unit)}`,
  each: (value, most) => `the sum over each row of ${value} (at most ${most})`,
  tier: (on, limit, value) => (limit === null ? `above that, ${value}.` : `${on} up to ${limit}: ${value};`),
  choice: (condition, yes, no) => `if ${condition}, ${yes}; otherwise ${no}`,
  facility: (types) => types.join(" or "),
  atLeast: (value, limit) => `${value} at least ${limit}`,
  atMost: (value, limit) => `${value} at most ${limit}`,
  between: (question, from, to) =>
    `${question.en}${from === null ? "" : ` from ${from}`}${to === null ? "" : ` to ${to}`}`,
  fact: (question) => question.en,
  every: (parts) => parts.join(" and "),
  some: (parts) => `(${parts.join(" or ")})`,
  not: (part) => `not ${part}`,
};
