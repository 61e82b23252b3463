import fc from "fast-check";
import { examineReply, priceOf, takableRows } from "../../src/quotes/examine";
import type { QuoteRequest } from "../../src/quotes/request";
import { quoteRows } from "../../src/quotes/rows";
import { quoteSums } from "../../src/quotes/sums";
import { answer, answeredBook, cellAt, requestOf, today, type Typed, valuesOf } from "./made";

let request: QuoteRequest;
beforeAll(async () => {
  request = await requestOf();
});

const yen = fc.integer({ min: 0, max: 99_999_999 });
const quote = fc.record({
  basis: fc.constantFrom("税抜", "税込"),
  prices: fc.array(yen, { minLength: 3, maxLength: 3 }),
  discount: fc.integer({ min: -99_999, max: 0 }),
  untaxed: yen,
  added: fc.record({ price: yen, quantity: fc.integer({ min: 1, max: 999 }) }),
  running: yen,
  adjustment: fc.integer({ min: -99, max: 99 }),
});
type Quote = typeof quote extends fc.Arbitrary<infer T> ? T : never;

function typedOf({ basis, prices, discount, untaxed, added, running, adjustment }: Quote): Typed {
  return [
    ["BASIS", "value", basis],
    ["ADJ", "value", adjustment],
    ...request.lines.map(({ id }, index) => [id, "price", prices[index] ?? 0] as const),
    ["D10-1", "price", discount],
    ...([
      ["X8-1", "name", "配送"],
      ["X8-1", "quantity", added.quantity],
      ["X8-1", "price", added.price],
    ] as const),
    ...([
      ["X0-1", "name", "印紙代"],
      ["X0-1", "quantity", 2],
      ["X0-1", "price", untaxed],
    ] as const),
    ["M1", "price", running],
    ["M2", "price", 0],
  ];
}

test("the file's own formulas give the sums of exact arithmetic, whatever is typed", () => {
  fc.assert(
    fc.property(quote, (given) => {
      const book = answeredBook(request, typedOf(given));
      const values = valuesOf(book);
      const shown = (key: string): unknown => values.value("見積依頼", cellAt(request, key, "value"));
      const priced = [
        ...request.lines.map(({ quantity, taxRate }, index) => ({
          ...{ quantity, taxRate },
          price: given.prices[index] ?? 0,
        })),
        { quantity: 1, taxRate: 10 as const, price: given.discount },
        { ...given.added, taxRate: 8 as const },
        { price: given.untaxed, quantity: 2, taxRate: 0 as const },
      ];
      const sums = quoteSums(priced, given.basis === "税抜" ? "net" : "gross", given.adjustment);
      expect(["T10", "T8", "S0", "NET", "TAX", "GROSS"].map(shown)).toEqual([
        ...[Number(sums.taxes.get(10)), Number(sums.taxes.get(8)), given.untaxed * 2],
        ...[Number(sums.net), Number(sums.tax), Number(sums.gross)],
      ]);
    }),
    { numRuns: 300 },
  );
});

test("what is typed is what is read back: every price, and no other finding than what was typed gives cause for", async () => {
  await fc.assert(
    fc.asyncProperty(quote, async (given) => {
      const typed = typedOf(given);
      const found = examineReply(await answer(request, typed), [request], today);
      if (found.kind !== "reply") throw new Error("no form");
      const { findings, rows } = found.value;
      const kinds = [...findings, ...rows.flatMap((row) => row.findings)].map(({ kind }) => kind);
      // No dates and no total were typed, two rows were added, and a line for nothing is told.
      const zeros = given.prices.filter((price) => price === 0).map(() => "zero-price");
      expect(kinds.sort()).toEqual([
        "added-line",
        "added-line",
        "no-date",
        "no-date",
        "no-own-total",
        ...zeros,
      ]);
      const read = Object.fromEntries(takableRows(found.value).map((row) => [row.key, priceOf(row)]));
      const wanted = typed.filter(([, column]) => column === "price").map(([key, , value]) => [key, value]);
      expect(read).toEqual(Object.fromEntries(wanted));
      expect(Object.keys(read).every((key) => quoteRows(request).some((row) => row.key === key))).toBe(true);
    }),
    { numRuns: 40 },
  );
});
