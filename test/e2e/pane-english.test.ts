import { mkdirSync } from "node:fs";
import path from "node:path";
import { click, disconnect, open, type OpenDesk, read, settled, type } from "./harness/desk";
import { japaneseLeft } from "./harness/language";
import { openTab, openTool, shownText, waitForText, widen } from "./harness/pane";
import { cellsOf, putTable, selectCell } from "./harness/plan-pane";
import { fromSetUp } from "./harness/running";

// The whole way in English, as somebody walks it who reads no Japanese.

const sheet = "Trial";
const folder = path.resolve(__dirname, "../../build/pictures");
/** A term of the list that an English reading names as it is printed. */
const printed = ["許可病床数"];
let desk: OpenDesk;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  desk = await open(`${fromSetUp("address")}/?lang=en`);
  await waitFor("13 of 13");
  await putTable(desk.pane, sheet, [[""]]);
});
afterAll(async () => {
  await desk.page.close();
  await disconnect();
});

const waitFor = (text: string): Promise<unknown> => waitForText(desk.pane, text);
const button = (name: string | RegExp) => desk.pane.getByRole("button", { name });

/** Every step ends with a look at the language: nothing but quotations may be Japanese. */
const speaksEnglish = async (): Promise<void> => {
  expect(await japaneseLeft(desk.pane, printed)).toEqual([]);
};

/** Nothing of a text is cut, neither by its own edge nor by its button's. */
const isWhole = (element: Element): boolean => {
  const [own, around] = [element, element.closest("button") ?? element].map((one) =>
    one.getBoundingClientRect(),
  );
  const isInside = !!own && !!around && own.right <= around.right && own.bottom <= around.bottom;
  return isInside && element.scrollWidth <= element.clientWidth;
};

test("a facility is added; the bar shows its whole name and its kind, however narrow the pane", async () => {
  const { page, pane } = desk;
  await button("Facility: Add a facility").click();
  await pane
    .getByLabel("Name of the facility")
    .fill("Harbour Street General Hospital and Rehabilitation Centre");
  await pane.getByLabel("Kind of facility").selectOption({ label: "hospital" });
  await pane.getByLabel("Licensed beds").fill("10");
  await button("Save").click();
  await waitFor("hospital: 20 beds or more.");
  await pane.getByLabel("Licensed beds").fill("150");
  await button("Save").click();
  const bar = button(/^Facility: Harbour Street/u);
  const kind = bar.getByText("hospital, 150 beds", { exact: true });
  await kind.waitFor();
  for (const width of [360, 320, 160]) {
    await widen(page, width);
    for (const part of [kind, bar.getByText(/^Harbour Street .* Centre$/u)])
      expect([width, await part.evaluate(isWhole)]).toEqual([width, true]);
    await page.locator("#pane").screenshot({ path: path.join(folder, `facility-bar-english-${width}.png`) });
  }
  await widen(page, 360);
  await speaksEnglish();
  // The clinic that the walk is for.
  await bar.click();
  await button("Add another").click();
  await pane.getByLabel("Name of the facility").fill("Minato Clinic");
  await pane.getByLabel("Kind of facility").selectOption({ label: "clinic without beds" });
  await pane.getByLabel("Licensed beds").fill("");
  await button("Save").click();
  await waitFor("Minato Clinic");
  await button(/^Facility: Minato Clinic clinic without beds/u).waitFor();
});

test("the programme is found, and its page says what the clinic can get", async () => {
  const { pane } = desk;
  await pane.getByLabel("Find a programme").fill("electronic prescription");
  await pane.waitForFunction(() => document.querySelectorAll("li[data-row]").length < 13);
  await speaksEnglish();
  await pane.getByRole("button", { name: /^9 ?Electronic prescriptions: introduction/u }).click();
  await pane.waitForSelector("article h2");
  await button("9①").click();
  await waitFor("What this facility can get at most");
  const text = await shownText(pane);
  expect(text).toContain("¥194,000");
  expect(text).toContain("← this facility");
  expect(text).toContain("Some conditions are still open");
  expect(text).toMatch(/Open\. If it holds, still open: \d+\. If not: “Not eligible”\./u);
  await speaksEnglish();
});

test("the estimate, its line written into the sheet, and the way back", async () => {
  const { page, pane } = desk;
  await selectCell(pane, sheet, "B3");
  await button("Estimate with this programme").click();
  await pane.getByRole("radio", { name: /^9①/u }).check();
  await pane.getByLabel("Eligible cost (yen)").fill("300,000");
  await waitFor("Expected grant (estimate) ¥150,000");
  await waitFor(`Writes to ${sheet}!B3:I4. No cell there holds anything.`);
  await speaksEnglish();
  await pane.locator("footer").getByRole("button", { name: "Write", exact: true }).click();
  await waitFor(`Written to ${sheet}!B3:I4. Select another cell to go on.`);
  await settled(page);
  // Both lines tell the same cells.
  const written = (await shownText(pane)).match(/Written to \S+!\w+:\w+/gu);
  expect(written).toEqual([`Written to ${sheet}!B3:I4`, `Written to ${sheet}!B3:I4`]);
  const { values, formulas } = await cellsOf(pane, sheet, "B3:I4");
  expect(values[0]?.slice(0, 2)).toEqual(["Programme", "Eligible cost"]);
  expect(values[1]?.slice(0, 6)).toEqual(["9①", 300_000, 0.5, 194_000, 150_000, 150_000]);
  expect(String(formulas[1]?.[4])).toBe('=IF(C4="","",SUBSIDY.AMOUNT(B4,"clinic without beds",C4))');
  await speaksEnglish();
  await pane.locator("footer").getByRole("button", { name: "Undo" }).click();
  await waitFor(`${sheet}!B3:I4 is as it was before`);
  await settled(page);
  expect((await cellsOf(pane, sheet, "B3:I4")).formulas.flat().join("")).toBe("");
});

