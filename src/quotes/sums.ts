import type { Basis } from "./reply";
import type { TaxRate } from "./request";

/** A priced row, as it goes into the sums; yen are whole. */
export interface PricedRow {
  readonly taxRate: TaxRate;
  readonly quantity: number;
  readonly price: number;
}

/** Sums of a quote in whole yen. */
export interface QuoteSums {
  /** Rows of each rate as they are priced. */
  readonly sums: ReadonlyMap<TaxRate, bigint>;
  readonly taxes: ReadonlyMap<TaxRate, bigint>;
  readonly net: bigint;
  readonly tax: bigint;
  /** With tax and 端数調整. */
  readonly gross: bigint;
}

/** Quantity times price in whole yen; quantities are whole. */
export const amountOf = ({ quantity, price }: Pick<PricedRow, "quantity" | "price">): bigint =>
  BigInt(quantity) * BigInt(price);

/**
 * Tax of a rate's sum, cut to whole yen once (towards 0, as ROUNDDOWN does): on top of prices without tax, or inside
 * of those with it.
 */
export const taxOf = (sum: bigint, rate: TaxRate, basis: Basis): bigint =>
  (sum * BigInt(rate)) / (basis === "net" ? 100n : BigInt(100 + rate));

/** Adds up a quote: each rate by itself, its tax rounded once. */
export function quoteSums(rows: readonly PricedRow[], basis: Basis, adjustment: number): QuoteSums {
  const sums = new Map<TaxRate, bigint>();
  for (const row of rows) sums.set(row.taxRate, (sums.get(row.taxRate) ?? 0n) + amountOf(row));
  const taxes = new Map([...sums].map(([rate, sum]) => [rate, taxOf(sum, rate, basis)] as const));
  const [whole, tax] = [total(sums), total(taxes)];
  const net = basis === "net" ? whole : whole - tax;
  return { sums, taxes, net, tax, gross: net + tax + BigInt(adjustment) };
}

const total = (amounts: ReadonlyMap<TaxRate, bigint>): bigint =>
  [...amounts.values()].reduce((sum, one) => sum + one, 0n);
