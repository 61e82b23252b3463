import fc from "fast-check";
import { partsOf } from "../../src/excel/cells/parts";
import { scaledAmount, scaledFormula } from "../../src/forms/amounts";
import { type Field, meaningOf } from "../../src/forms/fields";
import { isTotal } from "../../src/forms/fold";
import { meanings, planned, proposed } from "./context";
import { seenOf } from "./fixture";

const known: Readonly<Record<string, Field>> = {
  補助率: "rate",
  補助金額: "grant",
  補助所要額: "grant",
  補助見込額: "grant",
  限度額: "grantCap",
  補助上限額: "grantCap",
  基準額: "costCap",
  自己負担額: "ownCost",
  申請期限: "deadline",
  締め切り: "deadline",
  担当窓口: "contact",
  対象経費: "cost",
  事業費: "cost",
  補助制度: "programme",
  番号: "programme",
  "Grant rate": "rate",
  Deadline: "deadline",
  "Own contribution": "ownCost",
};

/** What people do to a word: wide letters, spaces between, katakana, an enumeration before it, remarks behind it. */
const disguises: readonly ((word: string) => string)[] = [
  (word) => word.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (word) => Array.from(word).join("　"),
  (word) => word.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60)),
  (word) => `${word}（円）`,
  (word) => `${word}\n(A－B)`,
  (word) => `${word}※`,
  (word) => ` ${word}：`,
  (word) => (/^[A-Z]/.test(word) ? word.toUpperCase() : `（３）${word}`),
];

test("a label means the same however it is typed", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(known)),
      fc.array(fc.constantFrom(...disguises), { maxLength: 3 }),
      (word, put) => {
        const label = put.reduce((text, disguise) => disguise(text), word);
        expect([label, meaningOf(label)?.field]).toEqual([label, known[word]]);
      },
    ),
  );
});

test("words about something else never mean a field of ours", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("その他の", "他の", "既", "うち"),
      fc.constantFrom("補助金額", "補助率"),
      (before, word) => {
        expect(meaningOf(before + word)).toBeUndefined();
      },
    ),
  );
  for (const text of [
    "補助率の算定方法について",
    "備考",
    "discount",
    "合計",
    "補助金額の積算根拠を記載してください",
    "",
  ])
    expect([text, meaningOf(text)]).toEqual([text, undefined]);
});

test("sums are told from other labels", () => {
  for (const text of ["合計", "小　計", "総計", "計", "合計額", "Total", "Ａ 合計"])
    expect([text, isTotal(text)]).toEqual([text, true]);
  for (const text of ["会計", "計画", "集計表", "合計所得者"])
    expect([text, isTotal(text)]).toEqual([text, false]);
});

const columns = [
  "制度",
  "対象経費",
  "補助率",
  "補助金額",
  "補助限度額",
  "自己負担額",
  "申請期限",
  "備考",
] as const;

test("the order of columns, and what stands above and left of them, does not matter", () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...columns], { minLength: columns.length }),
      fc.nat({ max: 4 }),
      fc.nat({ max: 3 }),
      (order, down, right) => {
        const empty = Array.from({ length: right }, () => null);
        const line = order.map((label) =>
          label === "制度" ? "9①" : label === "対象経費" ? 4_000_000 : null,
        );
        const above = Array.from({ length: down }, (_, index) => [index === 0 ? "補助金一覧" : null]);
        const seen = seenOf({ name: "", rows: [...above, [...empty, ...order], [...empty, ...line]] });
        expect(Object.keys(meanings(proposed(seen))).sort()).toEqual(
          columns.filter((label) => label !== "備考").sort(),
        );
        expect(planned(seen).filling.cells.every(({ row }) => row === down + 1)).toBe(true);
        expect(planned(seen).filling.cells).toHaveLength(5);
      },
    ),
    { numRuns: 60 },
  );
});

test("scaled amounts are those of exact arithmetic, and the formula says the same", () => {
  const amount = fc.integer({ min: 0, max: 1e12 });
  const factor = fc.constantFrom(1, 1_000, 10_000, 1_000_000);
  fc.assert(
    fc.property(
      amount,
      factor,
      fc.constantFrom("down" as const, "half-up" as const, "up" as const),
      (yen, unit, rounding) => {
        const [whole, rest] = [BigInt(yen) / BigInt(unit), BigInt(yen) % BigInt(unit)];
        const more =
          rounding === "up" ? rest > 0n : rounding === "half-up" && rest * 2n >= BigInt(unit) && rest > 0n;
        expect(BigInt(scaledAmount(yen, { factor: unit, rounding }))).toBe(whole + (more ? 1n : 0n));
      },
    ),
  );
  expect(scaledFormula("X", { factor: 1_000, rounding: "half-up" })).toBe("ROUND(X/1000,0)");
});

test("parts of changes cover each changed cell once and no other", () => {
  const grid = fc.array(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(grid, (wanted) => {
      const changes = wanted.map((row, i) => row.map((is, j) => (is ? { format: `${i},${j}` } : undefined)));
      const covered = partsOf(changes).flatMap(({ row, column, changes: cells }) =>
        cells.flatMap((line, i) => line.map(({ format }, j) => [format, `${row + i},${column + j}`])),
      );
      expect(covered.every(([format, place]) => format === place)).toBe(true);
      expect(covered.map(([, place]) => place).sort()).toEqual(
        changes
          .flat()
          .flatMap((change) => (change ? [change.format] : []))
          .sort(),
      );
    }),
  );
});
