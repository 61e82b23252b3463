import { toNumber } from "../core/money/exact";
import { hasFraction } from "../core/money/yen";
import type { Granted } from "../core/rules/grant";
import type { Cost } from "../core/rules/situation";
import { grouped } from "../text/rules/figures";
import { type Answering } from "./answering";
import { basisOf } from "./basis";
import { boundLines, type Line, stepLines } from "./breakdown-steps";
import { conditionsOf } from "./conditions";
import { isFailure } from "./failure";
import { taxBasis } from "./info";
import type { OpenEdition } from "./place/open-edition";
import type { Place } from "./place/place";
import { type Traced, traced } from "./traced";
import type { EnteredCost } from "./values/cost";

const inWords = (yen: number): string => (Number.isInteger(yen) ? grouped(yen) : yen.toFixed(2));

function placeLines({ programme, facility, name }: Place, granted: Granted): Line[] {
  const { least, most } = facility.beds;
  const beds = most === least && most > 0 ? ` 許可病床数${most}床` : "";
  return [
    ["制度", name, programme.name.ja],
    ["施設", `${facility.word}${beds}`, `区分: ${granted.scope.class.label.ja}`],
  ];
}

/** What was typed, and the one cut to whole yen where there was something to cut. */
function costLines(place: Place, cost: EnteredCost, given: Cost): Line[] {
  const count = cost.lines.filter(({ amount }) => amount !== 0).length;
  const cut = hasFraction(cost.entered) ? `。1円未満を切捨て（${inWords(cost.entered - cost.total)}円）` : "";
  const found = { programme: place.programme };
  const items = (place.programme.items ?? []).flatMap(({ id, name }): Line[] => {
    const amount = given.items?.[id];
    return amount === undefined ? [] : [[`対象経費 ${name.ja}`, amount, ""]];
  });
  const basis = `税の扱い: ${taxBasis(found)} ${basisOf(place.programme.taxBasis.why)}`;
  return [["入力", cost.entered, `${count}件の合計${cut}`], ["対象経費", cost.total, basis], ...items];
}

function cautionLines({ programme }: Place, { scope, provisional, low, high }: Granted): Line[] {
  const range =
    toNumber(low) === toNumber(high)
      ? []
      : [["注意", "一部推定", `${inWords(toNumber(low))}～${inWords(toNumber(high))}円の範囲`] as const];
  const readings = [...new Set(provisional.map(basisOf))];
  const { variant } = scope.case;
  const found = { programme, ...(variant === undefined ? {} : { variant }) };
  return [
    ...range,
    ...readings.map((basis): Line => ["注意", "暫定・要綱確認", basis]),
    ...conditionsOf(found).map(({ text, why }): Line => ["確認事項", text.ja, basisOf(why)]),
  ];
}

function allLines(list: OpenEdition, { place, cost, given, granted, most }: Traced): Line[] {
  const { facility } = place;
  return [
    ...placeLines(place, granted),
    ...costLines(place, cost, given),
    ...stepLines(granted, facility),
    ["自己負担額", cost.total - toNumber(granted.low), "対象経費－補助見込額"],
    ...boundLines(granted, facility, most),
    ...cautionLines(place, granted),
    ["版", list.edition.id, list.edition.title.ja],
  ];
}

/** Label, value and basis of every step from the amount typed to what the facility bears itself. */
export const breakdown: Answering<"BREAKDOWN"> = (list, given) => {
  const found = traced(list, given);
  return isFailure(found) ? found : allLines(list, found);
};
