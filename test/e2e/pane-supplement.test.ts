import "../../src/text/pane/brought/editions";
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Frame } from "playwright-core";
import { paneWord } from "../../src/text/pane";
import { saga, sagaAmounts, sagaCells, sagaWith } from "../fixtures/saga-supplement";
import { violations } from "./harness/accessibility";
import { disconnect, open, type OpenDesk, read, settled } from "./harness/desk";
import {
  openProgramme,
  openTab,
  reloadPane,
  scrollsSideways,
  shownText,
  waitForText,
  widen,
} from "./harness/pane";

// A prefecture's list as a person lays it over the State's: refused, laid, used, taken back, carried to another machine.

const folder = path.resolve(__dirname, "../../build/pictures");
const sheet = "はじめに";
const opened: OpenDesk[] = [];
let desk: OpenDesk;

const word = (
  ...given: Parameters<typeof paneWord> extends [unknown, ...infer Rest] ? Rest : never
): string => paneWord("ja", ...given);

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  desk = await withCells();
  await openTab(desk.pane, "settings");
  await desk.pane.click(`text="${word("editionsOpen")}"`);
  await desk.pane.waitForSelector(`text="${word("editionsBringHeading")}"`);
});
afterAll(async () => {
  for (const { page } of opened) await page.close();
  await disconnect();
});

/** A desk with the State's grant in C14 and the prefecture's in C15. */
async function withCells(): Promise<OpenDesk> {
  const fresh = await open();
  opened.push(fresh);
  await fresh.pane.evaluate(
    ([name, ...formulas]) =>
      Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getItem(name ?? "").getRange("C14:C15");
        cells.formulas = formulas.map((formula) => [formula]);
        await context.sync();
      }),
    [sheet, sagaCells.national, sagaCells.prefectural],
  );
  await settled(fresh.page);
  return fresh;
}

const choose = (name: string, content: object): Promise<void> =>
  desk.pane.setInputFiles("input[type=file]", {
    name,
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(content, null, 2), "utf8"),
  });

const press = (key: Parameters<typeof paneWord>[1]): Promise<void> =>
  desk.pane.click(`button:text-is("${word(key)}")`);

async function shows(phrase: string, pane: Frame = desk.pane): Promise<string> {
  await waitForText(pane, phrase);
  return shownText(pane);
}

/** Both cells show these texts within fifteen seconds. */
async function cellsShow(wanted: readonly string[], { page }: OpenDesk = desk): Promise<void> {
  const shown = (): Promise<string[]> =>
    Promise.all(["C14", "C15"].map(async (cell) => (await read(page, sheet, cell)).text.replaceAll(",", "")));
  for (let tries = 0; tries < 150 && (await shown()).join() !== wanted.join(); tries += 1) {
    await settled(page);
    await page.waitForTimeout(100);
  }
  expect(await shown()).toEqual(wanted);
}

async function pictured(name: string): Promise<void> {
  for (const width of [320, 450]) {
    await widen(desk.page, width);
    expect([name, width, await scrollsSideways(desk.pane)]).toEqual([name, width, false]);
    await desk.page.locator("#pane").screenshot({ path: path.join(folder, `pane-${name}-${width}.png`) });
  }
}

const before = [String(sagaAmounts.national), "#VALUE!"];
const laid = [String(sagaAmounts.national), String(sagaAmounts.prefectural)];

