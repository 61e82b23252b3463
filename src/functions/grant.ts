import { compare, toNumber } from "../core/money/exact";
import { settle as settleGrant } from "../core/plan/settlement";
import { amountOf } from "../core/rules/grant";
import { parameterNames } from "../text/functions/parameter-names";
import { type Answering } from "./answering";
import { type Failure, isFailure, refuse } from "./failure";
import { caseCost } from "./place/case-cost";
import type { Place } from "./place/place";
import { settle } from "./place/settle";
import { readAmount } from "./values/amount";
import { type EnteredCost, readCost } from "./values/cost";

/** The grant in yen for a cost that was read: every function that needs it asks here. */
export function grantFor(place: Place, cost: EnteredCost): number | Failure {
  const grant = settle(place, ({ scope, shape }) => {
    const given = caseCost(place, shape, cost);
    return isFailure(given) ? given : amountOf(scope, { facility: place.facility, cost: given });
  });
  if (isFailure(grant)) return grant;
  if (grant.state === "none") return 0;
  const [least, most] = [toNumber(grant.low), toNumber(grant.high)];
  return compare(grant.low, grant.high) === 0
    ? least
    : refuse("grant-range", { programme: place.name, least, most });
}

/** 補助見込額: the grant by the rules, in yen. */
export const amount: Answering<"AMOUNT"> = (list, { programme, facilityType, cost, beds }) => {
  const place = list.place(programme, facilityType, beds);
  if (isFailure(place)) return place;
  const read = readCost(cost);
  return isFailure(read) ? read : grantFor(place, read);
};

/** 自己負担額: the cost less the grant, plus the cost that the programme does not cover. */
export const ownCost: Answering<"OWNCOST"> = (list, { programme, facilityType, cost, beds, otherCost }) => {
  const place = list.place(programme, facilityType, beds);
  if (isFailure(place)) return place;
  const read = readCost(cost);
  if (isFailure(read)) return read;
  const other = readAmount(otherCost, { what: parameterNames.otherCost });
  if (isFailure(other)) return other;
  const grant = grantFor(place, read);
  return isFailure(grant) ? grant : read.total - grant + other;
};

/** 精算: the final grant is what the rules give for the actual cost, never more than was decided. */
export const settlement: Answering<"SETTLEMENT"> = (list, given) => {
  const place = list.place(given.programme, given.facilityType, given.beds);
  if (isFailure(place)) return place;
  const cost = readCost(given.actualCost);
  if (isFailure(cost)) return cost;
  const decided = readAmount(given.decision, { what: parameterNames.decision, required: true, whole: true });
  if (isFailure(decided)) return decided;
  const received = readAmount(given.received, { what: parameterNames.received, whole: true });
  if (isFailure(received)) return received;
  const grant = grantFor(place, cost);
  if (isFailure(grant)) return grant;
  const { final, balance, ownContribution } = settleGrant(grant, cost.total, { decision: decided, received });
  return [
    ["確定見込額", final],
    ["過不足額", balance ?? ""],
    ["自己負担額", ownContribution],
  ];
};
