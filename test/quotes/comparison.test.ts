import { comparisonBook } from "../../src/quotes/comparison";
import { comparisonPlaces } from "../../src/quotes/comparison-places";
import type { QuoteRequest } from "../../src/quotes/request";
import type { Cell, CellValue } from "../../src/sheets/sheet";
import { isError } from "../../src/sheets/values/value";
import { ask } from "../properties/ask";
import { hospital, sheetOf, valuesOf } from "../templates/forms";
import { draft, lineKey, requestOf } from "./made";

// Figures worked out by hand: discounts spread, tax in or out of the eligible cost, two programmes on one line.

let request: QuoteRequest;
beforeAll(async () => {
  request = await requestOf({
    lines: [
      { name: "電子処方箋", quantity: 1, unit: "式", taxRate: 10, programmes: ["9①", "11①"] },
      { name: "椅子", quantity: 2, unit: "脚", taxRate: 10, programmes: [] },
    ],
  });
});

type Column = Readonly<Record<string, CellValue>>;

/** What the first vendor's column shows by key, with what was typed into it and into the head. */
function shown(typed: Column, costTax: string, keys: readonly string[], of = request): unknown[] {
  const book = comparisonBook(of, { ...hospital, entries: "blank" });
  const places = comparisonPlaces(of);
  const letter = places.vendorLetters[0]?.price ?? "";
  const sheet = sheetOf(book);
  const cells: Record<string, Cell> = { ...sheet.cells, C9: { ...sheet.cells["C9"], value: costTax } };
  for (const [key, value] of Object.entries(typed)) {
    const name = `${letter}${places.row(key)}`;
    cells[name] = { ...cells[name], value };
  }
  const values = valuesOf({ ...book, sheets: [{ ...sheet, cells }] });
  return keys.map((key) => {
    const value = values.value(sheet.name, `${letter}${places.row(key)}`);
    return isError(value) ? value.code : (value ?? "");
  });
}

const quote = (): Column => ({
  ...{ BASIS: "税抜", M1: 0, M2: 0, "X10-1": 33_333, "D10-1": -10_001 },
  [lineKey(request, 1)]: 100_000,
  [lineKey(request, 2)]: 100_000,
});

test("a discount is spread over all that it was given on, and its fraction never raises a grant", () => {
  // Before 100,000 + 2 × 100,000 + 33,333 = 333,333; of 10,001 falls 3,000.3 on the first line: 3,001 are taken off.
  expect(shown(quote(), "税抜", ["P10", "Q10", "E1-10", "C1"])).toEqual([333_333, -10_001, 96_999, 96_999]);
});

test("tax is part of the eligible cost only where that was chosen, whichever way the vendor quotes", () => {
  expect(shown(quote(), "税込", ["C1"])).toEqual([96_999 + 9_699]);
  const withTax = { ...quote(), BASIS: "税込" };
  expect(shown(withTax, "税込", ["C1"])).toEqual([96_999]);
  expect(shown(withTax, "税抜", ["C1"])).toEqual([96_999 - 8_818]);
  expect(shown(quote(), "", ["C1", "G1", "OWN5", "RANK"])).toEqual(["", "", "", "未確定"]);
});

test("each programme of a line gives its own grant on the same cost, and both leave the own contribution", () => {
  const grants = ["9①", "11①"].map((programme) => Number(ask("AMOUNT", programme, "病院", 106_698, 150)));
  const [first = NaN, second = NaN] = grants;
  // Net 323,332, tax 32,333.
  const gross = 323_332 + 32_333;
  expect(shown(quote(), "税込", ["C1", "C2", "G1", "G2", "GROSS", "OWNCOST", "OWN5", "RANK"])).toEqual([
    ...[106_698, 106_698, first, second, gross, gross - first - second, gross - first - second, 1],
  ]);
  expect(first).toBeGreaterThan(second);
  expect(second).toBeGreaterThan(0);
});

test("what bears no tax is in the totals as it is, whichever way the vendor quotes, and in no eligible cost", () => {
  const keys = ["S0", "NET", "GROSS", "C1"];
  const untaxed = { ...quote(), "X0-1": 4_001 };
  expect(shown(quote(), "税抜", keys)).toEqual([0, 323_332, 355_665, 96_999]);
  expect(shown(untaxed, "税抜", keys)).toEqual([4_001, 327_333, 359_666, 96_999]);
  // Of 323,332 with tax, 29,393 are tax.
  const withTax = { ...untaxed, BASIS: "税込" };
  expect(shown(withTax, "税込", keys)).toEqual([4_001, 297_940, 327_333, 96_999]);
});

test("a price that is a text is an error to be seen, and never ranked", () => {
  expect(shown({ ...quote(), "X10-2": "別途" }, "税込", ["P10", "OWN5", "RANK"])).toEqual([
    ...["#VALUE!", "#VALUE!", "未確定"],
  ]);
});

test("running costs that nobody named keep a vendor out of the ranking, and are said to be missing", () => {
  for (const missing of [{ M1: "" }, { M2: "" }, { M1: "", M2: "" }, { M1: "", M3: 500 }])
    expect(shown({ ...quote(), ...missing }, "税込", ["RUN", "WHOLE", "OWN5", "RANK", "CHECKED"])).toEqual([
      ...["", "", "", "未確定", "保守・利用料が未記入"],
    ]);
  // 500 a month for five years and their tax, above 3,000 and none.
  const more = { ...quote(), M1: 3_000, M3: 500 };
  expect(shown(more, "税込", ["RUN", "RANK"])).toEqual([231_000, 1]);
  expect(shown({}, "税込", ["RANK", "CHECKED", "GROSS"])).toEqual(["見積なし", "", ""]);
});

test("that nobody has said whether tax is eligible is told for every quote, in either language", async () => {
  const whole = { ...quote(), M1: 0 };
  expect(shown(whole, "", ["RANK", "CHECKED"])).toEqual(["未確定", "対象経費の消費税が未記入"]);
  expect(shown(whole, "税込", ["RANK", "CHECKED"])).toEqual([1, ""]);
  expect(shown({ ...whole, M2: "" }, "", ["CHECKED"])).toEqual([
    "保守・利用料が未記入 対象経費の消費税が未記入",
  ]);
  expect(shown({}, "", ["CHECKED"])).toEqual([""]);
  const english = await requestOf({ lines: draft.lines, language: "en" });
  const typed = Object.fromEntries(english.lines.map(({ id }) => [id, 1_000]));
  const keys = ["RANK", "CHECKED"];
  expect(shown({ ...typed, BASIS: "without tax", M1: 0, M2: 0 }, "", keys, english)).toEqual([
    ...["open", "tax in eligible cost missing"],
  ]);
});

test("a request without any programme is compared by cost alone", async () => {
  const plain = await requestOf({ lines: draft.lines.slice(2) });
  expect(comparisonPlaces(plain).programmes).toEqual([]);
  const typed = { [lineKey(plain, 1)]: 1_001, BASIS: "税抜", M1: 100, M2: 0 };
  // 3,003 and 240 of tax; 6,000 over five years and 600 of tax.
  const keys = ["GROSS", "GRANT", "OWNCOST", "OWN5", "RANK", "CHECKED"];
  expect(shown(typed, "", keys, plain)).toEqual([3_243, 0, 3_243, 9_843, 1, ""]);
});
