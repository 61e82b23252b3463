import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { openOwnPackage } from "../../src/xlsx/read";
import { partsWith } from "../sharing/parts-with";
import { talkativeBook } from "../xlsx/talkative-book";
import { violations } from "./harness/accessibility";
import { disconnect, open, type OpenDesk } from "./harness/desk";
import { dress, openTab, scrollsSideways, shownText, themes, waitForText, widen } from "./harness/pane";
import { copied, examine, openedCount, standBehind } from "./harness/sharing-pane";

// 確認 before sharing: what is ticked is gone from the file, what is not stays, and what is new is asked about.

const folder = path.resolve(__dirname, "../../build/pictures");
const comments = (...cells: readonly string[]): string =>
  `<comments><commentList>${cells.map((cell) => `<comment ref="${cell}"/>`).join("")}</commentList></comments>`;
const talkative = (...cells: readonly string[]): Uint8Array =>
  talkativeBook({ "xl/comments1.xml": comments(...cells) });

let desk: OpenDesk;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  desk = await open();
  await standBehind(desk.page, talkative("A1", "B1"));
  await examine(desk.pane);
});
afterAll(async () => {
  await desk.page.close();
  await disconnect();
});

const box = (name: RegExp): Locator => desk.pane.getByRole("checkbox", { name });
const kinds = {
  comments: /^コメント・メモ/u,
  names: /^使われていない名前/u,
  data: /^ブックに保存されたデータ/u,
  properties: /^文書のプロパティ/u,
  links: /^ほかのブックへのリンク/u,
  startUp: /^開くときにアドインを起動する設定/u,
  macros: /^マクロ/u,
};
/** Something of each kind, as it stands in some part of the file. */
const traces = {
  comments: `<comment ref="B1"`,
  names: `<definedName name="秘密"`,
  data: "中央病院",
  properties: "経理 花子",
  links: "秘密.xlsx",
  startUp: "webextensiontaskpanes",
  macros: "vbaProject",
};
type Kind = keyof typeof kinds;
const all = Object.keys(kinds) as Kind[];
const traced = (file: Uint8Array): Kind[] => all.filter((kind) => partsWith(file, traces[kind]).length > 0);

/** Begins anew with what vendors get: everything ticked. */
async function forVendors(): Promise<void> {
  for (const audience of ["colleague", "vendor"])
    await desk.pane.click(`input[type=radio][value=${audience}]`);
}

test("the book tells all of it, and for vendors all of it is ticked", async () => {
  expect(traced(talkative("A1", "B1"))).toEqual(all);
  await forVendors();
  for (const kind of all) expect([kind, await box(kinds[kind]).isChecked()]).toEqual([kind, true]);
  const copy = await copied(desk.page, desk.pane);
  expect(traced(copy)).toEqual([]);
});

test.each(all)("%s alone is unticked: it stays in the file, and everything else is gone", async (kind) => {
  await forVendors();
  await box(kinds[kind]).uncheck();
  expect(traced(await copied(desk.page, desk.pane))).toEqual([kind]);
});

test("with nothing ticked nothing is lost: comments, data and properties stay byte for byte", async () => {
  const { page, pane } = desk;
  await forVendors();
  for (const kind of all) await box(kinds[kind]).uncheck();
  const [before, after] = [talkative("A1", "B1"), await copied(page, pane)].map((file) =>
    openOwnPackage(file),
  );
  expect(traced(after?.bytes() ?? new Uint8Array())).toEqual(all);
  for (const part of ["xl/comments1.xml", "customXml/item1.xml", "docProps/core.xml", "docProps/custom.xml"])
    expect([part, after?.text(part)]).toEqual([part, before?.text(part)]);
});

test("a comment added after the check is not left in the copy unasked: nothing is made until somebody has looked", async () => {
  const { page, pane } = desk;
  await standBehind(page, talkative("A1", "B1", "C1"));
  const before = await openedCount(page);
  const make = pane.locator("footer").getByRole("button", { name: "写しを作る" });
  await make.click();
  await waitForText(pane, "確認のあとに増えたものがあります：コメント・メモ。まだ写しは作っていません。");
  expect(await shownText(pane)).toContain("コメント・メモ 3件");
  expect(await make.getAttribute("aria-disabled")).toBe("true");
  expect(await openedCount(page)).toBe(before);
});

test.each(themes)("asked about what has grown, axe finds nothing in theme %s", async (theme) => {
  const { page, pane } = desk;
  await dress(page, pane, theme);
  await openTab(pane, "sharing");
  await waitForText(pane, "増えたものを確かめた");
  const found = await violations(pane);
  expect(
    theme.startsWith("forced") ? found.filter((line) => !line.startsWith("color-contrast:")) : found,
  ).toEqual([]);
  for (const width of [320, 450]) {
    await widen(page, width);
    expect([width, await scrollsSideways(pane)]).toEqual([width, false]);
    await page
      .locator("#pane")
      .screenshot({ path: path.join(folder, `sharing-grown-${theme}-${width}.png`) });
  }
});

test("in English and by keyboard: a yes leaves the new comment in, ticking takes it out", async () => {
  const { page, pane } = desk;
  await dress(page, pane, "light");
  await pane.selectOption("select:has(option[value=en])", "en");
  await openTab(pane, "sharing");
  await waitForText(pane, "More was found than at the check: Comments and notes. No copy has been made.");
  await box(/^I have looked at what was added/u).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  const before = await openedCount(page);
  await page.keyboard.press("Enter");
  await page.waitForFunction((count) => (window.trialDesk?.openedFiles().length ?? 0) > count, before);
  const left = (await page.evaluate(() => window.trialDesk?.openedFiles() ?? [])).at(-1) ?? "";
  expect(partsWith(new Uint8Array(Buffer.from(left, "base64")), `<comment ref="C1"`)).toEqual([
    "xl/comments1.xml",
  ]);
  await waitForText(pane, "The copy opens as a new workbook.");
  await box(/^Comments and notes/u).focus();
  await page.keyboard.press("Space");
  const copy = await copied(page, pane);
  expect(partsWith(copy, `<comment ref="C1"`)).toEqual([]);
  expect(openOwnPackage(copy).names()).not.toContain("xl/comments1.xml");
  expect(desk.watched.complaints).toEqual([]);
});
