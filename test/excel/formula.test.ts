import { calls } from "../../src/excel/formula/calls";
import { readArgument } from "../../src/excel/formula/argument";
import { repaired, subsidyCalls } from "../../src/excel/formula/subsidy";
import { tokens } from "../../src/excel/formula/tokens";

const argumentsOf = (formula: string): string[][] =>
  subsidyCalls(formula).map((call) => call.arguments.map(({ from, to }) => formula.slice(from, to)));

const formulas = [
  '=SUBSIDY.AMOUNT("9①","病院",B5,150)',
  "=IF('A,B (1)''s'!A1>0,\"x\"\"(\",SUM(Table1[[#This Row],[cost (a)]]))",
  "={1,2;\"a,b\",#N/A}+[2]!_xldudf_SUBSIDY_AMOUNT(A1)+'C:\\x\\FUNCRES.XLAM'!_xldudf_subsidy_rate( 9 )",
  "=A1#+$B$2:$C$3%-1.5E+3&基準日",
  '="never closed',
  "=F((((",
  "",
];

test.each(formulas)("the pieces of %s are the formula again", (formula) => {
  expect(
    tokens(formula)
      .map(({ from, to }) => formula.slice(from, to))
      .join(""),
  ).toBe(formula);
});

test("arguments are told apart by the commas of their own call alone", () => {
  expect(argumentsOf('=SUBSIDY.AMOUNT( "9①" , IF(A1>0,"病院","診療所"), (B5,B6) ,)')).toEqual([
    ['"9①"', 'IF(A1>0,"病院","診療所")', "(B5,B6)", ""],
  ]);
  expect(argumentsOf("=SUBSIDY.LIST()")).toEqual([[]]);
  expect(argumentsOf('=SUBSIDY.INFO(\'a,b\'!A1,"x,(y""),z")')).toEqual([["'a,b'!A1", '"x,(y""),z"']]);
  expect(argumentsOf("=SUBSIDY.AMOUNT({1,2;3,4},T[[#All],[a,b]])")).toEqual([
    ["{1,2;3,4}", "T[[#All],[a,b]]"],
  ]);
});

test("calls are found in calls, with the depth at which they stand", () => {
  const formula = '=IF(C4="","",@subsidy.owncost(B4,D4,SUBSIDY.COSTFOR(B4,D4,1000)))';
  expect(subsidyCalls(formula).map(({ id, depth }) => [id, depth])).toEqual([
    ["OWNCOST", 1],
    ["COSTFOR", 2],
  ]);
  expect(calls(formula)).toHaveLength(3);
});

test("names in texts, in sheets' names and in other functions' names are no calls", () => {
  expect(subsidyCalls('="SUBSIDY.AMOUNT(1)"')).toEqual([]);
  expect(subsidyCalls("='SUBSIDY.AMOUNT('!A1+SUBSIDY")).toEqual([]);
  expect(subsidyCalls("=MYSUBSIDY.AMOUNT(1)+SUBSIDY.X.Y(1)")).toEqual([]);
  expect(subsidyCalls("SUBSIDY.AMOUNT(1")).toHaveLength(1);
});

const leftovers: readonly (readonly [string, string])[] = [
  ['=_xldudf_SUBSIDY_AMOUNT("9①",A1)', '=SUBSIDY.AMOUNT("9①",A1)'],
  ["=_xldudf_subsidy_amount(A1)", "=SUBSIDY.AMOUNT(A1)"],
  ["=[2]!_xldudf_SUBSIDY_RATE(A1)*2", "=SUBSIDY.RATE(A1)*2"],
  ["='C:\\Program Files\\FUNCRES.XLAM'!_xldudf_SUBSIDY_RATE(A1)", "=SUBSIDY.RATE(A1)"],
  ["='[FUNCRES.XLAM]x''y'!_xldudf_SUBSIDY_RATE(A1)", "=SUBSIDY.RATE(A1)"],
  ["=FUNCRES.XLAM!_xldudf_SUBSIDY_RATE(A1)", "=SUBSIDY.RATE(A1)"],
  [
    '=IF(A1="_xldudf_SUBSIDY_AMOUNT(1)",_xldudf_SUBSIDY_OWNCOST(A1,_xldudf_SUBSIDY_COSTFOR(B1)),1)',
    '=IF(A1="_xldudf_SUBSIDY_AMOUNT(1)",SUBSIDY.OWNCOST(A1,SUBSIDY.COSTFOR(B1)),1)',
  ],
];

test.each(leftovers)("%s is repaired to %s", (broken, whole) => {
  expect(subsidyCalls(broken).every(({ isLeftover }) => isLeftover)).toBe(true);
  expect(repaired(broken)).toBe(whole);
  expect(repaired(whole)).toBe(whole);
});

test("arguments are read as far as their text tells", () => {
  expect(readArgument("")).toEqual({ kind: "missing" });
  expect(readArgument('"9""①"')).toEqual({ kind: "constant", value: '9"①' });
  expect(readArgument("-1.5E+3")).toEqual({ kind: "constant", value: -1_500 });
  expect(readArgument("(50%)")).toEqual({ kind: "constant", value: 0.5 });
  expect(readArgument("TRUE()")).toEqual({ kind: "constant", value: true });
  expect(readArgument("$B$5:b7")).toEqual({ kind: "cells", cells: "B5:B7", spilled: false });
  expect(readArgument("'A ''b'!C:C")).toEqual({ kind: "cells", sheet: "A 'b", cells: "C:C", spilled: false });
  expect(readArgument("予算!A1#")).toEqual({ kind: "cells", sheet: "予算", cells: "A1", spilled: true });
  expect(readArgument("@基準日")).toEqual({ kind: "name", name: "基準日" });
  expect(readArgument('{1,"a;b";TRUE,-2}')).toEqual({
    kind: "array",
    values: [
      [1, "a;b"],
      [true, -2],
    ],
  });
  for (const text of [
    "A1*2",
    "SUM(A1:A3)",
    "[1]Sheet1!A1",
    "'Sheet1:Sheet3'!A1",
    "Table1[cost]",
    "{1,#N/A}",
    "A1,B1",
  ])
    expect([text, readArgument(text)]).toEqual([text, { kind: "expression" }]);
});
