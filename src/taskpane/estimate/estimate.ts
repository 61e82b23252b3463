import { canonicalName } from "../../catalogue/lookup";
import type { Programme } from "../../core/rules/edition";
import type { Traced } from "../../functions/traced";
import { type Offer, offerOf } from "../list/offer";
import type { Session } from "../session";
import { type CostGiven, costGiven } from "./cost-draft";
import { type CostShape, costShape } from "./cost-shape";
import type { EstimateState } from "./estimate-store";

/** What the reader still has to say before there is a figure. */
export type Open = "facility" | "variant" | "beds";

/** The grant of the cost given, or what stands in its way. */
export type Outcome =
  | { readonly state: "traced"; readonly traced: Traced }
  | { readonly state: "open"; readonly open: Open }
  | { readonly state: "not-covered" }
  | { readonly state: "no-cost"; readonly given: Exclude<CostGiven, { state: "given" }> }
  /** What the functions say to the same question in a cell. */
  | { readonly state: "refused"; readonly message: string };

/** Everything that the screen shows of one programme for the facility at hand. */
export interface Estimate {
  readonly programme: Programme;
  /** Variants that the facility can still mean. */
  readonly variants: readonly string[];
  readonly variant: string | undefined;
  /** 9①, as cells name it. */
  readonly canonical: string;
  readonly offer: Offer;
  readonly shape: CostShape;
  readonly given: CostGiven;
  readonly outcome: Outcome;
}

type Asked = Pick<Session, "runtime" | "rules" | "catalogue" | "edition" | "facility">;

/** The estimate as it stands; undefined while no programme is chosen. Every figure is the runtime's own. */
export function estimateOf(asked: Asked, state: EstimateState): Estimate | undefined {
  const { rules, catalogue, edition, facility } = asked;
  const programme = edition.programmes.find(({ id }) => id === state.programme);
  if (!programme) return undefined;
  const open = { ...rules, catalogue };
  const whole = offerOf(open, programme, facility?.facility);
  const variants = [...new Set(whole.scopes.flatMap(({ case: { variant } }) => variant ?? []))];
  const chosen = variants.find((key) => key === state.variant);
  const variant = chosen ?? (variants.length === 1 ? variants[0] : undefined);
  const offer = variant === undefined ? whole : offerOf(open, programme, facility?.facility, variant);
  const shape = costShape(rules, offer.scopes, programme.items ?? []);
  const given = costGiven(state.cost, shape);
  const canonical = canonicalName(programme, variant);
  const seen = { programme, variants, variant, canonical, offer, shape, given };
  return { ...seen, outcome: outcomeOf(asked, seen) };
}

function outcomeOf({ runtime, facility }: Asked, seen: Omit<Estimate, "outcome">): Outcome {
  const { variants, variant, canonical, offer, given } = seen;
  if (!facility?.facility) return { state: "open", open: "facility" };
  if (offer.scopes.length === 0) return { state: "not-covered" };
  if (variants.length > 1 && variant === undefined) return { state: "open", open: "variant" };
  if (bedsDecide(offer, facility.facility.beds)) return { state: "open", open: "beds" };
  if (given.state !== "given") return { state: "no-cost", given };
  const { type, beds } = facility.kept;
  const traced = runtime.trace([canonical, type, given.table, beds]);
  return "error" in traced
    ? { state: "refused", message: traced.error.message }
    : { state: "traced", traced };
}

/** Whether the figures hang on a bed count that is not known. */
function bedsDecide(offer: Offer, { least, most }: { least: number; most: number | null }): boolean {
  return least !== most && (offer.scopes.length > 1 || offer.reachable.state === "by-beds");
}
