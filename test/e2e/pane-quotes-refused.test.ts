import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { toSerial } from "../../src/core/calendar/excel-serial";
import { parseIsoDate } from "../../src/core/calendar/local-date";
import type { QuoteRequest } from "../../src/quotes/request";
import { sharingEn } from "../../src/text/pane/sharing-en";
import { fileOf, requestOf } from "../quotes/made";
import { requestBook } from "../../src/quotes/request-sheet";
import { compound } from "../xlsx/hostile/ingredients";
import { macroBook } from "../xlsx/talkative-book";
import { disconnect, open, type OpenDesk, read, settled } from "./harness/desk";
import { openTab, shownText, waitForText } from "./harness/pane";
import { dropReply, filledIn, openQuotes } from "./harness/quote-pane";
import { documentFile } from "./harness/sharing-pane";

// Files that are dropped on the pane: what could run is refused and changes nothing, a good reply is taken.

let desk: OpenDesk;
let request: QuoteRequest;
let reply: Buffer;

const today = new Date();
const iso = (days: number): string =>
  new Date(today.getTime() + days * 86_400_000).toISOString().slice(0, 10);
const serial = (day: string): number => toSerial(parseIsoDate(day) ?? NaN);

beforeAll(async () => {
  desk = await open();
  request = await requestOf({ requestedOn: iso(-1), validUntil: iso(60) }, "c3c3c3c3c3");
  const [vendor] = request.vendors;
  if (!vendor) throw new Error("no vendor");
  const sent = await fileOf(requestBook(request, vendor));
  const prices = Object.fromEntries(request.lines.map(({ id }, index) => [id, 100_000 * (index + 1)]));
  const terms = {
    ...{ QUOTED: serial(iso(-1)), VALID: serial(iso(60)), NUMBER: "A-1", BASIS: "税抜" },
    // 500,000 at 10 % and 900,000 at 8 %.
    ...{ M1: 3_000, M2: 0, OWN: 1_522_000 },
  };
  reply = filledIn(sent, request, { ...terms, ...prices });
  await openQuotes(desk.pane, [request]);
});
afterAll(async () => {
  await desk.page.close();
  await disconnect();
});

/** The reply as Excel saves it with macros. */
function withMacros(): Buffer {
  const parts = unzipSync(reply);
  const types = "[Content_Types].xml";
  const text = strFromU8(parts[types] ?? new Uint8Array());
  const book = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  expect(text).toContain(book);
  const macros = { "xl/vbaProject.bin": strToU8("Sub Auto_Open()") };
  return Buffer.from(zipSync({ ...parts, ...macros, [types]: strToU8(text.replace(book, macroBook)) }));
}

/** Every part of the document as it is now. */
async function document(): Promise<Record<string, string>> {
  const parts = unzipSync(await documentFile(desk.pane));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test.each([
  [
    "見積.xlsm",
    withMacros,
    "マクロなど実行される部品を含むため受け取れません。.xlsx として保存し直してください。",
  ],
  ["見積 マクロ.xlsx", withMacros, "マクロなど実行される部品を含むため受け取れません。"],
  [
    "見積.xls",
    () => Buffer.from(compound("Workbook")),
    "古い形式（.xls）です。Excelで .xlsx として保存し直してください。",
  ],
  [
    "見積 鍵.xlsx",
    () => Buffer.from(compound("EncryptedPackage")),
    "パスワードで保護されているため読めません。保護を外して保存し直してください。",
  ],
] as const)("%s is refused with what to do, and the workbook stays as it is", async (name, bytes, said) => {
  const { pane } = desk;
  const before = await document();
  await dropReply(pane, name, bytes());
  const article = pane.getByRole("article", { name });
  await article.getByText(said).waitFor();
  expect(await article.getByRole("checkbox").count()).toBe(0);
  expect(await pane.locator("footer").getByRole("button", { name: "比較表に取り込む" }).count()).toBe(0);
  expect(await document()).toEqual(before);
  await pane.getByRole("button", { name: `${name}を一覧から外す` }).click();
  await article.waitFor({ state: "detached" });
});

test("a good reply that was dropped is taken; the one with macros beside it is still refused", async () => {
  const { page, pane } = desk;
  await dropReply(pane, "見積.xlsm", withMacros());
  await dropReply(pane, "見積.xlsx", reply);
  await waitForText(pane, "依頼との相違はありません");
  expect(await shownText(pane)).toContain("マクロなど実行される部品を含むため受け取れません。");
  await waitForText(pane, "比較表のシートを追加し、");
  await pane.locator("footer").getByRole("button", { name: "比較表に取り込む" }).click();
  await waitForText(pane, "を取り込みました");
  await settled(page);
  const name = `見積比較 ${request.id}`;
  const prices = await Promise.all(["G16", "G17", "G18"].map((cell) => read(page, name, cell)));
  expect(prices.map(({ value }) => value)).toEqual([100_000, 200_000, 300_000]);
});

test("in English the refusal is English", async () => {
  const { pane } = desk;
  await openTab(pane, "settings");
  await pane.selectOption("select:has(option[value=en])", "en");
  await openTab(pane, "sharing");
  await dropReply(pane, "old.xls", Buffer.from(compound("Workbook")));
  const text = async (name: string): Promise<string> => pane.getByRole("article", { name }).innerText();
  await pane.getByRole("article", { name: "old.xls" }).waitFor();
  expect(await text("old.xls")).toContain(sharingEn.fileOldFormat);
  expect(await text("見積.xlsm")).toContain(sharingEn.fileMacros);
  expect(desk.watched.complaints).toEqual([]);
});
