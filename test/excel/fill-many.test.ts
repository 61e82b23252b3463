import { columnLetters } from "../../src/sheets/address";
import { previewedFilling } from "./harness/forms";
import { failure, succeeded } from "./harness/outcomes";
import { closeWorkbooks, openWorkbook, type Workbook } from "./harness/workbook";

afterEach(closeWorkbooks);
jest.setTimeout(240_000);

/** A list of so many lines, in which three columns are to be filled; the last one after `gap` columns of others. */
async function listOf(lines: number, gap: number): Promise<Workbook> {
  const book = await openWorkbook();
  const empty = new Array<null>(gap).fill(null);
  const rows = Array.from({ length: lines }, (_, index) => [
    "'9①",
    1_000_000 + index,
    null,
    null,
    ...empty,
    null,
  ]);
  const heads = ["制度", "対象経費", "補助率", "補助額", ...empty, "申請期限"];
  await book.put(`A1:${columnLetters(gap + 4)}${lines + 1}`, [heads, ...rows]);
  return book;
}

test("1,000 rows: ten round trips at most from reading to the last cell, with progress", async () => {
  const book = await listOf(1_000, 3);
  book.wire.reset();
  const began = Date.now();
  const { plan, seen } = await previewedFilling(book);
  const toPreview = book.wire.syncs;
  expect(plan.filling.cells).toHaveLength(3_000);
  const steps: number[] = [];
  const onProgress = ({ done }: { done: number }): number => steps.push(done);
  succeeded(await book.actions.apply(seen, { overwrite: false }, { onProgress }));
  const { syncs, largest } = book.wire;
  console.log(
    `1,000 rows: ${toPreview} round trips to preview, ${syncs - toPreview} to write 3,000 cells, ` +
      `largest ${largest} letters, ${Date.now() - began} ms`,
  );
  expect(syncs).toBeLessThanOrEqual(10);
  expect(largest).toBeLessThan(5_000_000);
  expect(steps.length).toBeGreaterThan(2);
  expect((await book.read("D1001")).values).toEqual([[333_000]]);
});

test("cancelled between two chunks, nothing is left of the first", async () => {
  const book = await listOf(150, 40);
  const { seen } = await previewedFilling(book);
  const controller = new AbortController();
  const onProgress = ({ done, of }: { done: number; of: number }): void => {
    if (done < of) controller.abort();
  };
  const watch = { signal: controller.signal, onProgress };
  expect(failure(await book.actions.apply(seen, { overwrite: false }, watch))).toMatchObject({
    ...{ code: "cancelled", changed: "nothing" },
  });
  const { formulas } = await book.read("C2:D151");
  expect(formulas.flat().filter((cell) => cell !== "")).toEqual([]);
});
