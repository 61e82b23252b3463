import { quoteFormWords } from "../text/quotes/form";
import { type QuoteRequest, type RequestLine, type TaxRate, taxRates } from "./request";

/** Rows into which vendors write: requested lines, costs that they add, discounts, running costs for each month. */
export type RowKind = "line" | "added" | "discount" | "running";

/** A row of a request as its file and its comparison have it. */
export interface QuoteRow {
  /** Stands in the first column: the row is recognised by it wherever it has been moved. */
  readonly key: string;
  readonly kind: RowKind;
  readonly taxRate: TaxRate;
}

const addedRows = 3;
/** 印紙代, 登録料: costs without tax. */
const untaxedRows = 2;
const discountRows = 2;
/** 保守料, 利用料, and what else is paid each month. */
export const runningKeys = ["M1", "M2", "M3"] as const;
export type RunningKey = (typeof runningKeys)[number];
/** Those that every quote has to name, with 0 where there is none; a blank one is not 0. They stand first. */
export const requiredRunning: readonly RunningKey[] = ["M1", "M2"];
/** Their names, as keys of the form's words. */
export const runningNames = { M1: "maintenance", M2: "usage", M3: "otherRunning" } as const;
export const isRunningKey = (key: string): key is RunningKey => key in runningNames;

/** Running costs are asked for five years. */
export const runningMonths = 60;

/** What a request prints into a row and a vendor leaves as it is. */
export type PrintedRow = Pick<RequestLine, "name" | "quantity" | "unit">;

/** Name, quantity and unit that stand fast in a row: of a requested line, a discount or running costs; a row to add has none. */
export function printedRow(
  { key, kind }: QuoteRow,
  { lines, language }: Pick<QuoteRequest, "lines" | "language">,
): PrintedRow | undefined {
  const word = (name: keyof typeof quoteFormWords): string => quoteFormWords[name][language];
  switch (kind) {
    case "line":
      return lines.find(({ id }) => id === key);
    case "added":
      return undefined;
    case "discount":
      return { name: word("discount"), quantity: 1, unit: word("lump") };
    case "running":
      return {
        name: isRunningKey(key) ? word(runningNames[key]) : "",
        quantity: runningMonths,
        unit: word("month"),
      };
  }
}

/** The rates of tax that a request uses, the standard one first; costs without tax come besides. */
export const ratesOf = ({ lines }: Pick<QuoteRequest, "lines">): readonly TaxRate[] =>
  taxRates.filter((rate) => lines.some(({ taxRate }) => taxRate === rate));

/**
 * All rows for vendors in the order of the file. Added costs and discounts have rows of their own for each rate: a
 * rate is never the vendor's to choose, so that no sum can hold another rate's amount.
 */
export function quoteRows(request: Pick<QuoteRequest, "lines">): readonly QuoteRow[] {
  const rates = ratesOf(request);
  const more = (
    kind: "added" | "discount",
    letter: string,
    count: number,
    of: readonly TaxRate[] = rates,
  ): QuoteRow[] =>
    of.flatMap((taxRate) =>
      Array.from({ length: count }, (_, index) => ({
        key: `${letter}${taxRate}-${index + 1}`,
        kind,
        taxRate,
      })),
    );
  return [
    ...request.lines.map(({ id, taxRate }): QuoteRow => ({ key: id, kind: "line", taxRate })),
    ...more("added", "X", addedRows),
    ...more("added", "X", untaxedRows, [0]),
    ...more("discount", "D", discountRows),
    ...runningKeys.map((key): QuoteRow => ({ key, kind: "running", taxRate: 10 })),
  ];
}
