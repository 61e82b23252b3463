import { mkdirSync } from "node:fs";
import path from "node:path";
import { click, disconnect, open, type OpenDesk, type } from "./harness/desk";
import { openTool, shownText, waitForText } from "./harness/pane";

// What looks into a cell and into the workbook, as a person meets it beside the grid.

const pictures = path.resolve(__dirname, "../../build/pictures");
let desk: OpenDesk;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  desk = await open();
});
afterAll(async () => {
  await desk.page.close();
  await disconnect();
});

const says = (text: string): Promise<unknown> => waitForText(desk.pane, text);

test("the selected cell is explained from the menu, and the explanation follows the selection", async () => {
  const { page, pane } = desk;
  await type(page, ["はじめに", "C14"], '=SUBSIDY.AMOUNT("9①","病院",4000000,150)');
  await click(page, ["はじめに", "C14"]);
  await openTool(pane, "セルの説明");
  await says("1,086,000円");
  const text = await shownText(pane);
  expect(text).toContain("セル はじめに!C14");
  expect(text).toContain("4,000,000円");
  expect(text).toContain("2025-10-02の一覧で計算");
  await page.screenshot({ path: path.join(pictures, "tool-explain.png") });
  await click(page, ["はじめに", "A1"]);
  await says("セル はじめに!A1 に SUBSIDY 関数はありません");
});

test("an error says what to type instead; a nested call is told for itself", async () => {
  const { page } = desk;
  await type(page, ["はじめに", "C14"], '=IF(TRUE,SUBSIDY.AMOUNT(9,"病院",4000000)*2,0)');
  await click(page, ["はじめに", "C14"]);
  await says("ほかの関数の中");
  await says("9①");
  expect(await shownText(desk.pane)).toMatch(/#VALUE! .*9①/u);
  await page.screenshot({ path: path.join(pictures, "tool-explain-error.png") });
});

test("the workbook is looked through, and a cell of the list is selected and explained", async () => {
  const { page, pane } = desk;
  await openTool(pane, "ブックの点検");
  await says("SUBSIDY 関数の数式");
  await pane.waitForSelector("footer button");
  expect(await shownText(pane)).toContain("すべて再計算する");
  await page.screenshot({ path: path.join(pictures, "tool-health.png") });
});

test("a ribbon button and a shortcut reach the pane through the genuine Office.js", async () => {
  const { page, pane } = desk;
  await pane.click("#tab-programmes");
  await page.getByRole("button", { name: "セルの説明" }).click();
  await pane.getByRole("heading", { level: 2, name: "セルの説明" }).waitFor();
  await page.evaluate(() => window.trialDesk?.shortcut("insertGrant"));
  await pane.getByRole("heading", { level: 2, name: "セルの説明" }).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "修復と再計算" }).click();
  await says("版（2025-10-02）をブックに記録しました");
  await page.screenshot({ path: path.join(pictures, "tool-repaired.png") });
});
