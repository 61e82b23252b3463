import { mkdirSync } from "node:fs";
import path from "node:path";
import { violations } from "./harness/accessibility";
import { disconnect, open, type OpenDesk, settled } from "./harness/desk";
import {
  addFacility,
  openProgramme,
  openTab,
  scrollsSideways,
  shownText,
  waitForText,
  widen,
} from "./harness/pane";
import { cellsOf, putTable, selectCell } from "./harness/plan-pane";

// From the pane into the sheet: looked at first, written with one action, taken back by the pane's own undo.

const pictures = path.resolve(__dirname, "../../build/pictures");
const sheet = "試験";
let desk: OpenDesk;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  desk = await open();
  await putTable(desk.pane, sheet, [[""]]);
  await addFacility(desk.pane, { name: "みなと内科", type: "無床診療所", beds: "" });
});
afterAll(async () => {
  await desk.page.close();
  await disconnect();
});

const waitFor = (text: string): Promise<unknown> => waitForText(desk.pane, text);
const pictured = (name: string): Promise<unknown> =>
  desk.page.screenshot({ path: path.join(pictures, `insert-${name}.png`) });

/** Writes what is offered at the cells that begin so, once it has been looked at. */
async function write(cells: string): Promise<void> {
  await waitFor(cells);
  await desk.pane.locator("footer").getByRole("button", { name: "書き込む", exact: true }).click();
  await waitFor("に書き込みました");
  await settled(desk.page);
}

async function takeBack(): Promise<void> {
  await desk.pane.locator("footer").getByRole("button", { name: "元に戻す" }).click();
  await waitFor("元に戻しました");
  await settled(desk.page);
}

const isBlank = async (cells: string): Promise<boolean> =>
  (await cellsOf(desk.pane, sheet, cells)).formulas.flat().every((formula) => formula === "");

async function openEstimate(): Promise<void> {
  await openProgramme(desk.pane, 9);
  await desk.pane.getByRole("button", { name: "この制度で試算する" }).click();
  await desk.pane.getByRole("radio", { name: /^9①/u }).check();
  await desk.pane.getByLabel("対象経費（円）").fill("300000");
  await waitFor("150,000円");
}

test("a line for a clinic, electronic prescriptions, 300,000 yen: previewed, written, computed", async () => {
  await selectCell(desk.pane, sheet, "B3");
  await openEstimate();
  await waitFor("空でないセルはありません");
  await pictured("line-preview");
  await write(`${sheet}!B3:I4`);
  const { values, formulas } = await cellsOf(desk.pane, sheet, "B4:I4");
  expect(values[0]?.slice(0, 6)).toEqual(["9①", 300_000, 0.5, 194_000, 150_000, 150_000]);
  expect(String(formulas[0]?.[4])).toBe('=IF(C4="","",SUBSIDY.AMOUNT(B4,"無床診療所",C4))');
  // What was done and what is offered name the same cells, though the next line goes without headings.
  expect((await shownText(desk.pane)).match(/\S+(?= に書き込みました)/gu)).toEqual([
    `${sheet}!B3:I4`,
    `${sheet}!B3:I4`,
  ]);
  await pictured("line-written");
});

test("what was written is told on its own screen, where the way back stays, and on no other", async () => {
  const { pane } = desk;
  for (const [tab, shown] of [
    ["plan", "text=システムを追加"],
    ["programmes", "li[data-row]"],
  ] as const) {
    await openTab(pane, tab);
    await pane.waitForSelector(shown);
    expect(await shownText(pane)).not.toContain("に書き込みました");
    expect(await pane.getByRole("button", { name: "元に戻す" }).count()).toBe(0);
  }
  await openTab(pane, "estimate");
  await waitFor(`${sheet}!B3:I4 に書き込みました`);
  await pictured("written-seen-again");
});

test("the way back leaves the cells as they were", async () => {
  await takeBack();
  expect(await isBlank("B3:I4")).toBe(true);
});

