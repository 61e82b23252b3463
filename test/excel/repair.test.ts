import type { Health } from "../../src/excel/health/scan";
import { failure, succeeded } from "./harness/outcomes";
import { refusal } from "./harness/wire";
import { closeWorkbooks, install, openWorkbook, type Workbook } from "./harness/workbook";

afterEach(closeWorkbooks);

const edition = { id: "2025-10-02", hash: "sha256-now" };
const asked = { today: 46_000, edition };
const leftover = '=_xldudf_SUBSIDY_AMOUNT("1","病院",66000)';
const whole = '=SUBSIDY.AMOUNT("1","病院",66000)';

const scanned = async (book: Workbook): Promise<Health> => succeeded(await book.actions.scan(asked));

/** Three sheets, each with one leftover formula in A1. */
async function threeSheets(): Promise<Workbook> {
  const book = await openWorkbook();
  await book.put("A1", [[leftover]]);
  await book.excel((context) => {
    for (const name of ["二", "三"])
      context.workbook.worksheets.add(name).getRange("A1").formulas = [[leftover]];
  });
  return book;
}

const formulasOf = (book: Workbook): Promise<unknown[]> =>
  book.excel(async (context) => {
    const ranges = ["Sheet1", "二", "三"].map((name) =>
      context.workbook.worksheets.getItem(name).getRange("A1"),
    );
    ranges.forEach((range) => range.load("formulas"));
    await context.sync();
    return ranges.map((range) => (range.formulas as unknown[][])[0]?.[0]);
  });

test("leftovers are written anew in place, recalculated and stamped, two round trips and a recalculation each", async () => {
  const book = await threeSheets();
  const health = await scanned(book);
  book.wire.reset();
  const steps: unknown[] = [];
  const onProgress = (step: unknown): void => {
    steps.push(step);
  };
  expect(succeeded(await book.actions.repair(health, edition, { onProgress }))).toEqual({
    sheets: ["Sheet1", "二", "三"].map((name) => ({
      name,
      rewritten: ["A1"],
      stillUnknown: [],
      refused: [],
    })),
    ...{ skipped: [], notReached: [], isStamped: true },
  });
  expect(book.wire.syncs).toBe(3 * 3 + 2);
  expect(steps).toMatchObject([
    { done: 1, of: 3, sheet: "Sheet1" },
    { done: 2, of: 3, sheet: "二" },
    { done: 3, of: 3, sheet: "三" },
  ]);
  expect(await formulasOf(book)).toEqual([whole, whole, whole]);
  expect((await book.read("A1")).values).toEqual([[33_000]]);
  expect((await scanned(book)).stamp).toEqual({ state: "current", stamped: edition });
});

test("formulas typed before the add-in came are written anew once it is there", async () => {
  const book = await openWorkbook({ bare: true });
  await book.put("A1", [[whole]]);
  await book.put("A2", [[leftover]]);
  await book.excel((_, first) => {
    first.getRange("A2").numberFormat = [["@"]];
  });
  const health = await scanned(book);
  expect(health.sheets[0]?.formulas.map(({ needs }) => needs)).toEqual(["unknown-name", "leftover"]);
  await install(book.node);
  expect(succeeded(await book.actions.repair(health, edition)).isStamped).toBe(true);
  const { values, formulas, formats } = await book.read("A1:A2");
  expect(values).toEqual([[33_000], [33_000]]);
  expect(formulas).toEqual([[whole], [whole]]);
  expect(formats).toEqual([["General"], ["@"]]);
});

test("while Excel does not know the functions, the cells are named and nothing is stamped", async () => {
  const book = await openWorkbook({ bare: true });
  await book.put("A1", [[leftover]]);
  const repaired = succeeded(await book.actions.repair(await scanned(book), edition));
  expect(repaired).toMatchObject({ sheets: [{ rewritten: ["A1"], stillUnknown: ["A1"] }], isStamped: false });
  expect((await scanned(book)).stamp).toEqual({ state: "none" });
});

