import { FillStore } from "../../src/taskpane/forms/fill-store";
import { hospital, proposed } from "../forms/context";
import { budget } from "../forms/five-forms";
import { seenOf } from "../forms/fixture";
import { drawForm } from "../excel/harness/forms";
import { refusal } from "../excel/harness/wire";
import { closeWorkbooks, openWorkbook } from "../excel/harness/workbook";

afterEach(closeWorkbooks);

const context = hospital();

test("a form is read, settled, and remembered for the next reading in the same workbook", async () => {
  const book = await openWorkbook();
  await drawForm(book, budget);
  const store = new FillStore(book.actions);
  await store.read(false, context);
  expect(store.state()).toMatchObject({ phase: "ready", remembered: false, seen: { name: "Sheet1" } });
  store.choose({ units: { "label:1000": 1_000 }, rounding: "up" });
  expect(await store.remember("another form")).toBe(true);
  const { key } = proposed(seenOf(budget));
  const again = new FillStore(book.actions);
  await again.read(false, context);
  expect(again.state().remembered).toBe(false);
  expect(await store.remember(key)).toBe(true);
  await again.read(false, context);
  expect(again.state()).toMatchObject({ remembered: true, choices: { rounding: "up" } });
});

test("what somebody else has remembered meanwhile is not lost", async () => {
  const book = await openWorkbook();
  const [one, other] = [new FillStore(book.actions), new FillStore(book.actions)];
  await one.read(false, context);
  await other.read(false, context);
  expect(await one.remember("form")).toBe(true);
  expect(await other.remember("another")).toBe(false);
});

test("a reading that fails says why, and one that is given up says nothing", async () => {
  const book = await openWorkbook();
  const store = new FillStore(book.actions);
  book.wire.instead(1, () => refusal("InvalidOperationInCellEditMode"));
  await store.read(false, context);
  expect(store.state()).toMatchObject({
    phase: "idle",
    failure: { code: "cell-editing", changed: "nothing" },
  });
  const reading = store.read(false, context);
  store.close();
  await reading;
  expect([store.state().phase, store.state().failure]).toEqual(["idle", undefined]);
});

test("a reading can be cancelled", async () => {
  const book = await openWorkbook();
  await drawForm(book, budget);
  const store = new FillStore(book.actions);
  const reading = store.read(false, context);
  store.cancel();
  await reading;
  expect(store.state()).toMatchObject({ phase: "idle", failure: { code: "cancelled" } });
});
