/**
 * Writes cases.json: what the functions must answer, worked out from the printed list alone.
 * Nothing of src/ or data/ is read here, so that this file can judge both. Run: node test/golden/generate.mjs
 */
import { writeFileSync } from "node:fs";
import { amountCases } from "./cases-amounts.mjs";
import { costForCases } from "./cases-costfor.mjs";
import { couponCases } from "./cases-coupons.mjs";
import { checkDates, dateCases } from "./cases-dates.mjs";
import { facilityCases } from "./cases-facilities.mjs";
import { figureCases } from "./cases-figures.mjs";
import { inputCases } from "./cases-inputs.mjs";
import { itemCases } from "./cases-items.mjs";
import { checkFigures, disagreeing, isQuoted, unnoticed } from "./checks.mjs";
import { figures } from "./figures.mjs";
import { answer } from "./oracle.mjs";

const EDITION = "2025-10-02";
const ABOUT =
  "Golden cases of the grant functions for the list of 2025-10-02, worked out from the printed list alone. See README.md.";

const shortly = (value) => (typeof value === "string" ? value : JSON.stringify(value));
const idOf = (name, input) => [name, ...input.map((value) => shortly(value) || '""')].join(" ");

/**
 * Collects cases; an answer typed by hand must be what the oracle works out. A case may come a second time only
 * with a typed answer, which then checks the first.
 */
function collector() {
  const cases = new Map();
  const problems = [];
  const add = (name, input, quote, why, { expected: typed, mentions } = {}) => {
    const id = idOf(name, input);
    const worked = answer(figures, name, input);
    if (typed !== undefined && JSON.stringify(typed) !== JSON.stringify(stripped(worked, typed))) {
      problems.push(`${id}: typed ${JSON.stringify(typed)}, worked out ${JSON.stringify(worked)}`);
    }
    if (cases.has(id) && typed === undefined) problems.push(`${id}: twice`);
    if (!isQuoted(quote)) problems.push(`${id}: not in the source: ${quote}`);
    const expected = mentions === undefined ? worked : { ...worked, mentions };
    if (!cases.has(id)) cases.set(id, { id, function: name, input, expected, quote, why });
  };
  return { add, cases, problems };
}

/** A typed error without mentions asks for the code only. */
const stripped = (worked, typed) =>
  worked?.error !== undefined && typed?.error !== undefined && typed.mentions === undefined
    ? { error: worked.error }
    : worked;

function countByFunction(cases) {
  const counts = {};
  for (const one of cases) counts[one.function] = (counts[one.function] ?? 0) + 1;
  return counts;
}

function written(cases) {
  const lines = cases.map((one) => `    ${JSON.stringify(one)}`).join(",\n");
  const head = `  "about": ${JSON.stringify(ABOUT)},\n  "edition": ${JSON.stringify(EDITION)},\n`;
  return `{\n${head}  "cases": [\n${lines}\n  ]\n}\n`;
}

checkFigures(figures);
checkDates(figures);
const { add, cases, problems } = collector();
for (const addCases of [
  amountCases,
  couponCases,
  itemCases,
  figureCases,
  dateCases,
  facilityCases,
  costForCases,
  inputCases,
]) {
  addCases(add, figures);
}
const all = [...cases.values()];
const { bends, missed } = unnoticed(figures, all);
problems.push(...missed.map((figure) => `no case notices ${figure}`));
problems.push(...disagreeing(all));
if (problems.length > 0) throw new Error(`${problems.length} problems\n${problems.join("\n")}`);
writeFileSync(new URL("./cases.json", import.meta.url), written(all));
console.log(`${all.length} cases; ${bends} figures bent by one unit, each noticed`);
console.log(countByFunction(all));
