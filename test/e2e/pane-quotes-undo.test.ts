import { mkdirSync } from "node:fs";
import path from "node:path";
import type { QuoteRequest } from "../../src/quotes/request";
import { answeredBook, fileOf, requestOf, soundAnswer } from "../quotes/made";
import { disconnect, open, type OpenDesk, read, settled } from "./harness/desk";
import { shownText, waitForText, widen } from "./harness/pane";
import { cellsOf } from "./harness/plan-pane";
import { dropReply, openQuotes, putCell, sheetNames } from "./harness/quote-pane";

// A quote is taken into a new comparison, somebody works in that sheet, and then the taking is undone.

const folder = path.resolve(__dirname, "../../build/pictures");
let desk: OpenDesk;
let request: QuoteRequest;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  desk = await open();
  request = await requestOf({}, "d4d4d4d4d4");
  await openQuotes(desk.pane, [request]);
});
afterAll(async () => {
  await desk.page.close();
  await disconnect();
});

const footer = (name: string) => desk.pane.locator("footer").getByRole("button", { name });

let name: string;

test("in a workbook that is read-only the undoing fails as a whole and can be tried again", async () => {
  const { page, pane } = desk;
  const before = await sheetNames(pane);
  await dropReply(pane, "甲.xlsx", Buffer.from(await fileOf(answeredBook(request, soundAnswer(request)))));
  await waitForText(pane, "比較表のシートを追加し、6行を書き込みます");
  await footer("比較表に取り込む").click();
  await waitForText(pane, "に6行を取り込みました");
  name = `見積比較 ${request.id}`;
  await page.evaluate(() => window.trialDesk?.openForReading(true));
  await footer("元に戻す").click();
  await waitForText(pane, "ブックは読み取り専用です。");
  await waitForText(pane, "ブックは何も変わっていません。");
  await page.evaluate(() => window.trialDesk?.openForReading(false));
  expect(await sheetNames(pane)).toEqual([...before, name]);
  expect((await read(page, name, "G16")).value).toBe(480_000);
  expect(await footer("元に戻す").count()).toBe(1);
  await pane.getByRole("button", { name: "閉じる" }).first().click();
});

test("what was chosen in the new sheet since stays with it, the quote goes, and one message says both", async () => {
  const { page, pane } = desk;
  const all = await sheetNames(pane);
  await settled(page);
  await putCell(pane, name, "C9", "税込");
  await settled(page);
  const { values: filled } = await cellsOf(pane, name, "A1:L70");
  await footer("元に戻す").click();
  await waitForText(pane, "書き込みの後に変更されたセルがあります（C9）。まだ何も元に戻していません。");
  expect((await cellsOf(pane, name, "A1:L70")).values).toEqual(filled);
  await widen(page, 320);
  await page.locator("#pane").screenshot({ path: path.join(folder, "quotes-undo-refused-320.png") });
  await footer("ほかのセルだけ元に戻す").click();
  await waitForText(
    pane,
    `取り込んだ値を元に戻しました。取り込みの後に変更されたセル（C9）と、シート「${name}」はそのままです。`,
  );
  await settled(page);
  await page.locator("#pane").screenshot({ path: path.join(folder, "quotes-undo-part-320.png") });
  expect(await sheetNames(pane)).toEqual(all);
  expect((await cellsOf(pane, name, "G16:G17")).values).toEqual([[""], [""]]);
  expect((await read(page, name, "C9")).value).toBe("税込");
  expect(await shownText(pane)).not.toContain("できませんでした");
  expect(await footer("元に戻す").count()).toBe(0);
  // The sheet is still the request's comparison: the quote can be taken into it again.
  await waitForText(pane, `${name}の`);
  expect(desk.watched.complaints).toEqual([]);
});
