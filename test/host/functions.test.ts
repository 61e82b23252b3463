import { answer } from "./open/functions";
import { openHost, type OpenHost } from "./open/open-host";

let office: OpenHost;
beforeAll(async () => {
  office = await openHost();
});
afterAll(() => {
  office.dispose();
});

/** Column and row of "B3" counted from 0, on a sheet. */
async function messageAt(sheet: Excel.Worksheet, row: number, column: number): Promise<unknown> {
  sheet.load("name");
  await sheet.context.sync();
  return office.host.messageAt(sheet.name, row, column);
}

test("a function's value stands in the answer to the batch that wrote its formula", () =>
  office.onSheet(async (sheet, context) => {
    sheet.getRange("A1:C1").formulas = [[1200000, "=SUBSIDY.AMOUNT(A1)", "=B1+1"]];
    const row = sheet.getRange("A1:C1");
    row.load("values,formulas");
    await context.sync();
    expect(row.values).toEqual([[1200000, 400000, 400001]]);
    expect(row.formulas).toEqual([[1200000, "=SUBSIDY.AMOUNT(A1)", "=B1+1"]]);
  }));

test("a later change of an argument reaches functions and what depends on them", () =>
  office.onSheet(async (sheet) => {
    sheet.getRange("A1:C1").formulas = [[1200000, "=SUBSIDY.AMOUNT(A1)", "=B1+1"]];
    await sheet.context.sync();
    sheet.getRange("A1").values = [[900000]];
    expect(await office.values(sheet, "B1:C1")).toEqual([[300000, 300001]]);
  }));

test("names of functions are read in capitals and small letters", () =>
  office.onSheet(async (sheet) => {
    sheet.getRange("A1").formulas = [["=subsidy.amount(300000)"]];
    expect(await office.values(sheet, "A1")).toEqual([[100000]]);
  }));

test("SUM adds cells of functions", () =>
  office.onSheet(async (sheet) => {
    sheet.getRange("A1:A3").formulas = [
      ["=SUBSIDY.AMOUNT(300000)"],
      ["=SUBSIDY.AMOUNT(600000)"],
      ["=SUM(A1:A2)"],
    ];
    expect(await office.values(sheet, "A3")).toEqual([[300000]]);
  }));

test("functions of functions: each waits for its argument", () =>
  office.onSheet(async (sheet) => {
    sheet.getRange("A1:A3").formulas = [["=SUBSIDY.SLOW(1)"], ["=SUBSIDY.SLOW(A1)"], ["=SUBSIDY.SLOW(A2)"]];
    sheet.getRange("B1").formulas = [["=SUBSIDY.SLOW(SUBSIDY.SLOW(5))"]];
    expect(await office.values(sheet, "A1:A3")).toEqual([[2], [4], [8]]);
    expect(await office.values(sheet, "B1")).toEqual([[20]]);
  }));

test("a matrix argument comes as a matrix, a single cell as [[v]], and from another sheet as well", () =>
  office.onSheet(async (sheet, context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B1:C1").values = [[3, 4]];
    sheet.getRange("A1:A2").values = [[5], ["x"]];
    sheet.getRange("B1:B3").formulas = [
      ["=SUBSIDY.SEENALL(A1:A2)"],
      ["=SUBSIDY.SEENALL(A1)"],
      ["=SUBSIDY.TOTAL(Sheet1!B1:C1)"],
    ];
    expect(await office.values(sheet, "B1:B3")).toEqual([['[[5],["x"]]'], ["[[5]]"], [7]]);
  }));

test("several cells given to a single parameter give several results, as with Excel's own functions", () =>
  office.onSheet(async (sheet) => {
    sheet.getRange("A1:A2").values = [[300000], [600000]];
    sheet.getRange("B1").formulas = [["=SUBSIDY.AMOUNT(A1:A2)"]];
    expect(await office.values(sheet, "B1:B2")).toEqual([[100000], [200000]]);
  }));

test("an array result spills, is counted by SUM, and leaves no formula in the spilled cells", () =>
  office.onSheet(async (sheet, context) => {
    sheet.getRange("A1").formulas = [["=SUBSIDY.GRID(3)"]];
    sheet.getRange("D1").formulas = [["=SUM(B1:B3)"]];
    const range = sheet.getRange("A1:B4");
    const spill = sheet.getRange("A1").getSpillingToRange();
    range.load("values,formulas");
    spill.load("address,hasSpill");
    await context.sync();
    expect(range.values).toEqual([
      [1, 10],
      [2, 20],
      [3, 30],
      ["", ""],
    ]);
    expect(range.formulas[1]).toEqual([2, 20]);
    expect(spill.address).toMatch(/!A1:B3$/);
    expect(spill.hasSpill).toBe(true);
    expect(await office.values(sheet, "D1")).toEqual([[60]]);
  }));

test("a blocked spill is #SPILL! until its way is free", () =>
  office.onSheet(async (sheet) => {
    sheet.getRange("A2").values = [["x"]];
    sheet.getRange("A1").formulas = [["=SUBSIDY.GRID(2)"]];
    expect(await office.values(sheet, "A1:B2")).toEqual([
      ["#SPILL!", ""],
      ["x", ""],
    ]);
    sheet.getRange("A2").clear();
    expect(await office.values(sheet, "A1:B2")).toEqual([
      [1, 10],
      [2, 20],
    ]);
  }));

