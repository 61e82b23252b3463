import { mkdirSync } from "node:fs";
import path from "node:path";
import { violations } from "./harness/accessibility";
import { disconnect, open, settled, type OpenDesk } from "./harness/desk";
import {
  addFacility,
  keptInWorkbook,
  openTab,
  reloadPane,
  scrollsSideways,
  shownText,
  waitForText,
  widen,
} from "./harness/pane";
import { answer, cellsOf, putTable, selectCell, twoSteps, typeRow, writeBlock } from "./harness/plan-pane";

// A clinic with 330,000 yen for introducing electronic prescriptions and 220,000 yen for their further features.

const folder = path.resolve(__dirname, "../../build/pictures");
let desk: OpenDesk;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  desk = await open();
  await openTab(desk.pane, "plan");
});
afterAll(async () => {
  await desk.page.close();
  await disconnect();
});

const waitFor = (text: string): Promise<unknown> => waitForText(desk.pane, text);

/** The plan in another language, as a person asks for it under settings. */
async function speak(language: "en" | "office"): Promise<void> {
  const { pane } = desk;
  await openTab(pane, "settings");
  await pane.selectOption("select:has(option[value=ja])", language);
  await openTab(pane, "plan");
}

/** The whole of the pane, as high as it is. */
async function pictured(name: string): Promise<void> {
  const { page } = desk;
  await page.setViewportSize({ width: 1480, height: 4200 });
  await page.locator("#pane").screenshot({ path: path.join(folder, `${name}.png`) });
  await page.setViewportSize({ width: 1480, height: 860 });
}

test("without a facility the plan says what to do first", async () => {
  await waitFor("先に施設を登録してください");
  await addFacility(desk.pane, { name: "みなと内科", type: "無床診療所", beds: "" });
  await waitFor("導入する（した）システムを1行ずつ入れ");
});

test("two steps of a clinic: nothing is confirmed before the facts are, then 412,500 yen with 137,500 left to pay", async () => {
  const { pane } = desk;
  for (const row of twoSteps) await typeRow(pane, row);
  await waitFor("未確認4件");
  expect(await shownText(pane)).toMatch(/補助見込額（可のみ） 0円 自己負担額 550,000円 総事業費 550,000円/u);
  await answer(pane, /オンライン資格確認を実施できる/u, "yes");
  await answer(pane, /電子処方箋管理サービスを導入していますか/u, "yes");
  await waitFor("補助見込額（可のみ） 412,500円 自己負担額 137,500円");
  expect(await shownText(pane)).toContain("未確認はありません");
  await waitFor("9①は、この計画のとおり申請して交付決定を受けるものとして計算しています。");
  const bar = pane.getByRole("table").filter({ hasText: "国の補助" });
  expect((await bar.innerText()).replace(/\s+/gu, " ")).toMatch(
    /国の補助 275,000円 50\.0% 県の補助 137,500円 25\.0% 自己負担（上限内） 137,500円 25\.0% 自己負担（事業額上限を超える分） 0円 0\.0% 自己負担（対象外経費） 0円/u,
  );
});

test("a chip is switched off with the keyboard: the difference is told before and after", async () => {
  const { page, pane } = desk;
  const chip = pane.getByRole("button", { name: /^11①.*を申請に入れる/u });
  expect(await chip.getAttribute("aria-pressed")).toBe("true");
  await waitFor("外すと △82,500円");
  await chip.focus();
  await page.keyboard.press("Space");
  await waitFor("補助見込額（可のみ） 330,000円");
  await waitFor("申請しない 入れると ＋82,500円");
  await waitFor("いまの計画との差 ＋82,500円");
  await pane
    .getByRole("button", { name: /^この組合せにする/u })
    .first()
    .click();
  await waitFor("補助見込額（可のみ） 412,500円");
});

test("a conflict is drawn between its rows, told with its passage, and ended with one click", async () => {
  const { pane } = desk;
  await typeRow(pane, {
    ...{ name: "同時導入の見積", cost: "500,000", completed: "2025-09-10" },
    programmes: ["electronic-prescription-fukuoka/3"],
  });
  await waitFor("併用の衝突");
  const bracket = pane.locator("li[aria-hidden=true]").first();
  const rows = await bracket.evaluate((element) => getComputedStyle(element).gridRow);
  expect(rows).toMatch(/^[12] \/ 4$/u);
  await pane.getByRole("button", { name: "同時導入の見積の11③を外す" }).first().click();
  await pane.waitForFunction(() => !document.body.innerText.includes("併用の衝突"));
  await pane.getByRole("button", { name: "同時導入の見積を編集" }).click();
  await pane.getByRole("button", { name: "この行を削除" }).click();
  await waitFor("総事業費 550,000円");
});

test("deadlines stand on a time line and as a list; a lead time draws the inner one", async () => {
  const { pane } = desk;
  const text = await shownText(pane);
  expect(text).toMatch(/令和8年1月15日 No\.10 申請期日 あと\d+日/u);
  expect(text).toMatch(/令和7年9月30日 No\.9 導入の完了期限 完了済み（期限内）/u);
  expect(text).not.toContain("逆算した申請期日");
  await pane
    .getByLabel(/No\.9の申請から交付決定まで何日/u)
    .first()
    .fill("45");
  await waitFor("令和7年12月16日 No.9 逆算した申請期日");
});

