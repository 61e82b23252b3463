import { mkdirSync } from "node:fs";
import path from "node:path";
import "../../src/text/pane/brought/filling";
import "../../src/text/pane/brought/templates";
import { wordsIn } from "../../src/taskpane/words";
import { violations } from "./harness/accessibility";
import { disconnect, open, type OpenDesk } from "./harness/desk";
import { japaneseLeft } from "./harness/language";
import {
  addFacility,
  chooseFacility,
  dress,
  openProgramme,
  openTab,
  openTool,
  scrollsSideways,
  themes,
  type Theme,
  waitForText,
  widen,
} from "./harness/pane";
import { putTable, selectCell } from "./harness/plan-pane";

// Every screen in every theme: looked at by axe, and saved for people to look at.

const folder = path.resolve(__dirname, "../../build/pictures");
let desk: OpenDesk;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  desk = await open();
  await addFacility(desk.pane, { name: "みなと内科", type: "無床診療所", beds: "" });
  await addFacility(desk.pane, { name: "中央病院", type: "病院", beds: "150" });
  // Tall enough for whole screens; what is still longer scrolls.
  await desk.page.setViewportSize({ width: 1480, height: 1500 });
  await put("C14", '=SUBSIDY.AMOUNT("9①","病院",4000000,150)');
  await put("C15", '=IF(TRUE,SUBSIDY.AMOUNT(9,"病院",4000000),0)');
});
afterAll(async () => {
  await desk.page.close();
  await disconnect();
});

/** Puts a formula into a cell of the first sheet, or selects the cell alone. */
async function put(cell: string, formula?: string): Promise<void> {
  await desk.pane.evaluate(
    ([address, text]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("はじめに").getRange(address);
        if (text !== undefined) range.formulas = [[text]];
        range.select();
        await context.sync();
      }),
    [cell, formula] as const,
  );
}

async function explain(cell: string): Promise<void> {
  await put(cell);
  await openTool(desk.pane, wordsIn(language)("explainTitle"));
  await waitForText(desk.pane, `はじめに!${cell}`);
}

let language: "ja" | "en" = "ja";
const button = (word: Parameters<ReturnType<typeof wordsIn>>[0]): Promise<void> =>
  desk.pane
    .getByRole("button", { name: wordsIn(language)(word), exact: true })
    .first()
    .click();

/** Cells that the pane reads or writes stand on a sheet of their own, with nothing else around them. */
const given = (cells: readonly (readonly (string | number)[])[]): Promise<void> =>
  putTable(
    desk.pane,
    "図",
    Array.from({ length: 30 }, (_, row) =>
      Array.from({ length: 12 }, (_, column) => cells[row]?.[column] ?? ""),
    ),
  );

const select = (cell: string): Promise<void> => selectCell(desk.pane, "図", cell);

async function estimated(cost: string): Promise<void> {
  await given([]);
  await select("A1");
  await openProgramme(desk.pane, 9);
  await button("toEstimate");
  await desk.pane.getByRole("radio", { name: /^9①/u }).check();
  await desk.pane.getByLabel(wordsIn(language)("costField")).fill(cost);
  await desk.pane.waitForSelector("footer button:not([aria-disabled=true])");
}

