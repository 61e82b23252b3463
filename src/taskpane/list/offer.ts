import type { Facility } from "../../core/facility/facility";
import type { Exact } from "../../core/money/exact";
import type { Programme } from "../../core/rules/edition";
import type { CaseScope } from "../../core/rules/scope";
import type { Rules } from "../../functions/rules";

/** A figure over several cases: the span of it, "by-beds" while beds decide, "none" where the list states none. */
export type Span =
  | { readonly state: "known"; readonly least: number; readonly most: number }
  | { readonly state: "by-beds" }
  | { readonly state: "none" };

/** What a programme gives a facility, over the variants that it can still be. */
export interface Offer {
  /** The cases of the list that the facility can fall into; none when its class is not on the list. */
  readonly scopes: readonly CaseScope[];
  readonly rates: readonly Exact[];
  readonly grantCap: Span;
  readonly costCap: Span;
  /** The largest grant that the rules can give. */
  readonly reachable: Span;
}

type OpenRules = Rules & { readonly catalogue: NonNullable<Rules["catalogue"]> };

/** A facility of which nothing is known. */
const anyFacility: Facility = { type: "clinic", beds: { least: 0, most: null }, word: "" };

/** What a programme gives a facility; without a facility, over all classes of the list. */
export function offerOf(
  rules: OpenRules,
  programme: Programme,
  facility: Facility | undefined,
  variant?: string,
): Offer {
  const { catalogue } = rules;
  // The list that computes may be another object than the list for people, so the programme is looked up in it.
  const own = catalogue.edition.programmes.find(({ id }) => id === programme.id) ?? programme;
  const asked = { programme: own, ...(variant === undefined ? {} : { variant }) };
  const scopes = facility ? catalogue.casesFor(asked, facility) : catalogue.allCases(own);
  const situation = { facility: facility ?? anyFacility };
  const span = (of: Rules["grantCapOf"]): Span => spanOf(scopes.map((scope) => of(scope, situation)));
  const rates = scopes.flatMap((scope) => {
    const rate = rules.rateOf(scope);
    return rate.state === "known" ? [rate.low] : [];
  });
  return {
    scopes,
    rates: distinct(rates),
    grantCap: span(rules.grantCapOf),
    costCap: span(rules.costCapOf),
    reachable: span(rules.reachableMaximum),
  };
}

/** The span of values; one that hangs on beds makes all of it do so. */
export function spanOf(values: readonly ReturnType<Rules["grantCapOf"]>[]): Span {
  if (values.some(({ state }) => state === "incomplete")) return { state: "by-beds" };
  const known = values.flatMap((value) => (value.state === "known" ? [value] : []));
  if (known.length === 0) return { state: "none" };
  return {
    state: "known",
    least: Math.min(...known.map(({ low }) => low.n / low.d)),
    most: Math.max(...known.map(({ high }) => high.n / high.d)),
  };
}

function distinct(rates: readonly Exact[]): readonly Exact[] {
  const found = new Map(rates.map((rate) => [rate.n / rate.d, rate]));
  return [...found.entries()].sort(([a], [b]) => a - b).map(([, rate]) => rate);
}