test("an error of a function shows its code, and its message is kept for the cell", () =>
  office.onSheet(async (sheet, context) => {
    const cells = sheet.getRange("A1:A2");
    cells.formulas = [["=SUBSIDY.FAILS()"], ['=SUBSIDY.FAILS("#VALUE!")']];
    cells.load("values,valueTypes");
    await context.sync();
    expect(cells.values).toEqual([["#N/A"], ["#VALUE!"]]);
    expect(cells.valueTypes).toEqual([["Error"], ["Error"]]);
    expect(await messageAt(sheet, 0, 0)).toEqual({ error: "#N/A", message: "対象外です" });
    expect(await messageAt(sheet, 1, 0)).toEqual({ error: "#VALUE!", message: "対象外です" });
  }));

test("the message goes when the cell gets another formula", () =>
  office.onSheet(async (sheet) => {
    sheet.getRange("A1").formulas = [["=SUBSIDY.FAILS()"]];
    await sheet.context.sync();
    sheet.getRange("A1").formulas = [["=SUBSIDY.AMOUNT(3000)"]];
    await sheet.context.sync();
    expect(await messageAt(sheet, 0, 0)).toBeUndefined();
    sheet.getRange("A1").formulas = [["=SUBSIDY.FAILS()"]];
    await sheet.context.sync();
    sheet.getRange("A1").values = [[1]];
    await sheet.context.sync();
    expect(await messageAt(sheet, 0, 0)).toBeUndefined();
  }));

test("a mistake of the programmer is #VALUE! without a message, and calculation goes on", () =>
  office.onSheet(async (sheet) => {
    sheet.getRange("A1:A2").formulas = [["=SUBSIDY.THROWS()"], ["=SUBSIDY.AMOUNT(3000)"]];
    expect(await office.values(sheet, "A1:A2")).toEqual([["#VALUE!"], [1000]]);
    expect(await messageAt(sheet, 0, 0)).toMatchObject({ message: "" });
  }));

test("the host refuses an error as argument before the function is called, in a matrix too", () =>
  office.onSheet(async (sheet) => {
    const before = office.host.functionCalls;
    sheet.getRange("A1:A3").formulas = [["=1/0"], ["=NA()"], [1]];
    sheet.getRange("B1:B3").formulas = [
      ["=SUBSIDY.AMOUNT(A1)"],
      ["=SUBSIDY.AMOUNT(A2)"],
      ["=SUBSIDY.TOTAL(A2:A3)"],
    ];
    expect(await office.values(sheet, "B1:B3")).toEqual([["#DIV/0!"], ["#N/A"], ["#N/A"]]);
    expect(office.host.functionCalls).toBe(before);
    expect(await messageAt(sheet, 1, 1)).toBeUndefined();
  }));

test.each([
  ["null shows 0", null, [[0]]],
  ["a text of digits stays text", "001", [["001"]]],
  ["a matrix of one cell is that value", [[7]], [[7]]],
  ["null within a matrix shows 0", [[null]], [[0]]],
  ["an empty matrix is #VALUE!", [], [["#VALUE!"]]],
  ["a ragged matrix is #VALUE!", [[1, 2], [3]], [["#VALUE!"]]],
  ["an object is #VALUE!", { type: "Entity" }, [["#VALUE!"]]],
  ["NaN is #NUM!", NaN, [["#NUM!"]]],
  ["true is TRUE", true, [[true]]],
])("a function's answer: %s", (_name, value, shown) =>
  office.onSheet(async (sheet) => {
    answer.value = value;
    sheet.getRange("A1").formulas = [["=SUBSIDY.ANSWER()"]];
    expect(await office.values(sheet, "A1")).toEqual(shown);
  }),
);

test("a function is asked anew by calculate(Full) and by calculating its sheet, not by reading", () =>
  office.onSheet(async (sheet, context) => {
    answer.value = 1;
    sheet.getRange("A1").formulas = [["=SUBSIDY.ANSWER()"]];
    await context.sync();
    answer.value = 2;
    expect(await office.values(sheet, "A1")).toEqual([[1]]);
    sheet.calculate(true);
    expect(await office.values(sheet, "A1")).toEqual([[2]]);
    answer.value = 3;
    context.workbook.application.calculate("Full");
    expect(await office.values(sheet, "A1")).toEqual([[3]]);
    answer.value = 4;
    sheet.getRange("A1").calculate();
    expect(await office.values(sheet, "A1")).toEqual([[4]]);
  }));

test("a function that itself calls Excel.run does not wait for itself", () =>
  office.onSheet(async (sheet, context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[5]];
    sheet.getRange("A1").formulas = [["=SUBSIDY.READER(1)"]];
    expect(await office.values(sheet, "A1")).toEqual([[6]]);
  }));

test("too many arguments are an error, unknown functions are #NAME?", () =>
  office.onSheet(async (sheet) => {
    sheet.getRange("A1:A2").formulas = [["=SUBSIDY.ANSWER(1)"], ["=SUBSIDY.NOTHERE()"]];
    expect(await office.values(sheet, "A1:A2")).toEqual([["#N/A"], ["#NAME?"]]);
  }));
