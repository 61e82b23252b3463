import { shifted } from "../../src/xlsx/formula/shift";

const down = (formula: string) => shifted(formula, { rows: 2, columns: 1 });

test.each([
  ["A1+$A$1+$A1+A$1", "B3+$A$1+$A3+B$1"],
  ["SUM(A1:B2)*LOG10(A1)", "SUM(B3:C4)*LOG10(B3)"],
  ["'A1 見積'!A1&\"A1\"", "'A1 見積'!B3&\"A1\""],
  ["見積!A1+Table1[[#This Row],[A1]]", "見積!B3+Table1[[#This Row],[A1]]"],
  ["SUM(A:A)+SUM(1:1)+SUM($A:$B)", "SUM(B:B)+SUM(3:3)+SUM($A:$B)"],
  ['_xldudf_SUBSIDY_AMOUNT("9①",$B$1,C5)', '_xldudf_SUBSIDY_AMOUNT("9①",$B$1,D7)'],
  ["1E5+A1.5", "1E5+A1.5"],
  ["XFD1", "#REF!"],
  ["A1048576", "#REF!"],
])("%s", (formula, expected) => {
  expect(down(formula)).toBe(expected);
});

test("a reference that would leave the sheet at the top is an error, as in Excel", () => {
  expect(shifted("A1+B5", { rows: -1, columns: 0 })).toBe("#REF!+B4");
});
