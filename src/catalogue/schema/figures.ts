import { message } from "./expected";
import { address, filled, isoDate, textThat, words } from "./texts";
import { z } from "./zod";

const confidence = z.enum(["high", "medium", "low"]);

export const why = z.union([
  z.strictObject({ quote: filled }),
  z.strictObject({ interpretation: words, reason: words, confidence }),
  z.strictObject({ outside: words, address, seen: isoDate, confidence }),
]);

/** Largest figure of each kind: no grant comes near it, and what is reckoned from such figures stays exact. */
const LARGEST = { yen: 10_000_000_000, ratio: 10_000, count: 1_000_000 } as const;
const whole = z.int().min(0);
const tooLarge = message(
  "金額は100億まで、数は100万まで、率の分子は1万まで",
  "an amount up to 1e10, a count up to 1e6, a numerator up to 10,000",
);

const figure = z
  .strictObject({
    unit: z.enum(["yen", "ratio", "count"]),
    n: whole,
    d: z.exactOptional(z.int().min(1).max(10_000)),
    most: z.exactOptional(whole),
    why,
  })
  .refine(({ unit, d }) => unit === "ratio" || d === undefined, {
    path: ["d"],
    error: message("分母 d は unit が ratio のときだけ", "a denominator d only where unit is ratio"),
  })
  .refine(({ unit, n, d = 1 }) => unit !== "ratio" || (n > 0 && n <= d), {
    path: ["n"],
    error: message("0より大きく1以下の補助率（n ≤ d）", "a rate above 0 and at most 1 (n ≤ d)"),
  })
  .refine(({ unit, n }) => n <= LARGEST[unit], {
    path: ["n"],
    error: tooLarge,
  })
  .refine(({ unit, most = 0 }) => most <= LARGEST[unit], {
    path: ["most"],
    error: tooLarge,
  })
  .refine(({ n, most = n }) => most >= n, {
    path: ["most"],
    error: message("n 以上の値", "a figure not below n"),
  })
  .refine(({ unit, d = 1, most }) => unit !== "ratio" || most === undefined || most <= d, {
    path: ["most"],
    error: message("1以下の補助率（most ≤ d）", "a rate of at most 1 (most ≤ d)"),
  });

const date = z.strictObject({ unit: z.literal("date"), date: isoDate, printed: filled, why });

const stated = z.discriminatedUnion("unit", [figure, date]);

/** Keys of figures. A cap says in its key what it limits: the grant, the cost, or one item. */
export const ref = textThat(
  (text) =>
    /^[a-z][A-Za-z0-9]*$/.test(text) &&
    (!/cap/i.test(text) || /^(grantCap|costCap|itemCap)([A-Z0-9]|$)/.test(text)),
  "英数字の名前。上限は grantCap・costCap・itemCap で始め、何の上限かを示す",
  "a name in letters and digits; a cap begins with grantCap, costCap or itemCap to say what it limits",
);

export const statedFigures = z.record(ref, stated);
