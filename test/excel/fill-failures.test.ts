import type { FormFixture } from "../forms/fixture";
import { requiredAmounts } from "../forms/five-forms";
import { drawForm, everythingOn, planFor, previewedFilling } from "./harness/forms";
import { failure, succeeded } from "./harness/outcomes";
import { failingHalfway, refusal, silence } from "./harness/wire";
import { closeWorkbooks, openWorkbook, type Workbook, type WorkbookOptions } from "./harness/workbook";

afterEach(closeWorkbooks);

const area = "A1:L13";
const list: FormFixture = {
  name: "一覧",
  rows: [
    ["制度", "対象経費", "補助額", "備考"],
    ["9①", 4_000_000, null, "電子処方箋"],
    ["10①", 1_000_000, null, "リフィル"],
    ["8", 14_000, null, "スマートフォン"],
  ],
};
const live = (row: number): string => `=IF(B${row}="","",SUBSIDY.AMOUNT(A${row},"病院",B${row},150))`;

async function opened(form: FormFixture = list, options: WorkbookOptions = {}): Promise<Workbook> {
  const book = await openWorkbook(options);
  await drawForm(book, form);
  return book;
}

const unlocked = (book: Workbook, address: string): Promise<void> =>
  book.excel((_, sheet) => {
    sheet.getRange(address).format.protection.locked = false;
    sheet.protection.protect();
  });

test("an empty sheet, and a selection of nothing, are read as such", async () => {
  const book = await openWorkbook();
  expect(succeeded(await book.actions.seeSheet({ selection: false }))).toMatchObject({
    rows: [],
    name: "Sheet1",
  });
  await drawForm(book, list);
  await book.excel((_, sheet) => {
    sheet.getRange("G20:H30").select();
  });
  const seen = succeeded(await book.actions.seeSheet({ selection: true }));
  expect(seen.chosen).toMatchObject({ height: 0 });
});

test("a protected sheet takes what goes into its unlocked cells, and is not touched anywhere else", async () => {
  const book = await opened();
  await unlocked(book, "C2:C3");
  const before = await everythingOn(book, area);
  const { plan, seen } = await previewedFilling(book);
  expect(plan.left).toEqual([{ cell: "C4", reason: "locked" }]);
  expect(seen.obstacles).toEqual([]);
  const { undo } = succeeded(await book.actions.apply(seen, { overwrite: false }));
  expect((await book.read("C2:C4")).formulas).toEqual([[live(2)], [live(3)], [""]]);
  succeeded(await book.actions.undo(undo, { others: false }));
  expect(await everythingOn(book, area)).toEqual(before);
});

test("a sheet that is protected after the preview is refused by name, and nothing is written", async () => {
  const book = await opened();
  const { seen } = await previewedFilling(book);
  await book.excel((_, sheet) => {
    sheet.protection.protect();
  });
  const before = await everythingOn(book, area);
  expect(failure(await book.actions.apply(seen, { overwrite: false }))).toEqual({
    ...{ code: "protected", sheets: ["Sheet1"], changed: "nothing" },
  });
  expect(await everythingOn(book, area)).toEqual(before);
});

test("rows that a filter hides stay as they are", async () => {
  const book = await opened();
  await book.excel((_, sheet) => {
    sheet.autoFilter.apply("A1:D4", 3, { filterOn: "Values", values: ["電子処方箋", "スマートフォン"] });
  });
  const plan = await planFor(book);
  expect(plan.left).toEqual([{ cell: "C3", reason: "hidden" }]);
  const seen = succeeded(await book.actions.previewFilling(plan.filling));
  succeeded(await book.actions.apply(seen, { overwrite: false }));
  expect((await book.read("C2:C4")).formulas).toEqual([[live(2)], [""], [live(4)]]);
});

test("what a cell's validation refuses is left out, and so is what cannot be judged", async () => {
  const book = await opened({
    ...list,
    rules: {
      C2: { wholeNumber: { formula1: 0, formula2: 500_000, operator: "Between" } },
      C3: { wholeNumber: { formula1: 0, operator: "GreaterThan" } },
      C4: { custom: { formula: "=ISNUMBER(C4)" } },
    },
  });
  const { seen } = await previewedFilling(book);
  expect(seen.refused).toEqual([
    { cell: "C2", verdict: "refused" },
    { cell: "C4", verdict: "unclear" },
  ]);
  succeeded(await book.actions.apply(seen, { overwrite: false }));
  expect((await book.read("C2:C4")).formulas).toEqual([[""], [live(3)], [""]]);
});

test("a cost that somebody changes after the preview makes it void", async () => {
  const book = await opened();
  const { seen } = await previewedFilling(book);
  await book.put("B2", [[5_000_000]]);
  const before = await everythingOn(book, area);
  expect(failure(await book.actions.apply(seen, { overwrite: false }))).toEqual({
    ...{ code: "changed-since", cells: ["B2"], changed: "nothing" },
  });
  expect(await everythingOn(book, area)).toEqual(before);
});

