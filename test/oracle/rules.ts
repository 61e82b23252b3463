/**
 * How a grant is computed, in words of reading.txt and in BigInt, written apart from src: the five ways in which the
 * thirteen programmes compute, chosen by the programme's number, with figures by key.
 */
export type Rule =
  | {
      readonly way: "rate";
      readonly rate: Ratio;
      readonly grantCap: bigint;
      readonly costCap: bigint | undefined;
      readonly unit: bigint;
    }
  | {
      readonly way: "items";
      readonly rate: Ratio;
      readonly grantCap: bigint;
      readonly costCap: bigint;
      readonly unit: bigint;
      /** Name as typed in a cell, and cap. */
      readonly items: readonly { readonly name: string; readonly cap: bigint }[];
    }
  | {
      readonly way: "coupons";
      readonly rate: Ratio;
      readonly grantCap: bigint;
      readonly costCap: bigint;
      readonly most: number;
    }
  | { readonly way: "limit"; readonly grantCap: bigint };

export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

const lesser = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** 「申請額1,000円未満は切捨て」: a whole number of units, once. */
const cutTo = (unit: bigint, rate: Ratio, eligible: bigint): bigint =>
  ((rate.n * eligible) / (rate.d * unit)) * unit;

function coupon(rule: Extract<Rule, { way: "coupons" }>, cost: bigint): bigint {
  const { n, d } = rule.rate;
  // 四捨五入 of a yen: half of the denominator is added before dividing.
  return lesser(rule.grantCap, (2n * n * lesser(cost, rule.costCap) + d) / (2n * d));
}

const total = (costs: readonly bigint[]): bigint => costs.reduce((sum, one) => sum + one, 0n);

/** The grant in yen for costs: one for most programmes, one per coupon of No.8, one per item of Nos 2 and 4. */
export function grant(rule: Rule, costs: readonly bigint[]): bigint {
  switch (rule.way) {
    case "rate": {
      const cost = total(costs);
      const eligible = rule.costCap === undefined ? cost : lesser(cost, rule.costCap);
      return lesser(rule.grantCap, cutTo(rule.unit, rule.rate, eligible));
    }
    case "items": {
      const capped = rule.items.map(({ cap }, index) => lesser(costs[index] ?? 0n, cap));
      const eligible = lesser(total(capped), rule.costCap);
      return lesser(rule.grantCap, cutTo(rule.unit, rule.rate, eligible));
    }
    case "coupons":
      return total(
        costs
          .filter((cost) => cost !== 0n)
          .slice(0, rule.most)
          .map((cost) => coupon(rule, cost)),
      );
    case "limit":
      return lesser(rule.grantCap, total(costs));
  }
}

/** The printed cap over all coupons. */
export const printedCap = (rule: Rule): bigint =>
  rule.way === "coupons" ? rule.grantCap * BigInt(rule.most) : rule.grantCap;

/** How many cells of cost the rule takes. */
export function costCells(rule: Rule): number {
  if (rule.way === "items") return rule.items.length;
  return rule.way === "coupons" ? rule.most : 1;
}

const FAR = 1_000_000_000_000n;

/** The largest grant that any cost earns. */
export const largestGrant = (rule: Rule): bigint =>
  grant(
    rule,
    Array.from({ length: costCells(rule) }, () => FAR),
  );
