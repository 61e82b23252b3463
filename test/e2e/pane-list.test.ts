import { disconnect, open, type OpenDesk, read, settled } from "./harness/desk";
import { addFacility, keptInWorkbook, openTab, shownText, waitForText, widen } from "./harness/pane";
import { putTable, selectCell } from "./harness/plan-pane";

// The list in every order and through every chip, what has closed, the facility's own questions, and a first as-of cell.

const sheet = "基準";
let desk: OpenDesk;
beforeAll(async () => {
  desk = await open();
  // Tall enough for all rows at once.
  await desk.page.setViewportSize({ width: 1480, height: 2600 });
  await putTable(desk.pane, sheet, [[""]]);
  await addFacility(desk.pane, { name: "中央病院", type: "病院", beds: "150" });
  await openTab(desk.pane, "programmes");
});
afterAll(async () => {
  await desk.page.close();
  await disconnect();
});

const waitFor = (text: string): Promise<unknown> => waitForText(desk.pane, text);

/** The numbers of the rows in the order in which they stand. */
const numbers = (): Promise<number[]> =>
  desk.pane.evaluate(() =>
    [...document.querySelectorAll("li[data-row] button")].map((row) =>
      Number(row.firstElementChild?.textContent),
    ),
  );

/** Chooses an order, waits until the rows stand otherwise, then tells how. */
async function ordered(by: string): Promise<number[]> {
  const before = (await numbers()).join();
  await desk.pane.getByLabel("並べ替え").selectOption(by);
  await desk.pane.waitForFunction(
    (former) =>
      [...document.querySelectorAll("li[data-row] button")]
        .map((row) => Number(row.firstElementChild?.textContent))
        .join() !== former,
    before,
  );
  return numbers();
}

/** Waits until the list shows so many programmes, then tells which. */
async function listed(count: number): Promise<number[]> {
  await waitFor(`13件中${count}件`);
  await desk.pane.waitForFunction(
    (wanted) => document.querySelectorAll("li[data-row]").length === wanted,
    count,
  );
  return numbers();
}

/** What a chip leaves, with how it is heard; it is taken off again. */
async function through(chip: string, count: number): Promise<number[]> {
  const button = desk.pane.getByRole("button", { name: chip, exact: true });
  await button.click();
  const left = await listed(count);
  expect(await button.getAttribute("aria-pressed")).toBe("true");
  await button.click();
  await listed(13);
  return left;
}

const rowText = (number: number): Promise<string> =>
  desk.pane.evaluate((wanted) => {
    const rows = [...document.querySelectorAll<HTMLElement>("li[data-row] button")];
    return rows.find((row) => row.firstElementChild?.textContent === String(wanted))?.innerText ?? "";
  }, number);

async function dateTo(day: string): Promise<void> {
  const { page, pane } = desk;
  await pane.click("[role=group] > button:last-child");
  await pane.fill("input[type=date]", day);
  await pane.getByRole("button", { name: "日付を書き換える" }).click();
  await pane.waitForSelector("input[type=date]", { state: "detached" });
  await settled(page);
}

