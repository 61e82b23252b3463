import type { Frame, Page } from "playwright-core";
import { editionPartXml } from "../../src/excel/edition-part";
import { paneWord } from "../../src/text/pane";
import { partOf } from "../start/editions";
import { manyProgrammes } from "./many-programmes";

/** Each is typed into an empty field; what is found differs from all programmes, so that the end can be seen. */
const QUERIES = [
  "電子",
  "資格確認",
  "カルテ",
  "レセコン",
  "訪問",
  "福岡",
  "10",
  "マイナ",
  "薬局",
  "クーポン",
];

/** From a typed text to the drawn list, in the pane beside the grid. */
export interface ListTyping {
  readonly programmes: number;
  /** By the clock of the page, to the frame that shows the new list. */
  readonly median: number;
  readonly longest: number;
  /** Rows that stand in the page at the most: the rest is room above and below. */
  readonly drawn: number;
  /** Of frames while the list is scrolled from end to end: the longest time between two. */
  readonly longestFrame: number;
}

/** The built-in list first, then one of five hundred programmes that the workbook is pinned to. */
export async function listTyping(page: Page): Promise<ListTyping[]> {
  const few = await typed(await paneOf(page));
  const part = editionPartXml(await partOf(manyProgrammes(500)));
  const pane = await paneOf(page);
  await pane.evaluate(async (xml) => {
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add(xml);
      await context.sync();
    });
    location.reload();
  }, part);
  // An unknown list is asked about before it computes.
  await pane.locator("header [role=status] button").click();
  await pane.getByRole("button", { name: paneWord("ja", "accept") }).click();
  await pane.click("#tab-programmes");
  return [few, await typed(await paneOf(page))];
}

async function paneOf(page: Page): Promise<Frame> {
  const pane = await (await page.waitForSelector("#pane")).contentFrame();
  if (!pane) throw new Error("The desk has no pane.");
  await pane.waitForSelector("li[data-row]");
  return pane;
}

async function typed(pane: Frame): Promise<ListTyping> {
  const found = await pane.evaluate(async (queries) => {
    const field = document.querySelector<HTMLInputElement>("input[type=search]");
    const count = document.querySelector("main [role=status]");
    const main = document.querySelector("main");
    if (!field || !count || !main) throw new Error("The list is not there.");
    // Methods, since a loader that keeps the names of functions would ask this page for its own helper.
    const shown = {
      frame(): Promise<number> {
        return new Promise((resolve) => requestAnimationFrame(resolve));
      },
      async after(text: string): Promise<number> {
        const before = count.textContent;
        const began = performance.now();
        Reflect.set(HTMLInputElement.prototype, "value", text, field);
        field.dispatchEvent(new Event("input", { bubbles: true }));
        while (count.textContent === before) {
          await this.frame();
          if (performance.now() - began > 5000) throw new Error(`"${text}" leaves ${before}`);
        }
        return performance.now() - began;
      },
    };
    const times: number[] = [];
    let drawn = 0;
    for (const query of queries) {
      times.push(await shown.after(query));
      await shown.frame();
      times.push(await shown.after(""));
      await shown.frame();
      drawn = Math.max(drawn, document.querySelectorAll("li[data-row]").length);
    }
    let longestFrame = 0;
    let last = await shown.frame();
    for (let step = 0; step < 120; step += 1) {
      main.scrollTop = (main.scrollHeight * step) / 120;
      const now = await shown.frame();
      longestFrame = Math.max(longestFrame, now - last);
      last = now;
    }
    const programmes = Number(/\d+/u.exec(count.textContent)?.[0]);
    return { programmes, times, drawn, longestFrame };
  }, QUERIES);
  const sorted = [...found.times].sort((a, b) => a - b);
  return {
    ...{ programmes: found.programmes, drawn: found.drawn, longestFrame: found.longestFrame },
    ...{ median: sorted[Math.floor(sorted.length / 2)] ?? NaN, longest: sorted.at(-1) ?? NaN },
  };
}
