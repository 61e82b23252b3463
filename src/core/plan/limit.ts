import { compare, exact, type Exact, greatest, minus, ZERO } from "../money/exact";

/** A grant before and after a limit that it shares with others. */
export interface Limited {
  readonly grant: Exact;
  /** What the shared limit took away. */
  readonly lost: Exact;
}

/**
 * Applies a limit over several grants together (限度額の合算): in the given order each gets what is left, so the
 * sum never exceeds the cap and no grant grows.
 */
export function limitTogether(grants: readonly Exact[], cap: Exact): Limited[] {
  let left = greatest([cap, ZERO]);
  return grants.map((wanted) => {
    const grant = compare(wanted, left) <= 0 ? wanted : left;
    left = minus(left, grant);
    return { grant, lost: minus(wanted, grant) };
  });
}

/** The sum of the grants, exact. */
export const together = (grants: readonly Limited[]): Exact =>
  grants.reduce((total, { grant }) => exact(total.n * grant.d + grant.n * total.d, total.d * grant.d), ZERO);
