import edition from "../../data/editions/2025-10-02.json";
import type { Edition } from "../../src/core/rules/edition";
import { answerOf } from "../../src/taskpane/explain/answer";
import { cellNotes } from "../../src/taskpane/explain/cell-notes";
import { ExplainStore } from "../../src/taskpane/explain/explain-store";
import { answerRows, givenText } from "../../src/taskpane/explain/value-texts";
import { wordsIn } from "../../src/taskpane/words";
import { until } from "./harness/until";
import { silence } from "./harness/wire";
import { closeWorkbooks, openWorkbook, type Workbook } from "./harness/workbook";

// The screen that explains the selected cell, over a real workbook behind the genuine Office.js.

afterEach(closeWorkbooks);
const words = wordsIn("ja");
const reader = { words, language: "ja" } as const;
const leftover = '=_xldudf_SUBSIDY_AMOUNT("9①","病院",4000000,150)';

const select = (book: Workbook, address: string): Promise<void> =>
  book.excel((_, first) => {
    first.getRange(address).select();
  });

async function explained(book: Workbook, address: string) {
  await select(book, address);
  const store = new ExplainStore({ excel: book.actions, runtime: book.runtime });
  await store.read();
  const { cell } = store.state();
  if (!cell) throw new Error(`nothing read: ${JSON.stringify(store.state())}`);
  return cell;
}

test("the selected cell answers as the cell does, with its trace, and leaves no error behind", async () => {
  const book = await openWorkbook();
  await book.put("A1:B1", [["9①", '=SUBSIDY.OWNCOST(A1,"病院",4000000,150)']]);
  const { calls } = await explained(book, "B1");
  const [call] = calls;
  const answer = call && answerOf(call, book.runtime);
  expect(answer).toMatchObject({ state: "value", value: 2_914_000 });
  expect(answer).toHaveProperty("traced.granted.low", { n: 1_086_000, d: 1 });
  expect(
    call?.arguments.map((one, at) => givenText(one, ["programme", "x", "cost", "beds"][at] ?? "", reader)),
  ).toEqual(["Sheet1!A1：9①", "病院", "4,000,000円", "150"]);
  expect(book.runtime.recentErrors()).toEqual([]);
});

test("the selected cell says of an error what to type instead, once, although the pane asks again", async () => {
  const book = await openWorkbook();
  await book.put("B1", [['=SUBSIDY.AMOUNT("9","病院",4000000)']]);
  const cell = await explained(book, "B1");
  const [call] = cell.calls;
  expect(call && answerOf(call, book.runtime)).toMatchObject({
    state: "error",
    code: "#VALUE!",
    message: /9①/,
  });
  expect(cellNotes(cell, { words, runtime: book.runtime })).toEqual([]);
  expect(book.runtime.recentErrors()).toHaveLength(1);
});

test("the selected cell of which no way is the only one is answered without a trace, and says why", async () => {
  const book = await openWorkbook();
  await book.put("B1", [['=SUBSIDY.AMOUNT("9","病院",0,150)']]);
  const [call] = (await explained(book, "B1")).calls;
  const answer = call && answerOf(call, book.runtime);
  expect(answer).toMatchObject({ state: "value", value: 0, untraced: /9①/ });
});

test("the selected cell with a leftover name, a name that Excel does not know, and an error of another part says each", async () => {
  const book = await openWorkbook();
  await book.put("B1:B3", [
    [leftover],
    ["=SUBSIDY.NOSUCH(1)"],
    ['=SUBSIDY.AMOUNT("9①","病院",4000000,150)/0'],
  ]);
  const notes = async (address: string): Promise<string[]> =>
    cellNotes(await explained(book, address), { words, runtime: book.runtime });
  expect(await notes("B1")).toEqual([words("explainLeftover")]);
  expect(await notes("B2")).toEqual([words("errorName")]);
  expect(await notes("B3")).toEqual([words("errorOther", { error: "#DIV/0!" })]);
  const [unknown] = (await explained(book, "B2")).calls;
  expect(unknown && answerOf(unknown, book.runtime)).toEqual({ state: "foreign" });
});

test("the selected cell whose value is of an older list is told to be recalculated", async () => {
  const book = await openWorkbook();
  await book.put("B1", [['=SUBSIDY.AMOUNT("1","病院",100000,150)']]);
  const later = structuredClone(edition) as unknown as Edition;
  const rate = later.programmes[0]?.cases[0]?.stated["rate"];
  Object.assign(rate ?? {}, { n: 2, d: 5 });
  book.runtime.use({ ...later, id: "2026-04-01" }, "sha256-later");
  const cell = await explained(book, "B1");
  expect(cellNotes(cell, { words, runtime: book.runtime })).toEqual([
    words("explainStale", { shown: cell.shown }),
  ]);
});

test("dates, rates and rows read as people write them", () => {
  expect(answerRows(46_037, "DEADLINE", reader)).toEqual(["令和8年1月15日"]);
  expect(answerRows(1 / 3, "RATE", reader)).toEqual(["1/3"]);
  expect(answerRows(1, "RATE", reader)).toEqual(["10/10"]);
  expect(answerRows([["確定見込額", 1000]], "SETTLEMENT", reader)).toEqual(["確定見込額　1,000円"]);
  expect(answerRows(true, "COVERS", reader)).toEqual(["はい"]);
});

test("the selected cell is read again for every selection, and once more at most for many at once", async () => {
  const book = await openWorkbook();
  await book.put("B1:B2", [['=SUBSIDY.RATE("1","病院")'], ["text"]]);
  const store = new ExplainStore({ excel: book.actions, runtime: book.runtime });
  const stop = store.follow();
  await until(() => store.state().cell !== undefined && !store.state().reading);
  await select(book, "B1");
  await until(() => store.state().cell?.address === "Sheet1!B1");
  await select(book, "B2");
  await until(() => store.state().cell?.address === "Sheet1!B2");
  stop();
  await until(() => !store.state().reading);
  await select(book, "B1");
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(store.state().cell?.address).toBe("Sheet1!B2");
});

test("the selected cell is not read while a cell is being typed into: the reader is told, and it goes on after Enter", async () => {
  const book = await openWorkbook();
  const store = new ExplainStore({ excel: book.actions, runtime: book.runtime });
  book.node.host.cellEditing = true;
  const reading = store.read();
  await until(() => store.state().waiting);
  book.node.host.cellEditing = false;
  await reading;
  expect(store.state()).toMatchObject({
    waiting: false,
    failure: undefined,
    cell: { address: "Sheet1!A1" },
  });
});

test("the selected cell of an Excel that is gone is told as such, and what was read before stays", async () => {
  const book = await openWorkbook({ lost: 200 });
  const store = new ExplainStore({ excel: book.actions, runtime: book.runtime });
  await store.read();
  book.wire.instead(1, silence);
  await store.read();
  expect(store.state()).toMatchObject({
    failure: { code: "host-lost", changed: "nothing" },
    reading: false,
  });
  expect(store.state().cell).toBeDefined();
});
