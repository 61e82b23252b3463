import { oracleCases } from "../oracle/cases";
import {
  blockOf,
  linesBlock,
  type Difference,
  type FormulaBlock,
  sheetOf,
  differencesOf,
} from "../properties/formula-block";
import { POISON, poisonedBook, type PlainSheet } from "./poisoned-book";
import { findSoffice, openedByLibreOffice, type RecalculationOnLoad } from "./soffice";

/** `FORMULA_COSTS=10000` is the long run, by hand; then each file has a few classes only. */
const RANDOM_COSTS = Number(process.env["FORMULA_COSTS"] ?? 200);
const MOST_ROWS = 24_000;

/** What LibreOffice shows is text: numbers are numbers again, blanks are blank. */
const shown = (cell: string): unknown => (cell !== "" && !Number.isNaN(Number(cell)) ? Number(cell) : cell);

const nameOf = ({ one, costs }: FormulaBlock): string => `${one.name}, ${costs.length} rows`;

async function valuesOf(sheets: readonly PlainSheet[], onLoad: RecalculationOnLoad): Promise<unknown[][][]> {
  const book = await poisonedBook(sheets);
  const opened = await openedByLibreOffice(
    book,
    sheets.map(({ name }) => name),
    onLoad,
  );
  return sheets.map(({ name }) => (opened.get(name) ?? []).map((row) => row.map(shown)));
}

test("the control: a wrong cached value changes when LibreOffice must calculate, and stays when it must not", async () => {
  const sheet = { name: "control", rows: [[543_000, "=MIN(A1/3,72000)"]] };
  expect(await valuesOf([sheet], "always")).toEqual([[[543_000, 72_000]]]);
  expect(await valuesOf([sheet], "never")).toEqual([[[543_000, POISON]]]);
});

test("where soffice is missing, it is said so and how to get it", () => {
  expect(() => findSoffice("/nowhere", [])).toThrow("apt-get install libreoffice-calc");
});

describe("plain formulas recalculated by LibreOffice", () => {
  const cases = oracleCases();
  const lines = cases.filter(({ number }) => number === 11).map((one) => linesBlock(one, RANDOM_COSTS));
  const blocks = [...cases.map((one) => blockOf(one, RANDOM_COSTS)), ...lines];
  const sheets = blocks.map((block, index) => ({ name: `case${index + 1}`, rows: sheetOf([block]) }));
  let values: readonly unknown[][][] = [];

  beforeAll(async () => {
    const perFile = Math.max(1, Math.floor(MOST_ROWS / RANDOM_COSTS));
    const all: unknown[][][] = [];
    for (let at = 0; at < sheets.length; at += perFile)
      all.push(...(await valuesOf(sheets.slice(at, at + perFile), "always")));
    values = all;
  }, 1_800_000);

  test.each(blocks.map((block, index) => [nameOf(block), block, index] as const))(
    "give AMOUNT to the yen, 0 for a blank and an error for a text: %s",
    (_, block, index) => {
      expect(differencesOf([block], values[index] ?? []).slice(0, 5)).toEqual([]);
    },
  );

  test("are thousands, in every class", () => {
    const count = blocks.reduce((total, { costs }) => total + costs.length, 0);
    process.stdout.write(`${count} formulas of ${blocks.length} places recalculated by LibreOffice\n`);
    expect(count).toBeGreaterThan(10_000);
  });
});

test("a planted fault is noticed: a formula whose cap is one yen too low", async () => {
  const [one] = oracleCases().filter(({ name }) => name === "13 無床診療所");
  if (!one) throw new Error("no such case");
  const right = blockOf(one, 50);
  const wrong: FormulaBlock = {
    ...right,
    formulaAt: (cells) => right.formulaAt(cells).replace("180000", "179999"),
  };
  const [opened = []] = await valuesOf([{ name: "wrong", rows: sheetOf([wrong]) }], "always");
  const found: readonly Difference[] = differencesOf([right], opened);
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(({ expected }) => expected === 180_000)).toBe(true);
});
