import type { Edition } from "../../src/core/rules/edition";
import type { Stated } from "../../src/core/rules/model";
import { previewOf } from "../../src/editions/form";
import { isHoliday } from "../../src/holidays";
import { theEdition } from "../catalogue/edition-file";

// What a passage quoted for a figure or a date names, and what it does not.

const told = (edition: Edition): (readonly [number | undefined, string])[] =>
  previewOf(edition, isHoliday).cautions.map(({ programme, text }) => [programme, text.ja]);

/** The built-in list with one programme changed. */
function changed(number: number, change: (programme: Edition["programmes"][number]) => object): Edition {
  const edition = theEdition();
  return {
    ...edition,
    programmes: edition.programmes.map((one) => (one.number === number ? { ...one, ...change(one) } : one)),
  };
}

test.each([
  [
    { n: 200_000 },
    "①・診療所の補助限度額 200,000円が、引用した文「補助率：1/2　補助限度額：19.4万円」にありません。",
  ],
  [
    { n: 194_000, most: 200_000 },
    "①・診療所の補助限度額 194,000～200,000円が、引用した文「補助率：1/2　補助限度額：19.4万円」にありません。",
  ],
  [{ n: 194_000 }, undefined],
])("a cap that was changed while its passage was not is told", (figure, text) => {
  const edition = changed(9, ({ cases }) => ({
    cases: cases.map((one) =>
      one.variant === "1" && one.class === "clinic"
        ? { ...one, stated: { ...one.stated, grantCap: { ...one.stated["grantCap"], ...figure } } }
        : one,
    ),
  }));
  expect(told(edition).filter(([, found]) => found.includes("にありません"))).toEqual(
    text ? [[9, text]] : [],
  );
});

test.each([
  ["200,000円", true],
  ["２０万円", true],
  ["20.0万円", true],
  ["200千円", true],
  ["120,000円", false],
  ["1,200,000円", false],
  ["200,0000円", false],
  ["20 万円", true],
  ["¥200,000", true],
  ["19万10,000円", true],
  ["19万1万円", true],
  ["1億20万円", false],
  ["2億円／200,000円", true],
  ["20万4千円", false],
  ["定額（円）", false],
])("of a passage that says %s, 200,000 yen are named: %s", (quote, isNamed) => {
  const edition = changed(1, ({ stated }) => ({
    stated: { ...stated, made: { unit: "yen", n: 200_000, why: { quote } } },
  }));
  expect(told(edition).some(([, text]) => text.includes("にありません"))).toBe(!isNamed);
});

test.each([
  ["２分の１", true],
  ["50％", true],
  ["1/2", true],
  ["11/2", false],
  ["1/20", false],
  ["定額", false],
])("of a passage that says %s, a rate of one half is named: %s", (quote, isNamed) => {
  const edition = changed(1, ({ stated }) => ({
    stated: { ...stated, made: { unit: "ratio", n: 1, d: 2, why: { quote } } },
  }));
  expect(told(edition).some(([, text]) => text.includes("にありません"))).toBe(!isNamed);
});

test.each([
  ["補助率：1/2", true],
  ["補助率：10/10", false],
  ["10割", false],
  ["定額", false],
])("a rate that has become one is told where the passage says %s: %s", (quote, isTold) => {
  const edition = changed(1, ({ stated }) => ({
    stated: { ...stated, made: { unit: "ratio", n: 1, why: { quote } } },
  }));
  expect(told(edition).some(([, text]) => text.includes("にありません"))).toBe(isTold);
});

test.each([
  ["令和８年３月31日（火）", false],
  ["令和８年４月30日（木）まで", true],
  ["R8.4.30", true],
  ["2026/3/31", false],
  ["申請は R8.3.31 まで", false],
  ["３月31日", false],
  ["令和７年４月１日から令和８年３月31日まで", false],
])("a date of 2026-03-31 that the passage %s does not name is told: %s", (quote, isTold) => {
  const made: Stated = { unit: "date", date: "2026-03-31", printed: "令和８年３月31日", why: { quote } };
  const edition = changed(1, ({ stated }) => ({ stated: { ...stated, made } }));
  expect(told(edition).filter(([, text]) => text.includes("にありません"))).toHaveLength(isTold ? 1 : 0);
});
