import type { QuoteRequest, TaxRate } from "./request";
import { type QuoteRow, quoteRows, ratesOf, type RowKind } from "./rows";

/** Rows at the head of the file, each with its value in the third column; the last four are the vendor's. */
export const headKeys = [
  ...(["REQ", "EDITION", "CHECK", "FROM", "TO", "ASKED", "UNTIL"] as const),
  ...(["NUMBER", "QUOTED", "VALID", "BASIS"] as const),
] as const;
export type HeadKey = (typeof headKeys)[number];

/** The row with the heads of the columns. */
export const columnsKey = "HEAD";

/** Columns of the rows, in their order from A on. */
export const columnKeys = [
  ...(["key", "name", "quantity", "unit"] as const),
  ...(["price", "rate", "amount", "remark"] as const),
] as const;
export type ColumnKey = (typeof columnKeys)[number];

/** Letters of the columns as the file is made; a reply is read by the heads instead. */
export const at: Readonly<Record<ColumnKey, string>> = {
  ...{ key: "A", name: "B", quantity: "C", unit: "D" },
  ...{ price: "E", rate: "F", amount: "G", remark: "H" },
};

export const sumKey = (rate: TaxRate): string => `S${rate}`;
export const taxKey = (rate: TaxRate): string => `T${rate}`;

/** The vendor's remarks on the whole, with their text in the last column. */
export const noteKey = "NOTE";

/** Where the rows of a request's file stand, as people count rows. */
export interface FormPlaces {
  readonly columns: number;
  readonly rows: readonly (QuoteRow & { readonly row: number })[];
  /** Rows by key: the head's, the totals' and the note's. */
  readonly row: (key: string) => number;
  /** First and last row of a kind. */
  readonly span: (...kinds: readonly RowKind[]) => { readonly first: number; readonly last: number };
}

const firstHead = 3;

export function formPlaces(request: Pick<QuoteRequest, "lines">): FormPlaces {
  const columns = firstHead + headKeys.length + 1;
  const all = quoteRows(request);
  const priced = all.filter(({ kind }) => kind !== "running");
  const totals = [
    ...ratesOf(request).flatMap((rate) => [sumKey(rate), taxKey(rate)]),
    sumKey(0),
    ...["ADJ", "NET", "TAX", "GROSS", "OWN"],
  ];
  const firstRunning = columns + priced.length + totals.length + 1;
  const keys = new Map<string, number>([
    ...headKeys.map((key, index) => [key, firstHead + index] as const),
    [columnsKey, columns],
    ...totals.map((key, index) => [key, columns + priced.length + 1 + index] as const),
    ...["RUN", "WHOLE", noteKey].map(
      (key, index) => [key, firstRunning + all.length - priced.length + index] as const,
    ),
  ]);
  const rows = all.map((one, index) => ({
    ...one,
    row: one.kind === "running" ? firstRunning + index - priced.length : columns + 1 + index,
  }));
  return {
    ...{ columns, rows },
    row: (key) => {
      const found = keys.get(key) ?? rows.find((one) => one.key === key)?.row;
      if (found === undefined) throw new RangeError(`No row ${key}`);
      return found;
    },
    span: (...kinds) => {
      const own = rows.filter(({ kind }) => kinds.includes(kind)).map(({ row }) => row);
      return { first: Math.min(...own), last: Math.max(...own) };
    },
  };
}
