import { hashAlgorithm } from "@univerjs/core";
import { createNodeEngine } from "../../src/host/engine/node";
import { CalculationGate } from "../../src/host/calculation/gate";
import { openHost } from "./open/open-host";

/*
 * What Univer 0.25.1 does that the host works round. Each test shows the behaviour of Univer first where it can be
 * seen, so that the day it changes one learns which workaround can go.
 */

test("1. the end of calculation: what is written and not yet begun to be calculated counts as unfinished", async () => {
  const engine = createNodeEngine();
  const gate = new CalculationGate(engine);
  const sheet = engine.workbook.getActiveSheet();
  sheet.getRange("A1").setValue({ f: "=1+1" });
  await gate.idle();
  expect(gate.quiet).toBe(true);
  sheet.getRange("A1").setValue({ f: "=1+2" });
  // Univer itself says that nothing runs: its timer begins the calculation a tenth of a second later.
  expect([gate.running, gate.quiet]).toEqual([false, false]);
  await gate.idle();
  expect(sheet.getRange("A1").getValue()).toBe(3);
  expect(gate.quiet).toBe(true);
  gate.dispose();
  engine.dispose();
});

test("2. functions in two passes: a hundred slow cells wait together, not one behind the other", async () => {
  let waiting = 0;
  let most = 0;
  const SLOW = async (value: unknown): Promise<number> => {
    most = Math.max(most, ++waiting);
    await new Promise((resolve) => setTimeout(resolve, 100));
    waiting--;
    return Number(value) * 2;
  };
  const office = await openHost({ functions: { SLOW } });
  await office.onSheet(async (sheet) => {
    sheet.getRange("A1:A100").formulas = Array.from({ length: 100 }, (_, i) => [`=SUBSIDY.SLOW(${i})`]);
    expect((await office.values(sheet, "A100"))[0]).toEqual([198]);
  });
  expect(most).toBe(100);
  office.dispose();
});

test("3. a changed, removed or later defined name reaches its dependents", async () => {
  const office = await openHost();
  await office.onSheet(async (sheet, context) => {
    sheet.getRange("A1:A2").formulas = [["=100*税率"], ["=SUBSIDY.AMOUNT(300000,税率)"]];
    expect(await office.values(sheet, "A1:A2")).toEqual([["#NAME?"], ["#NAME?"]]);
    const name = context.workbook.names.add("税率", "=0.1");
    expect(await office.values(sheet, "A1:A2")).toEqual([[10], [30000]]);
    name.formula = "=0.5";
    expect(await office.values(sheet, "A1:A2")).toEqual([[50], [150000]]);
    name.delete();
    // Excel would keep the name in the formula and show #NAME?; Univer writes #REF! in its place.
    expect(await office.values(sheet, "A1")).toEqual([["#REF!"]]);
  });
  office.dispose();
});

test("4. two hosts in one process keep their functions apart", async () => {
  const first = await openHost({ functions: { AMOUNT: () => 1 } });
  const second = await openHost({ functions: { AMOUNT: () => 2 } });
  for (const [office, expected] of [
    [first, 1],
    [second, 2],
    [first, 1],
  ] as const)
    await office.onSheet(async (sheet) => {
      sheet.getRange("A1").formulas = [["=SUBSIDY.AMOUNT(1)"]];
      expect(await office.values(sheet, "A1")).toEqual([[expected]]);
    });
  first.dispose();
  second.dispose();
});

test("5. a name can be added where a table exists, on Node 20 too", async () => {
  const office = await openHost();
  await office.onSheet(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["事業", "金額"],
      ["a", 1],
      ["b", 2],
    ];
    sheet.tables.add("A1:B3", true);
    context.workbook.names.add("経費", sheet.getRange("B2:B3"));
    sheet.getRange("D1").formulas = [["=SUM(経費)"]];
    expect(await office.values(sheet, "D1")).toEqual([[3]]);
  });
  office.dispose();
});

test("6. two formulas of one hash keep their own calculations", async () => {
  const text = 'N("longer than the sixty-four letters that Univer keeps whole")';
  const formulas = [`=355060+813045+${text}`, `=988163+578391+${text}`];
  expect(new Set(formulas.map(hashAlgorithm)).size).toBe(1);
  const office = await openHost();
  await office.onSheet(async (sheet) => {
    sheet.getRange("A1:B1").formulas = [formulas];
    expect(await office.values(sheet, "A1:B1")).toEqual([[1_168_105, 1_566_554]]);
  });
  office.dispose();
});

test("a host that is disposed leaves nothing waiting", async () => {
  const office = await openHost();
  const open = office.onSheet(async (sheet, context) => {
    sheet.getRange("A1").formulas = [["=SUBSIDY.SLOW(1)"]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  office.dispose();
  await Promise.race([open.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 500))]);
});
