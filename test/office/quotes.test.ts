import { examineReply, type ExaminedReply, priceOf, takableRows } from "../../src/quotes/examine";
import { totalOf } from "../../src/quotes/check-terms";
import type { QuoteRequest } from "../../src/quotes/request";
import { requestBook } from "../../src/quotes/request-sheet";
import type { StoredBook } from "../../src/sheets/stored-book";
import { openOwnPackage } from "../../src/xlsx/read";
import { answeredBook, fileOf, requestOf, soundAnswer, stored, today, vendorOf } from "../quotes/made";
import { BATCH_LIMIT_MS, savedByLibreOffice } from "./batch";
import { POISON } from "./poisoned-book";

// A vendor's file filled in and saved by another program: recognised, its sums to the yen.

let request: QuoteRequest;
let file: Uint8Array;
beforeAll(async () => {
  request = await requestOf();
  file = await fileOf(answeredBook(request, soundAnswer(request)));
});

function examined(book: StoredBook): ExaminedReply {
  const found = examineReply(book, [request], today);
  if (found.kind !== "reply") throw new Error("no form");
  return found.value;
}
const noticed = ({ findings, rows }: ExaminedReply): string[] =>
  [...findings, ...rows.flatMap((row) => row.findings)].map(({ kind }) => kind);
const prices = (reply: ExaminedReply): unknown => takableRows(reply).map((row) => [row.key, priceOf(row)]);

/** A wrong value beside every formula: whoever shows it has not calculated. */
function poisoned(bytes: Uint8Array): Uint8Array {
  const book = openOwnPackage(bytes);
  const part = "xl/worksheets/sheet1.xml";
  book.setText(part, book.text(part).replace(/(<\/f>)<v>[^<]*<\/v>/g, `$1<v>${POISON}</v>`));
  return book.bytes();
}

/** Stamps for 8,000 without tax, which the vendor's own total has as well. */
const stamps = () =>
  [
    ...soundAnswer(request).filter(([key]) => key !== "OWN"),
    ["X0-1", "name", "収入印紙"],
    ["X0-1", "quantity", 2],
    ["X0-1", "price", 4_000],
    ["OWN", "value", 627_237],
  ] as const;

const calculated = savedByLibreOffice("always");
const uncalculated = savedByLibreOffice("never");
const again = uncalculated.add(() => file);
const control = uncalculated.add(() => poisoned(file));
const summed = calculated.add(() => poisoned(file));
const untaxed = calculated.add(async () => poisoned(await fileOf(answeredBook(request, stamps()))));
const empty = calculated.add(() => fileOf(requestBook(request, vendorOf(request))));
beforeAll(() => calculated.convert(), BATCH_LIMIT_MS);
beforeAll(() => uncalculated.convert(), BATCH_LIMIT_MS);

test("saved again by LibreOffice it is the same reply, and nothing is found", () => {
  const saved = again();
  expect(Buffer.from(saved).equals(Buffer.from(file))).toBe(false);
  const reply = examined(stored(saved));
  expect(noticed(reply)).toEqual([]);
  expect(prices(reply)).toEqual(prices(examined(stored(file))));
});

test("the control: with wrong values beside the formulas, sums do not add up where nothing is calculated", () => {
  const kinds = new Set(noticed(examined(stored(control()))));
  expect(kinds).toEqual(new Set(["line-sum", "sum"]));
});

test("calculated by LibreOffice, every amount and sum of the file is ours to the yen", () => {
  expect(noticed(examined(stored(summed())))).toEqual([]);
  const reply = examined(stored(untaxed()));
  expect(noticed(reply)).toEqual(["added-line"]);
  expect(totalOf(reply.reply, "S0")?.value).toBe(8_000);
});

test("an empty form saved again is still empty: no price becomes 0", () => {
  const reply = examined(stored(empty()));
  expect(takableRows(reply)).toEqual([]);
  expect(new Set(noticed(reply))).toEqual(
    new Set(["blank-price", "no-date", "no-basis", "no-running", "no-own-total"]),
  );
});
