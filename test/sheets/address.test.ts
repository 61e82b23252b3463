import { cellName, cellPlace, columnLetters, columnNumber } from "../../src/sheets/address";

test("counts columns as spreadsheets do, past Z and past AZ", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
  expect(["A", "Z", "AA", "ZZ", "AAA"].map(columnNumber)).toEqual([0, 25, 26, 701, 702]);
});

test("a cell's name and its place are each other's inverse", () => {
  expect(cellPlace("B5")).toEqual({ row: 4, column: 1 });
  for (const name of ["A1", "Z99", "AA100", "XFD1048576"]) expect(cellName(cellPlace(name))).toBe(name);
});

test("what is no name of a cell is refused", () => {
  for (const name of ["", "5B", "a1", "A0", "A1:B2", "予算!A1"])
    expect(() => cellPlace(name)).toThrow(RangeError);
});
