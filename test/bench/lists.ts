import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { madeUpList } from "../fixtures/made-up-list";
import { medianOf } from "./clock";

const PROCESSES = 7;
const work = "build/bench";

/** Milliseconds that somebody waits, and of processor time: compiling and clearing memory run beside the work. */
export interface Times {
  readonly clock: number;
  readonly processor: number;
}

/** The first list that a process reads, and the ones after it. */
export interface Child {
  readonly cold: Times;
  readonly warm: Times;
  readonly megabytes: number;
}

/** What reading and checking a list takes beside the bare parsing of its text. */
export interface ListReading {
  readonly programmes: number;
  readonly letters: number;
  readonly read: Child;
  readonly parse: Child;
  /** Of the heap, for as long as the list is kept. */
  readonly heapMegabytes: number;
}

function children(what: "read" | "parse", file: string): Child {
  const all = Array.from({ length: PROCESSES }, () => {
    const args = [join(work, "list-child.cjs"), what, file];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Child;
  });
  const middle = (of: (one: Child) => number): number => medianOf(all.map(of));
  const times = (when: "cold" | "warm"): Times => ({
    clock: middle((one) => one[when].clock),
    processor: middle((one) => one[when].processor),
  });
  return { cold: times("cold"), warm: times("warm"), megabytes: middle(({ megabytes }) => megabytes) };
}

/** A made-up list of so many programmes with every kind of rule and period, read in fresh processes. */
export function listReading(programmes: number): ListReading {
  const region = { ja: "国", en: "State" };
  const text = JSON.stringify(madeUpList({ id: "2030-01-01", count: programmes, prefix: "state", region }));
  const file = join(work, `list-${programmes}.json`);
  mkdirSync(work, { recursive: true });
  writeFileSync(file, text);
  const [read, parse] = [children("read", file), children("parse", file)];
  return { programmes, letters: text.length, read, parse, heapMegabytes: read.megabytes };
}
