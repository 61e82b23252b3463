import { comparisonBook } from "../../src/quotes/comparison";
import { comparisonPlaces } from "../../src/quotes/comparison-places";
import type { QuoteRequest } from "../../src/quotes/request";
import { columnLetters } from "../../src/sheets/address";
import { AcceptingStore } from "../../src/taskpane/quotes/accepting-store";
import * as files from "../../src/taskpane/quotes/files";
import type { ShownReply } from "../../src/taskpane/quotes/quotes-store";
import { isoDate } from "../../src/core/calendar/local-date";
import { answeredBook, fileOf, requestOf, soundAnswer, today } from "../quotes/made";
import { hospital } from "../templates/forms";
import { failure, succeeded } from "./harness/outcomes";
import { failingHalfway, refusal } from "./harness/wire";
import { closeWorkbooks, openWorkbook, type Workbook } from "./harness/workbook";

// Accepting as the pane does it: looked at first, a comparison added where there is none, nothing half done.

afterEach(closeWorkbooks);
jest.setTimeout(180_000);

let request: QuoteRequest;
let reply: ShownReply;
beforeAll(async () => {
  request = await requestOf();
  const bytes = await fileOf(answeredBook(request, soundAnswer(request)));
  const opened = files.openReply(bytes, [request], isoDate(today));
  const keys = opened.kind === "reply" ? opened.rows.map(({ key }) => key) : [];
  reply = { id: "r", fileName: "a.xlsx", opened, chosen: new Set(keys) };
});

/** A store on a workbook, and the request as it is kept. */
async function accepting() {
  const book = await openWorkbook({ lost: 150_000 });
  let kept = request;
  const store = new AcceptingStore(book.actions, () => Promise.resolve(files));
  const accept = () =>
    store.accept(
      (asked) => comparisonBook(asked, { ...hospital, entries: "blank" }),
      (asked, comparison) => {
        kept = { ...asked, comparison };
        return store.want({ request: kept, reply }).then(() => true);
      },
    );
  await store.want({ request, reply });
  return { book, store, accept, kept: () => kept };
}

const sheetNames = ({ excel }: Workbook): Promise<string[]> =>
  excel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

test("without a comparison one is added and filled; then the same lines are there already", async () => {
  const { book, store, accept, kept } = await accepting();
  expect(store.state()).toEqual({ state: "new-sheet", rows: 6 });
  const outcome = await accept();
  if (!outcome) throw new Error("nothing was done");
  const { rows, lost, refused, drawn } = succeeded(outcome);
  expect([rows, lost, refused, drawn?.sheets.length]).toEqual([6, [], [], 1]);
  expect(kept().comparison?.name).toBe(`見積比較 ${request.id}`);
  expect(store.state()).toEqual({ state: "same", sheetName: `見積比較 ${request.id}`, stays: [] });
  expect(await accept()).toBeUndefined();
  expect(await sheetNames(book)).toEqual(["Sheet1", `見積比較 ${request.id}`]);
});

test("a comparison that somebody has deleted is added anew; a sheet that took its place is left alone", async () => {
  const { book, store, accept, kept } = await accepting();
  await accept();
  await book.excel((context) => {
    context.workbook.worksheets.getItem(`見積比較 ${request.id}`).delete();
  });
  await store.look();
  expect(store.state()).toEqual({ state: "new-sheet", rows: 6 });
  await store.want({ request: { ...kept(), comparison: { sheet: book.sheet, name: "Sheet1" } }, reply });
  expect(store.state()).toEqual({ state: "new-sheet", rows: 6 });
});

/** Everything that stands on the comparison, by cell. */
async function standing(book: Workbook, sheet: string): Promise<Record<string, unknown>> {
  const { rows, origin } = succeeded(await book.actions.seeSheet({ selection: false, sheet }));
  return Object.fromEntries(
    rows.flatMap((row, i) =>
      row.map(({ value, formula }, j) => [
        `${columnLetters(origin.column + j)}${origin.row + i + 1}`,
        formula ?? value,
      ]),
    ),
  );
}

/** A reply taken into a sheet of its own, in which somebody has worked since. */
async function takenAndWorkedIn(typed: Readonly<Record<string, string | number>>) {
  const made = await accepting();
  const outcome = await made.accept();
  if (!outcome) throw new Error("nothing was done");
  const sheet = made.kept().comparison?.sheet ?? "";
  await made.book.excel((context) => {
    for (const [cell, value] of Object.entries(typed))
      context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
  });
  return { ...made, sheet, accepted: succeeded(outcome) };
}

test("undoing takes the lines and the sheet that came with them away in one", async () => {
  const { book, store, accepted } = await takenAndWorkedIn({});
  expect(succeeded(await store.takeBack(accepted, { others: false })).left).toEqual([]);
  expect(await sheetNames(book)).toEqual(["Sheet1"]);
});

