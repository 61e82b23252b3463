import "../../src/text/pane/brought/quotes";
import type { Kept } from "../../src/excel/parts/kept";
import { done, failed } from "../../src/excel/session/failure";
import { findingKinds } from "../../src/quotes/findings";
import { readRequests } from "../../src/quotes/request";
import * as files from "../../src/taskpane/quotes/files";
import { linesOfPlan, linesOfTable, programmesOf } from "../../src/taskpane/quotes/draft-lines";
import { faultFields, findingText } from "../../src/taskpane/quotes/quote-words";
import { QuotesStore } from "../../src/taskpane/quotes/quotes-store";
import { wordsIn } from "../../src/taskpane/words";
import { answeredBook, draft, fileOf, soundAnswer, today } from "../quotes/made";
import { isoDate } from "../../src/core/calendar/local-date";
import { budgetWords } from "../../src/workbench/sample/budget-words";
import { listing } from "./listing";
import { twoSteps } from "./planning";
import { dated, tableOf } from "./tables";

const { catalogue, edition } = listing(undefined, "2025-11-20");
const words = wordsIn("ja");

let count = 0;
const newId = (): string => `${(++count).toString(16).padStart(10, "0")}-id`;

/** A workbook's part in memory, which refuses what was not read last. */
class Shelf {
  text = "";
  readonly readQuotes = () => Promise.resolve(done(this.text));
  readonly saveQuotes = (text: string, seen: Kept<unknown>["seen"]) => {
    if (seen !== this.text) return Promise.resolve(failed({ code: "changed-since", cells: [] }));
    this.text = text;
    return Promise.resolve(done(text));
  };
}

const storeOn = (shelf: Shelf): QuotesStore =>
  new QuotesStore(shelf, { newId, today: () => isoDate(today) }, () => Promise.resolve(files));

test("files that are dropped while others are read are read as well, and one that cannot be read takes none with it", async () => {
  const store = storeOn(new Shelf());
  const drop = (name: string, bytes?: Uint8Array) => store.read([{ name, bytes }]);
  const loading = store.load();
  await Promise.all([
    loading,
    drop("a.xlsx", new Uint8Array(9)),
    drop("フォルダー"),
    drop("b.xls", new Uint8Array(9)),
  ]);
  const { replies, busy } = store.state();
  expect(replies.map(({ fileName, opened }) => [fileName, opened.kind])).toEqual([
    ["b.xls", "refused"],
    ["フォルダー", "unread"],
    ["a.xlsx", "refused"],
  ]);
  expect(busy).toBe(false);
});

