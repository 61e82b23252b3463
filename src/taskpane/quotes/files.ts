import { parseIsoDate } from "../../core/calendar/local-date";
import { examineReply, isPlain, priceOf, takableRows, type ExaminedReply } from "../../quotes/examine";
import { type Finding, isRefusing } from "../../quotes/findings";
import type { QuoteRequest, RequestedVendor } from "../../quotes/request";
import { requestBook } from "../../quotes/request-sheet";
import type { Book } from "../../sheets/sheet";
import { BookValues } from "../../sheets/values/book-values";
import { readStrangerBook } from "../../xlsx/read";
import type { RefusalCode } from "../../xlsx/refusal";

export { acceptance } from "../../quotes/accept";
export { comparisonBook } from "../../quotes/comparison";
export { makeRequest } from "../../quotes/make-request";
export { readRequests, requestsText } from "../../quotes/request";

/** A row of a reply as the pane shows it. */
export interface ShownRow {
  readonly key: string;
  readonly name: string;
  readonly quantity: number;
  /** Yen for each; undefined where there is none that could be taken. */
  readonly price: number | undefined;
  readonly remark: string;
  readonly findings: readonly Finding[];
  /** Nothing was noticed: chosen unless somebody says otherwise. */
  readonly isPlain: boolean;
}

/** A file that was dropped or chosen; without bytes where it could not be read, as a folder or a locked one. */
export interface HandedFile {
  readonly name: string;
  readonly bytes: Uint8Array | undefined;
}

/** What became of a file that somebody has handed over. */
export type OpenedReply =
  | { readonly kind: "refused"; readonly code: RefusalCode }
  | { readonly kind: "no-form" }
  /** Its bytes could not be had. */
  | { readonly kind: "unread" }
  | {
      readonly kind: "reply";
      readonly examined: ExaminedReply;
      /** Nothing of it can be taken. */
      readonly isRefused: boolean;
      readonly rows: readonly ShownRow[];
    };

/** Reads a file as data, whatever its name says, and compares it with the workbook's requests. */
export function openReply(bytes: Uint8Array, requests: readonly QuoteRequest[], today: string): OpenedReply {
  const book = readStrangerBook(bytes);
  if (!book.ok) return { kind: "refused", code: book.refused.code };
  const found = examineReply(book.value, requests, parseIsoDate(today) ?? 0);
  if (found.kind === "no-form") return found;
  const examined = found.value;
  const takable = new Set(takableRows(examined).map(({ key }) => key));
  const rows = examined.rows.map((row): ShownRow => {
    const { key, name, quantity, remark, findings } = row;
    const price = takable.has(key) ? priceOf(row) : undefined;
    return { key, name, quantity, price, remark, findings, isPlain: price !== undefined && isPlain(row) };
  });
  return { kind: "reply", examined, rows, isRefused: examined.findings.some(isRefusing) };
}

/** The file for a vendor as a book, with the values beside its formulas. They are plain: a call of ours is a fault. */
export function requestFile(
  request: QuoteRequest,
  vendor: RequestedVendor,
): { readonly book: Book; readonly values: BookValues } {
  const book = requestBook(request, vendor);
  const values = new BookValues(book, (id) => {
    throw new Error(`A vendor's file calls ${id}`);
  });
  return { book, values };
}
