import type { FacilityType } from "../rules/model";

/** Licensed beds (許可病床数) that are still possible; `most` null means no upper bound. */
export interface Beds {
  readonly least: number;
  readonly most: number | null;
}

/** A facility as far as it is known: its type by law and the bed counts that are still possible. */
export interface Facility {
  readonly type: FacilityType;
  readonly beds: Beds;
  /** The word the user wrote, normalised, for messages and traces. */
  readonly word: string;
}
