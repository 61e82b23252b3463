import { budgetLines } from "../../src/workbench/sample/budget-lines";
import { lineRow, rows } from "../../src/workbench/sample/budget-places";
import { budgetSheet } from "../../src/workbench/sample/budget-sheet";
import { budgetWords } from "../../src/workbench/sample/budget-words";
import { type QuoteLine, quotes } from "../../src/workbench/sample/quotes";
import { ask } from "../properties/ask";
import { BATCH_LIMIT_MS, openedByLibreOffice } from "./batch";
import { PlainBudget } from "./plain-budget";
import { POISON, poisonedBook, type PlainSheet } from "./poisoned-book";

const AS_OF = 45_981;
const [FACILITY, BEDS] = ["病院", 150];
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** What each line of the sample earns, asked of the functions from the quotes and not from the sheet. */
const expected = budgetLines.map((line) => {
  const own = quotes.filter(({ programme }) => programme === (line.topsUp ?? line.programme));
  const grant = ask("AMOUNT", line.programme, FACILITY, costOf(line.programme, own), BEDS);
  const cost = sum(own.map((quote) => quote.cost));
  const other = sum(own.map((quote) => quote.otherCost ?? 0));
  return { ...line, cost, grant, ownCost: (line.topsUp ? 0 : cost + other) - Number(grant) };
});

function costOf(programme: string, own: readonly QuoteLine[]): unknown {
  if (programme === "8") return own.map(({ cost }) => [cost]);
  if (own.length > 1) return own.map(({ what, cost }) => [what.ja, cost]);
  return sum(own.map(({ cost }) => cost));
}

describe("the sample budget saved with plain formulas, opened by LibreOffice", () => {
  let cells: readonly string[][] = [];
  let unread: readonly string[][] = [];
  const cell = (column: string, row: number): string => cells[row - 1]?.[column.charCodeAt(0) - 65] ?? "";

  const calculated = openedByLibreOffice("always");
  const uncalculated = openedByLibreOffice("never");
  const always = calculated.add(() => poisonedBook([budget()]));
  const never = uncalculated.add(() => poisonedBook([budget()]));
  const budget = (): PlainSheet => {
    const saved = new PlainBudget(budgetSheet("ja"), (name) => (name === "C6" ? AS_OF : NaN)).saved();
    const left = saved.rows.flat().filter((content) => String(content).includes("SUBSIDY"));
    expect(left).toEqual([]);
    return saved;
  };
  beforeAll(() => calculated.convert(), BATCH_LIMIT_MS);
  beforeAll(() => uncalculated.convert(), BATCH_LIMIT_MS);
  beforeEach(() => {
    cells = always()("budget");
    unread = never()("budget");
  });

  test("would show the wrong cached value in every grant if nothing were recalculated", () => {
    const shown = expected.map(({ programme }) => unread[lineRow(programme) - 1]?.[4] ?? "");
    expect(new Set(shown.map((text) => text.replaceAll(",", "")))).toEqual(new Set([String(POISON)]));
  });

  test.each(expected)(
    "has the cost and the grant of No.$programme to the yen",
    ({ programme, cost, grant }) => {
      const row = lineRow(programme);
      expect(typeof grant).toBe("number");
      expect([cell("D", row), cell("E", row)]).toEqual([String(cost), String(grant)]);
    },
  );

  test("has state, prefecture and own contribution in their columns, and nothing where a line does not count", () => {
    const shown = expected.map(({ programme }) =>
      ["F", "G", "H"].map((column) => cell(column, lineRow(programme))),
    );
    const wanted = expected.map(({ counted, payer, grant, ownCost }) => {
      const at = (own: string): string => (counted && payer === own ? String(grant) : "－");
      return [at("state"), at("prefecture"), counted ? String(ownCost) : "－"];
    });
    expect(shown).toEqual(wanted);
  });

  test("adds up: totals of each payer, nothing uncomputed, both sides equal", () => {
    const counted = expected.filter((line) => line.counted);
    const paidBy = (payer: string): number =>
      sum(counted.filter((line) => line.payer === payer).map(({ grant }) => Number(grant)));
    const own = sum(counted.map(({ ownCost }) => ownCost));
    const totals = ["F", "G", "H"].map((column) => Number(cell(column, rows.totals)));
    expect(totals).toEqual([paidBy("state"), paidBy("prefecture"), own]);
    expect(cell("C", rows.uncomputed)).toBe("0");
    expect(cell("C", rows.balance)).toBe(budgetWords.balanced.ja);
  });

  test("shows no cached value of the file", () => {
    expect(cells.flat().filter((shown) => shown.replaceAll(",", "").includes(String(POISON)))).toEqual([]);
    expect(cells.length).toBeGreaterThan(rows.lastQuote - 1);
  });
});
