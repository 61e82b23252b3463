import edition from "../../data/editions/2025-10-02.json";
import { isFailure } from "../../src/catalogue/lookup";
import { parseIsoDate } from "../../src/core/calendar/local-date";
import type { Edition } from "../../src/core/rules/edition";
import { FunctionsRuntime } from "../../src/functions/runtime";
import type { Session } from "../../src/taskpane/session";
import type { KeptFacility } from "../../src/taskpane/state/facility";

export const wholeEdition = edition as unknown as Edition;

/** A facility of which nothing but its kind and beds is known. */
export const keptFacility = (type: string, beds: number | null = null): KeptFacility => ({
  ...{ id: "one", name: "", type, beds, code: "" },
  tax: "unknown",
  facts: {},
});

type Listing = Pick<Session, "runtime" | "rules" | "catalogue" | "edition" | "asOf" | "facility">;

/** What the list's code works with, from the genuine runtime, for a facility and a day. */
export function listing(kept: KeptFacility | undefined, day: string, list: Edition = wholeEdition): Listing {
  const runtime = new FunctionsRuntime({ edition: list, hash: "test" });
  const { rules } = runtime;
  const { catalogue } = rules;
  if (!catalogue) throw new Error("the runtime has no list");
  const found = kept && catalogue.facility(kept.type, kept.beds ?? undefined);
  const facility = found && !isFailure(found) ? found : undefined;
  return {
    ...{ runtime, rules, catalogue, edition: list },
    asOf: { day: parseIsoDate(day) ?? NaN, address: undefined },
    facility: kept && { kept, facility },
  };
}
