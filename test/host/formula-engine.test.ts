import { createFormulaEngine, type FormulaEngine } from "../../src/host/index";

jest.setTimeout(60_000);

let engine: FormulaEngine;
beforeAll(() => {
  engine = createFormulaEngine();
});
afterAll(() => {
  engine.dispose();
});

test("formulas are calculated with the values beside them, and nothing stays from one grid to the next", async () => {
  expect(await engine.evaluate([[1, 2, "=A1+B1"], ["=Sheet1!C1*2"]])).toEqual([
    [1, 2, 3],
    [6, "", ""],
  ]);
  expect(await engine.evaluate([["=B1", null]])).toEqual([[0, ""]]);
});

test("errors, texts, truth and spills come as cells show them", async () => {
  expect(await engine.evaluate([["=1/0", "=A1", '="x"', "=1=1", "9-1"]])).toEqual([
    ["#DIV/0!", "#DIV/0!", "x", true, "9-1"],
  ]);
  expect(await engine.evaluate([["=SEQUENCE(2)"], [null]])).toEqual([[1], [2]]);
});

test("two thousand plain formulas of a rule are calculated at once, exactly", async () => {
  const costs = Array.from({ length: 2000 }, (_, i) => i * 997);
  const formula = (row: number): string =>
    `=IF(ISNUMBER(A${row}),MIN(400000,ROUNDDOWN(MIN(N(A${row}),1000000)*2/3,-3)),0)`;
  const rows = await engine.evaluate(costs.map((cost, i) => [cost, formula(i + 1)]));
  for (const [i, cost] of costs.entries())
    expect(rows[i]?.[1]).toBe(
      Math.min(400_000, Math.floor((Math.min(cost, 1_000_000) * 2) / 3 / 1000) * 1000),
    );
});

test("calls wait for one another", async () => {
  const answers = await Promise.all([1, 2, 3].map((n) => engine.evaluate([[n, "=A1*10"]])));
  expect(answers.map(([row]) => row?.[1])).toEqual([10, 20, 30]);
});