test("a cell is explained from the ribbon, and an error says what to type instead", async () => {
  const { page, pane } = desk;
  await type(page, [sheet, "K3"], '=SUBSIDY.AMOUNT("9①","hospital",4000000,150)');
  await click(page, [sheet, "K3"]);
  await page.getByRole("button", { name: "Explain the cell" }).click();
  await pane.getByRole("heading", { level: 2, name: "Explain the cell" }).waitFor();
  await waitFor("1,086,000");
  expect(await shownText(pane)).toContain(`Cell ${sheet}!K3`);
  await speaksEnglish();
  await type(page, [sheet, "K4"], '=SUBSIDY.AMOUNT(9,"hospital",4000000,150)');
  await click(page, [sheet, "K4"]);
  await waitFor(`Cell ${sheet}!K4`);
  await waitFor("#VALUE!");
  expect(await shownText(pane)).toMatch(/#VALUE! .*9①/u);
  await speaksEnglish();
});

test("the workbook is checked, repaired and recalculated from the ribbon", async () => {
  const { page, pane } = desk;
  await type(page, [sheet, "K5"], '=_xldudf_SUBSIDY_RATE("1","hospital")');
  await openTool(pane, "Check the workbook");
  await waitFor("formulas with SUBSIDY functions on");
  await pane.locator("footer").getByRole("button", { name: "Repair and recalculate" }).waitFor();
  await speaksEnglish();
  await openTab(pane, "programmes");
  await page.getByRole("button", { name: "Repair", exact: true }).click();
  await waitFor("The workbook now records the edition used (2025-10-02).");
  await settled(page);
  expect(await read(page, sheet, "K5")).toMatchObject({
    formula: '=SUBSIDY.RATE("1","hospital")',
    value: 0.5,
  });
  await speaksEnglish();
});

test("a shortcut opens the estimate", async () => {
  const { page, pane } = desk;
  await page.evaluate(() => window.trialDesk?.shortcut("insertGrant"));
  await pane.getByRole("heading", { level: 2, name: "Estimate" }).waitFor();
});

test("the as-of date is changed in its cell and taken back", async () => {
  const { page, pane } = desk;
  const before = (await read(page, "Budget", "C6")).value;
  await button(/^As-of date/u).click();
  await pane.getByRole("textbox", { name: "As-of date" }).fill("2026-02-01");
  await speaksEnglish();
  await button("Change the date").click();
  await waitFor("Written to Budget!C6");
  await settled(page);
  expect((await read(page, "Budget", "C6")).value).toBe(46_054);
  await openTab(pane, "programmes");
  await waitFor("Closed (");
  await pane.locator("footer").getByRole("button", { name: "Undo" }).click();
  await waitFor("Budget!C6 is as it was before");
  expect((await read(page, "Budget", "C6")).value).toBe(before);
});

test("a sheet that is protected is named in English, with what was not changed", async () => {
  const { pane } = desk;
  await selectCell(pane, sheet, "B3");
  await openTab(pane, "estimate");
  await waitFor(`Writes to ${sheet}!B3`);
  await pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).protection.protect();
        await context.sync();
      }),
    sheet,
  );
  await pane.locator("footer").getByRole("button", { name: "Write", exact: true }).click();
  await waitFor(`Sheet “${sheet}” is protected.`);
  await waitFor("The workbook has not changed.");
  await speaksEnglish();
});

test("the settings speak English, with errors that cells were told in Japanese before", async () => {
  const { page, pane } = desk;
  await pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).protection.unprotect();
        await context.sync();
      }),
    sheet,
  );
  await openTab(pane, "settings");
  await pane.selectOption("select:has(option[value=ja])", "ja");
  await waitFor("最近のエラー");
  await type(page, [sheet, "K6"], '=SUBSIDY.RATE("99","hospital")');
  await waitFor("一覧にありません");
  expect((await japaneseLeft(pane, [])).length).toBeGreaterThan(10);
  await pane.selectOption("select:has(option[value=ja])", "en");
  await waitFor("Last errors");
  await waitFor("no programme");
  await speaksEnglish();
});

test("nothing has left this machine and the console has stayed clean", () => {
  expect(desk.watched).toEqual({ outside: [], complaints: [] });
});
