import { type Granted, grantOf, reachableMaximum, type Value } from "../core/rules/grant";
import type { Cost } from "../core/rules/situation";
import { type Failure, isFailure } from "./failure";
import { caseCost } from "./place/case-cost";
import type { OpenEdition } from "./place/open-edition";
import type { Place } from "./place/place";
import { missingFailure, theCase } from "./place/settle";
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
export function traced(
  list: OpenEdition,
  { programme, facilityType, cost, beds }: ArgumentsOf<"BREAKDOWN">,
): Traced | Failure {
  const place = list.place(programme, facilityType, beds);
  if (isFailure(place)) return place;
  const read = readCost(cost);
  if (isFailure(read)) return read;
  const one = theCase(place);
  if (isFailure(one)) return one;
  const given = caseCost(place, one.shape, read);
  if (isFailure(given)) return given;
  const { facility } = place;
  const granted = grantOf(one.scope, { facility, cost: given });
  if (granted.state === "incomplete") return missingFailure(place, granted.missing);
  return { place, cost: read, given, granted, most: reachableMaximum(granted.scope, { facility }) };
}
