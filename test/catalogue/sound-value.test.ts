import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { editionSchema } from "../../src/catalogue/schema/edition";
import { soundValue } from "../../src/catalogue/schema/sound-value";
import { supplementSchema } from "../../src/catalogue/schema/supplement";
import type { z } from "../../src/catalogue/schema/zod";
import { madeUpList, sixty } from "../fixtures/made-up-list";
import { editionText } from "./edition-file";

/** How many changed files are compared: `MUTATIONS=10000` compares as many as the short way was tried with. */
const mutations = Number(process.env["MUTATIONS"] ?? 300);

const region = { ja: "国", en: "State" };
const small = JSON.stringify(madeUpList({ id: "2030-01-01", count: 14, prefix: "state", region }));

/** Where two values differ in anything but the order of keys: kinds, keys, frozen or not. */
function difference(a: unknown, b: unknown, path = "value"): string | undefined {
  if (typeof a !== "object" || a === null || typeof b !== "object" || b === null)
    return Object.is(a, b) ? undefined : path;
  if (Array.isArray(a) !== Array.isArray(b) || Object.isFrozen(a) !== Object.isFrozen(b)) return path;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return path;
  if (Object.keys(a).sort().join() !== Object.keys(b).sort().join()) return path;
  for (const [key, inner] of Object.entries(a)) {
    const found = difference(inner, (b as Record<string, unknown>)[key], `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Asks both ways, zod first, for the short way freezes lists; says how zod judges. They must agree on every value, not
 * only where the short way is sure; but where zod drops something (a key "__proto__" of a record), it is left to zod.
 */
function bothWays(schema: z.ZodType, value: unknown): "sound" | "unsound" {
  const whole = schema.safeParse(value);
  const before = JSON.stringify(value);
  const short = soundValue(schema, value);
  expect(JSON.stringify(value)).toBe(before);
  expect(short !== undefined).toBe(whole.success && isDeepStrictEqual(value, whole.data));
  if (short !== undefined) expect(difference(short, whole.data)).toBeUndefined();
  return whole.success ? "sound" : "unsound";
}

describe("the short way through the schema", () => {
  test.each([
    ["the built-in list", editionText],
    ["sixty made-up programmes", JSON.stringify(sixty)],
  ])("gives of %s what zod gives, to the frozen lists", (_what, text) => {
    expect(bothWays(editionSchema, JSON.parse(text))).toBe("sound");
  });

  test("gives of a supplement what zod gives", () => {
    const value = { ...(JSON.parse(small) as object), over: "2025-10-02" };
    expect(bothWays(supplementSchema, value)).toBe("sound");
    expect(bothWays(editionSchema, value)).toBe("unsound");
  });
});

type Place = Record<string, unknown>;

/** Objects and lists of a value, the outermost first. */
const places = (value: unknown): Place[] =>
  typeof value === "object" && value !== null
    ? [value as Place, ...Object.values(value).flatMap(places)]
    : [];

const strangers = fc.constantFrom<unknown>(
  ...[
    null,
    true,
    0,
    1,
    -1,
    1.5,
    2 ** 53,
    1e12,
    "",
    " ",
    "2026-02-29",
    "2026-02-28",
    "any",
    "ref",
    "grantCap",
  ],
  ...[
    "yen",
    "ratio",
    "date",
    "https://example.invalid/",
    [],
    {},
    [null],
    { ja: "あ", en: "a" },
    { quote: "あ" },
  ],
);

/** One change to the value of a file: a key or entry taken away, put in, renamed, overwritten, borrowed, or all keys turned round. */
const change = fc.record({
  how: fc.constantFrom("drop", "put", "rename", "overwrite", "borrow", "turn"),
  at: fc.nat(),
  key: fc.nat(),
  other: fc.nat(),
  name: fc.constantFrom(
    "ja",
    "en",
    "d",
    "most",
    "note",
    "variants",
    "test",
    "constructor",
    "__proto__",
    "1",
    "x",
  ),
  stranger: strangers,
});

type Change = typeof change extends fc.Arbitrary<infer Made> ? Made : never;

function apply(value: unknown, { how, at, key, other, name, stranger }: Change): void {
  const all = places(value);
  const place = all[at % all.length];
  const keys = Object.keys(place ?? {});
  const one = keys[key % keys.length];
  if (!place || one === undefined) return;
  if (how === "drop") Reflect.deleteProperty(place, one);
  else if (how === "put")
    Object.defineProperty(place, name, {
      value: stranger,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  else if (how === "rename" && !Array.isArray(place)) {
    place[`${one} 二`] = place[one];
    Reflect.deleteProperty(place, one);
  } else if (how === "overwrite") place[one] = stranger;
  else if (how === "borrow") place[one] = structuredClone(Object.values(all[other % all.length] ?? {})[0]);
  else
    for (const each of keys.reverse()) {
      const kept = place[each];
      Reflect.deleteProperty(place, each);
      place[each] = kept;
    }
}

test(`${mutations} changed files are sound by the short way exactly where they are by zod`, () => {
  const outcomes = { sound: 0, unsound: 0 };
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
      const value: unknown = JSON.parse(small);
      for (const each of changes) apply(value, each);
      // As a file gives it: a list has entries and nothing else.
      outcomes[bothWays(editionSchema, JSON.parse(JSON.stringify(value)))] += 1;
    }),
    { numRuns: mutations },
  );
  expect(outcomes.sound).toBeGreaterThan(mutations / 20);
  expect(outcomes.unsound).toBeGreaterThan(mutations / 4);
}, 600_000);
