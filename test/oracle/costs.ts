import { costCells, type Rule } from "./rules";

/** The largest cost that a cell accepts. */
export const LARGEST_COST = 1_000_000_000_000n;

/** Costs at which something changes: caps, the reach of the cap, multiples of the unit, and one yen either side. */
export function edgesOf(rule: Rule): number[] {
  const near = turningPoints(rule).flatMap((point) => [point - 1n, point, point + 1n]);
  const all = [0n, 1n, 2n, ...near, 1_000_000_000n, LARGEST_COST - 1n, LARGEST_COST];
  const inside = all.filter((cost) => cost >= 0n && cost <= LARGEST_COST);
  return [...new Set(inside)].sort((a, b) => (a < b ? -1 : 1)).map(Number);
}

function turningPoints(rule: Rule): bigint[] {
  if (rule.way === "limit") return [rule.grantCap];
  const { n, d } = rule.rate;
  const unit = "unit" in rule ? rule.unit : 1n;
  const reached = (grant: bigint): bigint => (grant * d + n - 1n) / n;
  const units = [1n, 2n, 3n, 7n, 20n].map((count) => reached(count * unit));
  const capped = [reached(rule.grantCap), reached(rule.grantCap - unit)];
  const caps = rule.costCap === undefined ? [] : [rule.costCap];
  const items = rule.way === "items" ? rule.items.map(({ cap }) => cap) : [];
  return [...units, ...capped, ...caps, ...items];
}

/** A bound beyond every turning point, so that random costs fall where the rule still moves. */
export function busyRange(rule: Rule): number {
  return Number(turningPoints(rule).reduce((most, point) => (point > most ? point : most), 0n)) * 2 + 1000;
}

/** All edges in each cell of the cost, the other cells at 0, at their own edge and far above. */
export function edgeCosts(rule: Rule): number[][] {
  const edges = edgesOf(rule);
  const cells = costCells(rule);
  if (cells === 1) return edges.map((cost) => [cost]);
  const others = [0, 13_999, 41_000, 500_000_000];
  return edges.flatMap((cost) =>
    others.flatMap((other) =>
      Array.from({ length: cells }, (_, at) =>
        Array.from({ length: cells }, (__, index) => (index === at ? Math.min(cost, 1e11) : other)),
      ),
    ),
  );
}
