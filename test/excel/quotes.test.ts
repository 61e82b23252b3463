import { comparisonBook } from "../../src/quotes/comparison";
import { acceptance } from "../../src/quotes/accept";
import { comparisonPlaces, grantKey } from "../../src/quotes/comparison-places";
import { examineReply, type ExaminedReply, takableRows } from "../../src/quotes/examine";
import type { QuoteRequest } from "../../src/quotes/request";
import { readRequests, requestsText } from "../../src/quotes/request";
import { answer, lineKey, requestOf, soundAnswer, today, type Typed } from "../quotes/made";
import { hospital } from "../templates/forms";
import { failure, succeeded } from "./harness/outcomes";
import { closeWorkbooks, openWorkbook, type Workbook } from "./harness/workbook";

// Replies accepted into a drawn comparison, through the genuine Office.js on our host.

afterEach(closeWorkbooks);
jest.setTimeout(180_000);

let request: QuoteRequest;
beforeAll(async () => {
  request = await requestOf();
});

const line = (number: number): string => lineKey(request, number);

async function examined(vendor: number, ...changes: Typed): Promise<ExaminedReply> {
  const changed = new Set(changes.map(([key]) => key));
  const typed = [...soundAnswer(request).filter(([key]) => !changed.has(key)), ...changes];
  const found = examineReply(await answer(request, typed, vendor), [request], today);
  if (found.kind !== "reply") throw new Error("no form");
  return found.value;
}

async function drawn(): Promise<{ book: Workbook; sheet: string }> {
  const book = await openWorkbook({ lost: 150_000 });
  const ask = { ...hospital, entries: "blank" as const };
  const [sheet] = succeeded(await book.actions.draw(comparisonBook(request, ask))).sheets;
  if (!sheet) throw new Error("nothing drawn");
  await book.excel((context) => {
    context.workbook.worksheets.getItem(sheet.id).getRange("C9").values = [["税込"]];
  });
  return { book, sheet: sheet.id };
}

const allOf = (reply: ExaminedReply): ReadonlySet<string> =>
  new Set(takableRows(reply).map(({ key }) => key));

/** What accepting would write: previewed, not applied. */
async function wanted(book: Workbook, sheet: string, reply: ExaminedReply, chosen = allOf(reply)) {
  const seen = succeeded(await book.actions.seeSheet({ selection: false, sheet }));
  const found = acceptance(seen, reply, chosen);
  if (found.kind !== "filling") throw new Error(found.kind);
  return found;
}

async function accept(
  { book, sheet }: { book: Workbook; sheet: string },
  reply: ExaminedReply,
  chosen = allOf(reply),
  overwrite = false,
) {
  const { filling } = await wanted(book, sheet, reply, chosen);
  const preview = succeeded(await book.actions.previewFilling(filling));
  expect(preview.refused).toEqual([]);
  return book.actions.apply(preview, { overwrite });
}

/** Values of a vendor's column by key. */
async function column(book: Workbook, sheet: string, vendor: number): Promise<Record<string, unknown>> {
  const places = comparisonPlaces(request);
  const letter = places.vendorLetters[vendor]?.price ?? "";
  const last = places.row("REASON");
  const values = await book.excel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(`${letter}1:${letter}${last}`);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  return Object.fromEntries(places.keys.slice(1).map((key) => [key, values[places.row(key) - 1]?.[0]]));
}

async function everything(book: Workbook, sheet: string): Promise<unknown> {
  const { rows } = succeeded(await book.actions.seeSheet({ selection: false, sheet }));
  return rows.map((row) => row.map(({ value, formula, format }) => [formula ?? value, format]));
}

