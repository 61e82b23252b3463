import type { Health } from "../../src/excel/health/scan";
import { failure, succeeded } from "./harness/outcomes";
import { closeWorkbooks, openWorkbook, type Workbook } from "./harness/workbook";

afterEach(closeWorkbooks);

const edition = { id: "2025-10-02", hash: "sha256-now" };
const today = 46_000;
const asked = { today, edition };

const scanned = async (book: Workbook): Promise<Health> => succeeded(await book.actions.scan(asked));

/** A second sheet, "予算", whose cells hold these formulas from A1 down. */
const secondSheet = (book: Workbook, formulas: readonly string[]): Promise<void> =>
  book.excel((context) => {
    const sheet = context.workbook.worksheets.add("予算");
    sheet.getRange(`A1:A${formulas.length}`).formulas = formulas.map((formula) => [formula]);
  });

test("all formulas of ours are listed by sheet with what is wrong with them", async () => {
  const book = await openWorkbook();
  await book.put("B2:B4", [
    ['=SUBSIDY.AMOUNT("1","病院",66000)'],
    ['=SUBSIDY.AMOUNT("9","病院",4000000)'],
    ['=_xldudf_SUBSIDY_RATE("1","病院")'],
  ]);
  await book.put("D2:D3", [["=1/0"], ["=B2*2"]]);
  await secondSheet(book, ['=IF(TRUE,SUBSIDY.OWNCOST("1","病院",66000,,SUBSIDY.RATE("1","病院")),0)']);
  await book.excel((context) => {
    context.workbook.worksheets.getItem("予算").visibility = "Hidden";
    context.workbook.worksheets.add("空");
  });
  const { sheets } = await scanned(book);
  expect(sheets.map(({ name, isHidden, isProtected }) => [name, isHidden, isProtected])).toEqual([
    ["Sheet1", false, false],
    ["予算", true, false],
    ["空", false, false],
  ]);
  expect(sheets[0]?.formulas).toEqual([
    { cell: "B2", formula: '=SUBSIDY.AMOUNT("1","病院",66000)', functions: ["AMOUNT"] },
    { cell: "B3", formula: '=SUBSIDY.AMOUNT("9","病院",4000000)', functions: ["AMOUNT"], error: "#VALUE!" },
    {
      ...{ cell: "B4", formula: '=_xldudf_SUBSIDY_RATE("1","病院")', functions: ["RATE"] },
      ...{ error: "#NAME?", needs: "leftover" },
    },
  ]);
  expect(sheets[0]?.errors).toEqual([{ cell: "D2", error: "#DIV/0!" }]);
  expect(sheets[1]?.formulas).toMatchObject([{ cell: "A1", functions: ["OWNCOST", "RATE"] }]);
});

test("a scan of two sheets takes four round trips, and tells how far it is", async () => {
  const book = await openWorkbook();
  await book.put("A1:B2", [
    [1, 2],
    [3, 4],
  ]);
  await secondSheet(book, ["=1+1", "x"]);
  book.wire.reset();
  const steps: unknown[] = [];
  const health = succeeded(
    await book.actions.scan(asked, {
      onProgress: (step) => {
        steps.push(step);
      },
    }),
  );
  expect(book.wire.syncs).toBe(4);
  expect(health.cells).toBe(6);
  expect(steps).toEqual([
    { done: 4, of: 6, sheet: "Sheet1" },
    { done: 6, of: 6, sheet: "予算" },
  ]);
});

test("a large sheet is read in pieces, and a scan can be cancelled between them", async () => {
  const book = await openWorkbook();
  await book.put("A1", [["first"]]);
  await book.put("J1200", [["last"]]);
  book.wire.reset();
  expect((await scanned(book)).cells).toBe(12_000);
  expect(book.wire.syncs).toBe(5);
  const stop = new AbortController();
  const outcome = await book.actions.scan(asked, {
    signal: stop.signal,
    onProgress: () => {
      stop.abort();
    },
  });
  expect(failure(outcome)).toEqual({ code: "cancelled", changed: "nothing" });
});

test("the as-of cell is missing, no date, current for seven days, and old on the eighth", async () => {
  const book = await openWorkbook();
  const state = async (): Promise<unknown> => (await scanned(book)).asOf;
  expect(await state()).toEqual({ state: "missing" });
  await book.excel((context, first) => {
    context.workbook.names.add("基準日", first.getRange("A1"));
  });
  expect(await state()).toMatchObject({ state: "not-a-date", cell: { address: "Sheet1!A1", value: "" } });
  await book.put("A1", [["いつか"]]);
  expect(await state()).toMatchObject({ state: "not-a-date", cell: { text: "いつか" } });
  await book.put("A1", [[today - 7]]);
  expect(await state()).toMatchObject({ state: "current", days: 7 });
  await book.put("A1", [[today - 8]]);
  expect(await state()).toMatchObject({ state: "old", days: 8 });
  await book.put("A1", [[today + 3.5]]);
  expect(await state()).toMatchObject({ state: "current", days: -3 });
});

test("a workbook with the 1904 date system is told by what Excel computes for a date", async () => {
  const book = await openWorkbook();
  await book.put("A1", [[today - 1_462]]);
  await book.excel((context, first) => {
    context.workbook.names.add("AsOfDate", first.getRange("A1"));
  });
  expect((await scanned(book)).dateSystem).toBe(1900);
  const in1904: Parameters<typeof book.wire.instead>[1] = async (_, go) =>
    JSON.parse(JSON.stringify(await go()).replaceAll("36526", "35064")) as Awaited<ReturnType<typeof go>>;
  book.wire.instead(1, in1904);
  book.wire.instead(2, in1904);
  expect(await scanned(book)).toMatchObject({ dateSystem: 1904, asOf: { state: "current", days: 0 } });
});

test("leftovers in defined names are named", async () => {
  const book = await openWorkbook();
  await book.excel((context) => {
    context.workbook.names.add("率", '=_xldudf_SUBSIDY_RATE("1","病院")');
    context.workbook.names.add("正常", '=SUBSIDY.RATE("1","病院")');
  });
  expect((await scanned(book)).leftoverNames).toEqual(["率"]);
});

test("the stamp is missing, current, stale or damaged", async () => {
  const book = await openWorkbook();
  const stamp = async (): Promise<unknown> => (await scanned(book)).stamp;
  expect(await stamp()).toEqual({ state: "none" });
  succeeded(await book.actions.recalculate(edition));
  expect(await stamp()).toEqual({ state: "current", stamped: edition });
  const old = { id: "2025-04-01", hash: "sha256-old" };
  succeeded(await book.actions.recalculate(old));
  expect(await stamp()).toEqual({ state: "stale", stamped: old });
  await book.excel(async (context) => {
    const part = context.workbook.customXmlParts
      .getByNamespace("urn:medical-dx-grants:computed")
      .getOnlyItem();
    part.setXml('<computed xmlns="urn:medical-dx-grants:computed"/>');
    await context.sync();
  });
  expect(await stamp()).toEqual({ state: "damaged" });
});

test("scanning changes nothing, even where only reading is allowed", async () => {
  const book = await openWorkbook();
  await book.put("A1", [['=SUBSIDY.RATE("1","病院")']]);
  book.node.host.readOnly = true;
  expect((await scanned(book)).sheets[0]?.formulas).toHaveLength(1);
});
