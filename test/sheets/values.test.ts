import type { Cell } from "../../src/sheets/sheet";
import { BookValues } from "../../src/sheets/values/book-values";
import { isError } from "../../src/sheets/values/value";

/** What a formula gives over some cells of the same sheet. */
function valueOf(
  formula: string,
  cells: Readonly<Record<string, Cell["value"] | { formula: string }>> = {},
): unknown {
  const all = Object.entries(cells).map(([name, cell]): [string, Cell] => [
    name,
    typeof cell === "object" ? cell : { ...(cell !== undefined && { value: cell }) },
  ]);
  const book = {
    name: "b",
    sheets: [{ name: "s", cells: { ...Object.fromEntries(all), Z9: { formula } }, widths: {} }],
  };
  const value = new BookValues(book, (id, args) =>
    id === "FAIL" ? { error: { code: "#N/A" } } : { value: JSON.stringify(args) },
  ).value("s", "Z9");
  return isError(value) ? value.code : value;
}

test.each([
  ["=1+2*3-4/2", 5],
  ["=(1+2)*3", 9],
  ["=-2^2", 4],
  ["=2-3-4", -5],
  ['="a"&1+1&"b"', "a2b"],
  ['="A"="a"', true],
  ["=1<2", true],
  ['="1"<2', false],
  ["=A1=0", true],
  ['=A1=""', true],
  ["=A1", 0],
  ["=1/0", "#DIV/0!"],
  ['="x"+1', "#VALUE!"],
])("%s is what Excel says", (formula, value) => {
  expect(valueOf(formula)).toBe(value);
});

test.each([
  ["=SUM(A1:A4)", 3],
  ["=AGGREGATE(9,6,A1:A4)", 3],
  ["=SUM(A1:A5)", "#DIV/0!"],
  ["=AGGREGATE(9,6,A1:A5)", 3],
  ["=MIN(A1:A4)", 1],
  ["=MAX(A1,7)", 7],
  ["=COUNT(A1:A5)", 2],
  ["=SUMPRODUCT(--ISERROR(A1:A5))", 1],
  ['=SUMPRODUCT((A1:A4<>"")*(B1:B4=""))', 2],
  ['=COUNTIFS(A1:A4,"<"&2)', 1],
  ['=SUMIFS(A1:A4,B1:B4,"9①")', 1],
  ["=IFERROR(A5,5)", 5],
  ['=IF(A3="x",1,1/0)', 1],
  ["=INDEX(B1:B4,MATCH(2,A1:A4,0))", 0],
  ["=N(A3)", 0],
  ["=SUM(INDEX(A1:B2,0,1))", 3],
  ["=INDEX(A1:B2,1,2)", "9①"],
  ['=TEXTJOIN("、",TRUE,A1:A4,B1:B4)', "1、2、x、9①"],
  ['=TEXTJOIN(CHAR(10),FALSE,A3:A4,"y")', "x\n\ny"],
  ['=TEXTJOIN("",TRUE,A1:A5)', "#DIV/0!"],
])("%s over numbers, texts, blanks and an error", (formula, value) => {
  const cells = { A1: 1, A2: 2, A3: "x", A5: { formula: "=1/0" }, B1: "9①" };
  expect(valueOf(formula, cells)).toBe(value);
});

test("rounds as it is written in decimals, away from the last binary digit", () => {
  expect(valueOf("=ROUND(1.005,2)")).toBe(1.01);
  expect(valueOf("=ROUNDDOWN(-1999,-3)")).toBe(-1000);
  expect(valueOf("=ROUNDUP(10.1,0)")).toBe(11);
  expect(valueOf("=ROUND(-2.5,0)")).toBe(-3);
});

test("counts months and ends of months in serials", () => {
  expect(valueOf("=EDATE(46053,1)")).toBe(46_081);
  expect(valueOf("=EOMONTH(46053,0)")).toBe(46_053);
  expect(valueOf("=DATE(2026,3,31)")).toBe(46_112);
  expect(valueOf("=YEAR(EDATE(46112,-3))")).toBe(2025);
});

test("asks a function with cells as they are and areas as tables, and never with an error", () => {
  expect(valueOf('=SUBSIDY.ASK("9①",A1,B1:B2)', { A1: 3, B1: 1 })).toBe('["9①",3,[[1],[null]]]');
  expect(valueOf("=SUBSIDY.ASK(1/0)")).toBe("#DIV/0!");
  expect(valueOf("=SUBSIDY.FAIL()")).toBe("#N/A");
});

test("a function that our sheets do not use, and a circle, are faults and no values", () => {
  expect(() => valueOf("=VLOOKUP(1,A1:B2,2)")).toThrow("VLOOKUP");
  expect(() => valueOf("=A1", { A1: { formula: "=Z9" } })).toThrow("needs itself");
});
