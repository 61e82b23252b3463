import { mkdirSync } from "node:fs";
import path from "node:path";
import type { QuoteRequest } from "../../src/quotes/request";
import { answeredBook, fileOf, requestOf, soundAnswer } from "../quotes/made";
import { violations } from "./harness/accessibility";
import { disconnect, open, type OpenDesk } from "./harness/desk";
import { pressTabUntil } from "./harness/focus";
import { japaneseLeft } from "./harness/language";
import { dress, openTab, scrollsSideways, shownText, themes, waitForText, widen } from "./harness/pane";
import { dropReply, keepRequests, keptRequests, sheetNames } from "./harness/quote-pane";

// Requests that the workbook keeps: looked through, deleted after a look at what that does, and put back.

const folder = path.resolve(__dirname, "../../build/pictures");
let desk: OpenDesk;
let newer: QuoteRequest;
let older: QuoteRequest;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  desk = await open();
  older = await requestOf({ vendors: ["甲システム（株）"] }, "a1a1a1a1a1");
  newer = await requestOf({}, "b2b2b2b2b2");
  await keepRequests(desk.pane, [newer, older]);
  await openTab(desk.pane, "sharing");
  await waitForText(desk.pane, "作った依頼");
});
afterAll(async () => {
  await desk.page.close();
  await disconnect();
});

const button = (name: string | RegExp) => desk.pane.getByRole("button", { name });
const ids = async (): Promise<string[]> => (await keptRequests(desk.pane)).map(({ id }) => id);

test("a request is only offered to be deleted, with what goes and what stays, and may stay after all", async () => {
  const { pane } = desk;
  await button(`依頼${newer.id}を削除…`).click();
  await waitForText(
    pane,
    `依頼${newer.id}（3社、3行）をこのブックから削除します。シートは変更しません。以後、この依頼への返信は読めません。`,
  );
  await waitForText(pane, "まだ何も変更していません。");
  expect(await ids()).toEqual([newer.id, older.id]);
  await button(`依頼${newer.id}の削除をやめる`).click();
  await button(`依頼${newer.id}を削除…`).waitFor();
  expect(await button("依頼を削除").count()).toBe(0);
  expect(await shownText(pane)).not.toContain("このブックから削除します");
  expect(await ids()).toEqual([newer.id, older.id]);
});

test("deleted, it is gone from the workbook with its reply, the sheets stay, and undo puts both back", async () => {
  const { pane } = desk;
  const before = await sheetNames(pane);
  const reply = Buffer.from(await fileOf(answeredBook(newer, soundAnswer(newer))));
  await dropReply(pane, "甲.xlsx", reply);
  await waitForText(pane, `甲システム（株）（依頼${newer.id}）`);
  await button(`依頼${newer.id}を削除…`).click();
  await waitForText(pane, "読み込んだ返信1件も一覧から外します。");
  await pane.locator("footer").getByRole("button", { name: "依頼を削除" }).click();
  await waitForText(pane, `依頼${newer.id}を削除しました。`);
  expect(await ids()).toEqual([older.id]);
  expect(await button(new RegExp(`依頼${newer.id}を削除`, "u")).count()).toBe(0);
  expect(await pane.getByRole("article", { name: "甲.xlsx" }).count()).toBe(0);
  expect(await sheetNames(pane)).toEqual(before);
  await dropReply(pane, "甲 再.xlsx", reply);
  await waitForText(pane, `このブックにない依頼番号です：${newer.id}`);
  await button("甲 再.xlsxを一覧から外す").click();
  await pane.locator("footer").getByRole("button", { name: "元に戻す" }).click();
  await waitForText(pane, `依頼${newer.id}を元に戻しました。`);
  expect(await keptRequests(pane)).toEqual([newer, older]);
  await pane.getByRole("article", { name: "甲.xlsx" }).waitFor();
  await button("甲.xlsxを一覧から外す").click();
});

test("in a workbook that is read-only nothing is deleted, and the pane says so", async () => {
  const { page, pane } = desk;
  await page.evaluate(() => window.trialDesk?.openForReading(true));
  await button(`依頼${older.id}を削除…`).click();
  await pane.locator("footer").getByRole("button", { name: "依頼を削除" }).click();
  await waitForText(pane, "ブックは読み取り専用です。");
  await waitForText(pane, "ブックは何も変わっていません。");
  // The report of what was done before stays below, with a button of its own to close it.
  await pane.getByText("閉じる", { exact: true }).click();
  await page.evaluate(() => window.trialDesk?.openForReading(false));
  expect(await ids()).toEqual([newer.id, older.id]);
  await button(`依頼${older.id}の削除をやめる`).waitFor();
});

test.each(themes)("axe finds nothing in theme %s while a request is offered to be deleted", async (theme) => {
  const { page, pane } = desk;
  await dress(page, pane, theme);
  await openTab(pane, "sharing");
  await button(`依頼${older.id}の削除をやめる`).waitFor();
  const found = await violations(pane);
  expect(
    theme.startsWith("forced") ? found.filter((line) => !line.startsWith("color-contrast:")) : found,
  ).toEqual([]);
  for (const width of [320, 450]) {
    await widen(page, width);
    expect([width, await scrollsSideways(pane)]).toEqual([width, false]);
    await pane.getByRole("heading", { name: "作った依頼" }).evaluate((heading) => {
      heading.scrollIntoView();
    });
    await page.locator("#pane").screenshot({ path: path.join(folder, `quotes-kept-${theme}-${width}.png`) });
  }
});

test("in English and by keyboard alone a request is deleted and put back", async () => {
  const { page, pane } = desk;
  await dress(page, pane, "light");
  await pane.selectOption("select:has(option[value=en])", "en");
  await openTab(pane, "sharing");
  await button(`Keep request ${older.id} after all`).focus();
  await page.keyboard.press("Enter");
  await button(`Delete request ${older.id}…`).waitFor();
  await page.keyboard.press("Enter");
  await waitForText(pane, `Deletes request ${older.id} (vendors: 1, lines: 3) from this workbook.`);
  const given = [newer, older].flatMap(({ facility, vendors }) => [
    facility,
    ...vendors.map(({ name }) => name),
  ]);
  expect(await japaneseLeft(pane, given)).toEqual([]);
  await pressTabUntil(desk, "Delete the request");
  await page.keyboard.press("Enter");
  await waitForText(pane, `Request ${older.id} was deleted.`);
  expect(await ids()).toEqual([newer.id]);
  await widen(page, 320);
  await page.locator("#pane").screenshot({ path: path.join(folder, "quotes-deleted-en-320.png") });
  await button("Undo").focus();
  await page.keyboard.press("Enter");
  await waitForText(pane, `Request ${older.id} is back.`);
  expect(await keptRequests(pane)).toEqual([newer, older]);
  expect(desk.watched.complaints).toEqual([]);
});
