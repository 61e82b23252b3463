import { readFileSync } from "node:fs";
import { answer } from "./oracle.mjs";
import { serialOf } from "./oracle-inputs.mjs";

/** What must hold of figures and cases before anything is written. */

const folded = (text) => text.normalize("NFKC").replace(/\s+/gu, "");
const sourceOf = (path) => folded(readFileSync(new URL(path, import.meta.url), "utf8"));
const SOURCES = [sourceOf("../source/medical-dx-grants-2025-10-02.txt"), sourceOf("./reading.txt")];

/** True where the passage stands in the list or in its reading, but for white space and width. */
export const isQuoted = (quote) => quote !== "" && SOURCES.some((source) => source.includes(folded(quote)));

const yenIn = (quote) =>
  [...folded(quote).matchAll(/([\d.,]+)(万?)円/gu)].map(([, digits, man]) => {
    const [whole, tenth = "0"] = digits.replaceAll(",", "").split(".");
    return man === "" ? Number(whole) : Number(whole) * 10000 + Number(tenth) * 1000;
  });

function demand(holds, what) {
  if (!holds) throw new Error(what);
}

const sameList = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** Fails where a figure is not what its own passage says, or a passage is not in the list. */
export function checkFigures({ rows, dates }) {
  for (const row of rows) {
    const name = `${row.no}${row.variant} ${row.of}`;
    const quotes = Object.entries(row).filter(([key]) => /quote$/iu.test(key));
    for (const [, quote] of quotes)
      demand(SOURCES[0].includes(folded(quote)), `${name}: not in the list: ${quote}`);
    if (row.kind === "beds") continue;
    const stated = [row.cap, row.costCap].filter((figure) => figure !== undefined);
    demand(sameList(yenIn(row.quote), stated), `${name}: ${stated} is not in ${row.quote}`);
    demand(
      folded(row.quote).includes(`補助率:${row.rate.join("/")}`),
      `${name}: rate is not in ${row.quote}`,
    );
    const beds = [row.fromBeds && `${row.fromBeds}床以上`, row.toBeds && `${row.toBeds}床以下`];
    for (const count of beds.filter(Boolean)) demand(row.quote.includes(count), `${name}: ${count}`);
    const items = Object.values(row.items ?? {});
    for (const cap of items) demand(yenIn(row.itemQuote).includes(cap), `${name}: item ${cap}`);
  }
  for (const date of Object.values(dates).flatMap((kinds) => Object.values(kinds))) {
    demand(SOURCES[0].includes(folded(date.quote)), `not in the list: ${date.quote}`);
    demand(folded(date.quote).includes(folded(date.printed)), `${date.printed} is not in ${date.quote}`);
    const [, year, month, day] = /令和(\d+)年(\d+)月(\d+)日/u.exec(folded(date.printed)).map(Number);
    demand(
      serialOf(date.iso) === serialOf(`${2018 + year}-${month}-${day}`),
      `${date.iso} is not ${date.printed}`,
    );
  }
}

const isIso = (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/u.test(value);
const dayAfter = (iso, days) => new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);

/** Every figure and date, as a path with the two values one unit away. */
function* bentFigures(part, path = []) {
  for (const [key, value] of Object.entries(part)) {
    const here = [...path, key];
    if (key === "no") continue;
    if (typeof value === "number") {
      yield [here, value + 1];
      if (value > 1) yield [here, value - 1];
    } else if (isIso(value)) {
      yield [here, dayAfter(value, 1)];
      yield [here, dayAfter(value, -1)];
    } else if (typeof value === "object") {
      yield* bentFigures(value, here);
    }
  }
}

function bend(figures, path, value) {
  const bent = JSON.parse(JSON.stringify(figures));
  const owner = path.slice(0, -1).reduce((part, key) => part[key], bent);
  owner[path.at(-1)] = value;
  return bent;
}

/** What the oracle alone demands of a case: the mentions that a case adds are not of the arithmetic. */
const bare = (expected) => JSON.stringify(expected?.error === undefined ? expected : expected.error);

/** Bends every figure by one unit and lists those that no case notices. */
export function unnoticed(figures, cases) {
  const missed = [];
  let bends = 0;
  for (const [path, value] of bentFigures(figures)) {
    bends += 1;
    const bent = bend(figures, path, value);
    const no = path[0] === "rows" ? figures.rows[path[1]].no : undefined;
    const first = cases.filter((one) => no === undefined || String(one.input[0]).startsWith(String(no)));
    const noticed = (one) => bare(answer(bent, one.function, one.input)) !== bare(one.expected);
    if (!first.some(noticed) && !cases.some(noticed)) missed.push(`${path.join(".")} = ${value}`);
  }
  return { bends, missed };
}

/** The answers worked out by hand in by-hand.md that a case does not share. */
export function disagreeing(cases) {
  const text = readFileSync(new URL("./by-hand.md", import.meta.url), "utf8");
  const byHand = [...text.matchAll(/^\d+\. \*\*`(.+?)` = `(.+?)`\*\*/gmu)];
  demand(byHand.length === 30, `${byHand.length} cases by hand`);
  const wrong = byHand.filter(
    ([, id, result]) => JSON.stringify(cases.find((one) => one.id === id)?.expected) !== result,
  );
  return wrong.map(([, id]) => `by hand: ${id}`);
}
