import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { deskCalls } from "./desk-calls";
import { openDesk } from "../../src/workbench/tools/drive-desk";
import { coldStart } from "./cold-start";
import { besideDesk } from "./desk-page";
import { listTyping } from "./list-typing";
import { shown, table } from "./table";

const root = join(__dirname, "../..");

/**
 * `npm run bench`: bundles the measurements first, since a loader that keeps the names of functions would be measured
 * with them, and runs them in a process of their own. Missed goals are counted in the last line. They end the run with
 * an error only where `--strict` asks for it: a busy machine misses goals that a quiet one meets.
 */
async function main(): Promise<void> {
  if (!existsSync(join(root, "dist/functions.js")))
    throw new Error("dist/functions.js is missing: npm run build makes it");
  await build({
    entryPoints: ["measure", "start-child", "list-child"].map((name) => join(__dirname, `${name}.ts`)),
    outdir: join(root, "build/bench"),
    outExtension: { ".js": ".cjs" },
    bundle: true,
    platform: "node",
    packages: "external",
    logLevel: "warning",
  });
  const measured = spawnSync(process.execPath, [join(root, "build/bench/measure.cjs")], {
    cwd: root,
    stdio: "inherit",
  });
  process.exitCode = measured.status ?? 1;
  if (process.exitCode !== 0) return;
  const report = join(root, "build/bench.json");
  await measureDesk(report);
  tellMissed(report);
}

function tellMissed(report: string): void {
  const { missed } = JSON.parse(readFileSync(report, "utf8")) as { readonly missed: readonly string[] };
  const [load = 0] = loadavg();
  console.log(`\nGoals missed: ${missed.length} (load of the machine: ${shown(load)})`);
  for (const each of missed) console.log(`  ${each}`);
  if (missed.length > 0 && process.argv.includes("--strict")) process.exitCode = 1;
}

/** The desk is measured from here: its browser runs by itself, and its bundle must not be made from a bundle. */
async function measureDesk(report: string): Promise<void> {
  const { cold, lists, desk } = await besideDesk(async (browser, address) => {
    const began = await coldStart(browser, address);
    const page = await openDesk(browser, address);
    return { cold: began, lists: await listTyping(page), desk: await deskCalls(page) };
  });
  console.log(
    `A cold desk: functions registered ${shown(cold.functions)} ms and the list drawn ${shown(cold.pane)} ms after the pane's page began; the whole sample computed ${shown(cold.sample)} ms after the desk's did`,
  );
  console.log(
    `${desk.calls.toLocaleString("en")} calls in the desk's browser: ${shown(desk.seconds)} s by the clock, heap ${shown(desk.heapBefore)} MB before and ${shown(desk.heapAfter)} MB after`,
  );
  const rows = lists.map(({ programmes, median, longest, drawn, longestFrame }) => [
    `${programmes} programmes`,
    ...[median, longest, longestFrame].map(shown),
    String(drawn),
  ]);
  console.log(
    `\nFrom a typed text to the drawn list, by the clock of the desk's browser (a frame is 16.7 ms):\n${table([["", "median ms", "longest ms", "longest frame ms", "rows drawn"], ...rows])}`,
  );
  const before = JSON.parse(readFileSync(report, "utf8")) as object;
  writeFileSync(report, `${JSON.stringify({ ...before, cold, desk, lists }, null, 2)}\n`);
}

void main();
