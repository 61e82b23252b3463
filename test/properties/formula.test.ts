import { oracleCases, type OracleCase } from "../oracle/cases";
import { costCells } from "../oracle/rules";
import { startCalculator } from "./calculator";
import { blockOf, differences, type Difference, linesBlock, printedFormula } from "./formula-block";

/** `FORMULA_COSTS=10000` is the long run, by hand. */
const RANDOM_COSTS = Number(process.env["FORMULA_COSTS"] ?? 2000);
/** As many as make 24,000 rows: a bigger sheet is no better test. */
const BLOCKS_PER_SHEET = Math.max(1, Math.floor(24_000 / RANDOM_COSTS));
const LONGEST_FORMULA = 8192;

/** Generous, since other tests share the processor. */
jest.setTimeout(240_000);

const cases = oracleCases();
const calculator = startCalculator();
afterAll(() => {
  calculator.dispose();
});

/** Cases by the formula that they print: whoever prints the very same text shares its calculation. */
const byFormula = new Map<string, OracleCase[]>();
for (const one of cases) {
  const cells = Array.from({ length: costCells(one.rule) }, (_, at) => `A${at + 1}`);
  const formula = printedFormula(one, cells);
  byFormula.set(formula, [...(byFormula.get(formula) ?? []), one]);
}
const calculated = [...byFormula.values()].flatMap(([first]) => (first ? [first] : []));
const named = (name: string): OracleCase => {
  const found = cases.find((one) => one.name === name);
  if (!found) throw new Error(`no case ${name}`);
  return found;
};

const asText = (_: string, value: unknown): unknown => (typeof value === "bigint" ? String(value) : value);
const batches = Array.from({ length: Math.ceil(calculated.length / BLOCKS_PER_SHEET) }, (_, index) =>
  calculated.slice(index * BLOCKS_PER_SHEET, (index + 1) * BLOCKS_PER_SHEET),
).map((batch) => [batch.map(({ name }) => name).join(", "), batch] as const);

test("every variant and class of the list prints a formula, and shares it only with its equals", () => {
  expect([...byFormula.values()].flat()).toHaveLength(cases.length);
  for (const sharing of byFormula.values()) {
    const rules = sharing.map(({ rule }) => JSON.stringify(rule, asText));
    expect(new Set(rules).size).toBe(1);
  }
});

test.each(batches)(
  `the plain formula gives AMOUNT at all edges, ${RANDOM_COSTS} random costs, a blank and a text: %s`,
  async (_, batch) => {
    const blocks = batch.map((one) => blockOf(one, RANDOM_COSTS));
    expect((await differences(calculator, blocks)).slice(0, 5)).toEqual([]);
  },
);

test("a sum over lines with discounts and fractions of a yen gives AMOUNT of the lines", async () => {
  const block = linesBlock(named("11② 病院 199床"), RANDOM_COSTS);
  expect((await differences(calculator, [block])).slice(0, 5)).toEqual([]);
});

test("a blank gives 0 and a text an error, in the sheet as in the function", async () => {
  const one = named("9① 病院 199床");
  const sheet = [null, "未定", 4_000_000].map((cost, at) => [cost, printedFormula(one, [`A${at + 1}`])]);
  const values = await calculator.evaluate(sheet);
  expect(values.map((row) => row[1])).toEqual([0, "#N/A", 1_086_000]);
});

test("no formula is longer than Excel takes, even with long references to another sheet", () => {
  const sheet = `'${"見積".repeat(15)}'!`;
  const lengths = calculated.map((one) => {
    const cells = Array.from({ length: costCells(one.rule) }, (_, at) => `${sheet}$XFD$104857${at}`);
    return printedFormula(one, cells).length;
  });
  expect(Math.max(...lengths)).toBeLessThan(LONGEST_FORMULA);
});

describe("a planted fault is noticed", () => {
  const faulty = (name: string, right: string | RegExp, wrong: string): Promise<Difference[]> => {
    const block = blockOf(named(name), 200);
    const spoil = (formula: string): string => {
      const spoilt = formula.replace(right, wrong);
      if (spoilt === formula) throw new Error(`nothing to spoil in ${formula}`);
      return spoilt;
    };
    return differences(calculator, [{ ...block, formulaAt: (cells) => spoil(block.formulaAt(cells)) }]);
  };

  test("a rate written as a decimal", async () => {
    expect((await faulty("9① 病院 199床", "/3", "*0.3333333")).length).toBeGreaterThan(0);
  });

  test("a cap one yen too low", async () => {
    expect((await faulty("13 無床診療所", "180000", "179999")).length).toBeGreaterThan(0);
  });

  test("a formula that lets text pass as 0", async () => {
    const found = await faulty("1 病院", /COUNT\(.*?COLUMNS\([^)]*\)/u, "TRUE");
    expect(found).toEqual([expect.objectContaining({ costs: ["未定"] })]);
  });
});
