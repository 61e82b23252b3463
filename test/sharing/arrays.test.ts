import type { CopyChoices } from "../../src/sharing/convert/copy-plan";
import { isOneValue } from "../../src/sharing/convert/one-value";
import { planCopy } from "../../src/sharing/convert/plan-copy";
import { oracleCases } from "../oracle/cases";
import { costCells } from "../oracle/rules";
import { printedFormula } from "../properties/formula-block";
import { storedBook } from "./book";
import { functions } from "./functions";

const plain: CopyChoices = {
  ...{ form: "plain", hidesMoney: false, emptiedSheets: new Set() },
  ...{
    emptiesHiddenCells: false,
    freezesOtherBooks: false,
    freezesPivots: false,
    freezesConnections: false,
    freezesLinks: false,
  },
};
const place = { A1: "9①", B1: "病院", C1: 150, B5: 3_000_000, B6: 100, B7: 200 };

/** What stands in the copy for a formula, entered as Excel 365 enters what may spill unless said otherwise. */
function now(f: string, entered: { fills?: string; cm?: string } = { fills: "Z9", cm: "1" }) {
  const book = storedBook({ 予算: { ...place, Z9: { f, v: 5, ...entered } } });
  return planCopy(book, plain, functions).changes.cells.get("予算")?.get("Z9");
}

describe("a formula that works through a range cell by cell stays an array, of the kind that every version has", () => {
  test.each([
    'SUM(B5:B7*SUBSIDY.RATE("9①","病院",150))',
    'MAX(IF(B5:B7>150,B5:B7,0))+SUBSIDY.AMOUNT("9①","病院",B5,150)',
    'SUM(VLOOKUP(B5:B6,B5:C7,1,FALSE))+SUBSIDY.RATE("9①","病院",150)',
    'SUM(SUMIF(B5:B7,B5:B6))+SUBSIDY.RATE("9①","病院",150)',
    'SUBSIDY.RATE("9①","病院",150)*INDEX(B5:B7,0)',
    'SUBSIDY.RATE("9①","病院",150)*OFFSET(B5,0,0,3)',
  ])("%s", (formula) => {
    const content = now(formula);
    expect(content).toMatchObject({ fills: "Z9", value: 5 });
    expect(content?.formula).not.toContain("SUBSIDY");
    expect(content).not.toHaveProperty("spillMark");
  });

  test.each([
    'SUBSIDY.AMOUNT("9①","病院",B5,150)',
    "SUBSIDY.OWNCOST(A1,B1,B5,C1)-SUM(B5:B7)",
    'SUMPRODUCT((B5:B7>150)*B5:B7)+SUBSIDY.RATE("9①","病院",150)',
    'SUMIFS(B5:B7,C5:C7,">1")+VLOOKUP(B6,B5:C7,1,FALSE)+SUBSIDY.RATE("9①","病院",150)',
    'INDEX(B5:B7,MATCH(100,B5:B7,0))+SUM(OFFSET(B5,0,0,3))+SUBSIDY.RATE("9①","病院",150)',
    '_xlfn.SINGLE(SUBSIDY.AMOUNT("9①","病院",B5,150))+1',
  ])("and one value needs none: %s", (formula) => {
    const content = now(formula);
    expect(content?.formula).not.toMatch(/SUBSIDY|_xlfn/);
    expect(content).not.toHaveProperty("fills");
  });

  test("what FORMULA prints is one value for every programme, so that no copy is full of arrays", () => {
    const printed = oracleCases().map((one) => {
      const cells = Array.from({ length: costCells(one.rule) }, (_, index) => `B${5 + index}`);
      return printedFormula(one, cells).slice(1);
    });
    expect(printed.length).toBeGreaterThan(20);
    expect(printed.filter((formula) => !isOneValue(formula))).toEqual([]);
  });
});

describe("a cost that is worked out", () => {
  const cost = (text: string) => now(`SUBSIDY.AMOUNT("9①","病院",${text},150)`, {})?.formula;

  test.each([
    "INDEX(B5:B7,0)",
    "INDEX(B5:B7,A1)",
    "VLOOKUP(B5:B6,B5:C7,1,0)",
    "SUM((B5:B7>0)*B5:B7)",
    "OFFSET(B5,0,0,3)",
    'INDIRECT("B5:B7")',
  ])("from more than one value is none: %s", (text) => {
    expect(cost(text)).toBeUndefined();
  });

  test.each([
    "INDEX(B5:B7,2)",
    "SUM(B5:B7)",
    "SUM(B5:B6,B7)*1.1",
    'SUM(INDIRECT("B5:B7"))',
    "VLOOKUP(B5,B5:C7,1,0)",
  ])("from one value is asked itself: %s", (text) => {
    expect(cost(text)).toContain(`ISNUMBER((${text}))`);
  });
});

describe("what asks for one value (@ in newer Excel)", () => {
  test("goes with the call that it stood before, whatever that became", () => {
    expect(now('_xlfn.SINGLE(SUBSIDY.RATE("9①","診療所",0))*B5', {})?.formula).toBe("((1/2))*B5");
    expect(now('SUM(_xlfn.SINGLE( SUBSIDY.DEADLINE("9①") ),1)', {})?.formula).toBe("SUM((46112),1)");
  });

  test("stays where somebody has set it before something else", () => {
    const own = "_xlfn.SINGLE(IF(AND(B5:B7>0),B5:B7,0))";
    expect(now(`${own}+SUBSIDY.DEADLINE("9①")`, {})?.formula).toBe(`${own}+46112`);
  });
});
