import fc from "fast-check";
import type { OracleCase } from "../oracle/cases";
import { edgeCosts } from "../oracle/costs";
import { costCells } from "../oracle/rules";
import { ask, askAt, costArgument } from "./ask";
import type { Calculator, SheetCell } from "./calculator";
import { costsOf, runs } from "./sampling";

/** Rows calculated at a time: the same formulas meet new costs page by page, so that each is parsed only once. */
const ROWS_OF_A_PAGE = 300;

/** Costs of one case side by side with its plain formula, one row per cost. */
export interface FormulaBlock {
  readonly one: OracleCase;
  /** Rows of equal length. */
  readonly costs: readonly (readonly SheetCell[])[];
  /** The plain formula for the cost that stands at these cells. */
  readonly formulaAt: (cells: readonly string[]) => string;
  /** The range or rows as AMOUNT is given them. */
  readonly given: (costs: readonly SheetCell[]) => unknown;
}

/** Column letters from A to ZZ. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

/** The plain formula as FORMULA prints it. */
export function printedFormula(one: OracleCase, cells: readonly string[]): string {
  const printed = askAt(ask, "FORMULA", one, cells.join(","));
  if (typeof printed !== "string" || !printed.startsWith("=")) throw new Error(`${one.name}: no formula`);
  return printed;
}

/** All edges, random costs, a blank and a text: no more coupons than codes, since a formula names its cells. */
export function blockOf(one: OracleCase, randomCosts: number): FormulaBlock {
  const cells = costCells(one.rule);
  const random = fc.sample(costsOf(one), runs(randomCosts)).map((costs) => costs.slice(0, cells));
  const blank = Array.from({ length: cells }, () => null);
  const texts = Array.from({ length: cells }, (_, at) =>
    Array.from({ length: cells }, (__, index) => (index === at ? "未定" : 1000)),
  );
  return {
    one,
    costs: [...edgeCosts(one.rule), ...random, blank, ...texts],
    formulaAt: (where) => printedFormula(one, where),
    given: (row) => costArgument(one, row),
  };
}

/** Sums of three lines as receipts have them: discounts, fractions of a yen, blanks; some totals are negative. */
export function linesBlock(one: OracleCase, randomRows: number): FormulaBlock {
  const amount = fc.oneof(
    fc.integer({ min: -400_000, max: 900_000 }),
    fc.integer({ min: 0, max: 9_000_000 }).map((tenths) => tenths / 11),
    fc.constantFrom(null, 0, 1_002_000 / 1.1, -1e-7, 0.3, 1002),
  );
  return {
    one,
    costs: fc.sample(fc.tuple(amount, amount, amount), runs(randomRows)),
    formulaAt: (cells) => printedFormula(one, [`${cells.at(0) ?? ""}:${cells.at(-1) ?? ""}`]),
    given: (row) => [row],
  };
}

/** What AMOUNT answers for a row of the block; a wrong cost is an error in both. */
function amountAt({ one, given }: FormulaBlock, costs: readonly SheetCell[]): unknown {
  const shown = askAt(ask, "AMOUNT", one, given(costs));
  return typeof shown === "number" ? shown : "error";
}

/** The rows of a sheet that holds the blocks beside each other, as deep as the longest. */
export function sheetOf(blocks: readonly FormulaBlock[]): SheetCell[][] {
  const depth = Math.max(...blocks.map(({ costs }) => costs.length));
  return Array.from({ length: depth }, (_, row) => {
    let column = 0;
    return blocks.flatMap(({ costs, formulaAt }) => {
      const width = costs[0]?.length ?? 0;
      const first = column;
      column += width + 1;
      const given = costs[row];
      if (!given) return Array.from({ length: width + 1 }, () => null);
      const where = given.map((__, index) => `${columnName(first + index)}${row + 1}`);
      return [...given, formulaAt(where)];
    });
  });
}

/** Rows in which the calculated formula is not what AMOUNT answers. */
export function differencesOf(
  blocks: readonly FormulaBlock[],
  values: readonly (readonly unknown[])[],
): Difference[] {
  let column = 0;
  return blocks.flatMap((block) => {
    const at = column + (block.costs[0]?.length ?? 0);
    column = at + 1;
    return block.costs.flatMap((costs, row) => {
      const shown = values[row]?.[at];
      const value = typeof shown === "string" && shown.startsWith("#") ? "error" : shown;
      const expected = amountAt(block, costs);
      return value === expected ? [] : [{ case: block.one.name, costs, shown, expected }];
    });
  });
}

/** A cost for which the plain formula and the function disagree. */
export interface Difference {
  readonly case: string;
  readonly costs: readonly SheetCell[];
  readonly shown: unknown;
  readonly expected: unknown;
}

/** All rows of the blocks, in which the plain formula is not what AMOUNT answers. */
export async function differences(
  calculator: Calculator,
  blocks: readonly FormulaBlock[],
): Promise<Difference[]> {
  const depth = Math.max(...blocks.map(({ costs }) => costs.length));
  const found: Difference[] = [];
  for (let from = 0; from < depth; from += ROWS_OF_A_PAGE) {
    const page = blocks.map((block) => ({ ...block, costs: block.costs.slice(from, from + ROWS_OF_A_PAGE) }));
    found.push(...differencesOf(page, await calculator.evaluate(sheetOf(page))));
  }
  return found;
}