test("in a sheet that somebody has worked in nothing is undone; after a yes the quote's own cells are, and theirs stay", async () => {
  const { price = "", remark = "" } = comparisonPlaces(request).vendorLetters[0] ?? {};
  const own = `${price}${comparisonPlaces(request).row(request.lines[0]?.id ?? "")}`;
  const made = await takenAndWorkedIn({ C9: "税込", [own]: 1, B90: "memo" });
  const { book, store, sheet, accepted } = made;
  const now = await standing(book, sheet);
  expect(failure(await store.takeBack(accepted, { others: false }))).toEqual({
    ...{ code: "changed-since", cells: ["C9", own, "B90"], changed: "nothing" },
  });
  expect(await standing(book, sheet)).toEqual(now);
  expect(succeeded(await store.takeBack(accepted, { others: true })).left).toEqual(["C9", own, "B90"]);
  expect(await sheetNames(book)).toEqual(["Sheet1", `見積比較 ${request.id}`]);
  const then = await standing(book, sheet);
  const gone = Object.keys(now).filter((cell) => now[cell] !== then[cell]);
  expect(gone.every((cell) => cell.startsWith(price) || cell.startsWith(remark))).toBe(true);
  expect([gone.length > 8, gone.map((cell) => then[cell]).join("")]).toEqual([true, ""]);
  expect([then["C9"], then[own], then["B90"]]).toEqual(["税込", 1, "memo"]);
});

test("what somebody has put back themselves hinders no more, and an undoing that fails can be tried again", async () => {
  const { book, store, sheet, accepted } = await takenAndWorkedIn({ C9: "税込" });
  expect(failure(await store.takeBack(accepted, { others: false })).code).toBe("changed-since");
  await book.excel((context) => {
    context.workbook.worksheets.getItem(sheet).getRange("C9").clear("Contents");
  });
  const now = await standing(book, sheet);
  book.wire.reset();
  // Excel lets no sheet go, as where the workbook's structure is protected.
  book.wire.instead(3, () => refusal("GeneralException"));
  expect(failure(await store.takeBack(accepted, { others: true }))).toMatchObject({
    ...{ code: "refused", changed: "nothing" },
  });
  expect(await standing(book, sheet)).toEqual(now);
  book.wire.reset();
  expect(succeeded(await store.takeBack(accepted, { others: true })).left).toEqual([]);
  expect(await sheetNames(book)).toEqual(["Sheet1"]);
});

test("a revised quote names every cell that it empties, and asks for consent", async () => {
  const { store, accept, kept } = await accepting();
  await accept();
  const left = ["D10-1", "M2", "OWN"];
  const typed = soundAnswer(request)
    .filter(([key, column]) => !left.includes(key) && column !== "remark")
    .map(([key, column, value]) => [key, column, key === "NUMBER" ? "A-2000" : value] as const);
  const bytes = await fileOf(answeredBook(request, typed));
  const opened = files.openReply(bytes, [request], isoDate(today));
  await store.want({ request: kept(), reply: { ...reply, opened } });
  const now = store.state();
  if (now.state !== "seen") throw new Error(now.state);
  const { row, vendorLetters } = comparisonPlaces(request);
  const { price, remark } = vendorLetters[0] ?? { price: "", remark: "" };
  const first = row(request.lines[0]?.id ?? "");
  expect([...now.emptied].sort()).toEqual(
    [`${price}${row("D10-1")}`, `${price}${row("M2")}`, `${remark}${first}`].sort(),
  );
  expect(now.agreed).toBe(false);
  expect(now.seen.filled.map(({ cell }) => cell)).toEqual(expect.arrayContaining([...now.emptied]));
  store.agree(true);
  await accept();
  expect(store.state()).toMatchObject({ state: "same", stays: [] });
});

test("what changes between the look and the writing is noticed, and nothing is written", async () => {
  const { book, store, accept, kept } = await accepting();
  await accept();
  const fewer = { ...reply, chosen: new Set([request.lines[0]?.id ?? ""]) };
  const sheet = kept().comparison?.sheet ?? "";
  await book.excel((context) => {
    context.workbook.worksheets.getItem(sheet).getRange("G16").values = [[1]];
  });
  await store.want({ request: kept(), reply: fewer });
  expect(store.state()).toMatchObject({ state: "seen", agreed: false });
  store.agree(true);
  await book.excel((context) => {
    context.workbook.worksheets.getItem(sheet).getRange("G16").values = [[2]];
  });
  const outcome = await accept();
  if (!outcome) throw new Error("nothing was done");
  expect(failure(outcome)).toMatchObject({ code: "changed-since", changed: "nothing" });
});

test("coming back to the pane keeps a consent while the cells are the same, and asks again once they are not", async () => {
  const { book, store, accept, kept } = await accepting();
  await accept();
  const comparison = kept().comparison?.name ?? "";
  const put = (value: number): Promise<void> =>
    book.excel((context) => {
      context.workbook.worksheets.getItem(comparison).getRange("G16").values = [[value]];
    });
  await put(1);
  await store.look();
  store.agree(true);
  const again = store.lookAgain();
  expect(store.state()).toMatchObject({ state: "seen", agreed: true });
  await again;
  expect(store.state()).toMatchObject({ state: "seen", agreed: true });
  await put(2);
  await store.lookAgain();
  expect(store.state()).toMatchObject({ state: "seen", agreed: false });
});

test("where the lines cannot be written, the sheet that was added for them goes again", async () => {
  const { book, accept, kept } = await accepting();
  book.wire.reset();
  await accept();
  const syncs = book.wire.syncs;
  for (let at = syncs; at > 0; at -= 1) {
    const fresh = await accepting();
    fresh.book.wire.reset();
    fresh.book.wire.instead(at, failingHalfway("GeneralException"));
    const outcome = await fresh.accept();
    if (outcome?.ok !== false) continue;
    expect(await sheetNames(fresh.book)).toEqual(["Sheet1"]);
    expect(fresh.kept().comparison).toBeUndefined();
    expect(kept().comparison).toBeDefined();
    return;
  }
  throw new Error("nothing failed");
});
