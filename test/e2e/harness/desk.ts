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

/**
 * Clicks a cell with the mouse and types into it on the keyboard, Enter at the end; waits until all is computed. Now and
 * then the grid takes no key of a text at all (not seen in 40 tries made for it, seen twice in whole runs): the hand
 * types once more then, and says so. Half a text, or another one, is a fault.
 */
export async function type(
  page: Page,
  at: readonly [sheet: string, cell: string],
  text: string,
): Promise<void> {
  const before = await read(page, ...at);
  await typeOnce(page, at, text);
  if (!(await stands(page, at, text, 5_000)) && isSame(await read(page, ...at), before)) {
    console.warn(`Nothing of ${text} came into ${at.join("!")} (${await whereKeysGo(page)}); typed again.`);
    await typeOnce(page, at, text);
  }
  if (!(await stands(page, at, text, 15_000))) {
    const { formula, value } = await read(page, ...at);
    const there = `${formula || String(value)} (${await whereKeysGo(page)})`;
    throw new Error(`Typed ${text} into ${at.join("!")}; there stands ${there}`);
  }
  await settled(page);
}

async function typeOnce(page: Page, at: readonly [sheet: string, cell: string], text: string): Promise<void> {
  await click(page, at);
  await page.keyboard.type(text, { delay: 5 });
  await page.keyboard.press("Enter");
}

const isSame = (a: DeskCell, b: DeskCell): boolean => a.formula === b.formula && a.value === b.value;

/** The cell that is selected and the element that has the keys. */
const whereKeysGo = (page: Page): Promise<string> =>
  page.evaluate(
    () => `${document.querySelector("#status-cell")?.textContent}, ${document.activeElement?.id ?? "none"}`,
  );

/** Whether what was typed comes to stand in its cell. */
async function stands(
  page: Page,
  at: readonly [sheet: string, cell: string],
  text: string,
  within: number,
): Promise<boolean> {
  for (let waited = 0; waited <= within; waited += 50) {
    const { formula, value } = await read(page, ...at);
    if (text === (text.startsWith("=") ? formula : String(value))) return true;
    await page.waitForTimeout(50);
  }
  return false;
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
