import type { Share } from "../../core/plan/share";
import type { TableLine } from "../plan/table-rows";
import type { TableFacility } from "./facility-rows";

/** What one facility bears of a cost that all share (共通費按分). */
export interface CommonShare {
  readonly costId: string;
  readonly facility: string;
  readonly weight: number | undefined;
  readonly eligible: Share;
  readonly other: Share;
}

/** Facilities with their part of the common costs, and every part with the yen that remained. */
export interface Shared {
  readonly facilities: readonly TableFacility[];
  readonly shares: readonly CommonShare[];
  /** By the weights of the table, or equally where one facility has none. */
  readonly basis: "weights" | "equal";
}

type ShareOut = (amount: number, weights: readonly bigint[]) => Share[];

/**
 * Shares out the common costs over all facilities of the table, to the yen: what remains after cutting goes one yen
 * each to the largest fractions and is shown. Weights count to six digits behind the point.
 */
export function withCommonCosts(
  facilities: readonly TableFacility[],
  common: readonly TableLine[],
  shareOut: ShareOut,
): Shared {
  const isWeighted =
    facilities.length > 0 &&
    facilities.every(({ weight }) => weight !== undefined) &&
    facilities.some(({ weight = 0 }) => weight > 0);
  const weights = facilities.map(({ weight = 0 }) =>
    isWeighted ? BigInt(Math.round(weight * 1_000_000)) : 1n,
  );
  const lines = facilities.map(({ lines: own }) => [...own]);
  const shares: CommonShare[] = [];
  const told = new Set<string>();
  for (const line of common) {
    const eligible = shareOut(line.eligibleCost ?? 0, weights);
    const other = shareOut(line.otherCost, weights);
    facilities.forEach(({ name, weight }, index) => {
      const [own, rest] = [eligible[index], other[index]];
      if (!own || !rest) return;
      lines[index]?.push({ ...line, eligibleCost: own.yen, otherCost: rest.yen });
      // Rows for several programmes on one cost are the same money: it is shared out once.
      const key = JSON.stringify([line.costId, line.item, line.eligibleCost, line.otherCost, name]);
      if (told.has(key)) return;
      told.add(key);
      shares.push({ costId: line.costId, facility: name, weight, eligible: own, other: rest });
    });
  }
  return {
    facilities: facilities.map((one, index) => ({ ...one, lines: lines[index] ?? one.lines })),
    shares,
    basis: isWeighted ? "weights" : "equal",
  };
}
