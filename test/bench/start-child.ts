import { readFileSync } from "node:fs";
import { Script } from "node:vm";
import { startScript } from "./built-script";
import { heapMegabytes, processorTime } from "./clock";

/**
 * One start in a process of its own, since a second one would find its code compiled: either the script with all its
 * functions associated, or the bare parsing of the catalogue that it carries. Prints milliseconds and megabytes.
 */
const [what, file = ""] = process.argv.slice(2);
const text = readFileSync(file, "utf8");
// What Node loads for the first script of all is no part of ours; a page has loaded it long before.
new Script("0").runInThisContext();
const before = heapMegabytes();
const began = performance.now();
const beganProcessor = processorTime();
const started = what === "parse" ? undefined : startScript(text);
const parsed: unknown = started ? undefined : JSON.parse(text);
const processor = processorTime() - beganProcessor;
const milliseconds = performance.now() - began;
const first = started?.runtime.call("AMOUNT", ["9①", "診療所", [[387_000]]]);
if (first && !("value" in first && first.value === 193_000)) throw new Error(JSON.stringify(first));
const firstAnswer = processorTime() - beganProcessor - processor;
const megabytes = heapMegabytes() - before;
const functions = started?.functions ?? 0;
console.log(
  JSON.stringify({ processor, milliseconds, firstAnswer, megabytes, functions, kept: typeof parsed }),
);
