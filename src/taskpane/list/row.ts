import type { Programme } from "../../core/rules/edition";
import type { Deadline } from "./deadline";
import type { Offer } from "./offer";

/** One programme as the list shows it for the facility and day at hand. */
export interface Row {
  readonly programme: Programme;
  readonly deadline: Deadline;
  readonly offer: Offer;
  /** Keys of the kinds of facility (see `facilityKinds`) that the list covers. */
  readonly kinds: ReadonlySet<string>;
}
