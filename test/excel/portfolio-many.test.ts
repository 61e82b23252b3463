import { portfolioWork } from "../../src/taskpane/portfolio/portfolio-work";
import { type PortfolioState, PortfolioStore } from "../../src/taskpane/portfolio/portfolio-store";
import { wholeEdition } from "../taskpane/listing";
import { catalogue, heads, session } from "../taskpane/facility-rows";
import { readyClinic } from "../taskpane/planning";
import { closeWorkbooks, openWorkbook, type Workbook } from "./harness/workbook";

// 500 facilities × 13 programmes, read from a sheet by Office.js and computed by the clock on the wall.

const facilities = 500;
const rows = [
  heads,
  ...Array.from({ length: facilities }, (_, at) =>
    wholeEdition.programmes.map(({ number }) => [
      ...[`施設${at}`, "無床診療所", "", `費用${number}`, number, 300_000, 0, "2025-09-01", ""],
    ]),
  ).flat(),
];
const columns = String.fromCharCode("A".charCodeAt(0) + heads.length - 1);

let book: Workbook;
beforeAll(async () => {
  book = await openWorkbook({ bare: true });
  const address = `A1:${columns}${rows.length}`;
  await book.put(address, rows);
  await book.excel((_, first) => {
    first.getRange(address).select();
  });
});
afterAll(closeWorkbooks);

const work = () =>
  portfolioWork({
    ...{ session, catalogue, known: [], otherwise: readyClinic },
    read: book.actions.selectedTable,
    pace: { rest: () => new Promise((resolve) => setTimeout(resolve, 0)), now: () => performance.now() },
  });

/** Runs the work and collects what the pane would have shown, cancelling at the first state that is asked for. */
async function shown(cancelAt?: (state: PortfolioState) => boolean): Promise<PortfolioState[]> {
  const store = new PortfolioStore();
  const states: PortfolioState[] = [];
  store.subscribe(() => {
    const state = store.state();
    states.push(state);
    if (cancelAt?.(state)) store.cancel();
  });
  await store.run(work());
  return states;
}

const steps = (states: readonly PortfolioState[], name: "reading" | "computing"): [number, number][] =>
  states.flatMap((one) => (one.state === name ? [[one.done, one.of]] : []));

test("6,501 rows are read and computed with progress that only grows, up to the whole", async () => {
  const states = await shown();
  const cells = rows.length * heads.length;
  expect(rows).toHaveLength(6_501);
  for (const [name, whole] of [
    ["reading", cells],
    ["computing", facilities],
  ] as const) {
    const told = steps(states, name).filter(([, of]) => of > 0);
    expect(told.length).toBeGreaterThan(2);
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).sort((a, b) => a - b));
    expect(told.at(-1)).toEqual([whole, whole]);
  }
  const last = states.at(-1);
  if (last?.state !== "done") throw new Error(last?.state);
  expect(last).toMatchObject({ rows: 6_500, portfolio: { errors: [], totals: { cost: 6_500 * 300_000 } } });
  expect(last.portfolio.facilities).toHaveLength(facilities);
});

test("cancelled while computing, the work stops before the next chunk and nothing is shown as a result", async () => {
  const states = await shown(({ state }) => state === "computing");
  expect(steps(states, "computing")).toHaveLength(1);
  expect(steps(states, "computing")[0]?.[0]).toBeLessThan(facilities);
  expect(states.at(-1)).toEqual({ state: "cancelled" });
});

test("cancelled while reading, no further cells are asked for and nothing is computed", async () => {
  const states = await shown((one) => one.state === "reading" && one.done > 0);
  expect(steps(states, "reading").filter(([done]) => done > 0)).toHaveLength(1);
  expect(steps(states, "computing")).toEqual([]);
  expect(states.at(-1)).toEqual({ state: "cancelled" });
});
