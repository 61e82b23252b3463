import { toNumber } from "../core/money/exact";
import { costFor as smallestCost } from "../core/rules/cost-for";
import type { Words } from "../core/rules/model";
import { parameterNames } from "../text/functions/parameter-names";
import { type Answering } from "./answering";
import { type Failure, isFailure, refuse } from "./failure";
import type { Place } from "./place/place";
import { missingFailure, theCase } from "./place/settle";
import { readAmount } from "./values/amount";

/** The smallest cost that earns a grant: one cell, one row per coupon, or item and cost per item. */
export const costFor: Answering<"COSTFOR"> = (list, { programme, facilityType, grant, beds }) => {
  const place = list.place(programme, facilityType, beds);
  if (isFailure(place)) return place;
  const wanted = readAmount(grant, { what: parameterNames.grant, whole: true });
  if (isFailure(wanted)) return wanted;
  const one = theCase(place);
  if (isFailure(one)) return one;
  const cost = smallestCost(one.scope, { facility: place.facility }, wanted);
  switch (cost.state) {
    case "found":
      return [[cost.total]];
    case "found-rows":
      return cost.rows.map((row) => [row]);
    case "found-items":
      return cost.items.map((item) => [itemName(place.programme.items ?? [], item.id), item.cost]);
    case "above-maximum":
      return aboveMaximum(place, toNumber(cost.maximum), toNumber(cost.highest));
    case "incomplete":
      return missingFailure(place, cost.missing);
  }
};

const aboveMaximum = ({ name }: Place, least: number, most: number): Failure =>
  least === most
    ? refuse("grant-above", { programme: name, most })
    : refuse("grant-range", { programme: name, least, most });

const itemName = (items: readonly { readonly id: string; readonly name: Words }[], id: string): string =>
  items.find((item) => item.id === id)?.name.ja ?? id;
