import edition from "../../data/editions/2025-10-02.json";
import type { Edition } from "../../src/core/rules/edition";
import { tallyOf } from "../../src/taskpane/health/findings";
import { HealthStore } from "../../src/taskpane/health/health-store";
import { repairAction } from "../../src/taskpane/health/repair-action";
import { reportLines } from "../../src/taskpane/health/report-lines";
import { wordsIn } from "../../src/taskpane/words";
import { until } from "./harness/until";
import { silence } from "./harness/wire";
import { closeWorkbooks, openWorkbook, type Workbook, type WorkbookOptions } from "./harness/workbook";

// The screen that checks and repairs the workbook, over a real one behind the genuine Office.js.

afterEach(closeWorkbooks);
const words = wordsIn("ja");
const leftover = '=_xldudf_SUBSIDY_AMOUNT("9①","病院",4000000,150)';

const healthOf = (book: Workbook): HealthStore =>
  new HealthStore({ excel: book.actions, runtime: book.runtime, today: () => "2026-01-22" });

/** Two sheets with leftovers, the second protected if wanted. */
async function broken(options: WorkbookOptions & { readonly protect?: boolean } = {}): Promise<Workbook> {
  const { protect = false, ...others } = options;
  const book = await openWorkbook(others);
  await book.put("B1:B2", [[leftover], ['=SUBSIDY.RATE("1","病院")']]);
  await book.excel(async (context) => {
    const sheet = context.workbook.worksheets.add("提出用");
    sheet.getRange("C3").formulas = [[leftover]];
    await context.sync();
    if (protect) sheet.protection.protect();
  });
  return book;
}

const actionOf = (store: HealthStore, book: Workbook) => {
  const { health } = store.state();
  return health && repairAction(health, { words, edition: book.runtime.current(), repair: store.repair });
};

test("says before a repair what it will write where, and after it what was done", async () => {
  const book = await broken();
  const store = healthOf(book);
  await store.scan();
  const { health } = store.state();
  expect(health && tallyOf(health)).toEqual({ formulas: 3, sheets: 2, errors: 0, broken: 2 });
  const action = actionOf(store, book);
  expect(action?.label).toBe("修復して再計算する");
  expect(action?.line).toContain("Sheet1、提出用の数式2個の関数名を書き直し、2シートを再計算します");
  await action?.run();
  const { report, work, health: after } = store.state();
  expect(work).toBeUndefined();
  expect(after && tallyOf(after).broken).toBe(0);
  expect(report && reportLines(report, "2025-10-02", words)).toEqual([
    "Sheet1：1個の数式を書き直しました（B1）",
    "提出用：1個の数式を書き直しました（C3）",
    "2シートを再計算しました。",
    "計算に使った版（2025-10-02）をブックに記録しました。",
  ]);
  expect((await book.read("B1")).values).toEqual([[1_086_000]]);
  expect(store.state().stamp).toMatchObject({ state: "current" });
  expect(actionOf(store, book)?.label).toBe("すべて再計算する");
});

test("a protected sheet is skipped, said beforehand and named afterwards, and the edition is not recorded", async () => {
  const book = await broken({ protect: true });
  const store = healthOf(book);
  await store.scan();
  expect(actionOf(store, book)?.line).toContain("保護されたシート（提出用）は飛ばします");
  await store.repair();
  const { report } = store.state();
  const lines = report && reportLines(report, "2025-10-02", words);
  expect(lines).toContain("提出用：飛ばしました（保護されています）");
  expect(lines?.at(-1)).toBe(words("reportNotStamped"));
  expect(store.state().stamp).toEqual({ state: "none" });
});

test("a cancelled repair names the sheets that it did not come to", async () => {
  const book = await broken();
  const store = healthOf(book);
  const stop = store.subscribe(() => {
    if (store.state().work?.kind === "repair" && store.state().work?.progress) store.cancel();
  });
  await store.repair();
  stop();
  const { report } = store.state();
  expect(report?.result.notReached).toEqual(["提出用"]);
  expect(report && reportLines(report, "2025-10-02", words)).toContain(
    "中止したため手を付けていないシート：提出用",
  );
  expect(tallyOf(store.state().health ?? fail()).broken).toBe(1);
});

test("a read-only workbook is not written to, and says so", async () => {
  const book = await broken();
  book.node.host.readOnly = true;
  const store = healthOf(book);
  await store.repair();
  expect(store.state()).toMatchObject({
    failure: { code: "read-only", changed: "nothing" },
    report: undefined,
  });
  book.node.host.readOnly = false;
  expect((await book.read("B1")).formulas).toEqual([[leftover]]);
});

test("while a cell is typed into the wait is told, and the repair goes on after Enter", async () => {
  const book = await broken();
  const store = healthOf(book);
  book.node.host.cellEditing = true;
  const repairing = store.repair();
  await until(() => store.state().work?.waiting === true);
  book.node.host.cellEditing = false;
  await repairing;
  expect(store.state().report?.result.isStamped).toBe(true);
});

test("an Excel that is gone before the first write leaves all as it was", async () => {
  const book = await broken({ lost: 200 });
  const store = healthOf(book);
  await store.scan();
  // The second scan takes five round trips; the sixth is the repair's first reading.
  book.wire.reset();
  await store.look();
  book.wire.instead(book.wire.syncs + 1, silence);
  await store.repair();
  expect(store.state()).toMatchObject({
    failure: { code: "host-lost", changed: "nothing" },
    work: undefined,
  });
  expect((await book.read("B1")).formulas).toEqual([[leftover]]);
});

test("values of another list are stale until they are recalculated", async () => {
  const book = await openWorkbook();
  await book.put("B1", [['=SUBSIDY.RATE("1","病院")']]);
  const store = healthOf(book);
  await store.repair();
  book.runtime.use({ ...(edition as unknown as Edition), id: "2026-04-01" }, "sha256-later");
  await store.lookAtStamp();
  expect(store.state().stamp).toMatchObject({ state: "stale", stamped: { id: "2025-10-02" } });
  await store.repair();
  expect(store.state().stamp).toMatchObject({ state: "current", stamped: { id: "2026-04-01" } });
});

test("nothing is repaired while no list computes", async () => {
  const book = await broken();
  const store = healthOf(book);
  await store.scan();
  book.runtime.refuse("unreadable");
  expect(actionOf(store, book)).toMatchObject({ disabled: true, line: words("findRefused") });
  book.wire.reset();
  await store.repair();
  expect(book.wire.syncs).toBe(0);
});

function fail(): never {
  throw new Error("nothing was found");
}
