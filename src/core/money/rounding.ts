import { type Exact, exact } from "./exact";

/** How many whole units fit into a non-negative value, and what is left over, both exact. */
function wholeUnits(value: Exact, unit: number): { whole: number; twiceRest: number; per: number } {
  const per = value.d * unit;
  const rest = value.n % per;
  return { whole: (value.n - rest) / per, twiceRest: rest * 2, per };
}

/** 切捨て: down to a multiple of `unit` yen. Values are never negative here. */
export const roundDown = (value: Exact, unit: number): Exact => exact(wholeUnits(value, unit).whole * unit);

/** 切上げ: up to a multiple of `unit` yen. */
export function roundUp(value: Exact, unit: number): Exact {
  const { whole, twiceRest } = wholeUnits(value, unit);
  return exact((twiceRest > 0 ? whole + 1 : whole) * unit);
}

/** 四捨五入: to the nearest multiple of `unit` yen, the half up. */
export function roundHalfUp(value: Exact, unit: number): Exact {
  const { whole, twiceRest, per } = wholeUnits(value, unit);
  return exact((twiceRest >= per ? whole + 1 : whole) * unit);
}