test("after the decision: the smaller amount counts, and what is still to come in is told", async () => {
  const { pane } = desk;
  const group = pane.getByRole("group", { name: "9①", exact: true });
  await group.getByLabel("交付決定額").fill("160,000");
  await group.getByLabel("入金額").fill("100000");
  await waitFor("確定見込額 160,000円 過不足 △60,000円（未入金）");
});

test("the plan is kept in the workbook and is there again when the pane is opened anew", async () => {
  const { pane } = desk;
  await keptInWorkbook(pane, "urn:medical-dx-grants:plans", ["機能の拡充", "160000"]);
  await reloadPane(pane);
  await openTab(pane, "plan");
  await waitFor("補助見込額（可のみ） 412,500円");
});

test("the plan goes into the sheet as live formulas that say the same; a changed cost follows; undo takes it back", async () => {
  const { page, pane } = desk;
  await putTable(pane, "計画表", [[""]]);
  await selectCell(pane, "計画表", "B2");
  await writeBlock(pane, "計画表!B2:K");
  await settled(page);
  const { values, formulas } = await cellsOf(pane, "計画表", "B4:K10");
  expect(values.slice(1, 5).map((row) => [row[1], row[3], row[6], row[8]])).toEqual([
    ["9①", 330_000, 165_000, "可"],
    ["11①", 330_000, 82_500, "可"],
    ["10①", 220_000, 110_000, "可"],
    ["11②", 220_000, 55_000, "可"],
  ]);
  expect(values[5]?.slice(6, 8)).toEqual([412_500, 137_500]);
  expect(String(formulas[2]?.[3])).toBe("=E5");
  expect(String(formulas[1]?.[6])).toMatch(
    /^=IF\(E5="","",INDEX\(SUBSIDY\.PLAN\(B4:G8,C2,E2,B12:C\d+,G2\),ROW\(\)-ROW\(B4\)\+1,1\)\)$/u,
  );
  await pane.evaluate(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("計画表").getRange("E5").values = [[200_000]];
      await context.sync();
    });
  });
  await settled(page);
  expect((await cellsOf(pane, "計画表", "H5:H6")).values).toEqual([[100_000], [50_000]]);
  await pane.evaluate(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("計画表").getRange("E5").values = [[330_000]];
      await context.sync();
    });
  });
  await pane.getByRole("button", { name: "元に戻す" }).click();
  await waitFor("元に戻しました");
  const after = await cellsOf(pane, "計画表", "B2:K14");
  expect(after.values.flat().every((value) => value === "")).toBe(true);
});

test("lines are taken from a table: what cannot be read is named, the rest is taken", async () => {
  const { pane } = desk;
  await putTable(pane, "見積", [
    ["費用ID", "制度", "品目", "対象経費", "対象外経費", "完了日"],
    ["カルテ共有", "13", "", 400_000, 10_000, "令和7年10月1日"],
    ["不明な見積", "9①", "", "約30万", 0, ""],
  ]);
  await pane.getByRole("button", { name: "シートの表から取り込む" }).click();
  await waitFor("取り込めない行1件");
  await waitFor("D3：金額を読めません（約30万）");
  await pane.getByRole("button", { name: "1行を計画に取り込む" }).click();
  await waitFor("カルテ共有");
  await waitFor("総事業費 960,000円");
});

test("a cost that cannot be read is told with its text, also on the closed row, and is still there when it is opened again", async () => {
  const { pane } = desk;
  const cost = pane.getByLabel("対象経費");
  await pane.getByRole("button", { name: "カルテ共有を編集" }).click();
  await cost.fill("40万５百円");
  await waitFor("「40万５百円」は金額として読み取れません");
  await pane.getByRole("button", { name: "カルテ共有の編集を閉じる" }).click();
  await waitFor("「40万５百円」は金額として読み取れないため、使っていません");
  await pictured("plan-unread-cost-ja");
  await speak("en");
  await waitFor("40万５百円");
  await pictured("plan-unread-cost-en");
  await speak("office");
  await pane.getByRole("button", { name: "カルテ共有を編集" }).click();
  expect(await cost.inputValue()).toBe("40万５百円");
  await cost.fill("４１万円");
  await waitFor("総事業費 970,000円");
  await pane.getByRole("button", { name: "カルテ共有の編集を閉じる" }).click();
  await pane.waitForFunction(() => !document.body.innerText.includes("読み取れない"));
});

test("in English the same plan speaks English", async () => {
  const { pane } = desk;
  await speak("en");
  await pane.getByRole("button", { name: "This facility" }).click();
  await waitFor("Expected grant (allowed only)");
  const text = await shownText(pane);
  expect(text).toContain("Own contribution");
  expect(text).toContain("15 Jan 2026 No. 10 Application deadline");
  expect(text).not.toMatch(/planned?[A-Z]\w+/u);
  expect(await violations(pane)).toEqual([]);
  await pictured("plan-english");
  await speak("office");
});

test("nothing scrolls sideways at 320 and 160 pixels", async () => {
  const { page, pane } = desk;
  await openTab(pane, "plan");
  for (const width of [320, 160]) {
    await widen(page, width);
    expect(await scrollsSideways(pane)).toBe(false);
  }
});

test("nothing has left this machine and the console has stayed clean", () => {
  expect(desk.watched).toEqual({ outside: [], complaints: [] });
});
