import type { StoredBook } from "../../src/sheets/stored-book";
import { rows } from "../../src/workbench/sample/budget-places";
import { quotes } from "../../src/workbench/sample/quotes";
import { disconnect, open, type OpenDesk } from "./harness/desk";
import { pressTabUntil } from "./harness/focus";
import { addFacility, openTab, waitForText } from "./harness/pane";
import { twoSteps, typeRow } from "./harness/plan-pane";
import { keptRequest, keptRequests } from "./harness/quote-pane";
import { savedBy } from "./harness/saved-file";
import { bookIn } from "./harness/sharing-pane";

// Requests that are not typed: their lines come from the plan, or from a table of the sheet.

let desk: OpenDesk;
beforeAll(async () => {
  desk = await open();
  await addFacility(desk.pane, { name: "みなと内科", type: "無床診療所", beds: "" });
});
afterAll(async () => {
  await desk.page.close();
  await disconnect();
});

const until = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
const button = (name: string | RegExp) => desk.pane.getByRole("button", { name });

/** The lines of the draft as they stand in the pane: name, quantity, unit, programmes. */
async function drafted(): Promise<string[][]> {
  const groups = await desk.pane.getByRole("group", { name: /^\d+行目$/u }).all();
  return Promise.all(
    groups.map((group) =>
      Promise.all(
        ["品名・仕様", "数量", "単位", /対象の制度/u].map((label) => group.getByLabel(label).inputValue()),
      ),
    ),
  );
}

/** Makes the request for these vendors and saves every file of it. */
async function made(vendors: readonly string[]): Promise<{ name: string; book: StoredBook }[]> {
  const { page, pane } = desk;
  await pane.getByLabel(/業者名/u).fill(vendors.join("\n"));
  await pane.getByLabel("見積に必要な有効期限").fill(until);
  await button("依頼を作る").click();
  await waitForText(pane, "このブックに保存しました");
  const { id } = await keptRequest(pane);
  const item = pane.getByRole("listitem").filter({ hasText: id });
  const files: { name: string; book: StoredBook }[] = [];
  for (const save of await item.getByRole("button", { name: /のファイルを保存$/u }).all()) {
    const { name, bytes } = await savedBy(page, () => save.click());
    files.push({ name, book: bookIn(bytes) });
  }
  return files;
}

const textsIn = ({ sheets }: StoredBook): string[] =>
  sheets.flatMap(({ cells }) =>
    [...cells.values()].map(({ value }) => (typeof value === "object" ? value.error : String(value))),
  );
const formulasIn = ({ sheets }: StoredBook): string[] =>
  sheets.flatMap(({ cells }) => [...cells.values()].flatMap(({ formula }) => formula ?? []));

test("the plan's systems become lines with their programmes, and each vendor gets a file of its own", async () => {
  const { pane } = desk;
  await openTab(pane, "plan");
  for (const row of twoSteps) await typeRow(pane, row);
  await openTab(pane, "sharing");
  await button("計画から行を取る").click();
  await waitForText(pane, "2行を取りました。金額は取り込みません。");
  expect(await drafted()).toEqual([
    ["電子処方箋の導入", "1", "", "9①、11①"],
    ["機能の拡充", "1", "", "10①、11②"],
  ]);
  const vendors = ["甲システム（株）", "乙情報（株）", "丙機器（株）"];
  const files = await made(vendors);
  const request = await keptRequest(pane);
  expect(files.map(({ name }) => name)).toEqual(
    vendors.map((vendor) => `見積依頼_${request.id}_${vendor}.xlsx`),
  );
  const [first] = files;
  if (!first) throw new Error("no file");
  for (const [index, { book }] of files.entries()) {
    const texts = textsIn(book);
    expect(texts).toEqual(
      expect.arrayContaining(["電子処方箋の導入", "機能の拡充", "みなと内科", vendors[index]]),
    );
    expect(
      texts.filter((text) => vendors.some((vendor, other) => other !== index && text === vendor)),
    ).toEqual([]);
    expect(texts.join(" ")).not.toMatch(/330,?000|220,?000|9①|11①|補助/u);
    expect(formulasIn(book)).toEqual(formulasIn(first.book));
  }
  const codes = request.vendors.map(({ check }, index) => [
    check,
    files.map(({ book }) => textsIn(book).includes(check)).indexOf(true),
    index,
  ]);
  expect(new Set(codes.map(([check]) => check)).size).toBe(3);
  expect(codes.every(([, found, index]) => found === index)).toBe(true);
});

test("a table of the sheet, taken by keyboard alone: things become lines, each once, with the programmes they name", async () => {
  const { page, pane } = desk;
  await pane.evaluate(
    async ([first, last]) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("予算");
        sheet.activate();
        sheet.getRange(`A${first}:G${last}`).select();
        await context.sync();
      });
    },
    [rows.quoteHead, rows.lastQuote] as const,
  );
  await button("計画から行を取る").focus();
  await pressTabUntil(desk, "選択した表から行を取る");
  await page.keyboard.press("Enter");
  // What two programmes pay for is bought once; what stands there again under the same one, again.
  const things = quotes
    .filter(
      ({ what, programme }, index) =>
        !quotes.slice(0, index).some((one) => one.what === what && one.programme !== programme),
    )
    .map(({ what }) => what.ja);
  expect([quotes.length, things.length]).toEqual([16, 14]);
  await waitForText(pane, `${things.length}行を取りました。`);
  const lines = await drafted();
  expect(lines.map(([name]) => name)).toEqual(things);
  expect(lines.find(([name]) => name === "モバイル端末")).toEqual(["モバイル端末", "1", "", "2、4"]);
  const before = (await keptRequests(pane)).length;
  const files = await made(["丁商会"]);
  const kept = await keptRequests(pane);
  expect(kept.length).toBe(before + 1);
  expect(kept[0]?.lines.map(({ name }) => name)).toEqual(things);
  const texts = files.flatMap(({ book }) => textsIn(book));
  expect(texts).toEqual(expect.arrayContaining(things));
  const secrets = quotes.flatMap(({ cost, number, vendor }) => [String(cost), number, vendor.ja]);
  expect(texts.filter((text) => secrets.includes(text))).toEqual([]);
  expect(desk.watched.complaints).toEqual([]);
});

test("a selection without anything to buy says so, and no line appears", async () => {
  const { pane } = desk;
  await pane.evaluate(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("予算").getRange("Z200").select();
      await context.sync();
    });
  });
  await button("選択した表から行を取る").click();
  await waitForText(pane, "選択した範囲に品名のある行がありません。");
  expect(await drafted()).toEqual([]);
});
