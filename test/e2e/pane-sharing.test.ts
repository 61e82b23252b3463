import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { readStrangerBook } from "../../src/xlsx/read";
import { violations } from "./harness/accessibility";
import { disconnect, open, type OpenDesk } from "./harness/desk";
import { dress, openTab, scrollsSideways, shownText, themes, widen } from "./harness/pane";

// The screen 共有 through the genuine Office.js: the desk hands over its own file and saves what is opened beside it.

const folder = path.resolve(__dirname, "../../build/pictures");
let desk: OpenDesk;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  desk = await open();
});
afterAll(async () => {
  await desk.page.close();
  await disconnect();
});

async function examine(pane: Frame): Promise<void> {
  await openTab(pane, "sharing");
  await pane.click("#screen section button");
  await pane.waitForFunction(() => /関数を使うセル|add-in's functions:/u.test(document.body.innerText));
}

/** Makes the copy and reads what Excel would open. */
async function copied(page: Page, pane: Frame) {
  const opened = () => page.evaluate(() => window.trialDesk?.openedFiles() ?? []);
  const before = (await opened()).length;
  await pane.click("footer button[aria-describedby=bottom-line]");
  await page.waitForFunction((count) => (window.trialDesk?.openedFiles().length ?? 0) > count, before);
  const file = Buffer.from((await opened()).at(-1) ?? "", "base64");
  const book = readStrangerBook(new Uint8Array(file));
  if (!book.ok) throw new Error(book.refused.code);
  return book.value;
}

const formulas = (book: Awaited<ReturnType<typeof copied>>): string[] =>
  book.sheets.flatMap(({ cells }) => [...cells.values()].flatMap(({ formula }) => formula ?? []));

/** Cells that work out an amount in the colleague's copy, as sheet and cell; the vendor is to see none of them. */
let amounts: readonly (readonly [sheet: string, cell: string])[] = [];

test("check, then a colleague's copy with plain formulas, an evidence sheet and the way back", async () => {
  const { page, pane } = desk;
  await examine(pane);
  const book = await copied(page, pane);
  expect(formulas(book).filter((formula) => /subsidy/iu.test(formula))).toEqual([]);
  expect(formulas(book).some((formula) => formula.includes("ROUNDDOWN("))).toBe(true);
  expect(book.sheets.at(-1)?.name).toBe("根拠");
  amounts = book.sheets.flatMap(({ name, cells }) =>
    [...cells.values()].flatMap(({ cell, formula, value }) =>
      formula?.includes("ROUNDDOWN(") && typeof value === "number" ? [[name, cell] as const] : [],
    ),
  );
  expect(await shownText(pane)).toContain("写しを新しいブックとして開きました。");
});

test("a vendor's copy has neither caps nor grants nor evidence", async () => {
  const { page, pane } = desk;
  await pane.click("input[type=radio][value=vendor]");
  expect(await shownText(pane)).toContain("業者に渡す写しは値だけにします");
  const book = await copied(page, pane);
  expect(book.sheets.map(({ name }) => name)).not.toContain("根拠");
  expect(formulas(book).filter((formula) => /subsidy|ROUNDDOWN/iu.test(formula))).toEqual([]);
  expect(amounts.length).toBeGreaterThan(0);
  const told = amounts.filter(
    ([sheet, cell]) => book.sheets.find(({ name }) => name === sheet)?.cells.get(cell)?.value !== undefined,
  );
  expect(told).toEqual([]);
  await pane.click("input[type=radio][value=colleague]");
});

test.each(themes)("axe finds nothing in theme %s, and nothing scrolls sideways", async (theme) => {
  const { page, pane } = desk;
  await dress(page, pane, theme);
  await openTab(pane, "sharing");
  const found = await violations(pane);
  expect(
    theme.startsWith("forced") ? found.filter((line) => !line.startsWith("color-contrast:")) : found,
  ).toEqual([]);
  for (const width of [320, 450]) {
    await widen(page, width);
    expect([width, await scrollsSideways(pane)]).toEqual([width, false]);
    await page.locator("#pane").screenshot({ path: path.join(folder, `sharing-${theme}-${width}.png`) });
  }
});

test("in English, every word is English", async () => {
  const { page, pane } = desk;
  await dress(page, pane, "light");
  await pane.selectOption("select:has(option[value=en])", "en");
  await examine(pane);
  const text = await shownText(pane);
  expect(text).toContain("Take out of the copy");
  expect(text).toContain("Colleagues and auditors");
  await widen(page, 320);
  await page.locator("#pane").screenshot({ path: path.join(folder, "sharing-en-320.png") });
  expect(desk.watched.complaints).toEqual([]);
});
