import { readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";

const day = 86_400_000;

/** Removes what was made more than a day ago; younger folders may still be served by a desk that somebody has open. */
export function forgetOlder(home: string, now = Date.now()): void {
  for (const name of readdirSync(home)) {
    const folder = path.join(home, name);
    const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? now;
    if (now - made > day) rmSync(folder, { recursive: true, force: true });
  }
}
