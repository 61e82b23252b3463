import { mkdirSync } from "node:fs";
import path from "node:path";
import { toSerial } from "../../src/core/calendar/excel-serial";
import { parseIsoDate } from "../../src/core/calendar/local-date";
import { noteKey } from "../../src/quotes/places";
import type { QuoteRequest } from "../../src/quotes/request";
import { readStrangerBook } from "../../src/xlsx/read";
import { violations } from "./harness/accessibility";
import { disconnect, open, type OpenDesk, read, settled } from "./harness/desk";
import { dress, openTab, scrollsSideways, shownText, themes, waitForText, widen } from "./harness/pane";
import { cellsOf } from "./harness/plan-pane";
import {
  dropReply,
  filledIn,
  keptRequest,
  openQuotes,
  putCell,
  sheetNames,
  type Typed,
} from "./harness/quote-pane";
import { savedBy } from "./harness/saved-file";

// 見積の依頼と回収 as a person does it: a request is made and saved, a reply dropped, looked at, taken, and taken back.

const folder = path.resolve(__dirname, "../../build/pictures");
let desk: OpenDesk;
let request: QuoteRequest;
let sent: Uint8Array;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  desk = await open();
  await openQuotes(desk.pane);
});
afterAll(async () => {
  await desk.page.close();
  await disconnect();
});

/** A quote of the day of the request, which holds as long as was asked: true on whatever day the test runs. */
const answers = (): Typed => ({
  ...{ BASIS: "税抜", M1: 3_000, M2: 0, NUMBER: "A-1" },
  QUOTED: toSerial(parseIsoDate(request.requestedOn) ?? NaN),
  VALID: toSerial(parseIsoDate(request.validUntil) ?? NaN),
});
const until = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
const reply = (typed: Typed): Buffer => filledIn(sent, request, { ...answers(), ...typed });
const drop = (name: string, bytes: Buffer): Promise<void> => dropReply(desk.pane, name, bytes);
const line = (number: number): string => request.lines[number - 1]?.id ?? "";

const choose = (name: string, buffer: Buffer): Promise<void> =>
  desk.pane.setInputFiles("input[type=file]", { name, mimeType: "application/octet-stream", buffer });

const pictured = (name: string): Promise<unknown> =>
  desk.page.locator("#pane").screenshot({ path: path.join(folder, `${name}.png`) });

/** A card of a reply at both widths. */
async function cardPictured(name: string, reply: string): Promise<void> {
  for (const width of [320, 450]) {
    await widen(desk.page, width);
    await desk.pane.getByRole("heading", { name: reply }).scrollIntoViewIfNeeded();
    await pictured(`${name}-${width}`);
  }
}

test("a request of two lines for two vendors is made and kept in the workbook", async () => {
  const { pane } = desk;
  const lines = [
    { name: "電子処方箋 初期導入", quantity: "1", programmes: "9①" },
    { name: "カードリーダー", quantity: "2", programmes: "99" },
  ];
  for (const [index, { name, quantity, programmes }] of lines.entries()) {
    await pane.getByRole("button", { name: "行を追加" }).click();
    const group = pane.getByRole("group", { name: `${index + 1}行目` });
    await group.getByLabel("品名・仕様").fill(name);
    await group.getByLabel("数量").fill(quantity);
    await group.getByLabel(/対象の制度/u).fill(programmes);
  }
  await waitForText(pane, "一覧にない制度です：99");
  await pane
    .getByRole("group", { name: "2行目" })
    .getByLabel(/対象の制度/u)
    .fill("9①");
  await pane.getByLabel(/業者名/u).fill("甲システム（株）\n乙情報（株）");
  await pane.getByRole("button", { name: "依頼を作る" }).click();
  await waitForText(pane, "次を直してください：有効期限");
  await pane.getByLabel("見積に必要な有効期限").fill(until);
  await pane.getByRole("button", { name: "依頼を作る" }).click();
  await waitForText(pane, "このブックに保存しました");
  request = await keptRequest(pane);
  expect(request).toMatchObject({
    facility: "みなと中央病院",
    validUntil: until,
    vendors: [{ name: "甲システム（株）" }, { name: "乙情報（株）" }],
    lines: [
      { quantity: 1, programmes: ["9①"] },
      { quantity: 2, programmes: ["9①"] },
    ],
  });
});

