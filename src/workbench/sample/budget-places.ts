import { budgetLines } from "./budget-lines";
import { quotes } from "./quotes";

/** Where things stand on the budget sheet: rows as people count them. */
const firstLine = 10;
const lastLine = firstLine + budgetLines.length - 1;
const totals = lastLine + 1;
const firstQuote = totals + 7;
const lastQuote = firstQuote + quotes.length - 1;

export const rows = {
  lineHead: firstLine - 1,
  firstLine,
  lastLine,
  totals,
  uncomputed: totals + 1,
  balance: totals + 2,
  quoteTitle: firstQuote - 2,
  quoteHead: firstQuote - 1,
  firstQuote,
  lastQuote,
};

/** Cells that every line reads. */
export const inputs = { facility: "$C$4", beds: "$C$5", asOf: "$C$6" };

/** A column of the quotes, from the first to the last line. */
export function quoteColumn(letter: string): string {
  return `$${letter}$${rows.firstQuote}:$${letter}$${rows.lastQuote}`;
}

/** The row of the first quote for a programme, and how many stand together there. */
export function quoteRows(programme: string): { readonly first: number; readonly last: number } {
  const matching = quotes.flatMap((quote, index) =>
    quote.programme === programme ? [rows.firstQuote + index] : [],
  );
  const [first] = matching;
  const last = matching.at(-1);
  if (first === undefined || last === undefined) throw new RangeError(`No quote for ${programme}`);
  return { first, last };
}

/** The row of a programme's line. */
export function lineRow(programme: string): number {
  const index = budgetLines.findIndex((line) => line.programme === programme);
  if (index < 0) throw new RangeError(`No line for ${programme}`);
  return firstLine + index;
}
