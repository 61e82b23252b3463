import type { Page } from "playwright-core";
import type {} from "../../src/workbench/trial-desk";

const CALLS = 130_000;

/** Calls of AMOUNT in the trial desk: from its grid's page to the pane's runtime and back. */
export interface DeskCalls {
  readonly calls: number;
  /** By the clock, not of the processor: two pages of one browser work at it. */
  readonly seconds: number;
  /** Of both pages together, after a collection. */
  readonly heapBefore: number;
  readonly heapAfter: number;
}

/** Measures one calculation's 130,000 calls, each with a cost of its own, in the desk that `npm start` opens. */
export async function deskCalls(page: Page): Promise<DeskCalls> {
  const heapBefore = await heap(page);
  const { seconds, wrong } = await timed(page);
  if (wrong > 0) throw new Error(`${wrong} of ${CALLS} calls in the desk gave another grant`);
  return { calls: CALLS, seconds, heapBefore, heapAfter: await heap(page) };
}

/** The grants are those of a clinic under 9①: half the cost down to 1,000 yen, 193,000 at most. */
async function timed(page: Page): Promise<{ seconds: number; wrong: number }> {
  return page.evaluate(async (calls) => {
    const desk = window.trialDesk;
    if (!desk) throw new Error("The desk is not there.");
    const began = performance.now();
    const answers = await Promise.all(
      Array.from({ length: calls }, (_, cost) =>
        desk.call({
          id: "AMOUNT",
          arguments: ["9①", "診療所", [[cost * 7]]],
          address: `'予算'!A${cost + 1}`,
        }),
      ),
    );
    const seconds = (performance.now() - began) / 1000;
    const wrong = answers.filter(
      (answer, cost) =>
        !answer.ok || answer.value !== Math.min(Math.floor((cost * 7) / 2000) * 1000, 193_000),
    ).length;
    return { seconds, wrong };
  }, CALLS);
}

async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize / 1e6;
}
