import { readFileSync } from "node:fs";
import { editionHash, readEdition } from "../../src/catalogue/schema";
import { heapMegabytes, medianOf, processorTime } from "./clock";

/**
 * Reads and checks a list in a process of its own: every check that an import makes, and the hash by which a workbook
 * pins it; or parses it and does no more. Prints milliseconds by the clock and of processor time, the first time and
 * afterwards.
 */
const TURNS = 9;

async function once(what: string | undefined, text: string): Promise<unknown> {
  if (what === "parse") return JSON.parse(text) as unknown;
  const reading = readEdition(text, "bench");
  if (reading.kind === "unreadable") throw new Error(JSON.stringify(reading.problems[0]));
  return { reading, hash: await editionHash(reading.edition) };
}

async function main(): Promise<void> {
  const [what, file = ""] = process.argv.slice(2);
  const text = readFileSync(file, "utf8");
  const before = heapMegabytes();
  const clocks: number[] = [];
  const processors: number[] = [];
  const kept: unknown[] = [];
  let megabytes = 0;
  for (let turn = 0; turn < TURNS; turn += 1) {
    const [began, beganProcessor] = [performance.now(), processorTime()];
    kept[0] = await once(what, text);
    processors.push(processorTime() - beganProcessor);
    clocks.push(performance.now() - began);
    if (turn === 0) megabytes = heapMegabytes() - before;
  }
  const cold = { clock: clocks[0], processor: processors[0] };
  const warm = { clock: medianOf(clocks.slice(1)), processor: medianOf(processors.slice(1)) };
  console.log(JSON.stringify({ cold, warm, megabytes, kept: kept.length }));
}

void main();
