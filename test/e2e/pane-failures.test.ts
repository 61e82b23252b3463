import { click, disconnect, open, type OpenDesk, read, settled } from "./harness/desk";
import { violations } from "./harness/accessibility";
import { addFacility, openProgramme, waitForText } from "./harness/pane";
import { cellsOf, putTable, selectCell } from "./harness/plan-pane";

// Excel refuses: each time a plain message that says what was not changed, and nothing half-written.

const sheet = "失敗";
const unchanged = "ブックは何も変わっていません。";
const block = `${sheet}!B3:I4`;
let desk: OpenDesk;
beforeAll(async () => {
  desk = await open();
  await putTable(desk.pane, sheet, [[""]]);
  await addFacility(desk.pane, { name: "みなと内科", type: "無床診療所", beds: "" });
  await selectCell(desk.pane, sheet, "B3");
  await openProgramme(desk.pane, 9);
  await desk.pane.getByRole("button", { name: "この制度で試算する" }).click();
  await desk.pane.getByRole("radio", { name: /^9①/u }).check();
  await desk.pane.getByLabel("対象経費（円）").fill("300000");
  await offered();
});
afterAll(async () => {
  await desk.page.close();
  await disconnect();
});

const waitFor = (text: string): Promise<unknown> => waitForText(desk.pane, text);

/** Waits until the line is offered for empty cells. */
const offered = async (): Promise<void> => {
  await waitFor(`${block} に書き込みます`);
  await waitFor("空でないセルはありません");
};

const write = (): Promise<void> =>
  desk.pane.locator("footer").getByRole("button", { name: "書き込む", exact: true }).click();

const isBlank = async (): Promise<boolean> =>
  (await cellsOf(desk.pane, sheet, "A1:J8")).formulas.flat().every((formula) => formula === "");

/** What the messages above the screen say; they are dismissed then. */
async function told(): Promise<string> {
  const messages = desk.pane.locator("[aria-live=polite] .fui-MessageBar");
  await messages.first().waitFor();
  const text = (await messages.allInnerTexts()).join(" ").replace(/\s+/gu, " ");
  expect(await violations(desk.pane)).toEqual([]);
  for (const dismiss of await messages.getByRole("button", { name: "閉じる" }).all()) await dismiss.click();
  return text;
}

async function protect(on: boolean): Promise<void> {
  await desk.pane.evaluate(
    ([name, wanted]) =>
      Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem(name);
        if (wanted) protection.protect();
        else protection.unprotect();
        await context.sync();
      }),
    [sheet, on] as const,
  );
}

const openForReading = (only: boolean): Promise<void> =>
  desk.page.evaluate((reading) => window.trialDesk?.openForReading(reading), only);

test("a sheet that is protected after the preview is named, and nothing is written", async () => {
  await protect(true);
  await write();
  const text = await told();
  expect(text).toContain(`シート「${sheet}」は保護されています。`);
  expect(text).toContain(unchanged);
  // Looked at again, the place says so before anybody presses.
  await waitFor(`${block} には書き込めません`);
  expect(await isBlank()).toBe(true);
  await protect(false);
  await selectCell(desk.pane, sheet, "B2");
  await selectCell(desk.pane, sheet, "B3");
  await offered();
});

test("a workbook that is open for reading only is not written to: no line, no as-of date", async () => {
  const { page, pane } = desk;
  await openForReading(true);
  await write();
  const text = await told();
  expect(text).toContain("ブックは読み取り専用です。");
  expect(text).toContain(unchanged);
  const before = await page.evaluate(() => window.trialDesk?.cell("予算", "C6").value);
  await pane.click("[role=group] > button:last-child");
  await pane.fill("input[type=date]", "2026-01-10");
  await pane.getByRole("button", { name: "日付を書き換える" }).click();
  const asOf = await told();
  expect(asOf).toContain("ブックは読み取り専用です。");
  expect(asOf).toContain(unchanged);
  await settled(page);
  expect(await page.evaluate(() => window.trialDesk?.cell("予算", "C6").value)).toBe(before);
  await pane.click("[role=group] > button:last-child");
  await openForReading(false);
  expect(await isBlank()).toBe(true);
  await selectCell(pane, sheet, "B2");
  await selectCell(pane, sheet, "B3");
  await offered();
});

test.each([
  ["Escape gives the cell up, and the line is written", "Escape"],
  ["Enter keeps what was typed, and the line does not go over it", "Enter"],
])("while a cell is being typed into, writing waits and says so: %s", async (_, key) => {
  const { page, pane } = desk;
  await click(page, [sheet, "B3"]);
  await offered();
  await page.keyboard.type("途中", { delay: 5 });
  await write();
  await waitFor("まだ何も書き込んでいません。Enterで入力を確定すると、続けて書き込みます。");
  expect(await violations(pane)).toEqual([]);
  expect((await read(page, sheet, "B3")).text).toBe("");
  await page.locator("canvas").first().focus();
  await page.keyboard.press(key);
  // Enter moves on: the line is then seen and written at the cell that is active.
  const written = key === "Enter" ? `${sheet}!B4:I5` : block;
  await waitFor(`${written} に書き込みました`);
  await settled(page);
  expect((await read(page, sheet, "B3")).text).toBe(key === "Enter" ? "途中" : "制度");
  expect((await read(page, sheet, key === "Enter" ? "F5" : "F4")).value).toBe(150_000);
  await pane.locator("footer").getByRole("button", { name: "元に戻す" }).click();
  await waitFor(`${written} を元に戻しました`);
  await settled(page);
});

/** Our host neither hears the pane nor is heard, or both again. */
const answers = (heard: boolean): Promise<void> =>
  desk.page.evaluate((again) => {
    const pane = document.querySelector("#pane");
    if (!pane) throw new Error("The desk has no pane.");
    if (again) Reflect.deleteProperty(pane, "contentWindow");
    else
      Object.defineProperty(pane, "contentWindow", {
        ...{ configurable: true, value: { postMessage: () => undefined } },
      });
  }, heard);

test("an Excel that answers no more is told plainly, nothing is claimed to be written, and it can be asked again", async () => {
  const { page, pane } = desk;
  await click(page, [sheet, "B12"]);
  await waitFor(`${sheet}!B12:I13 に書き込みます`);
  await waitFor("空でないセルはありません");
  // The pane's patience with a silent Excel is a minute; the test gives it less.
  await pane.evaluate(() => {
    const real = window.setTimeout.bind(window);
    window.setTimeout = ((act: () => void, wait?: number) =>
      real(act, wait === 60_000 ? 2_000 : wait)) as typeof window.setTimeout;
  });
  await answers(false);
  await write();
  await waitFor(`Excel が応答しません。ブックのウィンドウと通信を確かめてください。${unchanged}`);
  expect(await violations(pane)).toEqual([]);
  expect((await read(page, sheet, "B13")).text).toBe("");
  await answers(true);
  await pane.locator("footer").getByRole("button", { name: "もう一度確かめる" }).click();
  await waitFor("空でないセルはありません");
  await write();
  await waitFor(`${sheet}!B12:I13 に書き込みました`);
  await settled(page);
  expect((await read(page, sheet, "F13")).value).toBe(150_000);
});

test("nothing has left this machine and the console has stayed clean", () => {
  expect(desk.watched).toEqual({ outside: [], complaints: [] });
});
