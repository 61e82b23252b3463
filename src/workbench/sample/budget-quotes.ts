import { across, text, together, type Cells } from "../../sheets/compose";
import type { Language } from "../language";
import { rows } from "./budget-places";
import { budgetWords as words } from "./budget-words";
import { head, heading, input, inputCentre, resultCentre, yen } from "./looks";
import { quotes } from "./quotes";

const columns = ["quoteNumber", "programme", "what", "costTaxed", "otherCost", "counted", "vendor"] as const;

/** The quotes below the budget: one line per item or coupon, so that caps per item and per coupon can be told. */
export function quoteCells(language: Language): Cells {
  return together(
    { [`A${rows.quoteTitle}`]: { value: words.quotes[language], look: heading } },
    across(
      `A${rows.quoteHead}`,
      columns.map((column) => ({ value: words[column][language], look: head })),
    ),
    ...quotes.map((quote, index) => {
      const row = rows.firstQuote + index;
      const money = { format: yen, look: { ...input, align: "right" } } as const;
      return across(`A${row}`, [
        text(quote.number, inputCentre),
        text(quote.programme, inputCentre),
        text(quote.what[language], input),
        { value: quote.cost, ...money },
        { value: quote.otherCost ?? 0, ...money },
        { formula: countedBy(row), look: resultCentre },
        text(quote.vendor[language]),
      ]);
    }),
  );
}

/** Whether the line of the quote's programme is counted. */
function countedBy(row: number): string {
  const { firstLine, lastLine } = rows;
  return `=INDEX($A$${firstLine}:$A$${lastLine},MATCH(B${row},$B$${firstLine}:$B$${lastLine},0))`;
}
