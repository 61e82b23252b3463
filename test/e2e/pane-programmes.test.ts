import { mkdirSync } from "node:fs";
import path from "node:path";
import { disconnect, open, read, settled, type OpenDesk } from "./harness/desk";
import {
  addFacility,
  keptInWorkbook,
  openProgramme,
  openTab,
  scrollsSideways,
  shownText,
  waitForText,
  widen,
} from "./harness/pane";

const folder = path.resolve(__dirname, "../../build/pictures");
let desk: OpenDesk;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  desk = await open();
});
afterAll(async () => {
  await desk.page.close();
  await disconnect();
});

const rows = "li[data-row]";
const pictured = (name: string): Promise<unknown> =>
  desk.page.locator("#pane").screenshot({ path: path.join(folder, `${name}.png`) });

test("the pane opens on the list of all programmes, each with its deadline at the as-of date", async () => {
  const { pane } = desk;
  await pane.waitForSelector(rows);
  const text = await shownText(pane);
  expect(text).toContain("13件中13件");
  expect(text).toContain("医療扶助のオンライン資格確認");
  expect(await pane.locator(`${rows} button`).first().getAttribute("title")).toBe(
    "医療扶助におけるオンライン資格確認等導入に係る助成金",
  );
  expect(text).toMatch(/受付中 あと\d+日（令和8年/u);
});

test("news of programmes that the list does not have stands at its end, with source and confidence", async () => {
  const { pane } = desk;
  await pane.waitForSelector(rows);
  const news = pane.locator("section", { has: pane.getByRole("heading", { name: "一覧より後の情報" }) });
  const text = await news.innerText();
  expect(text).toContain("業務効率化・職場環境改善支援事業");
  expect(text).toContain("令和8年2月19日・一部のみ判明");
  const address = "https://www.pref.kanagawa.jp/docs/t3u/iryo-gyoumukourituka.html";
  expect(await news.getByRole("link").getAttribute("href")).toBe(address);
});

test("a search in kana and a spoken word finds the programmes and counts them", async () => {
  const { pane } = desk;
  await pane.fill("input[type=search]", "電カル");
  await pane.waitForFunction(() => document.querySelectorAll("li[data-row]").length < 13);
  expect(await shownText(pane)).toContain("電子カルテ情報共有サービス");
  await pane.fill("input[type=search]", "ありえない言葉");
  await pane.waitForSelector(rows, { state: "detached" });
  await pane.getByRole("button", { name: "条件をすべて外す" }).click();
  await pane.waitForSelector(rows);
});

test("chips narrow the list by body and are heard as pressed", async () => {
  const { pane } = desk;
  await pane.getByRole("button", { name: /^絞り込み/u }).click();
  const chip = pane.getByRole("button", { name: "福岡県", exact: true });
  await chip.click();
  await pane.waitForFunction(() => document.querySelectorAll("li[data-row]").length === 2);
  expect(await chip.getAttribute("aria-pressed")).toBe("true");
  await chip.click();
  await pane.getByRole("button", { name: /^絞り込み/u }).click();
});

test("the kind of a new facility is asked for: nothing is kept, and no cap computed, by a guess", async () => {
  const { pane } = desk;
  await pane.click("[role=group] > button:first-child");
  const kind = pane.getByLabel("施設の種類");
  expect(await kind.inputValue()).toBe("");
  expect(await kind.locator("option:checked").innerText()).toBe("選んでください");
  await pictured("facility-new");
  await pane.click("form button[type=submit]");
  await pane.getByRole("alert").getByText("選んでください").waitFor();
  expect(await shownText(pane)).not.toContain("この施設の上限");
  await kind.selectOption("病院");
  expect(await pane.getByRole("alert").count()).toBe(0);
  await pane.click("[role=group] > button:first-child");
});

test("a facility is kept in the workbook and changes every cap; a contradicting bed count is refused", async () => {
  const { pane } = desk;
  await pane.click("[role=group] > button:first-child");
  await pane.waitForSelector("form");
  await pane.selectOption("form select", "病院");
  await pane.locator("form input").nth(1).fill("10");
  await pane.click("form button[type=submit]");
  await pane.waitForSelector("text=病院は20床以上です");
  await pane.click("[role=group] > button:first-child");
  await addFacility(pane, { name: "中央病院", type: "病院", beds: "150" });
  await waitForText(pane, "283,000円");
  await keptInWorkbook(pane, "urn:medical-dx-grants:facilities", ["中央病院"]);
});

test("a programme's page says what the facility can get, what binds it, and marks its own class", async () => {
  const { pane } = desk;
  await openProgramme(pane, 9);
  await pane.getByRole("button", { name: "9①", exact: true }).click();
  const text = await shownText(pane);
  expect(text).toContain("1,086,000円");
  expect(text).toContain("中小規模病院 ← この施設");
  expect(text).toContain("令和8年3月31日まで");
  expect(text).toContain("0800-080-4583");
  expect(text).toContain("https://iryohokenjyoho.service-now.com/");
  const news = pane.locator("section", { has: pane.getByRole("heading", { name: "一覧より後の情報" }) });
  expect(await news.innerText()).toContain("導入期限を令和８年９月まで延長");
  expect(await news.innerText()).toContain("令和7年10月2日・公式文書の転載");
  const addresses = await news.getByRole("link").evaluateAll((all) => all.map((link) => link.textContent));
  expect(addresses).toEqual(["https://www.wic-net.com/material/document/21955/2", "https://www.phchd.com/"]);
});

