import "../../src/text/pane/brought/editions";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { paneWord } from "../../src/text/pane";
import { editionText } from "../catalogue/edition-file";
import { sixty } from "../fixtures/made-up-list";
import { builtInAmount, laterAmount, laterEdition, tellingFormula } from "../start/editions";
import { violations } from "./harness/accessibility";
import { disconnect, open, type OpenDesk, read, settled, type } from "./harness/desk";
import {
  dress,
  openProgramme,
  openTab,
  scrollsSideways,
  shownText,
  themes,
  waitForText,
  widen,
} from "./harness/pane";

// Editions as a person brings them in: a wrong file, a newer list, a switch and its undo, two lists side by side.

const folder = path.resolve(__dirname, "../../build/pictures");
const sheet = "はじめに";
let desk: OpenDesk;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  desk = await open();
  await type(desk.page, [sheet, "C14"], tellingFormula);
  await openEditions();
});
afterAll(async () => {
  await desk.page.close();
  await disconnect();
});

const word = (
  ...given: Parameters<typeof paneWord> extends [unknown, ...infer Rest] ? Rest : never
): string => paneWord("ja", ...given);

async function openEditions(): Promise<void> {
  await openTab(desk.pane, "settings");
  await desk.pane.click(`text="${paneWord("ja", "editionsOpen")}"`);
  await desk.pane.waitForSelector(`text="${paneWord("ja", "editionsBringHeading")}"`);
}

async function choose(name: string, text: string): Promise<void> {
  await desk.pane.setInputFiles("input[type=file]", {
    name,
    mimeType: "application/json",
    buffer: Buffer.from(text, "utf8"),
  });
}

const press = (key: Parameters<typeof paneWord>[1]): Promise<void> =>
  desk.pane.click(`button:text-is("${word(key)}")`);

/** The text of the pane once it holds a phrase. */
async function shows(phrase: string): Promise<string> {
  await waitForText(desk.pane, phrase);
  return shownText(desk.pane);
}

async function cellShows(cell: string, wanted: string): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    await settled(desk.page);
    if ((await read(desk.page, sheet, cell)).text.replaceAll(",", "") === wanted) return;
    await desk.page.waitForTimeout(100);
  }
  expect((await read(desk.page, sheet, cell)).text).toBe(wanted);
}

const later = JSON.stringify(laterEdition);

/** A picture at both widths in the theme at hand; nothing may scroll sideways. */
async function pictured(name: string): Promise<void> {
  for (const width of [320, 450]) {
    await widen(desk.page, width);
    expect([name, width, await scrollsSideways(desk.pane)]).toEqual([name, width, false]);
    await desk.page.locator("#pane").screenshot({ path: path.join(folder, `pane-${name}-${width}.png`) });
  }
}

test("a wrong file changes nothing: every fault is told with its line", async () => {
  await choose("wrong.json", editionText.replace('"n": 194000', '"n": -1'));
  const text = await shows(word("editionsFaultsTitle"));
  expect(text).toMatch(/\d+行目 programmes\[8\]\.cases\[2\]\.stated\.grantCap\.n/);
  expect(await violations(desk.pane)).toEqual([]);
  await pictured("editions-faults-ja");
  await cellShows("C14", String(builtInAmount));
});

test("a newer list is looked at first: differences, the cells that change and by how much", async () => {
  await choose("2025-12-01.json", later.replace("医療扶助", "医療\u202e扶助"));
  const text = await shows(word("editionsCandidate", { id: "2025-12-01" }));
  expect(text).toContain("見えない文字・制御文字を 1 字、除くか空白に直して読みました（1行目の U+202E）");
  expect(text).toContain(word("editionsDifferences", { count: 2 }));
  expect(text).toContain("補助率：1/2 → 1");
  expect(text).toMatch(/はじめに!C14：75,000 → 150,000（差 \+75,000）/);
  expect(text).toContain("令和８年１月31日（土）」は土曜日です");
  await desk.pane.click(`summary:has-text("${word("editionsPreview", { count: 48 })}")`);
  expect(await shownText(desk.pane)).toMatch(/No\.12\s*①・中小規模病院[^]*限度額に届きません/);
  expect(await violations(desk.pane)).toEqual([]);
  await pictured("editions-candidate-ja");
});

