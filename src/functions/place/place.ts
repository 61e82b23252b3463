import { canonicalName, type Catalogue, type ProgrammeFound } from "../../catalogue/lookup";
import type { Facility } from "../../core/facility/facility";
import type { Exact } from "../../core/money/exact";
import type { Programme } from "../../core/rules/edition";
import type { CaseScope } from "../../core/rules/scope";
import { itemCapsOf, rowsAllowed } from "../../core/rules/tree";

/** How a case takes its cost: as one sum, as one row per coupon, or item by item. */
export type CostShape =
  | { readonly by: "sum" }
  | { readonly by: "rows"; readonly most: number }
  | { readonly by: "items"; readonly caps: readonly { readonly id: string; readonly cap: Exact }[] };

/** One case that is still possible, with the shape in which it takes its cost. */
export interface PossibleCase {
  readonly scope: CaseScope;
  readonly shape: CostShape;
}

/** Programme and facility as typed, and every case that they leave possible (none: the class is not covered). */
export interface Place {
  readonly programme: Programme;
  readonly variant: string | undefined;
  readonly facility: Facility;
  readonly cases: readonly PossibleCase[];
  /** 9① or 8, as messages name the programme. */
  readonly name: string;
}

function shapeOf(scope: CaseScope): CostShape {
  const most = rowsAllowed(scope);
  if (most !== undefined) return { by: "rows", most };
  const caps = itemCapsOf(scope);
  return caps.length > 0 ? { by: "items", caps } : { by: "sum" };
}

/** The place of a programme and a facility that were found in the catalogue. */
export function placeOf(catalogue: Catalogue, found: ProgrammeFound, facility: Facility): Place {
  const { programme, variant } = found;
  const cases = catalogue.casesFor(found, facility).map((scope) => ({ scope, shape: shapeOf(scope) }));
  return { programme, variant, facility, cases, name: programmeName(programme, variant) };
}

/** No.9① as messages write it. */
export const programmeName = (programme: Programme, variant: string | undefined): string =>
  `No.${canonicalName(programme, variant)}`;
