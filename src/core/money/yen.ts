/** Largest amount in yen that is accepted anywhere: beyond it an input is a slip of the finger. */
export const LARGEST_YEN = 1e12;

/** What binary arithmetic leaves behind (=A1/1.1*1.1) and what is therefore no fraction of a yen. */
const NOISE = 1e-6;

/**
 * Cuts an amount to whole yen once, after taking away the noise of binary arithmetic (within 1e-6 yen).
 * Meant for totals: cutting each line would lose yen that the receipt has.
 */
export const cutToYen = (amount: number): number => Math.floor(amount + NOISE);

/** True when the cut took away a real fraction of a yen, not only noise. */
export const hasFraction = (amount: number): boolean => Math.abs(amount - Math.round(amount)) > NOISE;
