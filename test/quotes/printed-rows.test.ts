import fc from "fast-check";
import { examineReply, type ExaminedReply, takableRows } from "../../src/quotes/examine";
import type { QuoteRequest } from "../../src/quotes/request";
import type { StoredBook, StoredCell } from "../../src/sheets/stored-book";
import { answer, answerWith, cellAt, lineKey, requestOf, today, type Typed, withCells } from "./made";

let request: QuoteRequest;
let sound: StoredBook;
beforeAll(async () => {
  request = await requestOf();
  sound = await answer(request);
});

const line = (number: number): string => lineKey(request, number);
const typed = (...changes: Typed): Promise<StoredBook> => answerWith(request, changes);
type Column = Parameters<typeof cellAt>[2];
const cell = (key: string, column: Column, change: Partial<StoredCell> | null): StoredBook =>
  withCells(sound, { [cellAt(request, key, column)]: change });

function examined(book: StoredBook): ExaminedReply {
  const found = examineReply(book, [request], today);
  if (found.kind !== "reply") throw new Error("no form");
  return found.value;
}
const all = ({ findings, rows }: ExaminedReply) => [...findings, ...rows.flatMap((row) => row.findings)];
const kinds = (reply: ExaminedReply) => all(reply).map(({ kind }) => kind);

describe("what stands fast in a row for discounts and running costs", () => {
  test.each([
    ["no quantity at all", "D10-1", null],
    ["none", "D10-1", 0],
    ["two", "D10-1", 2],
    ["a half", "D10-1", 0.5],
    ["a text", "D10-1", "1式"],
    ["five years instead of sixty months", "M1", 5],
  ] as const)("with %s there is no price to take", async (_what, key, quantity) => {
    const reply = examined(await typed([key, "quantity", quantity]));
    expect(kinds(reply)).toContain("changed-quantity");
    expect(takableRows(reply).map((row) => row.key)).not.toContain(key);
    expect(takableRows(reply)).toHaveLength(5);
  });

  test.each([
    ["D10-1", "name", "追加費用"],
    ["D10-1", "unit", "個"],
    ["M1", "name", "保守料（年額）"],
    ["M1", "unit", "年"],
  ] as const)("of %s another %s is told", async (key, column, value) => {
    const reply = examined(await typed([key, column, value]));
    expect(all(reply)).toMatchObject([{ kind: "changed-specification", key, is: value }]);
  });

  test("a discount written as an amount is told in its row", async () => {
    const reply = examined(await typed(["D10-1", "price", null], ["D10-1", "amount", -10_005]));
    expect(all(reply).filter(({ key }) => key === "D10-1")).toMatchObject([{ kind: "blank-price" }]);
  });

  test("other running costs that nobody has do not keep those that there are from being added up", async () => {
    const reply = examined(cell("RUN", "value", { value: 1 }));
    expect(kinds(reply)).toEqual(["sum"]);
    const remarked = await typed(["M3", "remark", "なし"], ["M1", "price", 4_000]);
    const [sheet] = remarked.sheets;
    const run = cellAt(request, "RUN", "value");
    expect(sheet?.cells.get(run)?.value).toBe(363_000);
    expect(kinds(examined(withCells(remarked, { [run]: { value: 297_000 } })))).toContain("sum");
  });
});

test.each([
  ["税抜き", "net"],
  [" 税別　", "net"],
  ["外税", "net"],
  ["税込み", "gross"],
  ["内税", "gross"],
  ["税", null],
] as const)("of tax, %s is read as %s", async (said, basis) => {
  expect(examined(await typed(["BASIS", "value", said])).reply.basis.value).toBe(basis);
});

const anyQuantity = fc.oneof(
  fc.constantFrom<unknown>(null, "", "2式", "１", true, -1, 0, 1, 2, 0.5, 60, 12, 5, 99_999, 1e9),
  fc.integer({ min: -5, max: 100 }),
);

test("no quantity, whatever it was changed to, keeps the sums from being checked without a word", () => {
  const keys = [1, 2, 3].map(line).concat(["D10-1", "M1", "M2"]);
  const outcomes = { told: 0, checked: 0 };
  fc.assert(
    fc.property(fc.constantFrom(...keys), anyQuantity, (key, quantity) => {
      const value = quantity === null ? null : { value: quantity as never };
      // As a program leaves it that does not calculate: sums as they were, one of them wrong by a yen.
      const wrong = { value: 619_238 };
      const changed = withCells(cell(key, "quantity", value), { [cellAt(request, "GROSS", "value")]: wrong });
      const reply = examined(changed);
      const isTold = reply.rows.some((row) => row.key === key && row.findings.length > 0);
      const isChecked = reply.findings.some(({ kind }) => kind === "sum");
      expect([key, quantity, isTold || isChecked]).toEqual([key, quantity, true]);
      outcomes[isTold ? "told" : "checked"] += 1;
    }),
  );
  expect(Object.values(outcomes).every((count) => count > 0)).toBe(true);
});
