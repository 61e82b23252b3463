import fc from "fast-check";
import { editionHash } from "../../src/catalogue/schema";
import type { Edition } from "../../src/core/rules/edition";
import type { Why } from "../../src/core/rules/model";
import { compareEditions } from "../../src/editions/compare";
import { eachOnce } from "../../src/taskpane/programme/each-once";
import { theEdition } from "../catalogue/edition-file";
import { sixty } from "../fixtures/made-up-list";
import { laterEdition } from "../start/editions";

/** The same JSON with the keys of every object in the order that `order` gives them. */
function reordered(value: unknown, order: (keys: string[]) => string[]): unknown {
  if (Array.isArray(value)) return value.map((inner) => reordered(inner, order));
  if (typeof value !== "object" || value === null) return value;
  const record = value as Record<string, unknown>;
  return Object.fromEntries(order(Object.keys(record)).map((key) => [key, reordered(record[key], order)]));
}

const backwards = <T>(value: T): T => reordered(value, (keys) => keys.reverse()) as T;

test.each<[string, Edition]>([
  ["the built-in list", theEdition()],
  ["sixty made-up programmes", sixty],
])("%s with its keys in another order is the same list: no difference, as its hash says", async (_, list) => {
  expect(await editionHash(backwards(list))).toBe(await editionHash(list));
  expect(compareEditions(list, backwards(list))).toEqual([]);
  expect(compareEditions(backwards(list), list)).toEqual([]);
});

test("the differences of two lists are the same in whatever order the keys of either stand", () => {
  const places = (before: Edition, after: Edition): string[] =>
    compareEditions(before, after)
      .map(({ concern, path }) => `${concern} ${path.join(".")}`)
      .sort();
  const expected = places(theEdition(), laterEdition);
  expect(expected).toHaveLength(2);
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 40 }), (turns) => {
      let turn = 0;
      const order = (keys: string[]): string[] => {
        turn += 1;
        const by = (turns[turn % turns.length] ?? 0) % keys.length;
        return [...keys.slice(by), ...keys.slice(0, by)];
      };
      expect(places(theEdition(), reordered(laterEdition, order) as Edition)).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test("a new reason is words, not an amount, also where its figure has its keys in another order", () => {
  const copy = JSON.parse(JSON.stringify(theEdition())) as Edition;
  const stated = copy.stated as Record<string, { why: Why }>;
  const unit = stated["applicationUnit"];
  if (!unit) throw new Error("the list has an application unit");
  unit.why = { quote: "申請額は千円未満切捨て" };
  expect(compareEditions(theEdition(), backwards(copy)).map(({ concern }) => concern)).toEqual(["words"]);
});

test("a reading that two figures rest on stands once, in whatever order its keys are", () => {
  const why: Why = {
    interpretation: { ja: "読み方", en: "a reading" },
    reason: { ja: "理由", en: "why" },
    confidence: "low",
  };
  expect(eachOnce([why, backwards(why), { quote: "別" }])).toHaveLength(2);
});
