import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { amountsContender, otherEngines, ruleNine, ruleTwo } from "./amounts";
import { type Contender, heapMegabytes, measure, type Measured } from "./clock";
import { genuineCalls } from "./genuine-calls";
import { officeCalls } from "./office-calls";
import { type ListReading, listReading } from "./lists";
import { type Start, starts } from "./start";
import { type PlanTiming, planTimings } from "./plans";
import { shown, table } from "./table";

const ROUNDS = 15;
const CELLS = 130_000;
const CELLS_OF_A_CALCULATION = 5000;
const GOALS = {
  amountsMilliseconds: 10,
  startBeyondParsingMilliseconds: 5,
  /** With as long a list as any state and its prefectures may publish together. */
  longListStartBeyondParsingMilliseconds: 20,
  longListReadMilliseconds: 200,
  comparisonMilliseconds: 1000,
};
const LONG_LIST = 500;
const report = "build/bench.json";

const microseconds = ({ median, calls }: Measured): number => (median * 1000) / calls;

/** Contenders of one rule side by side; throws where they do not agree to the yen. */
async function sideBySide(contenders: readonly Contender[]): Promise<Measured[]> {
  const measured = await measure(contenders, ROUNDS);
  const [first] = measured;
  for (const one of measured)
    if (JSON.stringify(one.sums) !== JSON.stringify(first?.sums))
      throw new Error(`${one.name} does not compute what ${first?.name ?? ""} does`);
  return measured;
}

function ratios(measured: readonly Measured[]): string {
  const [first] = measured;
  const base = first ? microseconds(first) : 1;
  const rows = measured.map((one) => {
    const per = microseconds(one);
    return [one.name, shown(per), `${shown(per / base)} ×`, shown((one.cold * 1000) / one.calls)];
  });
  return table([["", "µs a call", "ratio", "cold µs"], ...rows]);
}

/** What has missed its goal, told together at the end. */
const missed: string[] = [];

function goal(what: string, value: number, most: number): string {
  if (value <= most) return `goal ${most}: met`;
  missed.push(`${what} ${shown(value)} ms, goal ${most}`);
  return `goal ${most}: MISSED`;
}

const startGoal = ({ programmes }: Start): number =>
  programmes < LONG_LIST
    ? GOALS.startBeyondParsingMilliseconds
    : GOALS.longListStartBeyondParsingMilliseconds;

/** A list read and checked, for the first time in a process and again, beside the parsing of its text alone. */
function listRows({ programmes, letters, read, parse, heapMegabytes }: ListReading): string[][] {
  const row = (name: string, when: "cold" | "warm"): string[] => [
    `${name}, ${programmes} programmes, ${shown(letters / 1e6)} million letters`,
    shown(read[when].clock),
    shown(parse[when].clock),
    `${shown(read[when].clock / parse[when].clock)} ×`,
    shown(read[when].processor),
    shown(heapMegabytes),
    goal(`read, check and hash, ${name}`, read[when].clock, GOALS.longListReadMilliseconds),
  ];
  return [row("first list of a process", "cold"), row("and again", "warm")];
}

function startRows(all: readonly Start[]): string[][] {
  return all.map((one) => [
    `${one.name}, ${one.programmes} programmes`,
    shown(one.start),
    shown(one.parse),
    shown(one.beyond),
    shown(one.firstAnswer),
    shown(one.heapMegabytes),
    goal(`start with ${one.programmes} programmes beyond parsing`, one.beyond, startGoal(one)),
  ]);
}

const planRows = (all: readonly PlanTiming[]): string[][] =>
  all.map(({ name, median, longest, plans, incomplete }) => [
    name,
    String(plans),
    shown(median),
    shown(longest),
    incomplete === undefined ? "" : String(incomplete),
    // A whole portfolio has no time to keep: it shows how far it is, and can be stopped.
    incomplete === undefined ? "" : goal(`joint plans, ${name}`, longest, GOALS.comparisonMilliseconds),
  ]);

async function main(): Promise<void> {
  const two = await sideBySide(ruleTwo);
  const nine = await sideBySide(ruleNine);
  const others = await sideBySide(otherEngines);
  const [amounts] = await measure([amountsContender(ROUNDS)], ROUNDS);
  if (!amounts) throw new Error("nothing measured");
  console.log(
    `Processor time, median of ${ROUNDS - 1} rounds after a cold one; distinct inputs, nothing remembered.\n`,
  );
  for (const group of [two, nine, others]) console.log(`${ratios(group)}\n`);
  console.log(
    `${amounts.name}: ${shown(amounts.median)} ms (fastest ${shown(amounts.fastest)}, cold ${shown(amounts.cold)}), ${goal(amounts.name, amounts.median, GOALS.amountsMilliseconds)}\n`,
  );
  const plans = planTimings();
  console.log(
    `${table([["joint plans", "", "median ms", "longest ms", "cut short", ""], ...planRows(plans)])}\n`,
  );
  const begun = starts();
  console.log(
    `${table([["", "start ms", "parse ms", "beyond ms", "first answer ms", "heap MB", ""], ...startRows(begun)])}\n`,
  );
  const list = listReading(LONG_LIST);
  console.log(
    `${table([["read, check and hash a list", "ms by the clock", "parse ms", "ratio", "processor ms", "heap MB", ""], ...listRows(list)])}\n`,
  );
  const heap = heapMegabytes();
  const calls = await genuineCalls();
  console.log(
    `${calls.calls.toLocaleString("en")} calls through Office.js's own runtime in Node: ${shown(calls.seconds)} s, ${shown(calls.perSecond)} a second, heap ${shown(calls.heapBefore)} MB before and ${shown(calls.heapAfter)} MB after`,
  );
  const cells = { cells: CELLS, seconds: await officeCalls(CELLS, CELLS_OF_A_CALCULATION) };
  console.log(
    `${cells.cells.toLocaleString("en")} cells with AMOUNT, ${CELLS_OF_A_CALCULATION.toLocaleString("en")} a calculation, through Excel.run, grid and the same runtime: ${shown(cells.seconds)} s`,
  );
  mkdirSync("build", { recursive: true });
  const machine = { node: process.version, processor: cpus()[0]?.model ?? "", processors: cpus().length };
  const all = {
    machine,
    rounds: ROUNDS,
    goals: GOALS,
    two,
    nine,
    others,
    amounts,
    plans,
    starts: begun,
    list,
    heap,
    calls,
    cells,
    missed,
  };
  writeFileSync(report, `${JSON.stringify(all, null, 2)}\n`);
  console.log(`\nWritten to ${report}`);
}

void main();
