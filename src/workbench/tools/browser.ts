import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type LaunchOptions } from "playwright-core";
import { installedBrowser } from "./find-browser";
import { broughtFont } from "./japanese-font";
import { packagedBrowser } from "./packaged-browser";

/** A browser found for the desk, with the variables that it must be started with. */
export interface Browser {
  readonly name: string;
  readonly executable: string;
  readonly variables: Readonly<Record<string, string>>;
  /** True for the packaged browser, which has no window of its own. */
  readonly headlessOnly: boolean;
}

/** CHROME_PATH, else an installed browser, else the one from npm; with a Japanese font where the system has none. */
export async function findBrowser(cache: string): Promise<Browser> {
  const fonts = broughtFont(cache);
  const variables = fonts ? { FONTCONFIG_FILE: fonts } : {};
  const installed = installedBrowser({ platform: process.platform, variables: process.env, isFile });
  if (installed) return { ...installed, variables, headlessOnly: false };
  const packaged = await packagedBrowser(cache);
  return {
    name: "Chromium (npm)",
    executable: packaged.executable,
    variables: { ...variables, LD_LIBRARY_PATH: packaged.libraries },
    headlessOnly: true,
  };
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

// No talk with the browser's maker, no first-run pages, no offers to translate.
const quiet = [
  "--no-first-run",
  "--no-default-browser-check",
  "--no-service-autorun",
  "--no-pings",
  "--disable-background-networking",
  "--disable-breakpad",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-sync",
  "--disable-features=Translate,OptimizationHints,MediaRouter,InterestFeedContentSuggestions",
];

function trustOnly(spki: string): string[] {
  const flags = [`--ignore-certificate-errors-spki-list=${spki}`];
  // Chromium refuses its sandbox to the superuser, as whom containers and this project's CI run.
  if (process.getuid?.() === 0) flags.push("--no-sandbox", "--disable-dev-shm-usage");
  return flags;
}

/** How Playwright starts the browser without a window, trusting one certificate and no other. */
export function headlessOptions(browser: Browser, spki: string): LaunchOptions {
  return {
    executablePath: browser.executable,
    args: [...quiet, ...trustOnly(spki)],
    env: { ...process.env, ...browser.variables },
    // Who starts the browser ends it: Playwright would leave at once, with everything else still open.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  };
}

/** Starts the browser without a window. */
export function launchHeadless(browser: Browser, spki: string): ReturnType<typeof chromium.launch> {
  return chromium.launch(headlessOptions(browser, spki));
}

/** A window on the desk. */
export interface DeskWindow {
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** Opens an address in a window of its own with a temporary profile, which goes when the window is closed. */
export function openWindow(browser: Browser, address: string, spki: string): DeskWindow {
  const profile = mkdtempSync(path.join(tmpdir(), "trial-desk-"));
  const child = spawn(
    browser.executable,
    [
      `--user-data-dir=${profile}`,
      ...quiet,
      ...trustOnly(spki),
      "--test-type", // without it a bar warns of the flag that trusts our certificate
      "--window-size=1480,920",
      address,
    ],
    { stdio: "ignore", env: { ...process.env, ...browser.variables } },
  );
  const closed = new Promise<void>((resolve) => {
    const gone = (): void => {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      resolve();
    };
    child.once("exit", gone);
    child.once("error", gone);
  });
  return {
    closed,
    close: async () => {
      child.kill();
      await closed;
    },
  };
}
