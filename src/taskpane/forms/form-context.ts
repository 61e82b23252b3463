import { toSerial } from "../../core/calendar/excel-serial";
import type { FormContext } from "../../forms/context";
import type { FunctionId } from "../../functions/signatures";
import type { Session } from "../session";

/** What forms are filled with: the facility and as-of cell at hand, computed as the cells do. */
export function formContext(session: Session): FormContext {
  const { catalogue, facility, asOf, runtime, language, words } = session;
  const { address } = asOf;
  return {
    catalogue,
    facility: facility?.facility && { word: facility.kept.type, beds: facility.kept.beds ?? undefined },
    asOf: address === undefined ? undefined : { reference: absolute(address), serial: toSerial(asOf.day) },
    language,
    none: words("fillDash"),
    ask: (id, args) => {
      const outcome = runtime.ask(id as FunctionId, args);
      if ("error" in outcome) return { error: outcome.error.message };
      const { value } = outcome;
      return typeof value === "object" ? { error: "" } : { value };
    },
  };
}

/** 予算!C6 as 予算!$C$6: the cell stays the same when a formula is copied. */
const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)$/, "$$$1$$$2");
