import { askedIn, closeWanting, untold, wanting } from "./harness/wanting";
import { failure, succeeded } from "./harness/outcomes";
import { silence } from "./harness/wire";
import { openWorkbook } from "./harness/workbook";
import { lineMaker } from "../../src/taskpane/insert/makers";

// Writing from the pane while Excel takes its time, and when it is gone.

afterEach(closeWanting);

const lineIn = (book: Parameters<typeof askedIn>[0]) =>
  lineMaker(
    { programme: "9①", asked: askedIn(book, { asOf: undefined }), cost: { kind: "amount", yen: 300_000 } },
    true,
  );

test("while a cell is being typed into, whoever asks to write hears that it waits, be it the look before", async () => {
  const book = await openWorkbook();
  const store = await wanting(untold(book), "B2", lineIn(book));
  book.node.host.cellEditing = true;
  const looked = store.look();
  let told = 0;
  const outcome = await store.insert({
    onWaiting: () => {
      told += 1;
      book.node.host.cellEditing = false;
    },
  });
  await looked;
  expect(told).toBe(1);
  expect(outcome && succeeded(outcome).address).toBe("Sheet1!B2:I3");
});

test("a lost Excel is told at once, with what was not changed, and not asked again by itself", async () => {
  const book = await openWorkbook({ lost: 300 });
  const store = await wanting(untold(book), "B2", lineIn(book));
  book.wire.reset();
  book.wire.instead(1, silence);
  const outcome = await store.insert();
  expect(outcome && failure(outcome)).toEqual({ code: "host-lost", changed: "nothing" });
  expect(book.wire.syncs).toBe(1);
  expect(store.state()).toMatchObject({ state: "failed", failure: { code: "host-lost" } });
  await store.look();
  expect(store.state()).toMatchObject({ state: "seen", written: undefined });
});
