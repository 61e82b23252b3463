import fc from "fast-check";
import { acceptance } from "../../src/quotes/accept";
import { examineReply, type ExaminedReply, takableRows } from "../../src/quotes/examine";
import type { QuoteRequest } from "../../src/quotes/request";
import { cellName } from "../../src/sheets/address";
import type { CellValue } from "../../src/sheets/sheet";
import { answer, requestOf, soundAnswer, today } from "./made";
import { seenComparison } from "./seen-comparison";

// Acceptance without a spreadsheet: cells are taken over one by one, in any order and any number of times.

let request: QuoteRequest;
const replies: ExaminedReply[] = [];
beforeAll(async () => {
  request = await requestOf();
  for (const vendor of [0, 1, 2]) {
    const typed = soundAnswer(request).map(([key, column, value]) =>
      column === "price" ? ([key, column, Number(value) - vendor] as const) : ([key, column, value] as const),
    );
    const found = examineReply(await answer(request, typed, vendor), [request], today);
    if (found.kind !== "reply") throw new Error("no form");
    replies.push(found.value);
  }
});

/** Accepts the chosen rows of a vendor, and answers how many cells that took. */
function accept(typed: Map<string, CellValue>, vendor: number, chosen: ReadonlySet<string>): number {
  const reply = replies[vendor];
  const found = reply && acceptance(seenComparison(request, typed), reply, chosen);
  if (found?.kind !== "filling") throw new Error("no comparison");
  expect(found.lost).toEqual([]);
  for (const cell of found.filling.cells) typed.set(cellName(cell), cell.value ?? "");
  return found.filling.cells.length;
}

const keysOf = (vendor: number): string[] => {
  const reply = replies[vendor];
  return reply ? takableRows(reply).map(({ key }) => key) : [];
};

test("in any order, in any parts, any number of times: nothing is lost and nothing doubled", () => {
  const whole = new Map<string, CellValue>();
  for (const vendor of [0, 1, 2]) accept(whole, vendor, new Set(keysOf(vendor)));
  const all = [0, 1, 2].flatMap((vendor) => keysOf(vendor).map((key) => ({ vendor, key })));
  // Six rows of each vendor with a price, a remark, and four cells of the quote itself.
  expect([all.length, whole.size]).toEqual([18, 18 + 3 + 12]);
  fc.assert(
    fc.property(fc.shuffledSubarray([...all, ...all, ...all], { minLength: all.length * 3 }), (order) => {
      const typed = new Map<string, CellValue>();
      for (const { vendor, key } of order) accept(typed, vendor, new Set([key]));
      expect([...typed].sort()).toEqual([...whole].sort());
      for (const vendor of [0, 1, 2]) expect(accept(typed, vendor, new Set(keysOf(vendor)))).toBe(0);
    }),
    { numRuns: 10 },
  );
});

test("nothing chosen is nothing written, and rows of one vendor never reach another's columns", () => {
  expect(accept(new Map(), 0, new Set())).toBe(0);
  const [first, second] = [new Map<string, CellValue>(), new Map<string, CellValue>()];
  accept(first, 0, new Set(keysOf(0)));
  accept(second, 1, new Set(keysOf(1)));
  expect([...first.keys()].filter((cell) => second.has(cell))).toEqual([]);
});
