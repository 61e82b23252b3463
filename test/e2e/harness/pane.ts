import type { Frame, Page } from "playwright-core";

/** A theme as a reader can have it: chosen in the settings, or forced by the system. */
export const themes = ["light", "dark", "forced-dark", "forced-light", "high-contrast"] as const;
export type Theme = (typeof themes)[number];

/** Gives the pane a width, as dragging its edge does. */
export async function widen(page: Page, width: number): Promise<void> {
  await page.evaluate((pixels) => {
    const pane = document.querySelector<HTMLElement>("#pane");
    if (!pane) throw new Error("The desk has no pane.");
    for (const element of [pane, pane.parentElement]) {
      element?.style.setProperty("width", `${pixels}px`);
      element?.style.setProperty("min-width", `${pixels}px`);
    }
  }, width);
}

/** Puts page and pane into a theme: colours forced by the system where its name says so. */
export async function dress(page: Page, pane: Frame, theme: Theme): Promise<void> {
  const forced = theme.startsWith("forced");
  await page.emulateMedia({
    forcedColors: forced ? "active" : "none",
    colorScheme: theme === "forced-dark" ? "dark" : "light",
  });
  await openTab(pane, "settings");
  await pane.selectOption("select:has(option[value=high-contrast])", forced ? "light" : theme);
}

/** Opens a tab by its screen's id. */
export async function openTab(pane: Frame, screen: string): Promise<void> {
  const tab = pane.locator(`#tab-${screen}`);
  // The pane may not have been drawn yet; a tab that is not there is not one that does not fit.
  await tab.waitFor({ state: "attached" });
  if (await tab.isVisible()) await tab.click();
  else {
    // A tab that does not fit is in the menu at the end of the tabs.
    const name = (await tab.textContent()) ?? "";
    await pane.click("[aria-haspopup=menu]");
    await pane.getByRole("menuitemradio", { name, exact: true }).click();
  }
  await pane.waitForSelector(`#tab-${screen}[aria-selected=true]`, { state: "attached" });
}

/** Opens a screen without a tab from the menu at the end of the tabs. */
export async function openTool(pane: Frame, name: string): Promise<void> {
  await pane.click("[aria-haspopup=menu]");
  await pane.getByRole("menuitemradio", { name }).click();
  await pane.getByRole("heading", { level: 2, name }).waitFor();
}

/** Opens a programme's page from the list by its number. */
export async function openProgramme(pane: Frame, number: number): Promise<void> {
  await openTab(pane, "programmes");
  await pane.fill("input[type=search]", `No.${number}`);
  await pane.click("li[aria-posinset='1'] button");
  await pane.waitForSelector("article h2");
}

/** Makes a new facility the one at hand, by the editor in the context bar. */
export async function addFacility(
  pane: Frame,
  { name, type, beds }: { name: string; type: string; beds: string },
): Promise<void> {
  await pane.click("[role=group] > button:first-child");
  await pane.waitForSelector("form input");
  // With facilities in the workbook the editor shows the one at hand; another is asked for by its button.
  const another = pane.getByRole("button", { name: "別の施設を追加" });
  if (await another.isVisible()) await another.click();
  const fields = pane.locator("form input");
  await fields.nth(0).fill(name);
  await pane.selectOption("form select", type);
  await fields.nth(1).fill(beds);
  await pane.click("form button[type=submit]");
  await pane.waitForSelector("form", { state: "detached" });
}

/** Makes a facility of the workbook the one at hand. */
export async function chooseFacility(pane: Frame, name: string): Promise<void> {
  const bar = pane.locator("[role=group] > button:first-child").first();
  await bar.click();
  const choice = pane.locator("form select").first();
  await choice.selectOption(
    await choice
      .locator("option", { hasText: name })
      .first()
      .evaluate((option: HTMLOptionElement) => option.value),
  );
  await bar.click();
  await pane.waitForSelector("form", { state: "detached" });
}

/** Whether something in the pane can only be reached by scrolling sideways. */
export const scrollsSideways = (pane: Frame): Promise<boolean> =>
  pane.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll("main")].some(
      (element) => element.scrollWidth > element.clientWidth,
    ),
  );

/** The pane's text without line breaks. */
export const shownText = (pane: Frame): Promise<string> =>
  pane.evaluate(() => document.body.innerText.replace(/\s+/gu, " "));

/** Waits until the pane shows a text, whatever line breaks are in it. */
export const waitForText = (pane: Frame, text: string): Promise<unknown> =>
  pane.waitForFunction(
    (wanted) => document.body.innerText.replace(/\s+/gu, " ").includes(wanted),
    text.replace(/\s+/gu, " "),
  );

/**
 * Loads the add-in anew beside the same workbook. Once it answers, the former document is gone and the new
 * one stands: one that is still being loaded has no body to read, and the former one still shows its texts.
 */
export async function reloadPane(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    window.startedBefore = true;
    location.reload();
  });
  await pane.waitForFunction(() => !window.startedBefore && document.readyState === "complete");
}

/** Waits until the workbook keeps all of the texts in its part of a namespace. */
export const keptInWorkbook = (pane: Frame, namespace: string, texts: readonly string[]): Promise<unknown> =>
  pane.waitForFunction(
    async ([wantedNamespace, wanted]) => {
      const kept = await Excel.run(async (context) => {
        const parts = context.workbook.customXmlParts.getByNamespace(wantedNamespace);
        parts.load("items/id");
        await context.sync();
        const xml = parts.items[0]?.getXml();
        await context.sync();
        return xml?.value ?? "";
      });
      return wanted.every((text) => kept.includes(text));
    },
    [namespace, texts] as const,
  );
