import type { BrowserServer } from "playwright-core";
import type { DeskServer } from "../../../src/workbench/tools/server";

/** What the set-up starts and the tear-down stops. */
export interface Running {
  readonly server: DeskServer;
  readonly browser: BrowserServer;
}

const store = globalThis as { e2eRunning?: Running };

export function keep(running: Running): void {
  store.e2eRunning = running;
}

export function kept(): Running | undefined {
  return store.e2eRunning;
}

/** Where tests find the desk and the browser; they run beside the set-up, so that only text reaches them. */
export const variables = { address: "E2E_ADDRESS", browser: "E2E_BROWSER", spki: "E2E_SPKI" } as const;

/** A variable that the set-up has set; throws when tests are run without it. */
export function fromSetUp(name: keyof typeof variables): string {
  const value = process.env[variables[name]];
  if (!value) throw new Error("Run browser tests with: npm run test:e2e");
  return value;
}
