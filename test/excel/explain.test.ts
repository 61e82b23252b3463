import { succeeded } from "./harness/outcomes";
import { closeWorkbooks, openWorkbook, type Workbook } from "./harness/workbook";
import type { Explained } from "../../src/excel/explain/explain";

afterEach(closeWorkbooks);

async function explained(book: Workbook, address: string): Promise<Explained> {
  await book.excel((_, first) => {
    first.getRange(address).select();
  });
  return succeeded(await book.actions.explain(book.runtime.recentErrors()));
}

test("a call is told with what Excel gives it, so that the runtime answers the same", async () => {
  const book = await openWorkbook();
  await book.excel((context, first) => {
    const other = context.workbook.worksheets.add("見積 '25");
    other.getRange("B2:B3").values = [[2_000_000], [2_000_000]];
    first.getRange("A1:A2").values = [["9①"], [150]];
    context.workbook.names.add("病床数", first.getRange("A2"));
  });
  const formula = "=SUBSIDY.AMOUNT(A1,\"病院\",'見積 ''25'!$B$2:$B$3,病床数)";
  await book.put("C5", [[formula]]);
  book.wire.reset();
  const cell = await explained(book, "C5");
  expect(book.wire.syncs - 1).toBe(3);
  expect(cell).toMatchObject({ address: "Sheet1!C5", formula, value: 1_086_000, shown: "1086000" });
  expect(cell.error).toBeUndefined();
  const [call] = cell.calls;
  expect(call).toEqual({
    ...{ id: "AMOUNT", text: formula.slice(1), isComplete: true, isNested: false, isLeftover: false },
    arguments: [
      { text: "A1", kind: "cells", given: [["9①"]], address: "Sheet1!A1" },
      { text: '"病院"', kind: "constant", given: "病院" },
      {
        ...{ text: "'見積 ''25'!$B$2:$B$3", kind: "cells", given: [[2_000_000], [2_000_000]] },
        address: "'見積 ''25'!B2:B3",
      },
      { text: "病床数", kind: "cells", given: [[150]], address: "Sheet1!A2" },
    ],
  });
  const given = call?.arguments.map((argument) => argument.given) ?? [];
  expect(book.runtime.call("AMOUNT", given)).toEqual({ value: 1_086_000 });
});

test("an error comes with its code and with what the function said last", async () => {
  const book = await openWorkbook();
  await book.put("B2", [['=SUBSIDY.AMOUNT("9①","病院",4000000)']]);
  const cell = await explained(book, "B2");
  expect(cell.error).toBe("#VALUE!");
  expect(cell.recent).toBe(book.runtime.recentErrors()[0]?.message);
  expect(cell.recent).toMatch(/病床/);
});

test("what only Excel can work out is unknown, and the call is not complete", async () => {
  const book = await openWorkbook();
  await book.put("A1", [['=IF(B1="","",SUBSIDY.AMOUNT("1","無床診療所",B1*2,))']]);
  const [call] = (await explained(book, "A1")).calls;
  expect(call).toMatchObject({ id: "AMOUNT", isComplete: false, isNested: true });
  expect(call?.arguments.slice(2)).toEqual([
    { text: "B1*2", kind: "unknown" },
    { text: "", kind: "missing" },
  ]);
});

test("cells that are not there, and too many of them, are unknown and do no harm", async () => {
  const book = await openWorkbook();
  await book.put("A1", [["=SUBSIDY.AMOUNT(Nowhere!A1,noname,B1:C5001,D:D)"]]);
  await book.put("D7:D8", [[5], [6]]);
  const [call] = (await explained(book, "A1")).calls;
  expect(call?.arguments).toEqual([
    { text: "Nowhere!A1", kind: "unknown" },
    { text: "noname", kind: "unknown" },
    { text: "B1:C5001", kind: "unknown", address: "Sheet1!B1:C5001" },
    { text: "D:D", kind: "cells", given: [[5], [6]], address: "Sheet1!D7:D8" },
  ]);
});

test("a cell that another formula fills is explained by that formula", async () => {
  const book = await openWorkbook();
  await book.put("B2", [['=SUBSIDY.COSTFOR("8","病院",21000)']]);
  expect(await explained(book, "B4")).toMatchObject({
    ...{ address: "Sheet1!B2", spilledTo: "Sheet1!B4", formula: '=SUBSIDY.COSTFOR("8","病院",21000)' },
    calls: [{ id: "COSTFOR", isComplete: true }],
  });
});

test("cells without our functions have no calls, in one round trip", async () => {
  const book = await openWorkbook();
  await book.put("A1:B1", [["=1/0", "text"]]);
  expect(await explained(book, "A1")).toMatchObject({ formula: "=1/0", error: "#DIV/0!", calls: [] });
  book.wire.reset();
  expect(await explained(book, "B1")).toMatchObject({ formula: "", value: "text", calls: [] });
  expect(book.wire.syncs - 1).toBe(1);
});
