import type { Rounding } from "./choices";

/** Yen in one unit of a form, and how amounts are brought to whole units; no rounding where the unit is a yen. */
export interface Scale {
  readonly factor: number;
  readonly rounding: Rounding;
}

export const inYen: Scale = { factor: 1, rounding: "down" };

const functions: Readonly<Record<Rounding, string>> = {
  down: "ROUNDDOWN",
  "half-up": "ROUND",
  up: "ROUNDUP",
};

/** A formula's amount in yen, in whole units of the form. */
export const scaledFormula = (yen: string, { factor, rounding }: Scale): string =>
  factor === 1 ? yen : `${functions[rounding]}(${yen}/${factor},0)`;

/** The same of a known amount: whole yen, never negative, so that whole numbers do for all. */
export function scaledAmount(yen: number, { factor, rounding }: Scale): number {
  if (factor === 1) return yen;
  const rest = yen % factor;
  const whole = (yen - rest) / factor;
  if (rest === 0 || rounding === "down") return whole;
  return rounding === "up" || rest * 2 >= factor ? whole + 1 : whole;
}
