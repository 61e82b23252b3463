import { askedIn, closeWanting, select, untold, wanting } from "./harness/wanting";
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

test.each([
  ["what is seen is written where it was seen, whatever cell is active by then", false, "Sheet1!B2:I3"],
  ["what is wanted anew is seen first, at the cell that is active by then", true, "Sheet1!D6:K7"],
])("whoever asks to write while a cell is typed into hears that it waits: %s", async (_, anew, address) => {
  const book = await openWorkbook();
  const store = await wanting(untold(book), "B2", lineIn(book));
  const { host } = book.node;
  await select(book, "D6");
  host.cellEditing = true;
  if (anew) store.want(lineIn(book));
  const looked = store.look();
  let told = false;
  const outcome = await store.insert({
    onWaiting: () => {
      told = true;
      host.cellEditing = false;
    },
  });
  await looked;
  expect(told).toBe(true);
  expect(outcome && succeeded(outcome).address).toBe(address);
  // In the end the line speaks of the cell that is active.
  expect(store.state()).toMatchObject(
    anew ? { written: address } : { seen: { address: "Sheet1!D6:K7" }, written: undefined },
  );
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
