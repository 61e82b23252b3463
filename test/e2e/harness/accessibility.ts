import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

/**
 * What axe finds wrong in a frame, one line per rule with the first place. `leaveOut` names what is not ours: the
 * grid is Univer's, drawn on a canvas.
 */
export async function violations(frame: Frame | Page, leaveOut: readonly string[] = []): Promise<string[]> {
  await faded(frame);
  await frame.evaluate(axe.source);
  return frame.evaluate(async (exclude) => {
    const run = (globalThis as unknown as { axe: typeof axe }).axe;
    const found = await run.run(
      { include: [["html"]], exclude: exclude.map((selector) => [selector]) },
      { iframes: false },
    );
    return found.violations.map(
      ({ id, help, nodes }) => `${id}: ${help} — ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`,
    );
  }, leaveOut);
}

/**
 * Waits for colours that are still fading: halfway between disabled and enabled a button has the contrast of neither.
 * Twice, a few frames apart: what ends one wait often begins the next fading.
 */
async function faded(frame: Frame | Page): Promise<void> {
  for (const pause of [0, 200]) {
    await frame.waitForTimeout(pause);
    await frame.waitForFunction(() =>
      document
        .getAnimations()
        .every(
          (animation) =>
            animation.playState !== "running" ||
            animation.effect?.getComputedTiming().iterations === Infinity,
        ),
    );
  }
}
