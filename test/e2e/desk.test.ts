import { gridFont } from "../../src/workbench/grid/cell-style";
import { sampleBook } from "../../src/workbench/sample/sample-book";
import { deskWords } from "../../src/workbench/words";
import { violations } from "./harness/accessibility";
import { click, disconnect, open, pointAt, read, settled, type, type OpenDesk } from "./harness/desk";
import { openTab, waitForText } from "./harness/pane";
import { missingGlyphs } from "./harness/glyphs";
import { fromSetUp } from "./harness/running";

let desk: OpenDesk;
beforeEach(async () => {
  desk = await open();
});
afterEach(async () => {
  expect(desk.watched).toEqual({ outside: [], complaints: [] });
  await desk.page.close();
});
afterAll(disconnect);

test("the grid can be typed into within 15 seconds after opening", async () => {
  expect(await desk.page.evaluate(() => window.trialDesk?.readyAfter)).toBeLessThan(15_000);
  expect(await desk.page.isHidden("#loading")).toBe(true);
});

test("every figure of the sample is computed, and the pane has no error to tell", async () => {
  const { page, pane } = desk;
  expect(await page.evaluate(() => window.trialDesk?.errors())).toEqual([]);
  expect((await read(page, "予算", "F5")).text).toBe("未計算 0件");
  expect((await read(page, "予算", "C25")).text).toBe("✓ 支出合計と一致");
  expect(await pane.evaluate(() => window.SUBSIDY?.recentErrors())).toEqual([]);
});

test("Japanese letters show in the grid, on the page and in the pane: none is a box", async () => {
  const cells = sampleBook("ja").sheets.flatMap(({ cells }) => Object.values(cells));
  const words = Object.values(deskWords).map(({ ja }) => ja);
  const text = [
    ...cells.map(({ value }) => String(value ?? "")),
    ...words,
    "（令和７年10月２日時点）①②③",
  ].join("");
  const { page, pane } = desk;
  expect(await missingGlyphs(page, text, `"${gridFont}"`)).toEqual([]);
  expect(await missingGlyphs(page, text, `"Yu Gothic UI", sans-serif`)).toEqual([]);
  const shown = await pane.evaluate(() => document.body.innerText);
  const font = await pane.evaluate(
    () => getComputedStyle(document.querySelector("h1") ?? document.body).fontFamily,
  );
  expect(await missingGlyphs(pane, shown, font)).toEqual([]);
});

test("the pane shows the edition, the as-of date of the budget and that the functions are registered", async () => {
  const { pane } = desk;
  await openTab(pane, "settings");
  await waitForText(pane, "登録済み");
  await pane.click("[aria-label^=基準日]");
  const shown = await pane.evaluate(() => document.body.innerText);
  expect(shown).toContain("2025-10-02");
  expect(shown).toContain("予算!C6");
  await pane.click("[aria-label^=基準日]");
});

test("blank cells reach the functions as the switch says, and the answer is the same", async () => {
  const { page, pane } = desk;
  await pane.evaluate(() => {
    const runtime = window.SUBSIDY as unknown as { call: (id: string, given: unknown[]) => unknown };
    const call = runtime.call.bind(runtime);
    window.givenBeds = [];
    runtime.call = (id, given) => {
      if (id === "RATE") window.givenBeds?.push(given[2]);
      return call(id, given);
    };
  });
  await type(page, ["はじめに", "C14"], '=SUBSIDY.RATE("9①","診療所",Z99)');
  expect((await read(page, "はじめに", "C14")).value).toBe(0.5);
  for (const mode of ["blanks-as-0", "blanks-as-empty-text"]) {
    await page.selectOption("#blanks", mode);
    await settled(page);
    expect((await read(page, "はじめに", "C14")).value).toBe(0.5);
  }
  const given = (await pane.evaluate(() => window.givenBeds)) ?? [];
  expect(new Set(given)).toEqual(new Set([null, 0, ""]));
});

test("the links of the first sheet lead to their cells, by mouse and by the line below the grid", async () => {
  const { page } = desk;
  await click(page, ["はじめに", "F5"]);
  await page.waitForFunction(() => document.querySelector("#status-cell")?.textContent === "C5");
  await click(page, ["はじめに", "E6"]);
  await page.keyboard.press("ArrowRight");
  await page.click("#status-go");
  await page.waitForFunction(() => document.querySelector("#status-cell")?.textContent === "D30");
});

test("the line below the grid follows the very first click", async () => {
  const { page } = desk;
  for (const cell of ["B8", "C14"]) {
    await click(page, ["はじめに", cell]);
    await page.waitForFunction((cell) => document.querySelector("#status-cell")?.textContent === cell, cell, {
      timeout: 1000,
    });
  }
});

test("the pointer over an error shows its message beside it", async () => {
  const { page } = desk;
  await type(page, ["はじめに", "C14"], '=SUBSIDY.AMOUNT(9,"病院",4000000)');
  await pointAt(page, ["はじめに", "C14"]);
  await page.waitForSelector("#hint:not([hidden])");
  expect(await page.textContent("#hint")).toContain("9①");
});

test("the language switch changes page, grid, pane, functions and an untouched sample", async () => {
  const { page, pane } = desk;
  await page.click("button[data-language=en]");
  await page.waitForFunction(() => window.trialDesk?.sheetNames().includes("Budget"));
  await settled(page);
  expect(await page.textContent("h1")).toBe("Trial desk");
  await openTab(pane, "settings");
  await waitForText(pane, "Registered");
  expect((await read(page, "Budget", "F23")).value).toBe(7_653_480);
  await type(page, ["Start", "C14"], '=SUBSIDY.AMOUNT(9,"hospital",4000000)');
  expect((await read(page, "Start", "C14")).message).toMatch(/9①.*9②/u);
  expect((await read(page, "Start", "C14")).message).toMatch(/variant/iu);
});

test("a workbook that somebody has changed stays when the language is switched", async () => {
  const { page } = desk;
  await type(page, ["はじめに", "C14"], "123");
  await page.click("button[data-language=en]");
  await page.waitForFunction(() => document.documentElement.lang === "en");
  await settled(page);
  expect((await read(page, "はじめに", "C14")).value).toBe(123);
});

test("axe finds nothing wrong with the desk, its dialogs and the pane, in either language", async () => {
  const { page, pane } = desk;
  const grid = ["#grid"];
  expect(await violations(page, grid)).toEqual([]);
  expect(await violations(pane)).toEqual([]);
  await page.click("#open-install");
  expect(await violations(page, grid)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.click("button[data-language=en]");
  await page.waitForFunction(() => window.trialDesk?.sheetNames().includes("Budget"));
  expect(await violations(page, grid)).toEqual([]);
});

test("the desk can open in English at once", async () => {
  const english = await open(`${fromSetUp("address")}/?lang=en`);
  expect((await read(english.page, "Budget", "F23")).value).toBe(7_653_480);
  expect(english.watched).toEqual({ outside: [], complaints: [] });
  await english.page.close();
});
