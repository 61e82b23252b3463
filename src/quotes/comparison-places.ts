import { columnLetters } from "../sheets/address";
import { bodyRow } from "../templates/layout/frame";
import { columnsKey, sumKey, taxKey } from "./places";
import type { QuoteRequest, TaxRate } from "./request";
import { type QuoteRow, quoteRows, ratesOf, type RowKind } from "./rows";

/** The row in which each vendor's columns are marked. */
export const vendorKey = "VENDOR";

/** Rows of a quote as a whole that are accepted with any of its lines. */
export const quoteKeys = ["NUMBER", "QUOTED", "VALID", "BASIS"] as const;

/** What a vendor remarks on the quote as a whole stands beside its number. */
export const noteRow = "NUMBER";

export const beforeKey = (rate: TaxRate): string => `P${rate}`;
export const discountKey = (rate: TaxRate): string => `Q${rate}`;
/** Rows of a programme by its place among those that the request names. */
export const partKey = (programme: number, rate: TaxRate): string => `E${programme + 1}-${rate}`;
export const costKey = (programme: number): string => `C${programme + 1}`;
export const grantKey = (programme: number): string => `G${programme + 1}`;

/** Where everything of a comparison stands. */
export interface ComparisonPlaces {
  readonly head: number;
  readonly rows: readonly (QuoteRow & { readonly row: number })[];
  readonly keys: readonly string[];
  readonly rates: readonly TaxRate[];
  /** Programmes that lines name, in their order. */
  readonly programmes: readonly string[];
  /** Letters of the columns that name programmes of a line. */
  readonly programmeLetters: readonly string[];
  readonly vendorLetters: readonly { readonly price: string; readonly remark: string }[];
  readonly lastLetter: string;
  readonly row: (key: string) => number;
  readonly span: (...kinds: readonly RowKind[]) => { readonly first: number; readonly last: number };
}

/** A to E: key, name, quantity, unit, rate; then the programmes, then two columns for each vendor. */
const fixedColumns = 5;

export function comparisonPlaces(request: QuoteRequest): ComparisonPlaces {
  const rates = ratesOf(request);
  const programmes = [...new Set(request.lines.flatMap((line) => line.programmes))];
  const all = quoteRows(request);
  const keyed = (kind: "running" | "priced"): string[] =>
    all.filter((row) => (row.kind === "running") === (kind === "running")).map(({ key }) => key);
  const keys = [
    ...[vendorKey, ...quoteKeys, ...keyed("priced"), "ADJ"],
    ...rates.flatMap((rate) => [beforeKey(rate), discountKey(rate), sumKey(rate), taxKey(rate)]),
    ...[sumKey(0), "NET", "GROSS", ...keyed("running"), "RUN", "WHOLE"],
    ...programmes.flatMap((_, index) => [
      ...rates.map((rate) => partKey(index, rate)),
      ...[costKey(index), grantKey(index)],
    ]),
    ...["GRANT", "OWNCOST", "OWN5", "RANK", "CHECKED", "DECISION", "REASON"],
  ];
  const row = (key: string): number => {
    const index = keys.indexOf(key);
    if (index < 0) throw new RangeError(`No row ${key}`);
    return bodyRow + 1 + index;
  };
  const rows = all.map((one) => ({ ...one, row: row(one.key) }));
  const width = Math.max(1, ...request.lines.map((line) => line.programmes.length));
  const firstVendor = fixedColumns + width;
  return {
    ...{ head: bodyRow, rows, keys: [columnsKey, ...keys], rates, programmes, row },
    programmeLetters: Array.from({ length: width }, (_, index) => columnLetters(fixedColumns + index)),
    vendorLetters: request.vendors.map((_, index) => ({
      price: columnLetters(firstVendor + index * 2),
      remark: columnLetters(firstVendor + index * 2 + 1),
    })),
    lastLetter: columnLetters(firstVendor + request.vendors.length * 2 - 1),
    span: (...kinds) => {
      const own = rows.filter(({ kind }) => kinds.includes(kind)).map((one) => one.row);
      return { first: Math.min(...own), last: Math.max(...own) };
    },
  };
}