test("by number, by deadline and by grant", async () => {
  expect(await listed(13)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  // 15 December 2025; 15, 30 and 31 January and 31 March 2026; 30 September 2031, as printed.
  expect(await ordered("deadline")).toEqual([13, 1, 2, 3, 4, 5, 6, 7, 10, 11, 8, 9, 12]);
  expect((await ordered("grant"))[0]).toBe(13);
  expect(await ordered("number")).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
});

test("chips of category and of kind of facility", async () => {
  const { pane } = desk;
  await pane.getByRole("button", { name: /^絞り込み/u }).click();
  expect(await through("オンライン資格確認等システム関係", 8)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(await through("電子処方箋関係", 3)).toEqual([9, 10, 11]);
  expect(await through("健診実施機関", 1)).toEqual([5]);
  // Two groups narrow together, and the button counts what is on.
  await pane.getByRole("button", { name: "電子処方箋関係", exact: true }).click();
  await pane.getByRole("button", { name: "福岡県", exact: true }).click();
  expect(await listed(1)).toEqual([11]);
  expect(await pane.getByRole("button", { name: "絞り込み（2）" }).count()).toBe(1);
  await pane.getByRole("button", { name: "電子処方箋関係", exact: true }).click();
  await pane.getByRole("button", { name: "福岡県", exact: true }).click();
  await pane.getByRole("button", { name: /^絞り込み/u }).click();
});

test("what closes soon and what has closed is marked, stays in the list, and has chips of its own", async () => {
  await dateTo("2025-12-20");
  await listed(13);
  expect(await rowText(13)).toContain("受付終了");
  expect(await rowText(1)).toContain("締切間近 あと26日");
  expect(await rowText(9)).toContain("受付中");
  expect(await through("受付終了", 1)).toEqual([13]);
  expect(await through("締切間近", 8)).toEqual([1, 2, 3, 4, 5, 6, 7, 10]);
  expect(await through("受付中", 4)).toEqual([8, 9, 11, 12]);
  await desk.pane.click("li[data-row]:last-child button");
  await desk.pane.waitForSelector("article h2");
  const closed = await shownText(desk.pane);
  expect(closed).toContain("受付終了");
  // What a closed programme would have given is not shown as money that can be had.
  expect(closed).toMatch(/受付は終了しています。[^円]* 計算上の最大額 [0-9,]+円/u);
  expect(closed).not.toContain("受けられる補助額");
  await desk.pane.getByRole("button", { name: "前の画面に戻る" }).click();
  await listed(13);
});

test("only a programme with news says so in its row", async () => {
  expect(await rowText(9)).toContain("後の情報あり");
  expect(await rowText(1)).not.toContain("後の情報あり");
});

test("names of the list tell programmes apart, in English at 320 pixels, too, and what is cut has a mark", async () => {
  const { page, pane } = desk;
  await openTab(pane, "settings");
  await pane.selectOption("select:has(option[value=ja])", "en");
  await openTab(pane, "programmes");
  await widen(page, 320);
  await pane.waitForSelector("li[data-row]");
  const names = await pane.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("li[data-row] button")].map((row) => {
      const name = row.querySelector<HTMLElement>("span > span");
      return {
        text: name?.textContent ?? "",
        clamped: name ? getComputedStyle(name).webkitLineClamp : "",
        whole: row.title,
      };
    }),
  );
  expect(names).toHaveLength(13);
  expect(new Set(names.map(({ text }) => text.slice(0, 40))).size).toBe(13);
  for (const { text, clamped, whole } of names) {
    expect(clamped).toBe("2");
    expect(whole.length).toBeGreaterThanOrEqual(text.length);
  }
  expect(names[5]?.whole).toMatch(/^Grant for introducing online eligibility/u);
  await openTab(pane, "settings");
  await pane.selectOption("select:has(option[value=ja])", "ja");
  await openTab(pane, "programmes");
  await widen(page, 450);
  await listed(13);
});

test("the facility's own questions are answered once, kept in the workbook, and turn a programme's checklist", async () => {
  const { pane } = desk;
  const question = "訪問診療、訪問歯科診療、訪問服薬指導（薬剤管理指導）、往診等を１回以上実施しましたか。";
  await pane.click("[role=group] > button:first-child");
  await pane.getByText("施設についての質問").click();
  const group = pane.locator("form").getByRole("radiogroup", { name: question });
  await group.getByRole("radio", { name: "いいえ" }).check();
  await keptInWorkbook(pane, "urn:medical-dx-grants:facilities", ["homeVisitCareGiven"]);
  await pane.click("[role=group] > button:first-child");
  await pane.fill("input[type=search]", "No.2");
  await pane.click("li[aria-posinset='1'] button");
  await waitFor("対象になりません");
  // With one condition failed, the answers to the others change nothing: the page says so.
  const open = await shownText(pane);
  expect(open).toContain("満たさないため、補助を受けられません。");
  await pane.click("[role=group] > button:first-child");
  await pane.getByText("施設についての質問").click();
  await group.getByRole("radio", { name: "未確認" }).check();
  await pane.click("[role=group] > button:first-child");
  await waitFor("未確認の条件があります");
  expect(await shownText(pane)).toMatch(/満たさなければ「対象になりません」となります/u);
  await openTab(pane, "programmes");
  await pane.fill("input[type=search]", "");
});

test("a workbook without an as-of cell gets one at the selected cell, by its name, and loses it again", async () => {
  const { page, pane } = desk;
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.names.getItem("基準日").delete();
      await context.sync();
    }),
  );
  await selectCell(pane, sheet, "C4");
  await pane.click("[role=group] > button:last-child");
  await pane.getByRole("button", { name: "基準日を読み直す" }).click();
  await waitFor("基準日のセルがありません");
  await pane.fill("input[type=date]", "2026-02-01");
  await pane.getByRole("button", { name: "基準日のセルを作る" }).click();
  await waitFor(`${sheet}!C4:D4 に書き込みました`);
  await settled(page);
  expect((await read(page, sheet, "C4")).value).toBe("基準日");
  expect(await read(page, sheet, "D4")).toMatchObject({ value: 46_054, text: "2026/02/01" });
  const name = (): Promise<string> =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        const found = context.workbook.names.getItemOrNullObject("基準日");
        found.load("formula");
        await context.sync();
        return found.isNullObject ? "" : String(found.formula);
      }),
    );
  expect(await name()).toContain("$D$4");
  // The list counts from the new cell at once.
  await waitFor("2026-02-01");
  await waitFor("受付終了（令和8年1月15日");
  await pane.locator("footer").getByRole("button", { name: "元に戻す" }).click();
  await waitFor("元に戻しました");
  expect(await name()).toBe("");
  expect((await read(page, sheet, "C4")).value).toBe("");
});

test("nothing has left this machine and the console has stayed clean", () => {
  expect(desk.watched).toEqual({ outside: [], complaints: [] });
});
