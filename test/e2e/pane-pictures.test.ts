import { mkdirSync } from "node:fs";
import path from "node:path";
import { violations } from "./harness/accessibility";
import { disconnect, open, type OpenDesk } from "./harness/desk";
import {
  addFacility,
  dress,
  openProgramme,
  openTab,
  openTool,
  scrollsSideways,
  type Theme,
  themes,
  widen,
} from "./harness/pane";

// Every screen in every theme: looked at by axe, and saved for people to look at.

const folder = path.resolve(__dirname, "../../build/pictures");
let desk: OpenDesk;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  desk = await open();
  await addFacility(desk.pane, { name: "中央病院", type: "病院", beds: "150" });
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
  await openTool(desk.pane, "セルの説明");
  await desk.pane.waitForFunction((wanted) => document.body.innerText.includes(wanted), `はじめに!${cell}`);
}

const screens: Readonly<Record<string, () => Promise<void>>> = {
  list: async () => {
    await openTab(desk.pane, "programmes");
    await desk.pane.fill("input[type=search]", "");
    await desk.pane.waitForSelector("li[data-row]");
  },
  programme: () => openProgramme(desk.pane, 9),
  "not-covered": () => openProgramme(desk.pane, 5),
  settings: () => openTab(desk.pane, "settings"),
  explain: () => explain("C14"),
  "explain-error": () => explain("C15"),
  health: async () => {
    await put("C16", '=_xldudf_SUBSIDY_RATE("1","病院")');
    await openTool(desk.pane, "ブックの点検");
    await desk.pane.waitForSelector("footer button:has-text('修復して再計算する')");
  },
  "health-repaired": async () => {
    await desk.pane.click("footer button:has-text('修復して再計算する')");
    await desk.pane.waitForSelector("footer button:has-text('すべて再計算する')");
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

test.each(themes)("axe finds nothing on any screen in theme %s, and none scrolls sideways", async (theme) => {
  const { page, pane } = desk;
  await dress(page, pane, theme);
  for (const [name, show] of Object.entries(screens)) {
    await show();
    expect([name, await found(theme)]).toEqual([name, []]);
    for (const width of [320, 450]) {
      await widen(page, width);
      expect([name, width, await scrollsSideways(pane)]).toEqual([name, width, false]);
      await page
        .locator("#pane")
        .screenshot({ path: path.join(folder, `pane-${name}-${theme}-${width}.png`) });
    }
    if (name === "facility") await pane.click("[role=group] > button:first-child");
  }
});
