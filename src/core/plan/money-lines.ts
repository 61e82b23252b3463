import type { PlanLine } from "./input";
import { grouped } from "./grouped";

/** One cost, whatever number of lines and programmes name it. */
export interface MoneyLine {
  readonly costId: string;
  /** Largest eligible cost that any one programme counts here: all grants together stay within it. */
  readonly eligible: number;
  /** Largest sum of eligible and other cost. */
  readonly total: number;
  /** The lines disagree on the total of what is said to be the same money. */
  readonly differs: boolean;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/**
 * The costs behind lines of the same 費用ID. Lines for one programme (its items) add up; lines for different programmes
 * are the same money told again, of which the largest telling counts.
 */
export function moneyLines(lines: readonly PlanLine[]): MoneyLine[] {
  const byCost = grouped(lines, ({ costId }) => costId);
  const costs = [...byCost].map(([costId, own]): MoneyLine => {
    const tellings = grouped(
      own.flatMap((line) =>
        (line.claims.length === 0 ? [""] : line.claims).map((claim) => ({ claim, line })),
      ),
      ({ claim }) => claim,
    );
    const sums = [...tellings.values()].map((told) => ({
      eligible: sum(told.map(({ line }) => line.eligibleCost)),
      total: sum(told.map(({ line }) => line.eligibleCost + line.otherCost)),
    }));
    const totals = sums.map(({ total }) => total);
    return {
      costId,
      eligible: Math.max(...sums.map(({ eligible }) => eligible)),
      total: Math.max(...totals),
      differs: new Set(totals).size > 1,
    };
  });
  return costs.sort((a, b) => (a.costId < b.costId ? -1 : 1));
}
