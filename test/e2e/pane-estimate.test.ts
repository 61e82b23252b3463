import { disconnect, open, type OpenDesk } from "./harness/desk";
import { addFacility, openProgramme, openTab, shownText, waitForText } from "./harness/pane";
import { putTable, selectCell } from "./harness/plan-pane";

// What a cost earns: typed, or taken from the sheet; the expected figures are worked out from the printed list.

let desk: OpenDesk;
beforeAll(async () => {
  desk = await open();
});
afterAll(async () => {
  await desk.page.close();
  await disconnect();
});

const waitFor = (text: string): Promise<unknown> => waitForText(desk.pane, text);

/** Selects cells as the user has them selected when the button is pressed. */
const select = (sheet: string, cells: string): Promise<void> => selectCell(desk.pane, sheet, cells);

async function estimate(programme: number): Promise<void> {
  await openProgramme(desk.pane, programme);
  await desk.pane.getByRole("button", { name: "この制度で試算する" }).click();
  await waitFor("対象経費");
}

test("without a facility one choice is asked for, and kept", async () => {
  const { pane } = desk;
  await estimate(9);
  await pane.getByLabel("施設の種類").selectOption({ label: "無床診療所" });
  await pane.getByRole("radio", { name: /^9①/u }).check();
  await waitFor("対象経費を入力すると、補助見込額が出ます。");
});

test("387,000 yen for 9①: 193,000, the steps with what bound, the bar, the largest and the cost that earns it", async () => {
  const { pane } = desk;
  await pane.getByLabel("対象経費（円）").fill("３８７，０００");
  await waitFor("193,000円");
  const text = await shownText(pane);
  expect(text).toContain("自己負担額 194,000円");
  expect(text).toContain("この施設の最大額は193,000円。対象経費386,000円で届きます。");
  expect(text).toContain(
    "公表されている補助限度額194,000円には届きません。公表上限との差1,000円は端数処理。",
  );
  const ladder = text.slice(text.indexOf("計算の段階"));
  expect(ladder).toMatch(/補助率を掛ける.*193,500.*端数処理.*193,000.*500円を切捨て/u);
  const bar = pane.getByRole("img", { name: "対象経費387,000円の内訳" });
  expect(await bar.count()).toBe(1);
});

test("above the cost cap the bar tells what lies above; nonsense is answered with what to type", async () => {
  const { pane } = desk;
  const field = pane.getByLabel("対象経費（円）");
  await field.fill("50万円");
  await waitFor("自己負担（事業額上限を超える分） 113,000");
  await field.fill("-5");
  await waitFor("計算できません");
  await field.fill("やく三十");
  await waitFor("計算できません");
  await field.fill("");
  await waitFor("対象経費を入力すると、補助見込額が出ます。");
});

test("a column is added up, and a unit of 1,000 yen is asked about before anything counts", async () => {
  const { pane } = desk;
  await putTable(pane, "経費", [
    ["単位：千円", ""],
    ["改修", 200],
    ["接続", 100],
  ]);
  await select("経費", "B2:B3");
  await pane.getByRole("button", { name: "選択中のセルを使う" }).click();
  await waitFor("金額の単位はどちらですか");
  await waitFor("金額の単位を選ぶと、補助見込額が出ます。");
  expect(await shownText(pane)).not.toMatch(/自己負担額 \d/u);
  await pane.getByRole("radio", { name: "千円（合計 300,000円）" }).check();
  await waitFor("補助見込額（試算） 150,000円");
  await pane.getByRole("button", { name: "入力に戻す" }).click();
});

test("one amount is taken as it stands; cells without an amount say what to select", async () => {
  const { pane } = desk;
  await putTable(pane, "一つ", [["", 300_000]]);
  await select("一つ", "B1");
  await pane.getByRole("button", { name: "選択中のセルを使う" }).click();
  await waitFor("補助見込額（試算） 150,000円");
  await pane.getByRole("button", { name: "入力に戻す" }).click();
  await select("一つ", "A1");
  await pane.getByRole("button", { name: "選択中のセルを使う" }).click();
  await waitFor("選択したセルに金額がありません");
});

test("items with amounts are held against their own caps", async () => {
  const { pane } = desk;
  await estimate(2);
  await putTable(pane, "品目", [
    ["モバイル端末", 60_000],
    ["レセコン", 109_000],
  ]);
  await select("品目", "A1:B2");
  await pane.getByRole("button", { name: "選択中のセルを使う" }).click();
  // No.2: devices 41,000 and adaptation of the billing computer 130,000 at most; 3/4 of 41,000 + 109,000.
  await waitFor("補助見込額（試算） 112,000円");
  expect(await shownText(pane)).toContain("品目ごとの上限");
  await pane.getByRole("button", { name: "入力に戻す" }).click();
});

test("a facility that a programme does not cover is told so, not given 0 yen", async () => {
  await estimate(12);
  await waitFor("この施設の種類は、この制度の対象ではありません。補助見込額0円とは異なります。");
});

test("in English the same figures", async () => {
  const { pane } = desk;
  await addFacility(pane, { name: "中央病院", type: "病院", beds: "150" });
  await openTab(pane, "settings");
  await pane.selectOption("select:has(option[value=ja])", "en");
  await openTab(pane, "programmes");
  await pane.fill("input[type=search]", "No.9");
  await pane.click("li[aria-posinset='1'] button");
  await pane.getByRole("button", { name: "Estimate" }).click();
  await pane.getByRole("radio", { name: /^9①/u }).check();
  await pane.getByRole("textbox").last().fill("¥4,000,000");
  await waitFor("1,086,000");
  expect(await shownText(pane)).not.toMatch(/[a-z]+[A-Z][a-z]+[A-Z]\w+/u);
});

test("nothing has left this machine and the console has stayed clean", () => {
  expect(desk.watched).toEqual({ outside: [], complaints: [] });
});
