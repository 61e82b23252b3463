import type { Language, Pin, Runtime } from "../core/runtime";
import type { HostState } from "../excel/host-state";
import type { EditionDoor } from "./door";

/** The static notices of the page, shown while there is no pane that could say it. */
export type Notice = "unreachable" | "outside" | "broken";

/** What functions.js and Office.js share with us in the page. */
export interface Page {
  CustomFunctions?: { delayInitialization?: () => void };
  SUBSIDY_PIN?: Pin;
  SUBSIDY?: Runtime;
}

/** The steps of starting, each done by somebody else. */
export interface Steps {
  /** Absent when Office.js itself could not be fetched. */
  readonly hostReady: (() => Promise<HostState>) | undefined;
  /** Milliseconds after which the page says that it still waits for Office.js. */
  readonly patience: number;
  openDoor(host: HostState): EditionDoor;
  loadFunctions(): Promise<void>;
  showPane(pane: { runtime: Runtime; door: EditionDoor; host: HostState; language: Language }): Promise<void>;
  showNotice(notice: Notice): void;
}

/**
 * Starts the add-in in its order: Excel is asked to wait, the pin is read, the functions register, and only then is
 * the pane loaded. Functions work without the pane; without Excel nothing is loaded at all.
 */
export async function startUp(page: Page, steps: Steps): Promise<void> {
  // Undocumented, so it may be gone one day: Excel then asks a little early and shows #BUSY! a little longer.
  page.CustomFunctions?.delayInitialization?.();
  const host = await patiently(steps);
  if (!host) return;
  const door = steps.openDoor(host);
  const pin = await door.open();
  page.SUBSIDY_PIN = pin;
  try {
    await steps.loadFunctions();
    const runtime = page.SUBSIDY;
    if (!runtime) throw new Error("functions.js left no runtime in the page");
    const language = languageOf(host.displayLanguage);
    runtime.setLanguage(language);
    door.connect(runtime, pin);
    await steps.showPane({ runtime, door, host, language });
  } catch (error) {
    console.error(error);
    steps.showNotice("broken");
  }
}

async function patiently(steps: Steps): Promise<HostState | undefined> {
  if (!steps.hostReady) {
    steps.showNotice("unreachable");
    return undefined;
  }
  const impatience = setTimeout(() => {
    steps.showNotice("unreachable");
  }, steps.patience);
  const host = await steps.hostReady();
  clearTimeout(impatience);
  if (host.inExcel) return host;
  steps.showNotice("outside");
  return undefined;
}

/** The reader's language by Excel's own; everything but Japanese reads English. */
export function languageOf(displayLanguage: string): Language {
  return /^ja\b/i.test(displayLanguage) ? "ja" : "en";
}
