import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";

/** Does something that saves a file, and answers its name and bytes. */
export async function savedBy(
  page: Page,
  work: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const coming = page.waitForEvent("download");
  await work();
  const download = await coming;
  const folder = mkdtempSync(path.join(tmpdir(), "saved-"));
  try {
    const file = path.join(folder, "saved.xlsx");
    await download.saveAs(file);
    return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(file)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
