import { disconnect, open, type OpenDesk, settled } from "./harness/desk";
import { violations } from "./harness/accessibility";
import { addFacility, openProgramme } from "./harness/pane";
import { cellsOf, putTable, selectCell, waitForText } from "./harness/plan-pane";

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

test("nothing has left this machine and the console has stayed clean", () => {
  expect(desk.watched).toEqual({ outside: [], complaints: [] });
});
