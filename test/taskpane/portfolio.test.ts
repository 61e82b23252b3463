import { withCommonCosts } from "../../src/taskpane/portfolio/common-costs";
import { portfolioOf } from "../../src/taskpane/portfolio/portfolio";
import { PortfolioStore } from "../../src/taskpane/portfolio/portfolio-store";
import { portfolioWork } from "../../src/taskpane/portfolio/portfolio-work";
import { portfolioBlock } from "../../src/taskpane/portfolio/portfolio-cells";
import { placed } from "../../src/sheets/blocks";
import {
  catalogue,
  type Cells,
  clinicRows,
  computed,
  heads,
  session,
  tableFor,
  twelve,
  unhurried,
} from "./facility-rows";
import { readyClinic } from "./planning";
import { tableOf } from "./tables";
import { wholeEdition } from "./listing";

test("twelve clinics: each facility and programme with its own total, all of them adding up", async () => {
  const { facilities, programmes, totals } = await computed(twelve.flatMap((name) => clinicRows(name)));
  expect(facilities).toHaveLength(12);
  expect(facilities[0]).toMatchObject({
    ...{ name: "第1診療所", cost: 330_000, confirmed: 247_500, ownContribution: 82_500, errors: 0 },
    byProgramme: { "electronic-prescription": 165_000, "electronic-prescription-fukuoka": 82_500 },
  });
  expect(programmes.map((one) => [one.programme, one.facilities, one.confirmed])).toEqual([
    ["electronic-prescription", 12, 1_980_000],
    ["electronic-prescription-fukuoka", 12, 990_000],
  ]);
  expect(totals).toMatchObject({ cost: 3_960_000, confirmed: 2_970_000, ownContribution: 990_000 });
});

test("facilities without answers stay unconfirmed: counted beside the totals, never part of them", async () => {
  const table = tableFor(
    twelve.flatMap((name) => clinicRows(name)),
    [],
  );
  const portfolio = await portfolioOf(session, { table, otherwise: undefined }, unhurried);
  expect(portfolio?.totals).toMatchObject({
    ...{ confirmed: 0, unconfirmed: 2_970_000, unconfirmedEntries: 24, ownContribution: 3_960_000 },
  });
  expect(portfolio?.programmes.reduce((sum, { unconfirmed }) => sum + unconfirmed, 0)).toBe(2_970_000);
});

test("a facility of the workbook answers for itself, found by its name or code", async () => {
  const table = tableFor([...clinicRows("みなと内科"), ...clinicRows("よその医院")]);
  const portfolio = await portfolioOf(session, { table, otherwise: undefined }, unhurried);
  expect(portfolio?.facilities.map(({ confirmed }) => confirmed)).toEqual([247_500, 0]);
});

test("a bad row spoils no other: it is counted at its facility, at its programme and in the total", async () => {
  const rows = twelve.flatMap((name) => clinicRows(name));
  const { facilities, programmes, totals, errors } = await computed([
    ...rows,
    ["第3診療所", "無床診療所", "", "追加", "10①", "不明", 0, "2025-09-01", ""],
    ["第4診療所", "病院", 100, "追加", "10①", 1_000, 0, "2025-09-01", ""],
    ["", "無床診療所", "", "追加", "99", 1_000, 0, "2025-09-01", ""],
    ["第5診療所", "", "", "導入", "9①", 330_000, 0, "2025-09-01", ""],
  ]);
  expect(totals.confirmed).toBe(2_970_000 - 247_500);
  expect(facilities.filter((one) => one.errors > 0).map((one) => [one.name, one.errors])).toEqual([
    ["第3診療所", 1],
    ["第4診療所", 1],
    ["第5診療所", 2],
  ]);
  expect(programmes.find(({ programme }) => programme === "electronic-prescription-features")).toMatchObject({
    ...{ facilities: 0, errors: 2 },
  });
  expect(totals.errors).toBe(5);
  expect(errors.map(({ kind }) => kind)).toEqual(["row", "row", "row", "fault", "fault"]);
});

test("a common cost of 1,000,003 yen over twelve clinics: seven remaining yen are placed and shown", () => {
  const rows: Cells[] = [
    ...twelve.flatMap((name) => clinicRows(name)),
    ["共通", "", "", "共通サーバー", "10①", 1_000_003, 5, "2025-09-01", ""],
  ];
  const { facilities, common } = tableFor(rows);
  const {
    shares,
    basis,
    facilities: shared,
  } = withCommonCosts(facilities, common, session.rules.plan.shareOut);
  expect(basis).toBe("equal");
  expect(shares.map(({ eligible }) => eligible.yen)).toEqual([
    ...Array.from({ length: 7 }, () => 83_334),
    ...Array.from({ length: 5 }, () => 83_333),
  ]);
  expect(shares.reduce((sum, { eligible }) => sum + eligible.remainder, 0)).toBe(7);
  expect(shares.reduce((sum, { other }) => sum + other.yen, 0)).toBe(5);
  expect(shared[11]?.lines.at(-1)).toMatchObject({ costId: "共通サーバー", eligibleCost: 83_333 });
});

