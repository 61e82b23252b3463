import type { Browser } from "playwright-core";
import { openDesk } from "../../src/workbench/tools/drive-desk";

declare global {
  interface Window {
    functionsAfter?: number;
    usableAfter?: number;
  }
}

/** A page that nothing has been kept of, in milliseconds by the clock; the grid beside the pane starts meanwhile. */
export interface ColdStart {
  /** From the beginning of the desk's page until every cell of the sample is computed. */
  readonly sample: number;
  /** From the beginning of the pane's page until the functions are registered, and until the list is drawn. */
  readonly functions: number;
  readonly pane: number;
}

/** Opens the desk in a fresh profile. */
export async function coldStart(browser: Browser, address: string): Promise<ColdStart> {
  const page = await openDesk(browser, address, (fresh) => {
    void fresh.addInitScript(() => {
      const timer = setInterval(() => {
        if (window.SUBSIDY) window.functionsAfter ??= performance.now();
        if (!document.querySelector("li[data-row]")) return;
        window.usableAfter = performance.now();
        clearInterval(timer);
      }, 5);
    });
  });
  const pane = await (await page.waitForSelector("#pane")).contentFrame();
  if (!pane) throw new Error("The desk has no pane.");
  await pane.waitForFunction(() => window.usableAfter !== undefined);
  const [functions, usable] = await pane.evaluate(() => [window.functionsAfter, window.usableAfter]);
  const sample = await page.evaluate(() => window.trialDesk?.readyAfter);
  await page.close();
  return { sample: sample ?? NaN, functions: functions ?? NaN, pane: usable ?? NaN };
}
