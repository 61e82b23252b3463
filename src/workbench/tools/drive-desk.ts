import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser as RunningBrowser, Page } from "playwright-core";
import { budgetLines } from "../sample/budget-lines";
import { lineRow } from "../sample/budget-places";
import { budgetWords } from "../sample/budget-words";
import type {} from "../trial-desk";

const patience = 60_000;
/** The pane draws its screen in steps; a picture of a half-drawn one helps nobody. */
const restBeforePicture = 800;

/** One of the thirteen programmes as the desk has computed it. */
export interface ComputedLine {
  readonly programme: string;
  readonly name: string;
  readonly cost: string;
  readonly amount: string;
  readonly deadline: string;
  /** For instance that the reading behind the figure is provisional. */
  readonly caution: string;
  /** False where the amount is no number. */
  readonly computed: boolean;
}

/**
 * Opens the desk in a page of its own and waits until the sample is computed; throws with the desk's own reason.
 * `before` sees the page while it is still empty.
 */
export async function openDesk(
  browser: RunningBrowser,
  address: string,
  before?: (page: Page) => void,
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1480, height: 860 }, locale: "ja-JP" });
  before?.(page);
  await page.goto(address);
  await page.waitForFunction(() => window.trialDesk ?? window.trialDeskFailure, null, { timeout: patience });
  const failure = await page.evaluate(() => window.trialDeskFailure);
  if (failure !== undefined) throw new Error(failure);
  return page;
}

/** The thirteen programmes of the sample budget, read from the cells of the desk. */
export async function computedLines(page: Page): Promise<ComputedLine[]> {
  const sheet = budgetWords.sheet.ja;
  const places = budgetLines.map((line) => ({ programme: line.programme, row: lineRow(line.programme) }));
  return page.evaluate(
    async ({ sheet, places }) => {
      const desk = window.trialDesk;
      if (!desk) throw new Error("The desk is not there.");
      await desk.settle();
      return places.map(({ programme, row }) => {
        const amount = desk.cell(sheet, `E${row}`);
        return {
          programme,
          name: desk.cell(sheet, `C${row}`).text,
          cost: desk.cell(sheet, `D${row}`).text,
          amount: amount.text,
          deadline: desk.cell(sheet, `K${row}`).text,
          caution: desk.cell(sheet, `N${row}`).text,
          computed: typeof amount.value === "number",
        };
      });
    },
    { sheet, places },
  );
}

/** Saves what the budget sheet looks like. */
export async function pictureOfBudget(page: Page, file: string): Promise<void> {
  await page.evaluate((sheet) => window.trialDesk?.show(sheet, "E10"), budgetWords.sheet.ja);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(restBeforePicture);
  mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file });
}
