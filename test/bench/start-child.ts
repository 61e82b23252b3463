import { readFileSync } from "node:fs";
import { startScript } from "./built-script";
import { heapMegabytes, processorTime } from "./clock";

/**
 * One start in a process of its own, since a second one would find its code compiled: either the script with all its
 * functions associated, or the bare parsing of the catalogue that it carries. Prints milliseconds and megabytes.
 */
const [what, file = ""] = process.argv.slice(2);
const text = readFileSync(file, "utf8");
const before = heapMegabytes();
const began = performance.now();
const beganProcessor = processorTime();
const kept: unknown = what === "parse" ? JSON.parse(text) : startScript(text);
const processor = processorTime() - beganProcessor;
const milliseconds = performance.now() - began;
const megabytes = heapMegabytes() - before;
const functions = kept !== null && typeof kept === "object" && "functions" in kept ? kept.functions : 0;
console.log(JSON.stringify({ processor, milliseconds, megabytes, functions }));
