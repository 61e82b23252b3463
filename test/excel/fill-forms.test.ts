import { cellName } from "../../src/sheets/address";
import type { FillPlan } from "../../src/forms/fill";
import type { Choices } from "../../src/forms/choices";
import { across, budget, requiredAmounts, schedule, single } from "../forms/five-forms";
import { drawForm, everythingOn, previewedFilling } from "./harness/forms";
import { succeeded } from "./harness/outcomes";
import { closeWorkbooks, openWorkbook } from "./harness/workbook";

afterEach(closeWorkbooks);

const area = "A1:L13";
const down: Partial<Choices> = { rounding: "down" };

const cellsOf = (cells: readonly (readonly unknown[])[]): Record<string, unknown> =>
  Object.fromEntries(
    cells.flatMap((row, i) => row.map((cell, j) => [cellName({ row: i, column: j }), cell])),
  );

/** Cells that differ, with what they hold now. */
function differences(
  before: readonly (readonly unknown[])[],
  after: readonly (readonly unknown[])[],
): Record<string, unknown> {
  const was = cellsOf(before);
  return Object.fromEntries(Object.entries(cellsOf(after)).filter(([cell, value]) => was[cell] !== value));
}

const formulasOf = ({ filling }: FillPlan): Record<string, unknown> =>
  Object.fromEntries(filling.cells.map((cell) => [cellName(cell), cell.formula ?? cell.value]));
const formatsOf = ({ filling }: FillPlan): Record<string, unknown> =>
  Object.fromEntries(filling.cells.flatMap((cell) => (cell.format ? [[cellName(cell), cell.format]] : [])));

test.each([
  [requiredAmounts.name, requiredAmounts, {}, { J7: "1,086,000", G9: "10,913,000", I7: "33.33%", J9: "" }],
  [budget.name, budget, { ...down, units: { "label:1000": 1_000 } }, { C6: "1,086", D7: "543", E6: "2,914" }],
  [schedule.name, schedule, {}, { D3: "2025/12/15", F5: "オンライン資格確認等コールセンター" }],
  [single.name, single, {}, { F4: "1,086,000円", C4: "1,086,000円", C5: "2,914,000円" }],
  [across.name, across, { units: { "format:1000": 1 } }, { C5: "1,086", D6: "667" }],
] as const)(
  "%s: exactly the proposed cells change, nothing else, and all comes back",
  async (_, form, choices, shown) => {
    const book = await openWorkbook();
    await drawForm(book, form);
    await book.excel((context, sheet) => {
      context.workbook.names.add("基準日", sheet.getRange("L1"));
      sheet.getRange("L1").values = [[45_992]];
    });
    const before = await everythingOn(book, area);
    const { plan, seen } = await previewedFilling(book, choices);
    expect([seen.refused, seen.obstacles, seen.filled]).toEqual([[], [], []]);
    const { undo } = succeeded(await book.actions.apply(seen, { overwrite: false }));
    const after = await everythingOn(book, area);
    expect(differences(before.formulas, after.formulas)).toEqual(formulasOf(plan));
    expect(differences(before.formats, after.formats)).toEqual(formatsOf(plan));
    expect({ ...after, formulas: [], formats: [], texts: [] }).toEqual({
      ...{ ...before, formulas: [], formats: [], texts: [] },
    });
    const texts = cellsOf(after.texts);
    expect(Object.fromEntries(Object.keys(shown).map((cell) => [cell, texts[cell]]))).toEqual(shown);
    succeeded(await book.actions.undo(undo, { others: false }));
    expect(await everythingOn(book, area)).toEqual(before);
  },
);

test("the form's own sums take up what was written", async () => {
  const book = await openWorkbook();
  await drawForm(book, requiredAmounts);
  const { seen } = await previewedFilling(book);
  succeeded(await book.actions.apply(seen, { overwrite: false }));
  expect((await book.read("H7:J10")).values.at(-1)).toEqual(["", "", 1_419_000]);
});
