import { succeeded } from "./harness/outcomes";
import { askedIn, closeWanting, select, untold, wanting, words } from "./harness/wanting";
import { openWorkbook, type Workbook } from "./harness/workbook";
import { actionFor } from "../../src/taskpane/insert/insert-action";
import { lineMaker } from "../../src/taskpane/insert/makers";
import { undoing } from "../../src/taskpane/shell/undoing";
import { Messages } from "../../src/taskpane/state/messages";
import { Navigation } from "../../src/taskpane/state/navigation";

// What the pane does about cells that are not empty, or that change under its hands.

afterEach(closeWanting);

describe("cells that are not empty", () => {
  const subject = (book: Workbook) => ({
    programme: "9①",
    asked: askedIn(book, { asOf: undefined }),
    cost: { kind: "amount", yen: 300_000 } as const,
  });

  test("are named in the bar and written over only after a yes, which goes when they change", async () => {
    const book = await openWorkbook();
    await book.put("C2", [["見積"]]);
    const store = await wanting(book, "B2", lineMaker(subject(book), false));
    const run = () => Promise.resolve(undefined);
    const offer = () => actionFor(store.state(), words, { run, agree: store.agree });
    expect(offer()).toMatchObject({ disabled: true, consent: { given: false } });
    expect(offer()?.line).toBe("Sheet1!B2:I2 に書き込みます。空でないセルが1個あります（C2）。");
    const refused = await store.insert();
    expect(refused).toMatchObject({ ok: false, failure: { code: "not-empty", changed: "nothing" } });
    expect((await book.read("B2:C2")).values).toEqual([["", "見積"]]);
    store.agree(true);
    expect(offer()).not.toHaveProperty("disabled");
    await book.put("D2", [["新しい"]]);
    await store.look();
    expect(store.state()).toMatchObject({ agreed: false });
    store.agree(true);
    expect((await store.insert())?.ok).toBe(true);
    expect((await book.read("B2:D2")).values).toEqual([["9①", 300_000, 0.5]]);
  });

  test("that were filled after the look are refused, and then looked at again", async () => {
    const book = await openWorkbook();
    const store = await wanting(untold(book), "B2", lineMaker(subject(book), false));
    await book.put("F2", [["ほかの人"]]);
    expect(await store.insert()).toMatchObject({
      ok: false,
      failure: { code: "changed-since", cells: ["F2"] },
    });
    expect(store.state()).toMatchObject({ state: "seen", seen: { filled: [{ cell: "F2" }] } });
    expect((await book.read("B2")).values).toEqual([[""]]);
  });
});

test("what a screen has written is no matter of the next one: it sees cells that are not empty", async () => {
  const book = await openWorkbook();
  const subject = { programme: "9①", asked: askedIn(book, { asOf: undefined }), cost: undefined };
  const store = await wanting(book, "B2", lineMaker(subject, false));
  await store.insert();
  expect(store.state()).toMatchObject({ written: "Sheet1!B2:I2" });
  store.want(undefined);
  store.want(lineMaker(subject, false));
  await store.look();
  expect(store.state()).toMatchObject({ state: "seen", agreed: false, written: undefined });
  expect(store.state()).toHaveProperty("seen.filled.0.cell", "B2");
});

test("what is written after its screen was left is no matter of the next one either", async () => {
  const book = await openWorkbook();
  const subject = { programme: "9①", asked: askedIn(book, { asOf: undefined }), cost: undefined };
  const store = await wanting(book, "B2", lineMaker(subject, false));
  const writing = store.insert();
  store.want(undefined);
  expect((await writing)?.ok).toBe(true);
  expect(store.state()).toEqual({ state: "idle" });
  store.want(lineMaker(subject, false));
  await store.look();
  expect(store.state()).toMatchObject({ state: "seen", agreed: false, written: undefined });
});

test("what is written while the next screen looks already is no matter of it", async () => {
  const book = await openWorkbook();
  const subject = { programme: "9①", asked: askedIn(book, { asOf: undefined }), cost: undefined };
  const store = await wanting(book, "B2", lineMaker(subject, false));
  const writing = store.insert();
  store.want(undefined);
  store.want(lineMaker(subject, false));
  expect((await writing)?.ok).toBe(true);
  await store.look();
  expect(store.state()).toMatchObject({ state: "seen", written: undefined });
  expect(store.state()).toHaveProperty("seen.filled.0.cell", "B2");
});

test("what was to be written on a screen that is left meanwhile is not written, nor what the next one wants", async () => {
  const book = await openWorkbook();
  const subject = { programme: "9①", asked: askedIn(book, { asOf: undefined }), cost: undefined };
  const store = await wanting(book, "B2", lineMaker(subject, false));
  store.want(lineMaker(subject, true));
  const writing = store.insert();
  store.want(undefined);
  store.want(lineMaker(subject, false));
  expect(await writing).toBeUndefined();
  expect((await book.read("B2:C2")).values).toEqual([["", ""]]);
});

test("the place follows the selection", async () => {
  const book = await openWorkbook();
  const subject = { programme: "9①", asked: askedIn(book, { asOf: undefined }), cost: undefined };
  const store = await wanting(book, "B2", lineMaker(subject, true));
  const moved = new Promise<void>((resolve) => {
    store.subscribe(() => {
      const now = store.state();
      if (now.state === "seen" && now.seen.address === "Sheet1!D8:K9") resolve();
    });
  });
  await select(book, "D8");
  await moved;
});

test("taking back refuses cells changed since, and then takes back the others", async () => {
  const book = await openWorkbook();
  const subject = { programme: "9①", asked: askedIn(book, { asOf: undefined }), cost: undefined };
  const store = await wanting(book, "A1", lineMaker(subject, false));
  const outcome = await store.insert();
  if (!outcome) throw new Error("nothing was seen");
  await book.put("B1", [[250_000]]);
  const around = {
    services: { excel: book.actions },
    stores: { messages: new Messages(new Navigation()), pane: { refresh: () => Promise.resolve() } },
    words,
  };
  const refused = await undoing(succeeded(outcome), around, store.forget).undo?.();
  expect(refused).toMatchObject({ undoLabel: "ほかのセルだけ元に戻す" });
  expect(refused?.line).toContain("B1");
  expect((await book.read("A1")).values).toEqual([["9①"]]);
  const done = await refused?.undo?.();
  expect(done?.line).toContain("B1");
  expect(done).not.toHaveProperty("undo");
  expect((await book.read("A1:H1")).values).toEqual([["", 250_000, "", "", "", "", "", ""]]);
});
