import type { Claim } from "./claims";
import { componentsOf } from "./components";
import { grouped } from "./grouped";
import { type Outlook, outlookOf } from "./outlook";
import type { Prepared } from "./prepare";

/** Claims that are kept or left out together, since the same claims stand against each of them. */
export interface Bundle {
  readonly claims: readonly Claim[];
  /** Places of the bundles that cannot be kept beside it. */
  readonly rivals: readonly number[];
  /**
   * It may be left out without a rival: its rule can fall when a line is added, or a limit of several applications
   * concerns it. Any other bundle is left out only for a rival.
   */
  readonly loose: boolean;
}

/** A part of a plan that can be decided by itself: what is always kept, and what is chosen. */
export interface Choices {
  readonly outlook: Outlook;
  readonly fixed: readonly Claim[];
  /** In the order of the list. */
  readonly bundles: readonly Bundle[];
}

/** Sorts a plan into parts that do not touch each other, each with what is always kept and what is to be chosen. */
export function choicesOf(prepared: Prepared): Choices[] {
  const outlook = outlookOf(prepared);
  return componentsOf(outlook).map((claims) => ({ outlook, ...bundled(outlook, claims) }));
}

function bundled({ rivals, loose }: Outlook, claims: readonly Claim[]): Omit<Choices, "outlook"> {
  const place = new Map(claims.map((claim, index) => [claim, index]));
  const against = (claim: Claim): Claim[] => [...(rivals.get(claim) ?? [])];
  const keyOf = (claim: Claim): string => {
    const places = against(claim).map((one) => place.get(one) ?? -1);
    return loose.has(claim) ? claim.id : places.sort((a, b) => a - b).join();
  };
  const open = claims.filter((claim) => loose.has(claim) || rivals.has(claim));
  const together = [...grouped(open, keyOf).values()];
  const bundleOf = new Map(together.flatMap((own, index) => own.map((claim) => [claim, index] as const)));
  const bundles = together.map((own): Bundle => {
    const found = own.flatMap((claim) => against(claim).flatMap((one) => bundleOf.get(one) ?? []));
    return { claims: own, rivals: [...new Set(found)], loose: own.some((claim) => loose.has(claim)) };
  });
  return { fixed: claims.filter((claim) => !bundleOf.has(claim)), bundles };
}
