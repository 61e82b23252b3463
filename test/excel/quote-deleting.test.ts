import { isoDate } from "../../src/core/calendar/local-date";
import { readRequests } from "../../src/quotes/request";
import * as files from "../../src/taskpane/quotes/files";
import { QuotesStore } from "../../src/taskpane/quotes/quotes-store";
import { answeredBook, draft, fileOf, soundAnswer, today } from "../quotes/made";
import { succeeded } from "./harness/outcomes";
import { closeWorkbooks, openWorkbook, type Workbook } from "./harness/workbook";

// A kept request deleted and put back, through the genuine Office.js on our host.

afterEach(closeWorkbooks);

let ids = 0;
const storeOn = ({ actions }: Workbook): QuotesStore =>
  new QuotesStore(
    actions,
    { newId: () => `${(++ids).toString(16).padStart(10, "0")}-id`, today: () => isoDate(today) },
    () => Promise.resolve(files),
  );

/** A workbook that keeps three requests, the newest first, and a store that has read them. */
async function withThree() {
  const book = await openWorkbook();
  const store = storeOn(book);
  await store.open();
  for (const facility of ["一", "二", "三"]) expect(await store.make({ ...draft, facility })).toBe(true);
  const [, second] = store.state().requests;
  if (!second) throw new Error("no request");
  return { book, store, second };
}

const keptBy = async ({ actions }: Workbook): Promise<readonly string[] | undefined> =>
  readRequests(succeeded(await actions.readQuotes()))?.map(({ facility }) => facility);

test("a request is deleted from the workbook with the replies to it, and put back where it stood", async () => {
  const { book, store, second } = await withThree();
  const before = succeeded(await book.actions.readQuotes());
  const bytes = await fileOf(answeredBook(second, soundAnswer(second)));
  await store.read([{ name: "返信.xlsx", bytes }]);
  await store.read([{ name: "別.xlsx", bytes: Uint8Array.from([1, 2, 3]) }]);
  const answering = store.state().replies[1];
  expect(store.state().active).toBe(answering?.id);
  store.offerDeletion(second.id);
  expect(await keptBy(book)).toEqual(["三", "二", "一"]);
  const gone = await store.deleteRequest(second.id);
  expect(await keptBy(book)).toEqual(["三", "一"]);
  expect(store.state()).toMatchObject({ leaving: undefined, active: undefined, failure: undefined });
  expect(store.state().replies.map(({ fileName }) => fileName)).toEqual(["別.xlsx"]);
  if (!gone) throw new Error("not deleted");
  expect(await store.putBack(gone)).toBe(true);
  expect(succeeded(await book.actions.readQuotes())).toBe(before);
  expect(store.state().replies).toContain(answering);
});

const partsIn = ({ excel }: Workbook): Promise<number> =>
  excel(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace("urn:medical-dx-grants:quotes");
    parts.load("items/id");
    await context.sync();
    return parts.items.length;
  });

test("with the last request the part goes as well, and one that is put back has a part again", async () => {
  const { book, store } = await withThree();
  const [, , last] = store.state().requests;
  expect(await partsIn(book)).toBe(1);
  const gone = [];
  for (const { id } of store.state().requests) gone.push(await store.deleteRequest(id));
  expect(store.state()).toMatchObject({ requests: [], failure: undefined });
  expect(await partsIn(book)).toBe(0);
  expect(succeeded(await book.actions.readQuotes())).toBe("");
  const [, , deleted] = gone;
  if (!deleted) throw new Error("not deleted");
  expect(await store.putBack(deleted)).toBe(true);
  expect(store.state().requests).toEqual([last]);
  expect(await partsIn(book)).toBe(1);
  expect(await keptBy(book)).toEqual(["一"]);
});

test("a last request that somebody else has added to meanwhile stays with theirs", async () => {
  const { book, store } = await withThree();
  for (const { id } of store.state().requests.slice(1)) await store.deleteRequest(id);
  const other = storeOn(book);
  await other.open();
  await other.make({ ...draft, facility: "他の人" });
  expect(await store.deleteRequest(store.state().requests[0]?.id ?? "")).toBeUndefined();
  expect(store.state().failure).toMatchObject({ code: "changed-since", changed: "nothing" });
  expect(await keptBy(book)).toEqual(["他の人", "三"]);
});

test("in a workbook that is read-only the last request stays", async () => {
  const { book, store } = await withThree();
  for (const { id } of store.state().requests.slice(1)) await store.deleteRequest(id);
  book.node.host.readOnly = true;
  expect(await store.deleteRequest(store.state().requests[0]?.id ?? "")).toBeUndefined();
  expect(store.state().failure?.code).toBe("read-only");
  expect(await keptBy(book)).toEqual(["三"]);
});

test("what is put back after others were made stands among them, and no request is lost", async () => {
  const { book, store, second } = await withThree();
  const gone = await store.deleteRequest(second.id);
  await store.make({ ...draft, facility: "四" });
  if (!gone) throw new Error("not deleted");
  await store.putBack(gone);
  expect(await keptBy(book)).toEqual(["四", "二", "三", "一"]);
});

test("where somebody else has kept another one meanwhile nothing is deleted, and theirs is shown", async () => {
  const { book, store, second } = await withThree();
  const other = storeOn(book);
  await other.open();
  await other.make({ ...draft, facility: "他の人" });
  expect(await store.deleteRequest(second.id)).toBeUndefined();
  expect(store.state().failure).toMatchObject({ code: "changed-since", changed: "nothing" });
  expect(await keptBy(book)).toEqual(["他の人", "三", "二", "一"]);
  expect(store.state().requests.map(({ facility }) => facility)).toEqual(["他の人", "三", "二", "一"]);
  expect(await store.deleteRequest(second.id)).toBeDefined();
  expect(await keptBy(book)).toEqual(["他の人", "三", "一"]);
});

test("in a workbook that is read-only the request stays, here and there", async () => {
  const { book, store, second } = await withThree();
  book.node.host.readOnly = true;
  expect(await store.deleteRequest(second.id)).toBeUndefined();
  expect(store.state().failure?.code).toBe("read-only");
  expect(store.state().requests).toHaveLength(3);
  expect(await keptBy(book)).toEqual(["三", "二", "一"]);
  expect(await store.deleteRequest("Q0000000000")).toBeUndefined();
});