test("switched to, every cell computes with it; taken back, with the former again", async () => {
  await press("editionsSwitch");
  await shows(word("editionsSwitched", { id: "2025-12-01" }));
  await cellShows("C14", String(laterAmount));
  expect(await shownText(desk.pane)).toContain(word("editionsPinned"));
  expect(await shownText(desk.pane)).toMatch(
    /2025-10-02 → 2025-12-01（照合値 [0-9a-f]+、変わったセル [1-9]\d*）/,
  );
  await press("undo");
  await shows(word("editionsSwitchedBack"));
  await cellShows("C14", String(builtInAmount));
  await shows(word("editionsNotPinned"));
});

test("kept beside, a cell that names it computes with it while all others stay", async () => {
  await type(desk.page, [sheet, "C15"], '=SUBSIDY.AMOUNT("2025-12-01:9①","診療所",150000)');
  await choose("2025-12-01.json", later);
  await shows(word("editionsCandidate", { id: "2025-12-01" }));
  await press("editionsKeep");
  await shows(word("editionsBesideOpen"));
  await cellShows("C15", String(laterAmount));
  await cellShows("C14", String(builtInAmount));
  await press("editionsRemove");
  await cellShows("C15", "#N/A");
});

test("the entry form is added, read back, and is the same list", async () => {
  await press("editionsFormLay");
  await shows(word("editionsFormLaid"));
  await desk.page.screenshot({ path: path.join(folder, "editions-form.png") });
  await press("editionsFormRead");
  const text = await shows(word("editionsCandidate", { id: "2025-10-02" }));
  expect(text).toContain(word("editionsSame"));
  await press("editionsDrop");
}, 120_000);

test.each(themes)("axe finds nothing on the screen of editions in theme %s", async (theme) => {
  await dress(desk.page, desk.pane, theme);
  await openEditions();
  await choose("2025-12-01.json", later);
  await shows(word("editionsCandidate", { id: "2025-12-01" }));
  // Until the workbook has been looked through its buttons are off; going on, they fade through other colours.
  await desk.pane.getByRole("button", { name: word("editionsKeep") }).click({ trial: true });
  const all = await violations(desk.pane);
  expect(
    theme.startsWith("forced") ? all.filter((line) => !line.startsWith("color-contrast:")) : all,
  ).toEqual([]);
  await pictured(`editions-${theme}`);
});

test("in English the same screen speaks English", async () => {
  await dress(desk.page, desk.pane, "light");
  await desk.pane.selectOption("select:has(option[value=en])", "en");
  await desk.pane.click(`text="${paneWord("en", "editionsOpen")}"`);
  await choose("2025-12-01.json", later);
  await shows(paneWord("en", "editionsCandidate", { id: "2025-12-01" }));
  await pictured("editions-en");
});

test("a list with every kind of period and rule: rounds, extensions, a moved day, ranges, each said in the pane", async () => {
  await openTab(desk.pane, "settings");
  await desk.pane.selectOption("select:has(option[value=en])", "ja");
  await openEditions();
  await choose("2030-01-01.json", JSON.stringify(sixty));
  await shows(word("editionsCandidate", { id: "2030-01-01" }));
  await press("editionsSwitch");
  await shows(word("editionsSwitched", { id: "2030-01-01" }));
  const page = async (number: number, phrase: string): Promise<string> => {
    await openTab(desk.pane, "programmes");
    await desk.pane.click("#tab-programmes");
    await openProgramme(desk.pane, number);
    return shows(phrase);
  };
  expect(await page(2, word("windowIntroduction"))).toMatch(/受付前[^]*令和12年6月28日[^]*第１回/);
  expect(await page(3, "延長前：令和12年11月29日まで")).toContain("延長前：令和12年12月27日まで");
  expect(await page(4, "制度の定めにより令和12年9月2日に動いています")).toContain("令和12年8月31日");
  await shows("期日が休日に当たるときは、その翌開庁日とする。");
  await page(5, "令和12年8月31日は土曜日です。期日が動くとは書かれていません。");
  await page(6, "完了から30日以内（暦日）");
  await desk.pane.getByLabel(word("windowCompleted")).fill("2030-05-15");
  await shows(word("windowApplyBy", { date: "令和12年6月14日" }));
  await desk.pane.getByLabel(word("windowCompleted")).fill("2031-03-15");
  await shows(word("windowTooLate", { date: "令和13年3月14日" }));
  await page(7, "完了から10開庁日以内");
  await desk.pane.getByLabel(word("windowCompleted")).fill("2030-04-23");
  await shows(word("windowApplyBy", { date: "令和12年5月10日" }));
  await desk.pane.getByRole("heading", { name: word("timeHeading") }).scrollIntoViewIfNeeded();
  await pictured("periods-ja");
  expect(await page(13, word("inferred"))).toContain("247,000～359,000円");
  expect(await violations(desk.pane)).toEqual([]);
});
