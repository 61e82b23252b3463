import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { madeUpList } from "../fixtures/made-up-list";
import { medianOf } from "./clock";

const PROCESSES = 7;
const work = "build/bench";

/** What reading and checking a list takes beside the bare parsing of its text, in milliseconds of processor time. */
export interface ListReading {
  readonly programmes: number;
  readonly letters: number;
  /** The first list that a process reads, and the ones after it. */
  readonly cold: number;
  readonly warm: number;
  readonly parseCold: number;
  readonly parseWarm: number;
  /** Of the heap, for as long as the list is kept. */
  readonly heapMegabytes: number;
}

type Child = Readonly<Record<"cold" | "warm" | "megabytes", number>>;

function children(what: "read" | "parse", file: string): Child {
  const all = Array.from({ length: PROCESSES }, () => {
    const args = [join(work, "list-child.cjs"), what, file];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Child;
  });
  const middle = (of: keyof Child): number => medianOf(all.map((one) => one[of]));
  return { cold: middle("cold"), warm: middle("warm"), megabytes: middle("megabytes") };
}

/** A made-up list of so many programmes with every kind of rule and period, read in fresh processes. */
export function listReading(programmes: number): ListReading {
  const region = { ja: "国", en: "State" };
  const text = JSON.stringify(madeUpList({ id: "2030-01-01", count: programmes, prefix: "state", region }));
  const file = join(work, `list-${programmes}.json`);
  mkdirSync(work, { recursive: true });
  writeFileSync(file, text);
  const [read, parse] = [children("read", file), children("parse", file)];
  return {
    programmes,
    letters: text.length,
    cold: read.cold,
    warm: read.warm,
    parseCold: parse.cold,
    parseWarm: parse.warm,
    heapMegabytes: read.megabytes,
  };
}