const screens: Readonly<Record<string, () => Promise<void>>> = {
  list: async () => {
    await openTab(desk.pane, "programmes");
    await desk.pane.fill("input[type=search]", "");
    await desk.pane.waitForSelector("li[data-row]");
  },
  programme: () => openProgramme(desk.pane, 9),
  "not-eligible": async () => {
    await openProgramme(desk.pane, 2);
    await desk.pane.locator("article input[type=radio][value=no]").first().check();
    await desk.pane.getByText(wordsIn(language)("changesFailed")).waitFor();
  },
  "not-covered": async () => {
    await chooseFacility(desk.pane, "みなと内科");
    await openProgramme(desk.pane, 12);
    await desk.pane.getByText(wordsIn(language)("notCoveredHere")).first().waitFor();
  },
  settings: async () => {
    await chooseFacility(desk.pane, "中央病院");
    await openTab(desk.pane, "settings");
  },
  explain: () => explain("C14"),
  "explain-error": () => explain("C15"),
  health: async () => {
    await put("C16", '=_xldudf_SUBSIDY_RATE("1","病院")');
    await openTool(desk.pane, wordsIn(language)("healthTitle"));
    await desk.pane.waitForSelector(`footer button:has-text("${wordsIn(language)("repairLabel")}")`);
  },
  "health-repaired": async () => {
    await desk.pane.click(`footer button:has-text("${wordsIn(language)("repairLabel")}")`);
    await desk.pane.waitForSelector(`footer button:has-text("${wordsIn(language)("recalculateLabel")}")`);
  },
  estimate: () => estimated("5000000"),
  "estimate-refused": async () => {
    await estimated("5000000");
    await desk.pane.getByLabel(wordsIn(language)("costField")).fill("-1");
    await desk.pane.getByText(wordsIn(language)("resultRefused")).waitFor();
  },
  "estimate-unit": async () => {
    await estimated("5000000");
    await given([["単位：千円"], [300]]);
    await select("A2");
    await button("costFromCells");
    await desk.pane.getByRole("radio", { name: /300,000/u }).waitFor();
  },
  "insert-over": async () => {
    await button("costTyped");
    await estimated("5000000");
    await given([["大切なメモ", "", "支払済み"]]);
    await select("A1");
    await desk.pane.waitForSelector("footer input[type=checkbox]");
  },
  "list-insert": async () => {
    await given([]);
    await select("A1");
    await openTab(desk.pane, "programmes");
    await desk.pane.fill("input[type=search]", "");
    await button("listInsert");
    await desk.pane.waitForSelector("footer button:not([aria-disabled=true])");
    await desk.pane.waitForSelector("[role=region] table");
  },
  templates: async () => {
    await button("insertClose");
    await openTab(desk.pane, "templates");
    await desk.pane.waitForSelector("[data-form] svg");
  },
  "template-page": async () => {
    await desk.pane.click("[data-form=budget]");
    await desk.pane.waitForSelector("article svg");
  },
  filling: async () => {
    await button("formsBack");
    await given([
      ["", "", "", "（単位：千円）"],
      ["制度", "対象経費", "補助率", "補助金額"],
      ["9①", 3_870, "", ""],
      ["10①", 220, "", "記入済み"],
    ]);
    await select("A1");
    await button("fillReadSheet");
    await desk.pane
      .getByRole("option", { name: wordsIn(language)("fillUnit1000") })
      .first()
      .waitFor({ state: "attached" });
    await desk.pane.getByRole("combobox").first().scrollIntoViewIfNeeded();
  },
  sharing: async () => {
    await button("fillClose");
    await openTab(desk.pane, "sharing");
    await desk.pane.waitForSelector("#screen section button");
  },
  facility: async () => {
    await openTab(desk.pane, "programmes");
    await desk.pane.click("[role=group] > button:first-child");
    await desk.pane.waitForSelector("form");
  },
};

/** Where the system forces its colours, computed styles do not tell them: contrast is then the system's own. */
const found = async (theme: Theme): Promise<string[]> => {
  const all = await violations(desk.pane);
  return theme.startsWith("forced") ? all.filter((line) => !line.startsWith("color-contrast:")) : all;
};

/** Shows every screen, has axe look at it, and saves it at the widths. */
async function lookAround(
  name: string,
  check: () => Promise<string[]>,
  widths: readonly number[],
): Promise<void> {
  const { page, pane } = desk;
  const faults: string[] = [];
  for (const [screen, show] of Object.entries(screens)) {
    await show();
    faults.push(...(await check()).map((fault) => `${screen}: ${fault}`));
    for (const width of widths) {
      await widen(page, width);
      if (await scrollsSideways(pane)) faults.push(`${screen}: scrolls sideways at ${width} pixels`);
      await page
        .locator("#pane")
        .screenshot({ path: path.join(folder, `pane-${screen}-${name}-${width}.png`) });
    }
    if (screen === "facility") await pane.click("[role=group] > button:first-child");
  }
  expect(faults).toEqual([]);
}

test.each(themes)("axe finds nothing on any screen in theme %s, and none scrolls sideways", async (theme) => {
  await dress(desk.page, desk.pane, theme);
  await lookAround(theme, () => found(theme), [320, 450]);
});

/** What people have typed, sheets' names, and terms that an English reading names as they are printed. */
const typed = [
  ...["中央病院", "みなと内科", "病院", "単位：千円", "大切なメモ", "支払済み"],
  ...["はじめに", "図", "予算", "診療所", "制度一覧", "基準日", "7①ア", "7①イ", "7③ア", "7③イ"],
  ...["（単位：千円）", "制度", "対象経費", "補助率", "補助金額", "記入済み"],
  ...["許可病床数", "健康部門システム", "健診部門システム"],
];

test("in English every screen speaks English at 320 pixels", async () => {
  const { page, pane } = desk;
  await dress(page, pane, "light");
  await openTab(pane, "settings");
  await pane.selectOption("select:has(option[value=ja])", "en");
  language = "en";
  const inJapanese = async (): Promise<string[]> =>
    (await japaneseLeft(pane, typed)).map((text) => `in Japanese: ${text}`);
  await lookAround("english", async () => [...(await found("light")), ...(await inJapanese())], [320]);
});
