import { asOfBlock } from "../../src/sheets/blocks";
import { failure, succeeded } from "./harness/outcomes";
import { area, previewed } from "./harness/previewed";
import { failingHalfway, refusal, silence } from "./harness/wire";
import { closeWorkbooks, openWorkbook } from "./harness/workbook";

afterEach(closeWorkbooks);

test("what Excel wrote before it failed half-way is taken back", async () => {
  const { book, seen } = await previewed();
  const before = await book.read(area);
  book.wire.instead(2, failingHalfway("GeneralException"));
  book.wire.reset();
  expect(failure(await book.actions.apply(seen, { overwrite: true }))).toEqual({
    ...{ code: "refused", excelCode: "GeneralException", message: "GeneralException", changed: "nothing" },
  });
  expect(book.wire.syncs).toBe(3);
  expect(await book.read(area)).toEqual(before);
});

test("a name that was defined before Excel failed is taken back too", async () => {
  const book = await openWorkbook();
  const block = asOfBlock({ label: "基準日", name: "基準日", day: 46_000 });
  const seen = succeeded(await book.actions.preview({ sheet: book.sheet, row: 0, column: 0 }, block));
  book.wire.instead(2, async (_, go) => ({ ...(await go()), ...(await refusal("GeneralException")) }));
  expect(failure(await book.actions.apply(seen, { overwrite: false }))).toMatchObject({ changed: "nothing" });
  expect(succeeded(await book.actions.asOfCell())).toBeUndefined();
  expect((await book.read("A1:B1")).values).toEqual([["", ""]]);
});

test("a failure that cannot be taken back names the cells that hold something new", async () => {
  const { book, seen } = await previewed();
  book.wire.instead(2, failingHalfway("GeneralException"));
  book.wire.before(3, () => {
    book.node.host.readOnly = true;
  });
  expect(failure(await book.actions.apply(seen, { overwrite: true }))).toMatchObject({
    ...{ code: "refused", changed: "partly", where: ["B2:I3"] },
  });
});

test("while the user types in a cell the insertion waits, and says so", async () => {
  const { book, seen } = await previewed();
  book.node.host.cellEditing = true;
  let told = false;
  const onWaiting = (): void => {
    told = true;
    book.node.host.cellEditing = false;
  };
  succeeded(await book.actions.apply(seen, { overwrite: true }, { onWaiting }));
  expect(told).toBe(true);
});

test("a host that cannot wait answers cell-editing, and nothing is changed", async () => {
  const { book, seen } = await previewed();
  const before = await book.read(area);
  book.wire.instead(1, () => refusal("InvalidOperationInCellEditMode"));
  expect(failure(await book.actions.apply(seen, { overwrite: true }))).toEqual({
    ...{ code: "cell-editing", changed: "nothing" },
  });
  expect(await book.read(area)).toEqual(before);
});

test("taking back is tried again while the user types in a cell", async () => {
  const { book, seen } = await previewed();
  const before = await book.read(area);
  book.wire.instead(2, failingHalfway("GeneralException"));
  book.wire.instead(3, () => refusal("InvalidOperationInCellEditMode"));
  expect(failure(await book.actions.apply(seen, { overwrite: true }))).toMatchObject({ changed: "nothing" });
  expect(await book.read(area)).toEqual(before);
});

test("a host that falls silent before the writing is lost, and nothing was changed", async () => {
  const { book, seen } = await previewed({ lost: 300 });
  book.wire.instead(1, silence);
  expect(failure(await book.actions.apply(seen, { overwrite: true }))).toEqual({
    ...{ code: "host-lost", changed: "nothing" },
  });
});

test("a host that falls silent on the writing leaves it open, and the cells are named", async () => {
  const { book, seen } = await previewed({ lost: 300 });
  book.wire.instead(2, silence);
  expect(failure(await book.actions.apply(seen, { overwrite: true }))).toEqual({
    ...{ code: "host-lost", changed: "perhaps", where: ["B2:I3"] },
  });
});

test("an Excel without cell formats by the piece gets contents and number formats all the same", async () => {
  const { book, seen } = await previewed({ excelApi: "1.7" });
  const { undo } = succeeded(await book.actions.apply(seen, { overwrite: true }));
  expect((await book.read("B3:C3")).values).toEqual([["9①", 4_000_000]]);
  succeeded(await book.actions.undo(undo, { others: false }));
  expect((await book.read("B3:C3")).formulas).toEqual([["memo", "=1+1"]]);
});
