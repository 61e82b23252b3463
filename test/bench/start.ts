import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { builtScript } from "./built-script";
import { medianOf } from "./clock";

const STARTS = 11;
const work = "build/bench";

/** How long a start takes beside the bare parsing of the same catalogue. */
export interface Start {
  readonly name: string;
  readonly programmes: number;
  readonly start: number;
  readonly parse: number;
  /** Milliseconds of a start beyond the parsing. */
  readonly beyond: number;
  /** Milliseconds of the first answer after it, in which the catalogue is parsed. */
  readonly firstAnswer: number;
  readonly heapMegabytes: number;
}

interface Parts {
  readonly code: string;
  /** The catalogue as the script carries it, as JSON. */
  readonly json: string;
}

/** The texts that the script parses at its first answer: the catalogue without its programmes, and each of these. */
const CARRIED = /\['\{"schemaVersion"(?:[^'\\]|\\.)*'(?:,'(?:[^'\\]|\\.)*')*\]/u;

/** The built script and the catalogue inside it; throws where nothing is built. */
function built(): Parts {
  const code = builtScript();
  const literal = CARRIED.exec(code)?.[0];
  if (literal === undefined) throw new Error("dist/functions.js carries no catalogue as texts");
  const [rest = "", ...texts] = runInNewContext(literal) as string[];
  const programmes = texts.map((text) => JSON.parse(text) as object);
  return { code, json: JSON.stringify({ ...(JSON.parse(rest) as object), programmes }) };
}

interface Carried {
  readonly programmes: readonly {
    readonly id: string;
    readonly name: { readonly ja: string; readonly en: string };
    readonly shortName: { readonly ja: string; readonly en: string };
  }[];
}

/** The same script with a made-up catalogue: the thirteen programmes again and again under other names. */
function withProgrammes({ code, json }: Parts, count: number): Parts {
  const list = JSON.parse(json) as Carried;
  const programmes = Array.from({ length: count }, (_, index) => {
    const programme = list.programmes[index % list.programmes.length];
    const other = (words?: { ja: string; en: string }): object => ({
      ja: `${words?.ja ?? ""} 第${index + 1}号`,
      en: `${words?.en ?? ""} ${index + 1}`,
    });
    const names = { name: other(programme?.name), shortName: other(programme?.shortName) };
    return { ...programme, ...names, id: `${programme?.id ?? ""}-${index + 1}`, number: index + 1 };
  });
  const texts = [{ ...list, programmes: undefined }, ...programmes].map((part) => JSON.stringify(part));
  const literals = texts.map((text) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`);
  return {
    code: code.replace(CARRIED, () => `[${literals.join(",")}]`),
    json: JSON.stringify({ ...list, programmes }),
  };
}

interface Child {
  /** Of processor time. */
  readonly processor: number;
  readonly milliseconds: number;
  readonly firstAnswer: number;
  readonly megabytes: number;
  readonly functions: number;
}

function once(what: "start" | "parse", file: string): Child {
  const args = [join(work, "start-child.cjs"), what, file];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Child;
}

function startOf(name: string, parts: Parts, programmes: number): Start {
  const files = { start: join(work, `${programmes}.js`), parse: join(work, `${programmes}.json`) };
  mkdirSync(work, { recursive: true });
  writeFileSync(files.start, parts.code);
  writeFileSync(files.parse, parts.json);
  const starts: Child[] = [];
  const parses: Child[] = [];
  for (let turn = 0; turn < STARTS; turn += 1) {
    starts.push(once("start", files.start));
    parses.push(once("parse", files.parse));
  }
  if (starts.some(({ functions }) => functions < 20)) throw new Error(`${name}: functions are missing`);
  const start = medianOf(starts.map(({ processor }) => processor));
  const parse = medianOf(parses.map(({ processor }) => processor));
  const heapMegabytes = medianOf(starts.map(({ megabytes }) => megabytes));
  const firstAnswer = medianOf(starts.map((one) => one.firstAnswer));
  return { name, programmes, start, parse, beyond: start - parse, firstAnswer, heapMegabytes };
}

/** Starts of the built script with its own catalogue and with made-up ones of 200 and 500 programmes, each in fresh processes. */
export function starts(): Start[] {
  const own = built();
  const { programmes } = JSON.parse(own.json) as Carried;
  return [
    startOf("start with this catalogue", own, programmes.length),
    ...[200, 500].map((count) =>
      startOf("start with a made-up catalogue", withProgrammes(own, count), count),
    ),
  ];
}
