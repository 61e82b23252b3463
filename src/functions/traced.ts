import { type Granted, grantOf, reachableMaximum, type Value } from "../core/rules/grant";
import type { Cost } from "../core/rules/situation";
import { type Failure, isFailure } from "./failure";
import { caseCost } from "./place/case-cost";
import type { OpenEdition } from "./place/open-edition";
import type { Place, PossibleCase } from "./place/place";
import { missingFailure, notCovered, theCase } from "./place/settle";
import type { ArgumentsOf } from "./signatures";
import { type EnteredCost, readCost } from "./values/cost";

/** A grant with all that led to it, before it is put into words: what BREAKDOWN prints and the pane draws. */
export interface Traced {
  readonly place: Place;
  readonly cost: EnteredCost;
  /** The cost in the shape in which the case takes it. */
  readonly given: Cost;
  readonly granted: Granted;
  /** The largest grant that the rule can give. */
  readonly most: Value;
}

/** Follows a cost through the rule of the one case that programme, facility and beds leave. */
export function traced(list: OpenEdition, given: ArgumentsOf<"BREAKDOWN">): Traced | Failure {
  const asked = askedOf(list, given);
  if (isFailure(asked)) return asked;
  const one = theCase(asked.place);
  return isFailure(one) ? one : followed(asked, one);
}

/** The same for every case that is still possible: they may all give one amount. */
export function tracedEach(list: OpenEdition, given: ArgumentsOf<"BREAKDOWN">): readonly Traced[] | Failure {
  const asked = askedOf(list, given);
  if (isFailure(asked)) return asked;
  const each = asked.place.cases.map((one) => followed(asked, one));
  return each.find(isFailure) ?? (each.length === 0 ? notCovered(asked.place) : (each as Traced[]));
}

type Asked = Pick<Traced, "place" | "cost">;

function askedOf(
  list: OpenEdition,
  { programme, facilityType, cost, beds }: ArgumentsOf<"BREAKDOWN">,
): Asked | Failure {
  const place = list.place(programme, facilityType, beds);
  if (isFailure(place)) return place;
  const read = readCost(cost);
  return isFailure(read) ? read : { place, cost: read };
}

function followed({ place, cost }: Asked, { scope, shape }: PossibleCase): Traced | Failure {
  const given = caseCost(place, shape, cost);
  if (isFailure(given)) return given;
  const { facility } = place;
  const granted = grantOf(scope, { facility, cost: given });
  if (granted.state === "incomplete") return missingFailure(place, granted.missing);
  return { place, cost, given, granted, most: reachableMaximum(granted.scope, { facility }) };
}
