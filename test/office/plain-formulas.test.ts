import { oracleCases } from "../oracle/cases";
import {
  blockOf,
  linesBlock,
  type Difference,
  type FormulaBlock,
  sheetOf,
  differencesOf,
} from "../properties/formula-block";
import { BATCH_LIMIT_MS, type Batch, type Opened, openedByLibreOffice } from "./batch";
import { POISON, poisonedBook, type PlainSheet } from "./poisoned-book";
import { findSoffice } from "./soffice";

/** `FORMULA_COSTS=10000` is the long run, by hand; then each file has a few classes only. */
const RANDOM_COSTS = Number(process.env["FORMULA_COSTS"] ?? 200);
const MOST_ROWS = 24_000;

/** What LibreOffice shows is text: numbers are numbers again, blanks are blank. */
const shown = (cell: string): unknown => (cell !== "" && !Number.isNaN(Number(cell)) ? Number(cell) : cell);

const nameOf = ({ one, costs }: FormulaBlock): string => `${one.name}, ${costs.length} rows`;

const calculated = openedByLibreOffice("always");
const uncalculated = openedByLibreOffice("never");
beforeAll(() => calculated.convert(), BATCH_LIMIT_MS);
beforeAll(() => uncalculated.convert(), BATCH_LIMIT_MS);

/** Sheets that go into one file of a batch, and the values of a sheet once it is converted. */
function valuesIn(batch: Batch<Opened>, sheets: readonly PlainSheet[]): (sheet: PlainSheet) => unknown[][] {
  const opened = batch.add(() => poisonedBook(sheets));
  return ({ name }) => opened()(name).map((row) => row.map(shown));
}

describe("the control", () => {
  const sheet = { name: "control", rows: [[543_000, "=MIN(A1/3,72000)"]] };
  const [always, never] = [valuesIn(calculated, [sheet]), valuesIn(uncalculated, [sheet])];
  test("a wrong cached value changes when LibreOffice must calculate, and stays when it must not", () => {
    expect(always(sheet)).toEqual([[543_000, 72_000]]);
    expect(never(sheet)).toEqual([[543_000, POISON]]);
  });
});

test("where soffice is missing, it is said so and how to get it", () => {
  expect(() => findSoffice("/nowhere", [])).toThrow("apt-get install libreoffice-calc");
});

describe("plain formulas recalculated by LibreOffice", () => {
  const cases = oracleCases();
  const lines = cases.filter(({ number }) => number === 11).map((one) => linesBlock(one, RANDOM_COSTS));
  const blocks = [...cases.map((one) => blockOf(one, RANDOM_COSTS)), ...lines];
  const sheets = blocks.map((block, index) => ({ name: `case${index + 1}`, rows: sheetOf([block]) }));
  const perFile = Math.max(1, Math.floor(MOST_ROWS / RANDOM_COSTS));
  const files = Array.from({ length: Math.ceil(sheets.length / perFile) }, (_, index) =>
    valuesIn(calculated, sheets.slice(index * perFile, (index + 1) * perFile)),
  );

  test.each(blocks.map((block, index) => [nameOf(block), block, index] as const))(
    "give AMOUNT to the yen, 0 for a blank and an error for a text: %s",
    (_, block, index) => {
      const [sheet, file] = [sheets[index], files[Math.floor(index / perFile)]];
      const values = sheet && file ? file(sheet) : [];
      expect(differencesOf([block], values).slice(0, 5)).toEqual([]);
    },
  );

  test("are thousands, in every class", () => {
    const count = blocks.reduce((total, { costs }) => total + costs.length, 0);
    process.stdout.write(`${count} formulas of ${blocks.length} places recalculated by LibreOffice\n`);
    expect(count).toBeGreaterThan(10_000);
  });
});

describe("a planted fault", () => {
  const [one] = oracleCases().filter(({ name }) => name === "13 無床診療所");
  if (!one) throw new Error("no such case");
  const right = blockOf(one, 50);
  const wrong: FormulaBlock = {
    ...right,
    formulaAt: (cells) => right.formulaAt(cells).replace("180000", "179999"),
  };
  const sheet = { name: "wrong", rows: sheetOf([wrong]) };
  const values = valuesIn(calculated, [sheet]);
  test("is noticed: a formula whose cap is one yen too low", () => {
    const found: readonly Difference[] = differencesOf([right], values(sheet));
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ expected }) => expected === 180_000)).toBe(true);
  });
});