test("accepted, a quote has its sums, grant and own contribution to the yen, and the rules' own grant", async () => {
  const { book, sheet } = await drawn();
  succeeded(await accept({ book, sheet }, await examined(0)));
  const found = await column(book, sheet, 0);
  // 480,000 + 2 × 45,000 = 570,000 less 10,005; tax 10 % of 559,995 cut: 55,999; 3 × 1,001 at 8 %: 240.
  expect(found).toMatchObject({
    ...{ NUMBER: "A-1021", QUOTED: 45_996, VALID: 46_112, BASIS: "税抜" },
    ...{ P10: 570_000, Q10: -10_005, S10: 559_995, T10: 55_999, S8: 3_003, T8: 240 },
    ...{ NET: 562_998, GROSS: 619_237, RUN: 297_000, WHOLE: 916_237 },
    // All of the discount falls on the lines of 9①, which are all at 10 %: 559,995 and its tax.
    ...{ "E1-10": 559_995, "E1-8": 0, C1: 615_994 },
  });
  const asked = book.runtime.ask("AMOUNT", ["9①", "病院", 615_994, 150]);
  const grant = "value" in asked ? Number(asked.value) : NaN;
  expect(grant).toBe(205_000);
  expect(found).toMatchObject({
    [grantKey(0)]: grant,
    OWNCOST: 619_237 - grant,
    OWN5: 916_237 - grant,
    RANK: 1,
  });
});

test("a quote that is missing or not whole is never ranked, however cheap the others are", async () => {
  const { book, sheet } = await drawn();
  succeeded(await accept({ book, sheet }, await examined(0)));
  const part = await examined(1, [line(3), "price", null]);
  succeeded(await accept({ book, sheet }, part));
  const ranks = await Promise.all([0, 1, 2].map((vendor) => column(book, sheet, vendor)));
  expect(ranks.map(({ RANK, GROSS, OWN5 }) => [RANK, GROSS === "", OWN5 === ""])).toEqual([
    [1, false, false],
    ["未確定", true, true],
    ["見積なし", true, true],
  ]);
  expect(ranks[1]?.["CHECKED"]).toBe("単価が未記入の行あり");
  succeeded(
    await accept({ book, sheet }, await examined(2, [line(1), "price", 400_000], ["OWN", "value", null])),
  );
  expect(
    await Promise.all([0, 1, 2].map(async (vendor) => (await column(book, sheet, vendor))["RANK"])),
  ).toEqual([...[2, "未確定", 1]]);
});

test("while nobody has said whether tax is eligible, there is no grant and no rank", async () => {
  const { book, sheet } = await drawn();
  await book.excel((context) => {
    context.workbook.worksheets.getItem(sheet).getRange("C9").clear("Contents");
  });
  succeeded(await accept({ book, sheet }, await examined(0)));
  expect(await column(book, sheet, 0)).toMatchObject({
    GROSS: 619_237,
    C1: "",
    G1: "",
    OWN5: "",
    RANK: "未確定",
  });
});

test("the same reply accepted again writes nothing, and in parts it comes to the same", async () => {
  const { book, sheet } = await drawn();
  const reply = await examined(
    0,
    ["X10-1", "name", "設置作業"],
    ["X10-1", "quantity", 2],
    ["X10-1", "price", 5_000],
    ["OWN", "value", null],
  );
  for (const key of allOf(reply)) succeeded(await accept({ book, sheet }, reply, new Set([key])));
  const inParts = await everything(book, sheet);
  const again = await wanted(book, sheet, reply);
  expect(again).toMatchObject({ filling: { cells: [] }, lost: [] });
  expect(again.same).toBeGreaterThan(8);
  const other = await drawn();
  succeeded(await accept(other, reply));
  expect(await everything(other.book, other.sheet)).toEqual(inParts);
  expect((await column(book, sheet, 0))["X10-1"]).toBe(10_000);
});

test("another price in an accepted cell is written over only with consent, and undone to what was there", async () => {
  const { book, sheet } = await drawn();
  const before = await everything(book, sheet);
  const first = succeeded(await accept({ book, sheet }, await examined(0)));
  const accepted = await everything(book, sheet);
  const newer = await examined(0, [line(1), "price", 470_000], ["OWN", "value", null]);
  expect(failure(await accept({ book, sheet }, newer))).toMatchObject({
    code: "not-empty",
    changed: "nothing",
  });
  expect(await everything(book, sheet)).toEqual(accepted);
  const second = succeeded(await accept({ book, sheet }, newer, allOf(newer), true));
  expect((await column(book, sheet, 0))[line(1)]).toBe(470_000);
  succeeded(await book.actions.undo(second.undo, { others: false }));
  expect(await everything(book, sheet)).toEqual(accepted);
  succeeded(await book.actions.undo(first.undo, { others: false }));
  expect(await everything(book, sheet)).toEqual(before);
});

