import { mkdirSync } from "node:fs";
import path from "node:path";
import type { StoredBook } from "../../src/sheets/stored-book";
import { violations } from "./harness/accessibility";
import { disconnect, open, type OpenDesk } from "./harness/desk";
import { dress, openTab, scrollsSideways, shownText, themes, widen } from "./harness/pane";
import { bookIn, copied, examine } from "./harness/sharing-pane";

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

const formulas = (book: StoredBook): string[] =>
  book.sheets.flatMap(({ cells }) => [...cells.values()].flatMap(({ formula }) => formula ?? []));

/** Cells that work out an amount in the colleague's copy, as sheet and cell; the vendor is to see none of them. */
let amounts: readonly (readonly [sheet: string, cell: string])[] = [];

test("check, then a colleague's copy with plain formulas, an evidence sheet and the way back", async () => {
  const { page, pane } = desk;
  await examine(pane);
  const book = bookIn(await copied(page, pane));
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
  const book = bookIn(await copied(page, pane));
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
