import type { Block, BlockCell } from "../../src/sheets/blocks";
import type { Progress } from "../../src/excel/session/session";
import { failure, succeeded } from "./harness/outcomes";
import { failingHalfway } from "./harness/wire";
import { closeWorkbooks, openWorkbook } from "./harness/workbook";

afterEach(closeWorkbooks);

const height = 1_800;
const chunks = 2;

/** A block of 5,400 cells. */
const big: Block = {
  rows: Array.from({ length: height }, (_, row): BlockCell[] => [
    { value: `${row}①`, format: "@" },
    { value: row, format: "#,##0" },
    { formula: ["=", { row, column: 1 }, "*2"] },
  ]),
};

test("a big block travels in pieces, with progress, and comes back the same way", async () => {
  const { actions, read, put, wire, sheet } = await openWorkbook();
  await put("B1799:B1800", [["before"], ["=1+1"]]);
  wire.reset();
  const seen = succeeded(await actions.preview({ sheet, row: 0, column: 0 }, big));
  expect(wire.syncs).toBe(chunks);
  expect(seen.filled.map(({ cell }) => cell)).toEqual(["B1799", "B1800"]);
  wire.reset();
  const steps: Progress[] = [];
  const onProgress = (step: Progress): void => {
    steps.push(step);
  };
  const { undo } = succeeded(await actions.apply(seen, { overwrite: true }, { onProgress }));
  expect(wire.syncs).toBe(2 * chunks);
  expect(wire.largest).toBeLessThan(1_500_000);
  expect(steps.map(({ done }) => done)).toEqual([4_998, 5_400, 4_998, 5_400]);
  expect((await read("A1799:C1800")).values).toEqual([
    ["1798①", 1_798, 3_596],
    ["1799①", 1_799, 3_598],
  ]);
  succeeded(await actions.undo(undo, { others: false }));
  expect((await read("A1798:C1800")).formulas).toEqual([
    ["", "", ""],
    ["", "before", ""],
    ["", "=1+1", ""],
  ]);
});

test("a cancelled insertion leaves nothing behind", async () => {
  const { actions, excel, sheet, wire } = await openWorkbook();
  const seen = succeeded(await actions.preview({ sheet, row: 0, column: 0 }, big));
  const stop = new AbortController();
  wire.before(chunks + 1, () => {
    stop.abort();
  });
  const outcome = await actions.apply(seen, { overwrite: false }, { signal: stop.signal });
  expect(failure(outcome)).toEqual({ code: "cancelled", changed: "nothing" });
  const isEmpty = await excel(async (context, first) => {
    const used = first.getUsedRangeOrNullObject(true);
    used.load("address");
    await context.sync();
    return used.isNullObject;
  });
  expect(isEmpty).toBe(true);
});

test("an error in the second piece takes the first one back too", async () => {
  const { actions, put, read, sheet, wire } = await openWorkbook();
  await put("A1:C1", [["a", "=1+1", "c"]]);
  const seen = succeeded(await actions.preview({ sheet, row: 0, column: 0 }, big));
  wire.instead(chunks + 2, failingHalfway("RequestPayloadSizeLimitExceeded"));
  expect(failure(await actions.apply(seen, { overwrite: true }))).toEqual({
    ...{ code: "too-big", changed: "nothing" },
  });
  expect((await read("A1:C2")).formulas).toEqual([
    ["a", "=1+1", "c"],
    ["", "", ""],
  ]);
});

test("a block beyond all measure is refused without asking Excel", async () => {
  const { actions, sheet, wire } = await openWorkbook();
  wire.reset();
  const cells = Array.from({ length: 100_001 }, (): BlockCell[] => [{ value: 1 }]);
  expect(failure(await actions.preview({ sheet, row: 0, column: 0 }, { rows: cells }))).toEqual({
    ...{ code: "too-big", cells: 100_001, most: 100_000, changed: "nothing" },
  });
  expect(wire.syncs).toBe(0);
});
