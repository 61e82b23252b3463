import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { templates } from "../../src/templates";
import { readStrangerBook } from "../../src/xlsx/read";
import { disconnect, open, type OpenDesk, settled } from "./harness/desk";
import { addFacility, openTab, shownText, waitForText } from "./harness/pane";

// Our forms: looked at as pictures, drawn into the workbook, saved as a file, taken back.

let desk: OpenDesk;
beforeAll(async () => {
  desk = await open();
  await addFacility(desk.pane, { name: "みなと内科", type: "無床診療所", beds: "" });
});
afterAll(async () => {
  await desk.page.close();
  await disconnect();
});

const waitFor = (text: string): Promise<unknown> => waitForText(desk.pane, text);
const sheetNames = (): Promise<readonly string[]> =>
  desk.page.evaluate(() => window.trialDesk?.sheetNames() ?? []);

async function choose(id: string): Promise<void> {
  await openTab(desk.pane, "programmes");
  await openTab(desk.pane, "templates");
  await desk.pane.click(`[data-form="${id}"]`);
  await waitFor("手元に用意するもの");
}

test("every form stands there with its picture and its purpose", async () => {
  const { pane } = desk;
  await openTab(pane, "templates");
  await pane.waitForSelector("[data-form]");
  expect(await pane.locator("[data-form]").count()).toBe(templates.length);
  const text = await shownText(pane);
  for (const { name, purpose } of templates) {
    expect(text).toContain(name.ja);
    expect(text).toContain(purpose.ja);
  }
  for (const svg of await pane.locator("[data-form] svg[role=img]").all())
    expect(await svg.locator("text, rect").count()).toBeGreaterThan(5);
});

test.each(templates.map(({ id, name }) => [name.ja, id]))(
  "「%s」 with its example is drawn into a sheet of its own without an error, and goes again",
  async (_name, id) => {
    const { pane, page } = desk;
    const before = await sheetNames();
    await choose(id);
    await pane.getByLabel("記入").selectOption("example");
    await pane.locator("footer").getByRole("button", { name: "新しいシートに作る" }).click();
    await waitFor("を追加しました");
    await settled(page);
    const after = await sheetNames();
    const added = after.filter((sheet) => !before.includes(sheet));
    expect(added.length).toBeGreaterThan(0);
    const errors = await page.evaluate(() => window.trialDesk?.errors() ?? []);
    expect(errors.filter((error) => added.some((sheet) => error.startsWith(`${sheet}!`)))).toEqual([]);
    await pane.locator("footer").getByRole("button", { name: "元に戻す" }).click();
    await waitFor("を取り除きました");
    expect(await sheetNames()).toEqual(before);
  },
);

test("a form is saved as a file that holds a value in every formula cell", async () => {
  const { pane, page } = desk;
  await choose("requirement");
  await pane.getByLabel("記入").selectOption("example");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name: "Excelファイル（.xlsx）で保存" }).click(),
  ]);
  const file = path.join(mkdtempSync(path.join(tmpdir(), "form-")), "form.xlsx");
  await download.saveAs(file);
  const book = readStrangerBook(new Uint8Array(readFileSync(file)));
  if (!book.ok) throw new Error(book.refused.code);
  const cells = book.value.sheets.flatMap(({ cells }) => [...cells.values()]);
  const computed = cells.filter(({ formula }) => formula !== undefined);
  expect(computed.length).toBeGreaterThan(10);
  expect(computed.filter(({ value }) => value === undefined)).toEqual([]);
  expect(cells.map(({ value }) => value)).toContain(400_000);
  await waitFor("ファイルを保存しました");
});

test("nothing has left this machine and the console has stayed clean", () => {
  expect(desk.watched).toEqual({ outside: [], complaints: [] });
});
