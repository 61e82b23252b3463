import type { Frame } from "playwright-core";
import { disconnect, open, type OpenDesk, settled } from "./harness/desk";
import { dress, openTab, shownText, waitForText } from "./harness/pane";
import { cellsOf, putTable, selectCell } from "./harness/plan-pane";
import { focusShown, fromTheTop, pressShiftTabUntil, pressTabUntil, stops } from "./harness/focus";

// Without a mouse: every place that takes keys is reached, shows that it has the focus, and can be left again.

const sheet = "鍵盤";
let desk: OpenDesk;
beforeAll(async () => {
  desk = await open();
  desk.page.setDefaultTimeout(10_000);
  await putTable(desk.pane, sheet, [[""]]);
  await selectCell(desk.pane, sheet, "B2");
});
afterAll(async () => {
  await desk.page.close();
  await disconnect();
});

const waitFor = (text: string): Promise<unknown> => waitForText(desk.pane, text);

const chosenText = (pane: Frame): Promise<string> =>
  pane.evaluate(() => {
    const list = document.activeElement;
    if (!(list instanceof HTMLSelectElement)) throw new Error("The focus is not in a list.");
    return list.selectedOptions[0]?.text ?? "";
  });

test("from a new workbook to a line in the sheet, with keys alone", async () => {
  const { page, pane } = desk;
  const { keyboard } = page;
  await fromTheTop(desk);
  // The facility, in the context bar.
  await pressTabUntil(desk, "施設");
  await keyboard.press("Enter");
  await pane.waitForSelector("form input");
  await pressTabUntil(desk, "施設名");
  await keyboard.type("みなと内科");
  await pressTabUntil(desk, "種類");
  while (!(await chosenText(pane)).includes("無床診療所")) await keyboard.press("ArrowDown");
  await pressTabUntil(desk, "保存");
  await keyboard.press("Enter");
  await pane.waitForSelector("form", { state: "detached" });
  // The programme, by search.
  await pressTabUntil(desk, "制度を探す");
  await keyboard.type("電子処方箋");
  await pressTabUntil(desk, "電子処方箋管理サービスの導入");
  await keyboard.press("Enter");
  await pane.waitForSelector("article h2:focus");
  await pressTabUntil(desk, "この制度で試算する");
  await keyboard.press("Enter");
  await pane.waitForSelector("h2:focus:text('試算')");
  await pressTabUntil(desk, "9①");
  await keyboard.press("Space");
  await pressTabUntil(desk, "対象経費（円）");
  await keyboard.type("300000");
  await waitFor("150,000円");
  await pressTabUntil(desk, /^書き込む$/u);
  await keyboard.press("Enter");
  await waitFor("に書き込みました");
  await settled(page);
  expect((await cellsOf(pane, sheet, "B3:F3")).values[0]).toEqual(["9①", 300_000, 0.5, 194_000, 150_000]);
  // And back.
  await fromTheTop(desk);
  await pressTabUntil(desk, "元に戻す");
  await keyboard.press("Enter");
  await waitFor("元に戻しました");
  expect((await cellsOf(pane, sheet, "B3:F3")).formulas.flat().join("")).toBe("");
  // The button is gone, and the next key does not begin at the page's top.
  await pane.waitForSelector("footer [role=status] button:focus");
});

test("Tab passes the last place of the pane and is in the desk again, and so backward", async () => {
  const { page, pane } = desk;
  await openTab(pane, "programmes");
  // The list draws what is in view and a few rows around it: its last row comes by going there.
  await pane.waitForFunction(() => {
    const rows = [...document.querySelectorAll<HTMLElement>("li[data-row]")];
    const last = rows.at(-1);
    last?.querySelector("button")?.focus();
    return last?.ariaPosInSet === last?.ariaSetSize && document.activeElement?.closest("li") === last;
  });
  // News beside the whole list may follow, with links.
  const isInPane = (): Promise<boolean> => page.evaluate(() => document.activeElement?.id === "pane");
  for (let presses = 0; presses < 10 && (await isInPane()); presses += 1) {
    await page.keyboard.press("Tab");
    await page.waitForTimeout(100);
  }
  await page.waitForFunction(() => document.activeElement?.id === "open-differences");
  await fromTheTop(desk);
  await page.keyboard.press("Shift+Tab");
  await page.waitForFunction(() => document.activeElement?.closest(".ribbon"));
});

test.each(["セルの説明", "ブックの点検"])(
  "opened by keys, 「%s」 takes the focus and lets it go on",
  async (name) => {
    const { page, pane } = desk;
    await fromTheTop(desk);
    await pressTabUntil(desk, "ほかの画面");
    await page.keyboard.press("Enter");
    for (let moves = 0; ; moves += 1) {
      if ((await pane.evaluate(() => document.activeElement?.textContent ?? "")).includes(name)) break;
      expect(moves).toBeLessThan(10);
      await page.keyboard.press("ArrowDown");
    }
    await page.keyboard.press("Enter");
    await pane.waitForFunction((wanted) => document.activeElement?.textContent === wanted, name);
    await page.keyboard.press("Tab");
    expect(await pane.evaluate(() => document.activeElement?.tagName)).not.toBe("H2");
    await pressShiftTabUntil(desk, "戻る");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { level: 2, name }).waitFor({ state: "detached" });
  },
);

test.each(["light", "high-contrast"] as const)(
  "in theme %s every stop shows that it has the focus",
  async (theme) => {
    const { page, pane } = desk;
    await dress(page, pane, theme);
    for (const tab of ["programmes", "estimate", "plan", "templates", "sharing", "settings"]) {
      await openTab(pane, tab);
      await pane.waitForTimeout(300);
      await fromTheTop(desk);
      const seen = await stops(desk, 60);
      expect(seen.length).toBeGreaterThan(3);
      expect([tab, seen.filter(({ shown }) => !shown).map(({ name }) => name)]).toEqual([tab, []]);
    }
  },
);

test("the watcher sees a stop that does not show its focus", async () => {
  const { pane } = desk;
  await pane.evaluate(() => {
    document.body.insertAdjacentHTML(
      "afterbegin",
      `<button id="planted" style="outline:none">planted</button>`,
    );
    document.querySelector<HTMLElement>("#planted")?.focus();
  });
  expect(await focusShown(pane)).toBe(false);
  await pane.evaluate(() => document.querySelector("#planted")?.remove());
});

test("who wants less motion gets none that lasts", async () => {
  const { page, pane } = desk;
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const tab of ["programmes", "estimate", "plan", "templates", "sharing", "settings"]) {
    await openTab(pane, tab);
    const lasting = await pane.evaluate(() =>
      [...document.querySelectorAll("*")].flatMap((element) =>
        ["", "::before", "::after"].flatMap((part) => {
          const style = getComputedStyle(element, part === "" ? null : part);
          const longest = (list: string): number =>
            Math.max(...list.split(",").map((time) => parseFloat(time)));
          const moves = style.animationName !== "none" && longest(style.animationDuration) > 0.01;
          return longest(style.transitionDuration) > 0.01 || moves
            ? [
                `${element.tagName}.${(element.getAttribute("class") ?? "").slice(0, 40)}${part}: ${style.transitionDuration} ${style.animationDuration}`,
              ]
            : [];
        }),
      ),
    );
    expect([tab, [...new Set(lasting)]]).toEqual([tab, []]);
  }
  await page.emulateMedia({ reducedMotion: "no-preference" });
  expect(await shownText(pane)).not.toBe("");
});
