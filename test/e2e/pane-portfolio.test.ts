import { mkdirSync } from "node:fs";
import path from "node:path";
import { violations } from "./harness/accessibility";
import { disconnect, open, settled, type OpenDesk } from "./harness/desk";
import {
  addFacility,
  dress,
  openTab,
  scrollsSideways,
  shownText,
  themes,
  type Theme,
  waitForText,
  widen,
} from "./harness/pane";
import { answer, cellsOf, putTable, selectCell, twoSteps, typeRow, writeBlock } from "./harness/plan-pane";

// A corporation with twelve clinics; and plan and portfolio looked at in every theme.

const folder = path.resolve(__dirname, "../../build/pictures");
let desk: OpenDesk;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  desk = await open();
  const { pane } = desk;
  await addFacility(pane, { name: "みなと内科", type: "無床診療所", beds: "" });
  await openTab(pane, "plan");
  for (const row of twoSteps) await typeRow(pane, row);
  await answer(pane, /オンライン資格確認を実施できる/u, "yes");
});
afterAll(async () => {
  await desk.page.close();
  await disconnect();
});

const waitFor = (text: string): Promise<unknown> => waitForText(desk.pane, text);

/** Twelve clinics of one corporation: 9① and 11① each, a common server, and one row that nobody can read. */
const corporation: (string | number)[][] = [
  ["施設", "種類", "病床数", "費用ID", "制度", "対象経費", "対象外経費", "完了日"],
  ...Array.from({ length: 12 }, (_, at) =>
    ["9①", "11①"].map((programme): (string | number)[] => [
      ...[`第${at + 1}診療所`, "無床診療所", "", "導入", programme, 330_000, 0, "2025-09-01"],
    ]),
  ).flat(),
  ["共通", "", "", "共通サーバー", "", 1_000_003, 0, "2025-09-01"],
  ["第3診療所", "無床診療所", "", "追加", "99", 1_000, 0, ""],
];

test("twelve clinics: totals by facility and programme, seven remaining yen in sight, one error counted; into the sheet and back", async () => {
  const { page, pane } = desk;
  await pane.getByRole("button", { name: "複数施設" }).click();
  await putTable(pane, "法人", corporation);
  await pane.getByLabel(/施設「みなと内科」の回答を使う/u).check();
  await pane.getByRole("button", { name: "表を読んで計算する" }).click();
  await waitFor("12施設・26行を計算しました");
  const text = await shownText(pane);
  expect(text).toContain("補助見込額（可のみ） 2,970,000円");
  expect(text).toContain("総事業費 4,960,003円");
  expect(text).toContain("エラー1件");
  expect(text).toContain("端数7円");
  expect(text).toContain("制度を読めません（99）");
  await selectCell(pane, "法人", "K2");
  await writeBlock(pane, "法人!K2:T");
  await settled(page);
  const { values } = await cellsOf(pane, "法人", "K2:S20");
  const total = values.find(([first]) => String(first).startsWith("合計"));
  expect(total?.slice(1, 4)).toEqual([4_960_003, 2_970_000, 1_990_003]);
  await pane.getByRole("button", { name: "元に戻す" }).click();
  await waitFor("元に戻しました");
});

/** Where the system forces its colours, computed styles do not tell them: contrast is then the system's own. */
const wrong = async (theme: Theme): Promise<string[]> => {
  const all = await violations(desk.pane);
  return theme.startsWith("forced") ? all.filter((line) => !line.startsWith("color-contrast:")) : all;
};

test.each(themes)(
  "axe finds nothing on plan and portfolio in theme %s, and neither scrolls sideways",
  async (theme) => {
    const { page, pane } = desk;
    await dress(page, pane, theme);
    await openTab(pane, "plan");
    for (const [name, view] of [
      ["plan", "この施設"],
      ["portfolio", "複数施設"],
    ] as const) {
      await pane.getByRole("button", { name: view }).click();
      expect([name, await wrong(theme)]).toEqual([name, []]);
      for (const width of [320, 450]) {
        await widen(page, width);
        expect([name, width, await scrollsSideways(pane)]).toEqual([name, width, false]);
        // All of the screen in one picture: the page of the desk is made tall for it.
        await page.setViewportSize({ width: 1480, height: 4200 });
        await page.locator("#pane").screenshot({ path: path.join(folder, `${name}-${theme}-${width}.png`) });
        await page.setViewportSize({ width: 1480, height: 860 });
      }
    }
  },
);

test("nothing has left this machine and the console has stayed clean", () => {
  expect(desk.watched).toEqual({ outside: [], complaints: [] });
});
