import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { openDesk } from "../../../src/workbench/tools/drive-desk";
import type { DeskBox, DeskCell } from "../../../src/workbench/trial-desk";
import { fromSetUp } from "./running";
import { watch, type Watch } from "./watch";

/** A desk in a fresh profile of the shared browser, with its watchers. */
export interface OpenDesk {
  readonly page: Page;
  readonly pane: Frame;
  readonly watched: Watch;
}

let browser: Browser | undefined;

/** The browser that all tests share. */
export async function sharedBrowser(): Promise<Browser> {
  browser ??= await chromium.connect(fromSetUp("browser"));
  return browser;
}

/** Opens the desk and waits until its sample is computed. */
export async function open(address = `${fromSetUp("address")}/`): Promise<OpenDesk> {
  let watched: Watch | undefined;
  const page = await openDesk(await sharedBrowser(), address, (fresh) => {
    watched = watch(fresh);
  });
  const pane = await (await page.waitForSelector("#pane")).contentFrame();
  if (!pane || !watched) throw new Error("The desk has no pane.");
  return { page, pane, watched };
}

/** Ends this test file's connection; the browser itself goes on for the next. */
export async function disconnect(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

/** Clicks a cell with the mouse and types into it on the keyboard, Enter at the end; waits until all is computed. */
export async function type(
  page: Page,
  at: readonly [sheet: string, cell: string],
  text: string,
): Promise<void> {
  await click(page, at);
  await page.keyboard.type(text, { delay: 5 });
  await page.keyboard.press("Enter");
  await stands(page, at, text);
  await settled(page);
}

/** Waits until what was typed stands in its cell; throws with what stands there instead. */
async function stands(
  page: Page,
  [sheet, cell]: readonly [sheet: string, cell: string],
  text: string,
): Promise<void> {
  for (let waited = 0; ; waited += 50) {
    const { formula, value } = await read(page, sheet, cell);
    if (text === (text.startsWith("=") ? formula : String(value))) return;
    if (waited > 20_000)
      throw new Error(`Typed ${text} into ${sheet}!${cell}; there stands ${formula || String(value)}`);
    await page.waitForTimeout(50);
  }
}

/** Clicks into the middle of a cell. */
export async function click(page: Page, at: readonly [sheet: string, cell: string]): Promise<void> {
  await pointAt(page, at);
  await page.mouse.down();
  await page.mouse.up();
}

/** Moves the pointer onto a cell as a hand does: from somewhere else, in steps, and resting there for a moment. */
export async function pointAt(
  page: Page,
  [sheet, cell]: readonly [sheet: string, cell: string],
): Promise<void> {
  const box = await atRest(() =>
    page.evaluate(({ sheet, cell }) => window.trialDesk?.show(sheet, cell), { sheet, cell }),
  );
  await page.mouse.move(box.x + box.width + 30, box.y - 30);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
  await page.waitForTimeout(60);
}

/** A slow machine may still be laying out the bars around the grid: a cell's place counts once it stays the same. */
async function atRest(show: () => Promise<DeskBox | undefined>): Promise<DeskBox> {
  let before = "";
  for (;;) {
    const box = await show();
    if (!box) throw new Error("The desk is not there.");
    if (JSON.stringify(box) === before) return box;
    before = JSON.stringify(box);
  }
}

/** Waits until nothing is being calculated. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => window.trialDesk?.settle());
}

/** A cell as the desk holds and shows it. */
export async function read(page: Page, sheet: string, cell: string): Promise<DeskCell> {
  const found = await page.evaluate(({ sheet, cell }) => window.trialDesk?.cell(sheet, cell), {
    sheet,
    cell,
  });
  if (!found) throw new Error("The desk is not there.");
  return found;
}
