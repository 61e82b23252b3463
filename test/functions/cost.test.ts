import { isFailure } from "../../src/functions/failure";
import { yenOfText } from "../../src/functions/values/yen-text";
import { readCost } from "../../src/functions/values/cost";

const totalOf = (cost: readonly (readonly unknown[])[]): unknown => {
  const read = readCost(cost);
  return isFailure(read) ? read.failed : read.total;
};

test.each([
  ["283000", 283000],
  ["283,000円", 283000],
  ["２８３，０００円", 283000],
  ["28.3万円", 283000],
  ["２８．３万円", 283000],
  ["0.0001万円", 1],
  ["1.23456万円", 12345.6],
  [" 100 ", 100],
  ["-30,000", -30000],
  ["－３万円", -30000],
  ["1234.5", 1234.5],
])("reads %s as %d yen without multiplying a fraction", (text, yen) => {
  expect(yenOfText(text)).toBe(yen);
});

test.each([
  "",
  "円",
  "1,23",
  "1,2345",
  "1e3",
  "1/2",
  "¥100",
  "1.2.3",
  "1億",
  "3千円",
  "壱万円",
  "--1",
  "NaN",
])("does not guess at %j", (text) => {
  expect(yenOfText(text)).toBeUndefined();
});

test("every tenth of a 万円 up to a thousand of them is exact", () => {
  for (let tenths = 0; tenths <= 10_000; tenths += 1)
    expect(yenOfText(`${Math.floor(tenths / 10)}.${tenths % 10}万円`)).toBe(tenths * 1000);
});

test("cuts fractions of a yen once, on the sum", () => {
  expect(totalOf([[1999.5], [0.5]])).toBe(2000);
  expect(totalOf([[1999.5], [0.4]])).toBe(1999);
});

test("accepts what =A1/1.1 leaves and cuts it", () => {
  expect(totalOf([[500000 / 1.1]])).toBe(454545);
  expect(totalOf([[(500000 / 1.1) * 1.1]])).toBe(500000);
});

test("noise does not grow with the number or the size of the cells", () => {
  expect(totalOf(Array.from({ length: 10_000 }, () => [0.1]))).toBe(1000);
  expect(totalOf([[999_999_999_999], [0.7], [0.2], [0.1]])).toBe(1_000_000_000_000);
});

test("a whole column ends where its amounts end, whatever a host passes for blanks", () => {
  for (const blank of [0, null, "", undefined]) {
    const column = [[1000], [blank], [2000], ...Array.from({ length: 50_000 }, () => [blank])];
    const read = readCost(column);
    expect(isFailure(read) ? read.failed : [read.total, read.lines.length]).toEqual([3000, 3]);
  }
});

test("a blank column beside the amounts changes nothing", () => {
  expect(
    totalOf([
      [1000, ""],
      [2000, null],
    ]),
  ).toBe(3000);
  expect(
    totalOf([
      ["", 1000],
      [0, 2000],
    ]),
  ).toBe(3000);
});

test("a column of words with no amounts is items at no cost only where a second column stands", () => {
  expect(
    totalOf([
      ["モバイル端末", ""],
      ["レセコン", 0],
    ]),
  ).toBe(0);
  expect(totalOf([["モバイル端末"], ["レセコン"]])).toBe("amount-text");
});

test("an item column may stand apart from its amounts", () => {
  const read = readCost([
    ["モバイル端末", "", 41000],
    ["レセコン", "", 130000],
  ]);
  expect(isFailure(read) ? read.failed : [read.itemized, read.total]).toEqual([true, 171000]);
});

test.each([
  "小計",
  "合計",
  "計",
  "総計",
  "合計金額",
  "税込合計",
  "合　計",
  "小計（税抜）",
  "消費税",
  "消費税等",
  "消費税（10％）",
  "内消費税",
  "Total",
  "subtotal",
])("a row named %s would count twice", (label) => {
  expect(
    totalOf([
      ["モバイル端末", 1],
      [label, 1],
    ]),
  ).toBe("cost-subtotal");
});

test.each(["計測機器", "合計表示機", "消費税率変更対応の改修", "タックス"])(
  "a row named %s is an item",
  (label) => {
    expect(totalOf([[label, 1]])).toBe(1);
  },
);