test("a cell that is not empty is shown struck through, and written only after a clear yes", async () => {
  const { pane } = desk;
  await putTable(pane, sheet, [
    ["", ""],
    ["", "大切なメモ"],
  ]);
  await selectCell(pane, sheet, "B2");
  await pane.getByRole("radio", { name: "数式1つ" }).check();
  await waitFor("空でないセルが1個あります（B2）");
  const button = pane.locator("footer").getByRole("button", { name: "書き込む", exact: true });
  await expect(button.getAttribute("aria-disabled")).resolves.toBe("true");
  await pictured("over-what-stands");
  await button.click({ force: true });
  expect((await cellsOf(pane, sheet, "B2")).values).toEqual([["大切なメモ"]]);
  await pane.getByRole("checkbox", { name: "空でない1個のセルを上書きする" }).check();
  await write(`${sheet}!B2`);
  expect((await cellsOf(pane, sheet, "B2")).values).toEqual([[150_000]]);
  await takeBack();
  expect((await cellsOf(pane, sheet, "B2")).values).toEqual([["大切なメモ"]]);
});

test("the way back stops at cells that somebody has changed since, and takes back the others when told", async () => {
  const { pane } = desk;
  await selectCell(pane, sheet, "B6");
  await pane.getByRole("radio", { name: /^1行/u }).check();
  await write(`${sheet}!B6:I7`);
  await pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).getRange("C7").values = [[250_000]];
        await context.sync();
      }),
    sheet,
  );
  await settled(desk.page);
  await pane.locator("footer").getByRole("button", { name: "元に戻す" }).click();
  await waitFor("書き込みの後に変更されたセルがあります（C7");
  expect((await cellsOf(pane, sheet, "B7:C7")).values).toEqual([["9①", 250_000]]);
  await pane.locator("footer").getByRole("button", { name: "ほかのセルだけ元に戻す" }).click();
  await waitFor("はそのままです");
  expect((await cellsOf(pane, sheet, "B7:D7")).formulas).toEqual([["", 250_000, ""]]);
});

test("from its page a programme's facts are written as live formulas", async () => {
  const { pane } = desk;
  await openProgramme(pane, 9);
  await selectCell(pane, sheet, "B20");
  await pane.getByRole("button", { name: "シートに書き込む" }).click();
  await pane.getByRole("radio", { name: "制度の内容（項目と答え）" }).check();
  await waitFor("区分を選ぶと、書き込めます");
  await pane.getByRole("button", { name: "9①", exact: true }).click();
  await waitFor(`${sheet}!B20:C`);
  await pictured("facts-preview");
  await write(`${sheet}!B20:C`);
  const { values, formulas } = await cellsOf(pane, sheet, "B20:C40");
  expect(values.flat()).not.toContain("#VALUE!");
  expect(values.flat().join(" ")).toContain("電子処方箋");
  expect(formulas.flat().filter((formula) => String(formula).includes("SUBSIDY."))).not.toHaveLength(0);
  await takeBack();
  expect(await isBlank("B20:C40")).toBe(true);
  await pane.getByRole("button", { name: "書き込みをやめる" }).click();
});

test("the list is written as a table with a row for each programme and variant", async () => {
  const { pane } = desk;
  await openTab(pane, "programmes");
  await pane.fill("input[type=search]", "");
  await selectCell(pane, sheet, "B50");
  await pane.getByRole("button", { name: "一覧をシートに書き込む" }).click();
  await waitFor(`${sheet}!B50:`);
  expect(await violations(pane)).toEqual([]);
  await pictured("list-preview");
  await write(`${sheet}!B50:`);
  const { values } = await cellsOf(pane, sheet, "B50:K80");
  expect(values.flat().some((value) => String(value).startsWith("#"))).toBe(false);
  const named = values.map((row) => row.find((value) => /^\d+[①-⑨]?/u.test(String(value))));
  expect(named).toContain("9①");
  await pictured("list-written");
  await takeBack();
  expect(await isBlank("B50:K80")).toBe(true);
  await pane.getByRole("button", { name: "書き込みをやめる" }).click();
});

test("nothing scrolls sideways at 320 pixels while cells are shown", async () => {
  const { page, pane } = desk;
  await selectCell(pane, sheet, "B100");
  await openEstimate();
  await waitFor(`${sheet}!B100`);
  await widen(page, 320);
  expect(await scrollsSideways(pane)).toBe(false);
  expect(await violations(pane)).toEqual([]);
  await page.locator("#pane").screenshot({ path: path.join(pictures, "insert-320.png") });
});

test("nothing has left this machine and the console has stayed clean", () => {
  expect(desk.watched).toEqual({ outside: [], complaints: [] });
});
