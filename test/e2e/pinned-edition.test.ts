import type { Frame } from "playwright-core";
import { editionPartXml } from "../../src/excel/edition-part";
import { paneWord } from "../../src/text/pane";
import {
  builtInAmount,
  builtInEdition,
  laterAmount,
  laterEdition,
  partOf,
  tellingFormula,
} from "../start/editions";
import { click, disconnect, open, type OpenDesk, read, settled, type } from "./harness/desk";
import { reloadPane } from "./harness/pane";

const [sheet, cell] = ["はじめに", "C14"] as const;
let desk: OpenDesk;

beforeEach(async () => {
  desk = await open();
  await type(desk.page, [sheet, cell], tellingFormula);
});
afterEach(async () => {
  await desk.page.close();
});
afterAll(disconnect);

/** The cell shows a text within ten seconds. */
async function shows(wanted: string): Promise<void> {
  const shown = async (): Promise<string> => (await read(desk.page, sheet, cell)).text.replaceAll(",", "");
  for (let tries = 0; tries < 100 && (await shown()) !== wanted; tries++) await desk.page.waitForTimeout(100);
  expect(await shown()).toBe(wanted);
}

/** Puts a part into the workbook, as a file would bring it along. */
async function pin(pane: Frame, xml: string): Promise<void> {
  await pane.evaluate(
    (part) =>
      Excel.run(async (context) => {
        context.workbook.customXmlParts.add(part);
        await context.sync();
      }),
    xml,
  );
}

/** Starts the add-in anew beside the same workbook, and has every sheet computed by it. */
async function restart({ page, pane }: OpenDesk): Promise<void> {
  await reloadPane(pane);
  await pane.waitForFunction(() => window.SUBSIDY !== undefined);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.load("items");
      await context.sync();
      context.workbook.worksheets.items.forEach((each) => {
        each.calculate(true);
      });
      await context.sync();
    }),
  );
  await settled(page);
}

/** Follows the line that the pane shows above everything, and takes one of the ways out there. */
async function choose(way: string): Promise<void> {
  const line = desk.pane.getByRole("status").filter({ hasText: paneWord("ja", "toSettings") });
  await line.getByRole("button").click();
  await desk.pane.getByRole("button", { name: way }).click();
}

test("an unknown edition computes nothing until the user accepts it, and then the cells follow it", async () => {
  await shows(String(builtInAmount));
  await pin(desk.pane, editionPartXml(await partOf(laterEdition)));
  await restart(desk);
  await shows("#N/A");
  await choose(paneWord("ja", "accept"));
  await desk.pane.waitForFunction(() => window.SUBSIDY?.current().state === "edition");
  await settled(desk.page);
  await shows(String(laterAmount));
  const record = (): Promise<string> =>
    desk.pane.evaluate(() =>
      Excel.run(async (context) => {
        const parts = context.workbook.customXmlParts.getByNamespace("urn:medical-dx-grants:computed");
        parts.load("items/id");
        await context.sync();
        const xml = parts.items[0]?.getXml();
        await context.sync();
        return xml?.value ?? "";
      }),
    );
  // All of it has just been computed with the new list: nothing shall call it stale.
  for (let tries = 0; tries < 50 && !(await record()).includes(laterEdition.id); tries++)
    await desk.page.waitForTimeout(100);
  expect(await record()).toContain(laterEdition.id);
});

test("a damaged edition computes nothing until the user chooses the built-in one", async () => {
  await pin(desk.pane, '<edition xmlns="urn:medical-dx-grants:edition" id="2025-12-01">{</edition>');
  await restart(desk);
  await shows("#N/A");
  await choose(paneWord("ja", "useBuiltIn", { id: "2025-10-02" }));
  await desk.pane.waitForFunction(() => window.SUBSIDY?.current().state === "built-in");
  await settled(desk.page);
  await shows(String(builtInAmount));
});

test("a pin that Excel does not hand over in time computes nothing, and is taken in once it comes", async () => {
  const { page, pane } = desk;
  await shows(String(builtInAmount));
  await pin(pane, editionPartXml(await partOf(builtInEdition)));
  // While somebody types in a cell, Excel answers nobody.
  await click(page, [sheet, "C16"]);
  await page.keyboard.type("12");
  await reloadPane(pane);
  await pane.waitForFunction(() => window.SUBSIDY?.current().state === "unreadable");
  await click(page, [sheet, "C17"]);
  await pane.waitForFunction(() => window.SUBSIDY?.current().state === "built-in");
  await settled(page);
  await shows(String(builtInAmount));
});
