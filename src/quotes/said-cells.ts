import { toSerial } from "../core/calendar/excel-serial";
import type { CellValue } from "../sheets/sheet";
import { quoteFormWords } from "../text/quotes/form";
import type { ExaminedRow } from "./check-rows";
import { totalOf } from "./check-terms";
import { noteRow, quoteKeys } from "./comparison-places";
import { type ExaminedReply, priceOf } from "./examine";
import type { QuoteRequest } from "./request";
import { quoteRows } from "./rows";
import { amountOf } from "./sums";

/** A cell of a vendor's columns in a comparison: a row by its key, and which of the two columns. */
export interface VendorCell {
  readonly key: string;
  readonly column: "price" | "remark";
}

/** What a reply says to such a cell. */
export interface SaidCell extends VendorCell {
  readonly value: CellValue;
}

/** Every cell of a vendor's columns that a reply can fill. */
export function vendorCells(request: Pick<QuoteRequest, "lines">): readonly VendorCell[] {
  const rows = quoteRows(request).map(({ key }) => key);
  const prices = [...quoteKeys, ...rows, "ADJ"].map((key): VendorCell => ({ key, column: "price" }));
  return [...prices, ...[noteRow, ...rows].map((key): VendorCell => ({ key, column: "remark" }))];
}

export const sameCell = (a: VendorCell, b: VendorCell): boolean => a.key === b.key && a.column === b.column;

const priced = (key: string, value: CellValue | null): SaidCell[] =>
  value === null ? [] : [{ key, column: "price", value }];

/** What concerns the quote as a whole; of what is missing or cannot be read, nothing is said. */
export function wholeCells({ reply, answered }: ExaminedReply): readonly SaidCell[] {
  const { number, quotedOn, holdsUntil, basis, note } = reply;
  const language = answered?.request.language ?? "ja";
  const adjustment = totalOf(reply, "ADJ")?.value ?? null;
  return [
    ...priced("NUMBER", number.value),
    ...priced("QUOTED", quotedOn.value === null ? null : toSerial(quotedOn.value)),
    ...priced("VALID", holdsUntil.value === null ? null : toSerial(holdsUntil.value)),
    ...priced("BASIS", basis.value === null ? null : quoteFormWords[basis.value][language]),
    ...priced("ADJ", adjustment),
    ...(note.value === null ? [] : [{ key: noteRow, column: "remark", value: note.value } as const]),
  ];
}

/** Price and remark of a row whose price can be taken. */
export function rowCells(row: ExaminedRow): readonly SaidCell[] {
  const price = priceOf(row);
  if (price === undefined) return [];
  const { key, kind, name, quantity, remark, found } = row;
  // A vendor's own row has the vendor's own quantity: it is accepted as an amount, with all of it in the remark.
  const isAdded = kind === "added";
  const value = isAdded ? Number(amountOf({ price, quantity })) : price;
  const contents = `${name} ${quantity} ${found?.unit.value ?? ""}`.trim();
  const said = isAdded ? [contents, remark].filter((part) => part !== "").join(" / ") : remark;
  return [...priced(key, value), ...(said === "" ? [] : [{ key, column: "remark", value: said } as const])];
}
