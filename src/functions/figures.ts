import { type Exact, toNumber } from "../core/money/exact";
import { costCapOf, grantCapOf, rateOf, reachableMaximum, type Value } from "../core/rules/grant";
import type { Words } from "../core/rules/model";
import { parameterNames } from "../text/functions/parameter-names";
import { type Answering } from "./answering";
import { type Failure, isFailure, refuse } from "./failure";
import { itemNamed } from "./place/case-cost";
import type { OpenEdition } from "./place/open-edition";
import type { Place, PossibleCase } from "./place/place";
import { settle } from "./place/settle";
import { type Cell, isBlankOrZero, quoted } from "./values/blank";

const RATE: Words = { ja: "補助率", en: "grant rate" };
const GRANT_CAP: Words = { ja: "補助限度額", en: "grant cap" };
const COST_CAP: Words = { ja: "事業額上限", en: "cost cap" };

/** The one figure of all possible cases as a cell value; the list may state none. */
function figure(place: Place, what: Words, valueOf: (one: PossibleCase) => Value): number | Failure {
  const settled = settle(place, valueOf);
  if (isFailure(settled)) return settled;
  if (settled.state === "none") return refuse("none-stated", { programme: place.name, what });
  const [least, most] = [toNumber(settled.low), toNumber(settled.high)];
  return least === most ? least : refuse("grant-range", { programme: place.name, least, most });
}

interface PlaceArguments {
  readonly programme: Cell;
  readonly facilityType: Cell;
  readonly beds: Cell;
}

const placeOf = (list: OpenEdition, { programme, facilityType, beds }: PlaceArguments): Place | Failure =>
  list.place(programme, facilityType, beds);

/** 補助率 as a number: 1/3 is the nearest double. */
export const rate: Answering<"RATE"> = (list, given) => {
  const place = placeOf(list, given);
  return isFailure(place) ? place : figure(place, RATE, ({ scope }) => rateOf(scope));
};

/** 補助限度額 as published, over all coupons or beds. */
export const grantCap: Answering<"GRANTCAP"> = (list, given) => {
  const place = placeOf(list, given);
  if (isFailure(place)) return place;
  const { facility } = place;
  return figure(place, GRANT_CAP, ({ scope }) => grantCapOf(scope, { facility }));
};

/** The largest grant that the rules can give, which six published caps do not reach. */
export const maxAmount: Answering<"MAXAMOUNT"> = (list, given) => {
  const place = placeOf(list, given);
  if (isFailure(place)) return place;
  const { facility } = place;
  return figure(place, GRANT_CAP, ({ scope }) => reachableMaximum(scope, { facility }));
};

/** 事業額上限, in all or of one item. */
export const costCap: Answering<"COSTCAP"> = (list, given) => {
  const place = placeOf(list, given);
  if (isFailure(place)) return place;
  if (!isBlankOrZero(given.item)) return itemCap(place, given.item);
  const { facility } = place;
  return figure(place, COST_CAP, ({ scope }) => costCapOf(scope, { facility }));
};

const known = (value: Exact): Value => ({ state: "known", low: value, high: value });

function itemCap(place: Place, cell: Cell): number | Failure {
  const items = place.programme.items ?? [];
  if (items.length === 0) return refuse("items-none", { programme: place.name });
  const item = itemNamed(items, quoted(cell));
  if (!item) {
    const choices = items.map(({ name }) => name);
    return refuse("choice-unknown", { what: parameterNames.item, given: quoted(cell), choices });
  }
  return figure(place, COST_CAP, ({ shape }) => {
    const found = shape.by === "items" ? shape.caps.find(({ id }) => id === item.id) : undefined;
    return found ? known(found.cap) : { state: "none" };
  });
}
