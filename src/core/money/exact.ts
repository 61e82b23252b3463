/**
 * Exact fractions of a yen: a safe integer over a positive safe integer.
 * What `exact` makes is in lowest terms; whole numbers always have d = 1. A result that leaves the safe integers is a programmer error (inputs are bounded before), so it throws.
 */
export interface Exact {
  readonly n: number;
  readonly d: number;
}

export const ZERO: Exact = { n: 0, d: 1 };

const greatestCommonDivisor = (a: number, b: number): number => {
  let x = Math.abs(a);
  let y = b;
  while (y !== 0) [x, y] = [y, x % y];
  return x;
};

const safe = (value: number): number => {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not exact any more: ${value}`);
  return value;
};

/** n/d in lowest terms. Throws on a zero or unsafe denominator. */
export function exact(n: number, d = 1): Exact {
  if (d === 1) return { n: safe(n), d: 1 };
  if (d === 0) throw new RangeError("division by zero");
  const sign = d < 0 ? -1 : 1;
  const divisor = greatestCommonDivisor(n, Math.abs(d));
  return { n: safe((sign * n) / divisor), d: safe(Math.abs(d) / divisor) };
}

export const plus = (a: Exact, b: Exact): Exact =>
  a.d === b.d ? exact(a.n + b.n, a.d) : exact(safe(a.n * b.d) + safe(b.n * a.d), safe(a.d * b.d));

export const minus = (a: Exact, b: Exact): Exact => plus(a, { n: -b.n, d: b.d });

/** a × b. Cancelled only where it comes out whole or grows too large: most products are rounded at once. */
export function times(a: Exact, b: Exact): Exact {
  const n = a.n * b.n;
  const d = a.d * b.d;
  if (d === 1) return exact(n);
  if (Number.isSafeInteger(n) && Number.isSafeInteger(d)) return n % d === 0 ? { n: n / d, d: 1 } : { n, d };
  const left = exact(a.n, b.d);
  const right = exact(b.n, a.d);
  return { n: safe(left.n * right.n), d: safe(left.d * right.d) };
}

/** Negative, zero or positive, as a is less than, equal to or more than b. */
export const compare = (a: Exact, b: Exact): number =>
  a.d === b.d ? a.n - b.n : safe(a.n * b.d) - safe(b.n * a.d);

export const greatest = (values: readonly Exact[]): Exact =>
  values.reduce((best, value) => (compare(value, best) > 0 ? value : best));

/** The nearest double, for showing a ratio in a cell. Never used to compute a grant. */
export const toNumber = (value: Exact): number => value.n / value.d;