test("the vendor's file is saved: what was asked, and nothing of grants", async () => {
  const { page, pane } = desk;
  const saved = await savedBy(page, () =>
    pane.getByRole("button", { name: "甲システム（株）のファイルを保存" }).click(),
  );
  expect(saved.name).toBe(`見積依頼_${request.id}_甲システム（株）.xlsx`);
  sent = saved.bytes;
  const book = readStrangerBook(sent);
  if (!book.ok) throw new Error(book.refused.code);
  const cells = [...(book.value.sheets[0]?.cells.values() ?? [])];
  expect(cells.map(({ value }) => value)).toEqual(
    expect.arrayContaining(["カードリーダー", request.vendors[0]?.check]),
  );
  expect(JSON.stringify(cells)).not.toMatch(/SUBSIDY|9①|補助/u);
});

test("files that are no reply are refused, each with what to do", async () => {
  const { pane } = desk;
  await choose("見積.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  await waitForText(pane, "古い形式（.xls）です");
  await choose("見積.xlsx", Buffer.from(sent.subarray(0, 900)));
  await waitForText(pane, "ファイルが壊れています");
  await drop("改.xlsx", reply({ [line(1)]: 1, EDITION: "2026-04-01 #000000000000" }));
  await waitForText(pane, "印字した内容が依頼時と違います");
  expect(await shownText(pane)).toContain("この返信からは何も取り込めません。");
  for (const name of ["見積.xls", "見積.xlsx", "改.xlsx"])
    await pane.getByRole("button", { name: `${name}を一覧から外す` }).click();
});

test("a dropped reply shows what was noticed; a line without a price cannot be chosen", async () => {
  const { pane } = desk;
  await drop("renamed (1).xlsx", reply({ [line(1)]: 480_000 }));
  await waitForText(pane, "単価が空欄です（0円とはみなしません）");
  expect(await shownText(pane)).toContain(`甲システム（株）（依頼${request.id}）`);
  expect(await pane.getByRole("checkbox", { name: /カードリーダー/u }).isDisabled()).toBe(true);
  expect(await pane.getByRole("checkbox", { name: /電子処方箋/u }).isChecked()).toBe(true);
  await pane.getByRole("button", { name: "renamed (1).xlsxを一覧から外す" }).click();
});

test("a whole reply is taken into a new comparison with its own contribution, and taken back by undo", async () => {
  const { page, pane } = desk;
  const before = await sheetNames(desk.pane);
  await drop("甲.xlsx", reply({ [line(1)]: 480_000, [line(2)]: 45_000, OWN: 627_000 }));
  await waitForText(pane, "依頼との相違はありません");
  await waitForText(pane, "比較表のシートを追加し、4行を書き込みます");
  await pane.locator("footer").getByRole("button", { name: "比較表に取り込む" }).click();
  await waitForText(pane, "に4行を取り込みました");
  const name = `見積比較 ${request.id}`;
  expect(await sheetNames(desk.pane)).toEqual([...before, name]);
  await settled(page);
  expect((await read(page, name, "G16")).value).toBe(480_000);
  expect((await read(page, name, "G17")).value).toBe(45_000);
  await waitForText(pane, `すべて${name}に同じ内容で入っています`);
  await putCell(pane, name, "C9", "税込");
  await settled(page);
  const { values: shown } = await cellsOf(pane, name, "A1:J60");
  // 570,000 and its tax are 627,000; the grant of 9① for a hospital is a third: 209,000.
  const value = (label: string): unknown => shown.find((row) => row[1] === label)?.[6];
  expect([value("合計（税込）"), value("補助見込額の合計（試算）")]).toEqual([627_000, 209_000]);
  expect(value("自己負担額（導入時、税込）")).toBe(418_000);
  expect(value("順位（実質負担の少ない順）")).toBe(1);
  await pane.locator("footer").getByRole("button", { name: "元に戻す" }).click();
  await waitForText(pane, "書き込みの後に変更されたセルがあります（C9）。まだ何も元に戻していません。");
  expect(await sheetNames(desk.pane)).toEqual([...before, name]);
  expect((await cellsOf(pane, name, "A1:J60")).values).toEqual(shown);
  expect(await shownText(pane)).not.toContain("できませんでした");
  await putCell(pane, name, "C9", "");
  await pane.locator("footer").getByRole("button", { name: "ほかのセルだけ元に戻す" }).click();
  await waitForText(pane, `取り込みを元に戻し、シート「${name}」を取り除きました。`);
  await waitForText(pane, "比較表のシートを追加し、4行を書き込みます");
  expect(await sheetNames(desk.pane)).toEqual(before);
});

test("by keyboard alone a line is left out and the rest is taken; a newer reply asks before it writes over", async () => {
  const { pane } = desk;
  const box = pane.getByRole("checkbox", { name: /カードリーダー/u });
  await box.focus();
  await desk.page.keyboard.press("Space");
  expect(await box.isChecked()).toBe(false);
  await waitForText(pane, "3行を書き込みます");
  await pane.locator("footer").getByRole("button", { name: "比較表に取り込む" }).focus();
  await desk.page.keyboard.press("Enter");
  await waitForText(pane, "に3行を取り込みました");
  await drop("甲 再.xlsx", reply({ [line(1)]: 470_000, [line(2)]: 45_000, OWN: 616_000 }));
  await waitForText(pane, "1個のセルの上書きに同意する");
  const take = pane.locator("footer").getByRole("button", { name: "比較表に取り込む" });
  expect(await take.getAttribute("aria-disabled")).toBe("true");
  await pane.getByRole("checkbox", { name: "1個のセルの上書きに同意する" }).check();
  await take.click();
  await waitForText(pane, "に4行を取り込みました");
  expect((await read(desk.page, `見積比較 ${request.id}`, "G16")).value).toBe(470_000);
});

test("what a vendor writes beside the answers is shown, told and taken along", async () => {
  const { page, pane } = desk;
  const typed = { ...answers(), NUMBER: "B-7", [line(1)]: 500_000, [line(2)]: 40_000, OWN: 638_000 };
  const remarks = { [line(1)]: "現地作業を含む", [noteKey]: "納期は発注から２か月" };
  const below = "別途 交通費 50,000円";
  await drop("甲 備考.xlsx", filledIn(sent, request, typed, { remarks, below }));
  await waitForText(pane, "備考：現地作業を含む");
  const shown = await shownText(pane);
  expect(shown).toContain("備考：納期は発注から２か月");
  expect(shown).toContain(below);
  expect(await violations(pane)).toEqual([]);
  await cardPictured("quotes-beside-ja", "甲 備考.xlsx");
  await widen(page, 450);
  await pane.getByRole("checkbox", { name: /個のセルの上書きに同意する/u }).check();
  await pane.locator("footer").getByRole("button", { name: "比較表に取り込む" }).click();
  await waitForText(pane, "行を取り込みました");
  const { values } = await cellsOf(pane, `見積比較 ${request.id}`, "A1:J60");
  expect(values.flat().join(" ")).toContain("納期は発注から２か月");
  await page.screenshot({ path: path.join(folder, "quotes-comparison.png") });
});

test.each(themes)("axe finds nothing in theme %s, and nothing scrolls sideways", async (theme) => {
  const { page, pane } = desk;
  await dress(page, pane, theme);
  await openTab(pane, "sharing");
  await pane.getByRole("button", { name: "行を追加" }).click();
  const found = await violations(pane);
  // Colours that the system forces are not the pane's.
  const own = found.filter((text) => !theme.startsWith("forced") || !text.startsWith("color-contrast:"));
  expect(own).toEqual([]);
  for (const width of [320, 450]) {
    await widen(page, width);
    expect([width, await scrollsSideways(pane)]).toEqual([width, false]);
    await pane.getByRole("heading", { name: "見積の依頼と回収" }).scrollIntoViewIfNeeded();
    await pictured(`quotes-${theme}-${width}`);
    await pane.getByRole("heading", { name: "返信を読む" }).scrollIntoViewIfNeeded();
    await pictured(`quotes-replies-${theme}-${width}`);
  }
});

test("in English, every word of the card is English", async () => {
  const { page, pane } = desk;
  await dress(page, pane, "light");
  await pane.selectOption("select:has(option[value=en])", "en");
  await openTab(pane, "sharing");
  await waitForText(pane, "Request and collect quotes");
  const text = await shownText(pane);
  expect(text).toContain("Drop replies (.xlsx) here");
  expect(text).toContain("Take this reply");
  await widen(page, 320);
  expect(await scrollsSideways(pane)).toBe(false);
  await pictured("quotes-en-320");
  await waitForText(pane, "Remarks: 現地作業を含む");
  await cardPictured("quotes-beside-en", "甲 備考.xlsx");
  expect(desk.watched.complaints).toEqual([]);
});
