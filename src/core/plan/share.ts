/** What one line receives of an amount that is shared out. */
export interface Share {
  readonly yen: number;
  /** 1 where the line received one of the yen that remained after all shares were cut to whole yen. */
  readonly remainder: 0 | 1;
}

/**
 * Shares out whole yen in proportion to weights (按分): every share is cut to whole yen, and the yen that remain go one
 * each to the largest fractions (largest remainder), among equals to the first. The shares add up to the amount,
 * unless every weight is 0: then nothing is shared out.
 */
export function shareOut(amount: number, weights: readonly bigint[]): Share[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  if (whole === 0n) return weights.map(() => ({ yen: 0, remainder: 0 }));
  const exact = weights.map((weight, index) => {
    const product = BigInt(amount) * weight;
    return { index, yen: Number(product / whole), fraction: product % whole };
  });
  const left = amount - exact.reduce((sum, { yen }) => sum + yen, 0);
  const byFraction = [...exact].sort((a, b) =>
    a.fraction === b.fraction ? a.index - b.index : a.fraction > b.fraction ? -1 : 1,
  );
  const lucky = new Set(byFraction.slice(0, left).map(({ index }) => index));
  return exact.map(({ index, yen }) =>
    lucky.has(index) ? { yen: yen + 1, remainder: 1 } : { yen, remainder: 0 },
  );
}