test("a plan's systems become lines with their programmes, and no amount of it is taken", () => {
  const lines = linesOfPlan(twoSteps, edition, newId);
  expect(lines.map(({ name, programmes, quantity }) => [name, programmes, quantity])).toEqual([
    ["導入", "9①、11①", "1"],
    ["機能拡充", "10①、11②", "1"],
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/330|220/u);
});

test("a table's rows become lines by its heads; sums, blanks and amounts are left out", () => {
  const table = tableOf([
    ["見積の明細", "", "", "", ""],
    ["品名", "数量", "単位", "制度", "金額"],
    ["カードリーダー", 2, "台", "9①", 90_000],
    ["カードリーダー", 2, "台", "11-1", 90_000],
    ["設定作業", 1.5, "式", dated(45_901, "2025/9/1"), 50_000],
    ["合計", "", "", "", 140_000],
    ["", "", "", "", ""],
  ]);
  expect(linesOfTable(table, catalogue, newId)).toMatchObject([
    { name: "カードリーダー", quantity: "2", unit: "台", programmes: "9①、11①" },
    { name: "設定作業", quantity: "", unit: "式", programmes: "" },
  ]);
});

test.each([
  [3, "3", ""],
  ["５", "5", ""],
  ["2台", "2", "台"],
  ["１，２００ 個", "1200", "個"],
  ["12か月", "12", "か月"],
  ["10 pcs", "10", "pcs"],
  ["一式", "1", "式"],
  [2.5, "", ""],
  [0, "", ""],
  [-1, "", ""],
  ["2.5台", "", ""],
  ["2～3台", "", ""],
  ["約2台", "", ""],
  ["5万", "", ""],
  ["適宜", "", ""],
  ["", "", ""],
  [dated(45_901, "2025/9/1"), "", ""],
] as const)("the quantity %j is read as %j, or left for the user", (given, quantity, unit) => {
  const table = tableOf([
    ["品名", "数量"],
    ["端末", given],
  ]);
  expect(linesOfTable(table, catalogue, newId)).toMatchObject([{ name: "端末", quantity, unit }]);
});

test("a column of units goes before a unit beside the number", () => {
  const table = tableOf([
    ["品名", "数量", "単位"],
    ["端末", "2台", "セット"],
  ]);
  expect(linesOfTable(table, catalogue, newId)).toMatchObject([{ quantity: "2", unit: "セット" }]);
});

test.each(["ja", "en"] as const)(
  "the trial desk's own table of quotes is understood by its heads, in %s",
  (language) => {
    const { quoteNumber, programme, what, costTaxed, otherCost, counted, vendor } = budgetWords;
    const heads = [quoteNumber, programme, what, costTaxed, otherCost, counted, vendor].map(
      (one) => one[language],
    );
    const table = tableOf([
      heads,
      ["Q-104", "9①", "電子処方箋 初期導入", 3_400_000, 0, "○", "みなとシステム（株）"],
    ]);
    expect(linesOfTable(table, catalogue, newId)).toMatchObject([
      { name: "電子処方箋 初期導入", quantity: "1", unit: "", programmes: "9①" },
    ]);
  },
);

test("without heads, the first words of each row are a line", () => {
  const table = tableOf([
    [1, "電子処方箋", 330_000],
    [2, "電子カルテ", 440_000],
  ]);
  expect(linesOfTable(table, catalogue, newId).map(({ name }) => name)).toEqual(["電子処方箋", "電子カルテ"]);
});

test("programmes are read as cells read them, each once; what names none is told", () => {
  expect(programmesOf("9-1、９①, 11① 99", catalogue)).toEqual({ known: ["9①", "11①"], unknown: ["99"] });
});

test("a request is made, kept, read by another pane, and a reply to it compared there", async () => {
  const shelf = new Shelf();
  const one = storeOn(shelf);
  await one.open();
  expect(await one.make({ ...draft, vendors: [] })).toBe(false);
  expect(faultFields(one.state().faults, words)).toBe("業者名（重複なし、1～8社）");
  expect(await one.make(draft)).toBe(true);
  expect(one.state().faults).toEqual([]);
  const other = storeOn(shelf);
  await other.open();
  const [request] = other.state().requests;
  if (!request) throw new Error("no request");
  expect(readRequests(shelf.text)).toEqual([request]);
  const bytes = await fileOf(answeredBook(request, soundAnswer(request)));
  await other.read([
    { name: "a.xlsx", bytes },
    { name: "b.xls", bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) },
  ]);
  const { replies, active } = other.state();
  expect(replies.map(({ opened, chosen }) => [opened.kind, chosen.size])).toEqual([
    ["reply", 6],
    ["refused", 0],
  ]);
  expect(active).toBe(replies[0]?.id);
  other.choose(active ?? "", "M1", false);
  expect(other.state().replies[0]?.chosen.has("M1")).toBe(false);
  other.drop(active ?? "");
  expect(other.state()).toMatchObject({ active: undefined, replies: [{ fileName: "b.xls" }] });
});

test("a request that somebody else has kept meanwhile is not written over", async () => {
  const shelf = new Shelf();
  const [one, other] = [storeOn(shelf), storeOn(shelf)];
  await one.open();
  await other.open();
  await one.make(draft);
  expect(await other.make(draft)).toBe(false);
  expect(other.state().failure).toMatchObject({ code: "changed-since" });
  expect(readRequests(shelf.text)).toEqual(one.state().requests);
});

test("requests that cannot be read are left as they are", async () => {
  const shelf = new Shelf();
  shelf.text = "{";
  const one = storeOn(shelf);
  await one.open();
  expect(one.state().state).toBe("unreadable");
  expect(shelf.text).toBe("{");
});

test("every finding has words in both languages, with its cell, its yen and both sides", () => {
  for (const language of ["ja", "en"] as const) {
    const said = findingKinds.map((kind) =>
      findingText({ kind, cell: "E16", was: "甲", is: "乙", yen: -1_234n }, wordsIn(language)),
    );
    expect(new Set(said).size).toBe(findingKinds.length);
    expect(said.every((text) => text.includes("E16") && !text.includes("{"))).toBe(true);
  }
  expect(findingText({ kind: "sum", cell: "G35", yen: -1_234n }, words)).toBe(
    "G35：合計が合いません（差△1,234円）",
  );
  const long = findingText({ kind: "added-line", is: "あ".repeat(500) }, words);
  expect(long.length).toBeLessThan(100);
});
