import { useMemo } from "react";
import { InsertPart, type InsertOffer } from "../insert/insert-part";
import { insertedCost } from "../insert/inserted-cost";
import type { Unready } from "../insert/insert-store";
import { useSession } from "../session";
import type { TakenCost } from "./cost-draft";
import type { Estimate } from "./estimate";

/** The estimate on its way into the sheet: without a cost the line still has its cell to type into. */
export function InsertEstimate(props: {
  readonly estimate: Estimate;
  readonly taken: TakenCost | undefined;
}): React.JSX.Element {
  const { estimate, taken } = props;
  const { words, runtime, facility } = useSession();
  const offer = useMemo((): InsertOffer => {
    const traced = estimate.outcome.state === "traced" ? estimate.outcome.traced : undefined;
    const kept = facility?.kept;
    const given = estimate.given.state === "given" ? estimate.given.table : undefined;
    const steps =
      traced && kept
        ? runtime.ask("BREAKDOWN", [estimate.canonical, kept.type, given, kept.beds])
        : undefined;
    const rows = steps && "value" in steps ? steps.value : [];
    return {
      programme: estimate.canonical,
      cost: traced ? insertedCost(traced, { taken, shape: estimate.shape }, words) : undefined,
      steps: { height: Math.max(1, rows.length), width: rows[0]?.length ?? 1 },
      unready: unreadyOf(estimate),
    };
  }, [estimate, taken, words, runtime, facility]);
  return <InsertPart offer={offer} />;
}

/** A line without a cost has its cell to type into; a cost that cannot be read yet says what is missing. */
const unreadyCost = {
  empty: undefined,
  "unit-open": { unready: "unreadyUnitOpen" },
  "unit-text": { unready: "unreadyRefused" },
} as const;

function unreadyOf({ outcome }: Estimate): Unready | undefined {
  switch (outcome.state) {
    case "open": {
      const needs = {
        facility: "unreadyFacility",
        variant: "unreadyVariant",
        beds: "unreadyBeds",
      } as const;
      return { unready: needs[outcome.open] };
    }
    case "not-covered":
      return { unready: "unreadyCovered" };
    case "refused":
      return { unready: "unreadyRefused" };
    case "no-cost":
      return unreadyCost[outcome.given.state];
    case "traced":
      return undefined;
  }
}
