import type { Frame } from "playwright-core";
import type { OpenDesk } from "./desk";

/** A place where Tab stops, and whether it looks different from the same place without the focus. */
export interface Stop {
  readonly name: string;
  readonly shown: boolean;
}

/** What people call the place that has the focus: its label, its name or its text. */
const nameOfFocused = (pane: Frame): Promise<string> =>
  pane.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return "";
    const labelled = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
    const labels = "labels" in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
    return [
      element.getAttribute("aria-label") ?? "",
      ...labelled.map((id) => document.getElementById(id)?.textContent ?? ""),
      ...labels.map((label) => label.textContent),
      element instanceof HTMLSelectElement ? "" : element.textContent,
    ]
      .join(" ")
      .trim();
  });

/** Begins at the first place of the pane that takes the focus, and as one who has come there by keys. */
export async function fromTheTop({ page, pane }: OpenDesk): Promise<void> {
  await pane.locator("header button").first().focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
}

/** Presses Tab until the place of a name has the focus; throws with what was passed where it never has. */
export const pressTabUntil = (desk: OpenDesk, name: string | RegExp): Promise<void> =>
  pressUntil(desk, "Tab", name);

/** The same backward. */
export const pressShiftTabUntil = (desk: OpenDesk, name: string | RegExp): Promise<void> =>
  pressUntil(desk, "Shift+Tab", name);

async function pressUntil(
  { page, pane }: OpenDesk,
  key: "Tab" | "Shift+Tab",
  name: string | RegExp,
): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    const here = await nameOfFocused(pane);
    if (typeof name === "string" ? here.includes(name) : name.test(here)) return;
    passed.push(here.slice(0, 20));
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never reached ${String(name)}; it passed ${passed.join(" | ")}`);
}

/** The places where Tab stops from here on, until it has left the pane or come round. */
export async function stops({ page, pane }: OpenDesk, most: number): Promise<Stop[]> {
  const found: Stop[] = [];
  for (let presses = 0; presses < most; presses += 1) {
    const here = await pane.evaluate(() => {
      const element = document.activeElement;
      if (!document.hasFocus() || element === null || element === document.body) return "left";
      if (element.hasAttribute("data-stopped-at")) return "round";
      element.setAttribute("data-stopped-at", "");
      return "new";
    });
    if (here !== "new") break;
    found.push({ name: await nameOfFocused(pane), shown: await focusShown(pane) });
    await page.keyboard.press("Tab");
  }
  await pane.evaluate(() => {
    for (const element of document.querySelectorAll("[data-stopped-at]"))
      element.removeAttribute("data-stopped-at");
  });
  return found;
}

/**
 * Whether outline, border or shadow of the focused place, of its pseudo-elements or of what closely surrounds it
 * differ from the same without the focus. Colours and widths are read as they end, not while they fade.
 */
export const focusShown = (pane: Frame): Promise<boolean> =>
  pane.evaluate(async () => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return false;
    const around = [
      element,
      element.parentElement,
      element.parentElement?.parentElement,
      element.nextElementSibling,
    ];
    const drawn = (): string =>
      around
        .flatMap((each) =>
          each
            ? [null, "::before", "::after"].map((part) => {
                const { outline, outlineOffset, boxShadow, border, transform, content, textDecoration } =
                  getComputedStyle(each, part);
                return [
                  content,
                  border,
                  boxShadow,
                  transform,
                  textDecoration,
                  outline.includes("none") ? "" : outline + outlineOffset,
                ];
              })
            : [],
        )
        .join(";");
    const rest = (): Promise<unknown> =>
      Promise.all(
        document
          .getAnimations()
          .flatMap((animation) =>
            animation.effect?.getComputedTiming().iterations === Infinity
              ? []
              : [animation.finished.catch(() => undefined)],
          ),
      );
    await rest();
    const focused = drawn();
    element.blur();
    await rest();
    const plain = drawn();
    element.focus();
    return focused !== plain;
  });