test.each<[string, object, RegExp]>([
  [
    "an id that the State's list has",
    sagaWith({ id: "electronic-prescription" }, { a: "electronic-prescription" }),
    /\d+行目 programmes\[0\]\.id：ほかと重ならない名前（「electronic-prescription」は既にある）/u,
  ],
  [
    "a top-up on an unknown programme",
    sagaWith({}, { on: "electronic-prescriptions" }),
    /\d+行目 relations\[0\]\.on：この版にある制度/u,
  ],
  [
    "another hash below",
    { ...saga, overHash: "0".repeat(64) },
    /\d+行目 overHash：下に敷く版の照合値（[0-9a-f]{64}）/u,
  ],
])("%s is told with its line and changes nothing", async (_what, content, expected) => {
  await choose("wrong.json", content);
  await shows(word("editionsFaultsTitle"));
  await desk.pane.waitForFunction(
    (wanted) => new RegExp(wanted, "u").test(document.body.innerText),
    expected.source,
  );
  await pictured("supplement-faults-ja");
  await cellsShow(before);
});

test("laid over the State's list it is looked at first: what it adds, and the cell that will have an amount", async () => {
  await choose("saga.json", saga);
  const text = await shows(word("editionsCandidate", { id: "2025-10-02" }));
  expect(text).toContain("制度どうしの関係・saga-tops-up：なし → No.21はNo.9①に上乗せする。");
  expect(text).toMatch(/はじめに!C15：[^\n]* → 37,000/u);
  expect(text).toContain("No.21 診療所：計算では 96,000円までで、補助限度額 97,000円に届きません。");
  expect(text).not.toContain("はじめに!C14");
  expect(await violations(desk.pane)).toEqual([]);
  await pictured("supplement-candidate-ja");
  await cellsShow(before);
});

test("switched to, both lists compute and the programme names what it tops up; taken back, only the State's is left", async () => {
  await press("editionsSwitch");
  await shows(word("editionsSwitched", { id: "2025-10-02" }));
  await cellsShow(laid);
  await press("undo");
  await shows(word("editionsSwitchedBack"));
  await cellsShow(before);
  await choose("saga.json", saga);
  await shows(word("editionsCandidate", { id: "2025-10-02" }));
  await press("editionsSwitch");
  await cellsShow(laid);
  await openTab(desk.pane, "programmes");
  // Each prefecture's programme is told as its own, though the list is of both now.
  const own = (name: RegExp): Promise<string> => desk.pane.getByRole("button", { name }).innerText();
  await waitForText(desk.pane, "佐賀県電子処方箋（作例）");
  expect(await own(/佐賀県電子処方箋（作例）/u)).not.toContain("福岡県");
  expect(await own(/生産性向上・職場環境整備等/u)).toContain("福岡県");
  expect(await own(/生産性向上・職場環境整備等/u)).not.toContain("佐賀県");
  await openProgramme(desk.pane, 21);
  expect(await shows("佐賀県電子処方箋導入促進費（作例）")).toContain("No.21はNo.9①に上乗せする。");
  await pictured("supplement-programme-ja");
});

/** Reads or writes the workbook's pinned list, as a saved file carries it. */
const pinned = (pane: Frame, xml?: string): Promise<string> =>
  pane.evaluate(
    (part) =>
      Excel.run(async (context) => {
        if (part !== undefined) context.workbook.customXmlParts.add(part);
        const parts = context.workbook.customXmlParts.getByNamespace("urn:medical-dx-grants:edition");
        parts.load("items/id");
        await context.sync();
        const text = parts.items[0]?.getXml();
        await context.sync();
        return text?.value ?? "";
      }),
    xml,
  );

test("the workbook carries both lists: on a machine that knows neither it asks, and then has the same yen", async () => {
  const part = await pinned(desk.pane);
  expect(part).toContain("saga-e-prescription");
  const other = await withCells();
  await cellsShow(before, other);
  await pinned(other.pane, part);
  await reloadPane(other.pane);
  await other.pane.waitForFunction(() => window.SUBSIDY?.current().state === "unknown");
  const line = other.pane.getByRole("status").filter({ hasText: word("toSettings") });
  await line.getByRole("button").click();
  await other.pane.getByRole("button", { name: word("accept") }).click();
  await other.pane.waitForFunction(() => window.SUBSIDY?.current().state === "edition");
  await cellsShow(laid, other);
});