test("protected sheets that need repair are skipped and named, and keep the workbook unstamped", async () => {
  const book = await threeSheets();
  await book.excel((context) => {
    context.workbook.worksheets.getItem("二").protection.protect();
  });
  const repaired = succeeded(await book.actions.repair(await scanned(book), edition));
  expect(repaired).toMatchObject({ skipped: [{ name: "二", code: "protected" }], isStamped: false });
  expect(await formulasOf(book)).toEqual([whole, leftover, whole]);
});

test("a protected sheet whose formulas are sound is merely recalculated", async () => {
  const book = await openWorkbook();
  await book.put("A1", [[whole]]);
  await book.excel((_, first) => {
    first.protection.protect();
  });
  const calls = book.node.host.functionCalls;
  expect(succeeded(await book.actions.repair(await scanned(book), edition))).toMatchObject({
    ...{ skipped: [], isStamped: true },
  });
  expect(book.node.host.functionCalls).toBeGreaterThan(calls);
});

test("a cancelled repair names the sheets that it did not come to", async () => {
  const book = await threeSheets();
  const stop = new AbortController();
  const health = await scanned(book);
  const onProgress = (): void => {
    stop.abort();
  };
  expect(
    succeeded(await book.actions.repair(health, edition, { signal: stop.signal, onProgress })),
  ).toMatchObject({
    ...{ notReached: ["二", "三"], isStamped: false },
  });
  expect(await formulasOf(book)).toEqual([whole, leftover, leftover]);
});

test("a formula that changed since the scan is left alone", async () => {
  const book = await threeSheets();
  const health = await scanned(book);
  await book.put("A1", [["=1+1"]]);
  expect(succeeded(await book.actions.repair(health, edition)).sheets[0]).toMatchObject({ rewritten: [] });
  expect((await formulasOf(book))[0]).toBe("=1+1");
});

test("a cell that Excel refuses is named, and the others of its sheet are repaired", async () => {
  const book = await openWorkbook();
  await book.put("A1:A2", [[leftover], [leftover]]);
  const health = await scanned(book);
  book.wire.instead(2, () => refusal("GeneralException"));
  book.wire.instead(3, () => refusal("InvalidOperation"));
  expect(succeeded(await book.actions.repair(health, edition))).toMatchObject({
    sheets: [{ rewritten: ["A2"], refused: [{ cell: "A1", code: "refused" }] }],
    isStamped: false,
  });
  expect((await book.read("A1:A2")).formulas).toEqual([[leftover], [whole]]);
});

test("a workbook that is open for reading only is not repaired", async () => {
  const book = await threeSheets();
  const health = await scanned(book);
  book.node.host.readOnly = true;
  expect(failure(await book.actions.repair(health, edition))).toEqual({
    code: "read-only",
    changed: "nothing",
  });
});

test("a host that is lost half-way leaves the repaired sheets named", async () => {
  const book = await threeSheets();
  const health = await scanned(book);
  book.wire.instead(4, () => refusal("ServiceNotAvailable"));
  expect(failure(await book.actions.repair(health, edition))).toEqual({
    ...{ code: "host-lost", changed: "partly", where: ["Sheet1"] },
  });
});

test("recalculation goes sheet by sheet, one round trip each, and stamps only when all is done", async () => {
  const book = await threeSheets();
  book.wire.reset();
  expect(succeeded(await book.actions.recalculate(edition))).toEqual({
    ...{ sheets: ["Sheet1", "二", "三"], notReached: [], isStamped: true },
  });
  expect(book.wire.syncs).toBe(1 + 3 + 2);
  const stop = new AbortController();
  const other = { id: "2026-04-01", hash: "sha256-new" };
  const onProgress = (): void => {
    stop.abort();
  };
  expect(succeeded(await book.actions.recalculate(other, { signal: stop.signal, onProgress }))).toEqual({
    ...{ sheets: ["Sheet1"], notReached: ["二", "三"], isStamped: false },
  });
  expect((await scanned(book)).stamp).toEqual({ state: "current", stamped: edition });
});

test("a recalculation where only reading is allowed computes and stamps nothing", async () => {
  const book = await openWorkbook({ readOnly: true, excelApi: "1.7" });
  expect(failure(await book.actions.recalculate(edition))).toMatchObject({
    code: "protected",
    changed: "nothing",
  });
});
