import { mkdirSync } from "node:fs";
import path from "node:path";
import { type KeptFacility, writtenFacilities } from "../../src/excel/facilities/facility";
import { elementXml } from "../../src/excel/parts/element";
import { violations } from "./harness/accessibility";
import { disconnect, open, type OpenDesk } from "./harness/desk";
import { keptInWorkbook, openProgramme, openTab, reloadPane, shownText, waitForText } from "./harness/pane";
import { typeRow } from "./harness/plan-pane";

// A hospital that an older version of the pane has kept in the workbook, with one completion date for all its systems.

const facilitiesPart = { name: "facilities", namespace: "urn:medical-dx-grants:facilities" };
const plansNamespace = "urn:medical-dx-grants:plans";
const hospital: KeptFacility = {
  ...{ id: "kept", name: "中央病院", type: "病院", beds: 150, code: "", tax: "unknown" },
  facts: { onlineEligibilityRunning: { answer: true }, completedOn: { answer: "2025-09-15" } },
};
const asked = "システムの導入（環境整備）が完了した日はいつですか。";
const folder = path.resolve(__dirname, "../../build/pictures");

let desk: OpenDesk;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  desk = await open();
  await desk.pane.evaluate(
    async (xml) => {
      await Excel.run(async (context) => {
        context.workbook.customXmlParts.add(xml);
        await context.sync();
      });
    },
    elementXml(facilitiesPart, { attributes: {}, text: writtenFacilities([hospital]) }),
  );
  await reloadPane(desk.pane);
  await waitFor("中央病院");
});
afterAll(async () => {
  await desk.page.close();
  await disconnect();
});

const waitFor = (text: string): Promise<unknown> => waitForText(desk.pane, text);
const pictured = (name: string): Promise<unknown> =>
  desk.page.locator("#pane").screenshot({ path: path.join(folder, `${name}.png`) });
const bar = "[role=group] > button:first-child";

/** What the workbook keeps in a part. */
const kept = (namespace: string): Promise<string> =>
  desk.pane.evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        const xml = context.workbook.customXmlParts.getByNamespace(wanted).getOnlyItem().getXml();
        await context.sync();
        return xml.value;
      }),
    namespace,
  );

/** The date that a programme's page shows as answered. */
async function dateOn(number: number): Promise<string> {
  await openProgramme(desk.pane, number);
  return desk.pane.locator("article").getByLabel(asked).inputValue();
}

test("a date kept for the whole facility is used by no programme, and each page says so until it has its own", async () => {
  const { pane } = desk;
  const told = "2025-09-15 は、どのシステムの日付か分からないため使いません。";
  for (const number of [9, 11, 12, 13]) {
    expect(await dateOn(number)).toBe("");
    const text = await shownText(pane);
    expect(text).toContain(told);
    expect(text).toContain("未確認の条件があります");
  }
  await openProgramme(pane, 12);
  await pane.locator("article").getByLabel(asked).scrollIntoViewIfNeeded();
  await pictured("programme-former-date");
  await pane.locator("article").getByLabel(asked).fill("2030-06-01");
  await keptInWorkbook(pane, facilitiesPart.namespace, ["2030-06-01", "2025-09-15"]);
  expect(await shownText(pane)).not.toContain(told);
});

test("a completion date answers the programme on whose page it stands, and no other", async () => {
  const { pane } = desk;
  for (const number of [9, 11, 13]) {
    expect(await dateOn(number)).toBe("");
    expect(await shownText(pane)).toContain("未確認の条件があります");
  }
  await openProgramme(pane, 9);
  await pane.locator("article").getByLabel(asked).fill("2030-06-01");
  await waitFor("満たさない条件が1件あります");
  expect(await dateOn(13)).toBe("");
  expect(await shownText(pane)).toContain("未確認の条件があります");
  expect(await dateOn(12)).toBe("2030-06-01");
});

test("of the facility itself no date is asked", async () => {
  const { pane } = desk;
  await pane.click(bar);
  await pane.getByText("施設についての質問").click();
  expect(await pane.locator("form").getByRole("radiogroup").count()).toBeGreaterThan(0);
  expect(await pane.locator("form input[type=date]").count()).toBe(0);
  await pane.click(bar);
});

test("a facility that is removed by mistake comes back with all its answers and its plan", async () => {
  const { pane } = desk;
  await openTab(pane, "plan");
  await typeRow(pane, {
    ...{ name: "電子処方箋の導入", cost: "330,000", completed: "2025-09-01" },
    programmes: ["electronic-prescription/1"],
  });
  await keptInWorkbook(pane, plansNamespace, ["電子処方箋の導入", "330000", "2025-09-01"]);
  const before = [await kept(facilitiesPart.namespace), await kept(plansNamespace)];
  await pane.click(bar);
  await pane.getByRole("button", { name: "この施設を削除" }).click();
  await waitFor("中央病院を削除しました");
  await waitFor("先に施設を登録してください");
  // The place that had the focus is gone: it is where the facility is chosen, not at the page's top.
  expect(await pane.evaluate(() => document.activeElement?.getAttribute("aria-expanded"))).toBe("false");
  expect(await violations(pane)).toEqual([]);
  await pictured("facility-removed");
  // The way back stands on every screen.
  await openTab(pane, "programmes");
  await pane.locator("footer").getByRole("button", { name: "元に戻す" }).click();
  await waitFor("中央病院 を元に戻しました");
  expect(await pane.locator(bar).first().innerText()).toContain("中央病院");
  await openTab(pane, "plan");
  await waitFor("電子処方箋の導入");
  await keptInWorkbook(pane, facilitiesPart.namespace, ["中央病院"]);
  expect([await kept(facilitiesPart.namespace), await kept(plansNamespace)]).toEqual(before);
});

test("in English a facility is removed and put back in English words", async () => {
  const { pane } = desk;
  await openTab(pane, "settings");
  await pane.selectOption("select:has(option[value=ja])", "en");
  await pane.click(bar);
  await pane.getByRole("button", { name: "Remove this one" }).click();
  await waitFor("中央病院 was removed");
  await pane.locator("footer").getByRole("button", { name: "Undo" }).click();
  await waitFor("中央病院 is as it was before");
});

test("nothing has left this machine and the console has stayed clean", () => {
  expect(desk.watched).toEqual({ outside: [], complaints: [] });
});
