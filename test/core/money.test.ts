import fc from "fast-check";
import { compare, exact, minus, plus, times, toNumber } from "../../src/core/money/exact";
import { roundDown, roundHalfUp, roundUp } from "../../src/core/money/rounding";
import { cutToYen, hasFraction } from "../../src/core/money/yen";

const yen = fc.integer({ min: 0, max: 1_000_000_000_000 });
const denominator = fc.integer({ min: 1, max: 12 });
const unit = fc.constantFrom(1, 10, 100, 500, 1000, 10_000);

describe("exact fractions", () => {
  test("are kept in lowest terms with a positive denominator", () => {
    expect(exact(6, 4)).toEqual({ n: 3, d: 2 });
    expect(exact(3, -6)).toEqual({ n: -1, d: 2 });
    expect(exact(0, 7)).toEqual({ n: 0, d: 1 });
  });

  test("refuse a zero denominator and what is no safe integer", () => {
    expect(() => exact(1, 0)).toThrow(RangeError);
    expect(() => exact(2 ** 53)).toThrow(RangeError);
    expect(() => times(exact(1e12), exact(1e12))).toThrow(RangeError);
  });

  test("add, subtract, multiply and compare as BigInt fractions do", () => {
    fc.assert(
      fc.property(yen, denominator, fc.integer({ min: 0, max: 1000 }), denominator, (a, b, c, d) => {
        const [x, y] = [exact(a, b), exact(c, d)];
        const [an, ad, cn, cd] = [BigInt(x.n), BigInt(x.d), BigInt(y.n), BigInt(y.d)];
        const same = (value: { n: number; d: number }, n: bigint, m: bigint): void => {
          expect(BigInt(value.n) * m).toBe(n * BigInt(value.d));
        };
        same(plus(x, y), an * cd + cn * ad, ad * cd);
        same(minus(x, y), an * cd - cn * ad, ad * cd);
        same(times(x, y), an * cn, ad * cd);
        expect(Math.sign(compare(x, y))).toBe(Number(an * cd > cn * ad) - Number(an * cd < cn * ad));
      }),
    );
  });

  test("become the nearest double only for showing", () => {
    expect(toNumber(exact(1, 3))).toBe(1 / 3);
  });
});

describe("roundings", () => {
  test("agree with BigInt arithmetic for every unit", () => {
    fc.assert(
      fc.property(yen, denominator, unit, (n, d, to) => {
        const value = exact(n, d);
        const [vn, per] = [BigInt(value.n), BigInt(value.d) * BigInt(to)];
        const whole = vn / per;
        const rest = vn % per;
        expect(BigInt(roundDown(value, to).n)).toBe(whole * BigInt(to));
        expect(BigInt(roundUp(value, to).n)).toBe((rest > 0n ? whole + 1n : whole) * BigInt(to));
        expect(BigInt(roundHalfUp(value, to).n)).toBe((rest * 2n >= per ? whole + 1n : whole) * BigInt(to));
      }),
    );
  });

  test("四捨五入 takes the half up: 6,999.5 yen is 7,000", () => {
    expect(roundHalfUp(exact(13_999, 2), 1)).toEqual(exact(7000));
    expect(roundHalfUp(exact(13_997, 2), 1)).toEqual(exact(6999));
  });
});

describe("the cut to whole yen", () => {
  test("takes away the noise of binary arithmetic first, then the fraction", () => {
    expect(cutToYen(100_000 / 1.1)).toBe(90_909);
    expect(cutToYen(0.1 + 0.2 + 0.7)).toBe(1);
    expect(cutToYen((100_000 / 1.1) * 1.1)).toBe(100_000);
    expect(cutToYen(99.9999995)).toBe(100);
    expect(cutToYen(99.99)).toBe(99);
  });

  test("tells a real fraction from noise", () => {
    expect(hasFraction(100_000 / 1.1)).toBe(true);
    expect(hasFraction((100_000 / 1.1) * 1.1)).toBe(false);
    expect(hasFraction(5)).toBe(false);
  });
});