test("filled cells are written over with consent only, and come back as they were", async () => {
  const book = await opened(requiredAmounts);
  const before = await everythingOn(book, area);
  const { seen } = await previewedFilling(book, { overwrite: ["補助所要額"] });
  expect(seen.filled).toEqual([{ cell: "J8", shown: "333,000" }]);
  expect(failure(await book.actions.apply(seen, { overwrite: false }))).toMatchObject({ code: "not-empty" });
  const { undo } = succeeded(await book.actions.apply(seen, { overwrite: true }));
  expect((await book.read("J8")).values).toEqual([[333_000]]);
  succeeded(await book.actions.undo(undo, { others: false }));
  expect(await everythingOn(book, area)).toEqual(before);
});

test("taking back names the filled cells that changed since, and does not mind the others", async () => {
  const book = await opened();
  const { seen } = await previewedFilling(book);
  const { undo } = succeeded(await book.actions.apply(seen, { overwrite: false }));
  await book.put("C3", [[1]]);
  await book.put("B4", [[13_000]]);
  expect(failure(await book.actions.undo(undo, { others: false }))).toMatchObject({
    ...{ code: "changed-since", cells: ["C3"], changed: "nothing" },
  });
  succeeded(await book.actions.undo(undo, { others: true }));
  expect((await book.read("B2:C4")).formulas).toEqual([
    [4_000_000, ""],
    [1_000_000, 1],
    [13_000, ""],
  ]);
});

test("cells that a formula spills into meanwhile are no place", async () => {
  const book = await opened();
  const { seen } = await previewedFilling(book);
  await book.put("C2", [["=SEQUENCE(3)"]]);
  expect(failure(await book.actions.apply(seen, { overwrite: true })).changed).toBe("nothing");
  const again = succeeded(await book.actions.previewFilling({ ...(await planFor(book)).filling, cells: [] }));
  expect(again.obstacles).toEqual([]);
});

test("cells that are merged meanwhile are no place, unless they are the first of their area", async () => {
  const book = await opened();
  const { seen } = await previewedFilling(book);
  await book.excel((_, sheet) => {
    sheet.getRange("C3:C4").merge();
  });
  expect(failure(await book.actions.apply(seen, { overwrite: false }))).toMatchObject({
    ...{ code: "no-room", obstacles: [{ kind: "merged", areas: ["C3:C4"] }], changed: "nothing" },
  });
  const { plan, seen: anew } = await previewedFilling(book);
  expect(plan.left).toEqual([{ cell: "C4", reason: "merged" }]);
  succeeded(await book.actions.apply(anew, { overwrite: false }));
});

test("an error half-way through a writing is taken back", async () => {
  const book = await opened(requiredAmounts);
  const { seen } = await previewedFilling(book);
  const before = await everythingOn(book, area);
  book.wire.instead(2, failingHalfway("GeneralException"));
  expect(failure(await book.actions.apply(seen, { overwrite: false }))).toMatchObject({
    ...{ code: "refused", changed: "nothing" },
  });
  expect(await everythingOn(book, area)).toEqual(before);
});

test("while the user types in a cell nothing is read or written, and it says so", async () => {
  const book = await opened();
  book.wire.instead(1, () => refusal("InvalidOperationInCellEditMode"));
  expect(failure(await book.actions.seeSheet({ selection: false }))).toEqual({
    ...{ code: "cell-editing", changed: "nothing" },
  });
});

test("a host that falls silent on the writing leaves it open, and the cells are named", async () => {
  const book = await opened(list, { lost: 300 });
  const { seen } = await previewedFilling(book);
  book.wire.instead(2, silence);
  expect(failure(await book.actions.apply(seen, { overwrite: false }))).toEqual({
    ...{ code: "host-lost", changed: "perhaps", where: ["A1:C4"] },
  });
});

test("a read-only workbook is refused before anything is written", async () => {
  const book = await opened();
  const { seen } = await previewedFilling(book);
  book.node.host.readOnly = true;
  expect(failure(await book.actions.apply(seen, { overwrite: false }))).toEqual({
    ...{ code: "read-only", changed: "nothing" },
  });
});

test("what was settled for forms is kept in the workbook, and nobody's memory is lost", async () => {
  const { actions } = await openWorkbook();
  expect(succeeded(await actions.readForms())).toBe("");
  succeeded(await actions.saveForms("one", ""));
  expect(succeeded(await actions.readForms())).toBe("one");
  expect(failure(await actions.saveForms("two", ""))).toMatchObject({ code: "changed-since" });
  succeeded(await actions.saveForms("two", "one"));
});
