import type { StoredValue } from "../../sheets/stored-book";

/** What people count amounts in. */
const units: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6, 億: 1e8 };
/** Smaller numbers stand in all kinds of words and tell no amount. */
const SMALLEST = 100;

/**
 * Tells whether a text names one of some amounts, whatever its digits and separators: with a unit behind it, or, where
 * it is no small number, in a unit that is said elsewhere.
 */
export function namesAmountOf(values: Iterable<StoredValue>): (text: string) => boolean {
  const amounts = new Set<number>();
  for (const value of values)
    if (typeof value === "number" && Math.abs(value) >= SMALLEST) amounts.add(Math.round(Math.abs(value)));
  return (text) =>
    [...text.normalize("NFKC").matchAll(/(\d[\d,]*(?:\.\d+)?)\s*(百万|[千万億])?/g)].some(
      ([, digits = "", unit]) => {
        const number = Number(digits.replaceAll(",", ""));
        const unsaid = number >= SMALLEST ? Object.values(units) : [];
        const factors = unit === undefined ? [1, ...unsaid] : [units[unit] ?? 1];
        return factors.some((factor) => amounts.has(Math.round(number * factor)));
      },
    );
}
