import { click, disconnect, open, type OpenDesk, settled } from "./harness/desk";
import { addFacility, openTab, shownText, waitForText } from "./harness/pane";
import { cellsOf, putTable, selectCell } from "./harness/plan-pane";

// A form that people have already: read, questions answered, written into its empty cells, taken back.

const sheet = "様式";
let desk: OpenDesk;
beforeAll(async () => {
  desk = await open();
  await addFacility(desk.pane, { name: "みなと内科", type: "無床診療所", beds: "" });
  await putTable(desk.pane, sheet, [
    ["令和7年度 補助金一覧", "", "", "", "", ""],
    ["", "", "", "", "", "（単位：千円）"],
    ["制度", "対象経費", "補助率", "補助金額", "自己負担", "申請期限"],
    ["9①", 387, "", "", "", ""],
    ["10①", 220, "", "記入済み", "", ""],
    ["合計", "", "", "", "", ""],
  ]);
});
afterAll(async () => {
  await desk.page.close();
  await disconnect();
});

const waitFor = (text: string): Promise<unknown> => waitForText(desk.pane, text);

test("headings are recognised, and what only the user knows is asked before anything is offered", async () => {
  const { pane } = desk;
  await openTab(pane, "templates");
  await selectCell(pane, sheet, "A1");
  await pane.getByRole("button", { name: "表示中のシートを読む" }).click();
  await waitFor("シート「様式」：制度が縦に並ぶ表。制度は2件です。");
  await waitFor("先に決めてください：金額の単位");
  await pane.getByLabel(/「.*千円.*」とあります/u).selectOption({ label: "千円単位" });
  await waitFor("先に決めてください：端数の扱い");
  await pane.getByLabel("単位未満の端数").selectOption({ label: "切捨て" });
  await waitFor("入力済みのセルには書き込みません。");
});

test("only empty cells are written, in the form's unit, as live formulas; what stood there stays", async () => {
  const { pane, page } = desk;
  // Somebody is typing into a cell: the pane says why nothing happens yet.
  await click(page, [sheet, "H9"]);
  await page.keyboard.type("途中", { delay: 5 });
  await pane.locator("footer").getByRole("button", { name: "書き込む" }).click();
  await waitFor("まだ何も書き込んでいません。Enterで入力を確定すると、続けて書き込みます。");
  await page.locator("canvas").first().focus();
  await page.keyboard.press("Escape");
  await waitFor("セルに書き込みました");
  await settled(page);
  const { values, formulas } = await cellsOf(pane, sheet, "A1:F6");
  expect(values[3]?.slice(0, 5)).toEqual(["9①", 387, 0.5, 193, 194]);
  expect(values[4]?.slice(1, 4)).toEqual([220, 0.5, "記入済み"]);
  expect(String(formulas[3]?.[3])).toContain("SUBSIDY.AMOUNT(");
  expect(formulas[5]).toEqual(["合計", "", "", "", "", ""]);
});

test("one step back, and the form is as it came", async () => {
  const { pane } = desk;
  await pane.locator("footer").getByRole("button", { name: "元に戻す" }).click();
  await waitFor("元に戻しました");
  const { formulas } = await cellsOf(pane, sheet, "A4:F5");
  expect(formulas).toEqual([
    ["9①", 387, "", "", "", ""],
    ["10①", 220, "", "記入済み", "", ""],
  ]);
});

test("placeholders are found and filled where they stand", async () => {
  const { pane, page } = desk;
  await putTable(pane, "送り状", [
    ["対象経費", 387_000],
    ["見込額", "{{補助見込額 9①}}"],
    ["期限", "{{申請期限 9①}}"],
  ]);
  await pane.getByRole("button", { name: "表示中のシートを読む" }).click();
  await waitFor("差込の言葉・名前");
  await pane.getByLabel("9①の対象経費のセル（例：B5）").fill("B1");
  await waitFor("B2:B3 の2セルに書き込みます。");
  await pane.locator("footer").getByRole("button", { name: "書き込む" }).click();
  await waitFor("セルに書き込みました");
  await settled(page);
  expect((await cellsOf(pane, "送り状", "B2")).values).toEqual([[193_000]]);
});

test("a sheet without headings is told what it lacks, and nothing changes", async () => {
  const { pane } = desk;
  await putTable(pane, "空", [["メモ"]]);
  await pane.getByRole("button", { name: "表示中のシートを読む" }).click();
  await waitFor("「空」に見出しが見つかりません");
  expect(await shownText(pane)).toContain("ブックは何も変わっていません");
});

test("nothing has left this machine and the console has stayed clean", () => {
  expect(desk.watched).toEqual({ outside: [], complaints: [] });
});