test("a published cap that cannot be reached is told with the difference and its cause", async () => {
  const { pane } = desk;
  await openProgramme(pane, 5);
  const text = await shownText(pane);
  expect(text).toContain("公表されている補助限度額：31,000円");
  expect(text).toContain("公表上限との差1,000円は端数処理");
});

test("answers turn the verdict: open, then not eligible with its reason, then open again", async () => {
  const { pane } = desk;
  await openProgramme(pane, 2);
  const asked = await shownText(pane);
  expect(asked).toContain("未確認の条件があります");
  expect(asked).toMatch(/この施設で受けられる補助額（最大） [0-9,]+円/u);
  await pane.locator("article input[type=radio][value=no]").first().check();
  await waitForText(pane, "対象になりません");
  const refused = await shownText(pane);
  // No amount above it looks like money that will come, and the reason stands once, at its condition.
  expect(refused.slice(refused.indexOf("この制度で試算する") - 40)).toMatch(
    /対象になりません この制度で試算する/u,
  );
  expect(refused).not.toContain("受けられる補助額");
  expect(refused.split("対象になりません")).toHaveLength(2);
  expect(refused.split("１回以上実施したことがあること。")).toHaveLength(2);
  expect(refused).toContain("満たさないため、補助を受けられません。");
  await pictured("programme-not-eligible");
  await pane.getByRole("button", { name: "この制度で試算する" }).click();
  await waitForText(pane, "対象になりません。満たさない条件が1件あります");
  await pictured("estimate-not-eligible");
  await openProgramme(pane, 2);
  await pane.locator("article input[type=radio][value=yes]").first().check();
  await waitForText(pane, "確認した条件はすべて満たしています");
});

test("relations lead to the other programme and the way back leads to where one was", async () => {
  const { pane } = desk;
  await openProgramme(pane, 11);
  expect(await pane.locator("svg[viewBox]:has(path) text").count()).toBeGreaterThan(0);
  await pane
    .getByRole("button", { name: /^No.9 /u })
    .first()
    .click();
  await pane.waitForFunction(() =>
    document.querySelector("article h2")?.textContent.includes("管理サービスの導入"),
  );
  expect(await pane.evaluate(() => document.activeElement?.tagName)).toBe("H2");
  await pane.getByRole("button", { name: "前の画面に戻る" }).click();
  await pane.waitForFunction(() => document.querySelector("article h2")?.textContent.includes("福岡県"));
});

test("the as-of date is changed in its own cell, and undone from the bar at the bottom", async () => {
  const { page, pane } = desk;
  const before = (await read(page, "予算", "C6")).value;
  await pane.click("[role=group] > button:last-child");
  await pane.fill("main ~ * input[type=date], input[type=date]", "2026-01-10");
  await pane.getByRole("button", { name: "日付を書き換える" }).click();
  await pane.waitForSelector("footer");
  await settled(page);
  expect((await read(page, "予算", "C6")).value).toBe(46_032);
  await pane.getByRole("button", { name: "元に戻す" }).click();
  await pane.waitForFunction(() => document.querySelector("footer")?.textContent.includes("元に戻しました"));
  expect((await read(page, "予算", "C6")).value).toBe(before);
});

test("tabs, list and page are reached with the keyboard alone, the focus always seen", async () => {
  const { page, pane } = desk;
  await openTab(pane, "programmes");
  await pane.focus("#tab-programmes");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await pane.focus("input[type=search]");
  for (let times = 0; times < 12; times++) {
    await page.keyboard.press("Tab");
    if (await pane.evaluate(() => document.activeElement?.closest("li[data-row]") !== null)) break;
  }
  const outline = await pane.evaluate(
    () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
  );
  expect(outline).toBe("solid");
  await page.keyboard.press("Enter");
  await pane.waitForSelector("article");
});

test("in English the same list, page and settings speak English", async () => {
  const { pane } = desk;
  await openTab(pane, "settings");
  await pane.selectOption("select:has(option[value=ja])", "en");
  await openTab(pane, "programmes");
  await pane.fill("input[type=search]", "prescription");
  await pane.waitForSelector(rows);
  expect(await shownText(pane)).toMatch(/Open, \d+ days left/u);
  await openProgramme(pane, 9);
  expect(await shownText(pane)).toContain("What this facility can get at most");
  await openTab(pane, "settings");
  await pane.selectOption("select:has(option[value=ja])", "office");
  await waitForText(pane, "表示と期限");
});

test("at 320 pixels, at 200 % and at 160 pixels nothing asks for scrolling sideways", async () => {
  const { page, pane } = desk;
  for (const width of [320, 160]) {
    await widen(page, width);
    await openTab(pane, "programmes");
    expect(await scrollsSideways(pane)).toBe(false);
    await pane.click("li[data-row] button");
    await pane.waitForSelector("article");
    expect(await scrollsSideways(pane)).toBe(false);
    await pane.click("#tab-programmes");
  }
});

test("nothing has left this machine and the console has stayed clean", () => {
  expect(desk.watched).toEqual({ outside: [], complaints: [] });
});