test("weights share a common cost in proportion; two programmes on it share the money once", () => {
  const common: Cells[] = ["9①", "11①"].map((programme) => [
    ...["共通", "", "", "共通", programme, 100, 0, "2025-09-01", ""],
  ]);
  const { facilities, common: lines } = tableFor([...clinicRows("甲", 1), ...clinicRows("乙", 2), ...common]);
  const { shares, basis } = withCommonCosts(facilities, lines, session.rules.plan.shareOut);
  expect(basis).toBe("weights");
  expect(shares.map(({ facility, eligible }) => [facility, eligible.yen, eligible.remainder])).toEqual([
    ["甲", 33, 0],
    ["乙", 67, 1],
  ]);
});

test("500 facilities with 13 programmes: in chunks, with progress, and stopped between two of them", async () => {
  const programmes = wholeEdition.programmes.map(({ number }) => number);
  const rows = Array.from({ length: 500 }, (_, at) =>
    programmes.map((programme): Cells => [
      ...[`施設${at}`, "無床診療所", "", `費用${programme}`, programme, 300_000, 0, "2025-09-01", ""],
    ]),
  ).flat();
  const table = tableFor(rows);
  const seen: number[] = [];
  let clock = 0;
  const watch = {
    rest: () => Promise.resolve(),
    // Every look at the clock takes ten milliseconds: a chunk ends after a few facilities.
    now: () => (clock += 10),
    onProgress: (done: number) => seen.push(done),
  };
  const portfolio = await portfolioOf(session, { table, otherwise: readyClinic }, watch);
  expect(portfolio?.facilities).toHaveLength(500);
  expect(seen.length).toBeGreaterThan(100);
  expect(seen.at(-1)).toBe(500);
  const stop = new AbortController();
  const onProgress = (done: number): void => {
    if (done > 50) stop.abort();
  };
  const cancelled = await portfolioOf(
    session,
    { table, otherwise: readyClinic },
    { ...watch, onProgress, signal: stop.signal },
  );
  expect(cancelled).toBeUndefined();
});

test("the store reads, computes and tells what it cannot read; while it works a second start does nothing", async () => {
  const store = new PortfolioStore();
  const rows = [heads, ...twelve.flatMap((name) => clinicRows(name))];
  let reads = 0;
  const work = {
    ...{ session, catalogue, known: [], otherwise: readyClinic, pace: unhurried },
    read: () => Promise.resolve({ ok: true as const, value: tableOf((reads++, rows)) }),
  };
  await Promise.all([store.run(portfolioWork(work)), store.run(portfolioWork(work))]);
  expect(reads).toBe(1);
  expect(store.state()).toMatchObject({ state: "done", rows: 24 });
  const nothing = {
    ...work,
    read: () => Promise.resolve({ ok: true as const, value: tableOf([["なにか"]]) }),
  };
  await store.run(portfolioWork(nothing));
  expect(store.state()).toMatchObject({ state: "unreadable", table: { state: "no-heads" } });
});

test("the block for the sheet: live sums, counts beside them, remainders and errors, all stamped", async () => {
  const portfolio = await computed([
    ...twelve.flatMap((name) => clinicRows(name)),
    ["共通", "", "", "共通サーバー", "10①", 1_000_003, 0, "2025-09-01", ""],
    ["第3診療所", "無床診療所", "", "追加", "10①", "不明", 0, "2025-09-01", ""],
  ]);
  const block = portfolioBlock(session, portfolio, tableOf([]));
  const cells = placed(block, { row: 0, column: 0 });
  const first = cells.map((row) => row[0]?.value);
  expect(first.slice(0, 2).join()).toMatch(/試算.*2025-10-02.*予算/u);
  const total = cells.find((row) => String(row[0]?.value).startsWith("合計（未確認"));
  expect(total?.[2]?.formula).toBe("=SUM(C6:C17)");
  const byHand = cells.slice(5, 17).reduce((sum, row) => sum + Number(row[2]?.value), 0);
  expect(byHand).toBe(portfolio.totals.confirmed);
  expect(first).toEqual(expect.arrayContaining(["施設別", "制度別", "共通費按分", "計算できない行"]));
  const shares = cells.filter((row) => row[1]?.value === "共通サーバー");
  expect(shares.reduce((sum, row) => sum + Number(row[5]?.value), 0)).toBe(7);
});