test("a revised quote empties with consent what it has no more, and undo gives all of the old one back", async () => {
  const { book, sheet } = await drawn();
  succeeded(await accept({ book, sheet }, await examined(0, ["ADJ", "value", -3], ["OWN", "value", null])));
  const before = await everything(book, sheet);
  const left = ["D10-1", "OWN"].map((key) => [key, key === "OWN" ? "value" : "price", null] as const);
  const revised = await examined(0, ["NUMBER", "value", "A-2000"], ...left);
  expect(failure(await accept({ book, sheet }, revised)).code).toBe("not-empty");
  expect(await everything(book, sheet)).toEqual(before);
  const second = succeeded(await accept({ book, sheet }, revised, allOf(revised), true));
  // 570,000 and 3,003 with 57,000 and 240 of tax; of the discount and the rounding nothing is left.
  expect(await column(book, sheet, 0)).toMatchObject({
    ...{ NUMBER: "A-2000", "D10-1": "", ADJ: "", Q10: 0, GROSS: 630_243 },
  });
  succeeded(await book.actions.undo(second.undo, { others: false }));
  expect(await everything(book, sheet)).toEqual(before);
});

test("rows that somebody has moved are found by their keys; one that is gone is told", async () => {
  const { book, sheet } = await drawn();
  const places = comparisonPlaces(request);
  await book.excel((context) => {
    const own = context.workbook.worksheets.getItem(sheet);
    own.getRange(`${places.row("D8-2")}:${places.row("D8-2")}`).insert("Down");
    own.getRange(`A${places.row(line(2))}`).values = [["消した"]];
  });
  const found = await wanted(book, sheet, await examined(0));
  expect(found.lost).toEqual([line(2)]);
  const adjusted = await wanted(book, sheet, await examined(0, ["ADJ", "value", 3]));
  expect(adjusted.filling.cells.find(({ value }) => value === 3)?.row).toBe(places.row("ADJ"));
});

test("texts of a vendor are written as texts, whatever they look like", async () => {
  const { book, sheet } = await drawn();
  const evil = '=HYPERLINK("http://example.invalid","x")';
  succeeded(
    await accept(
      { book, sheet },
      await examined(
        0,
        [line(1), "remark", evil],
        [line(1), "price", 1],
        ["NUMBER", "value", "+81-92"],
        ["OWN", "value", null],
      ),
    ),
  );
  const seen = succeeded(await book.actions.seeSheet({ selection: false, sheet }));
  const cells = seen.rows.flat().filter(({ value }) => value === evil || value === "+81-92");
  expect(cells.map(({ formula }) => formula)).toEqual([undefined, undefined]);
});

test("another sheet is not taken for the comparison", async () => {
  const { book } = await drawn();
  const seen = succeeded(await book.actions.seeSheet({ selection: false, sheet: book.sheet }));
  const reply = await examined(0);
  expect(acceptance(seen, reply, allOf(reply))).toEqual({ kind: "no-comparison" });
  expect(failure(await book.actions.seeSheet({ selection: false, sheet: "nowhere" })).code).toBe("gone");
});

test("the workbook keeps its requests, and tells when somebody else has kept others", async () => {
  const { book } = await drawn();
  expect(succeeded(await book.actions.readQuotes())).toBe("");
  const text = requestsText([request]);
  succeeded(await book.actions.saveQuotes(text, ""));
  expect(readRequests(succeeded(await book.actions.readQuotes()))).toEqual([request]);
  expect(failure(await book.actions.saveQuotes(text, "")).code).toBe("changed-since");
});
