import type { QuoteRequest } from "./request";

/** What marks a vendor's columns: prices, and remarks beside them. Both are found by it wherever they stand. */
export const priceMark = (request: Pick<QuoteRequest, "id">, vendor: string): string =>
  `${request.id}-${vendor}`;
export const remarkMark = (request: Pick<QuoteRequest, "id">, vendor: string): string =>
  `${priceMark(request, vendor)}R`;

/** Whether a text is the key of a line of any request, in the vendors' files and in the comparison. */
export const isLineKey = (text: string): boolean => /^Q[0-9A-F]{10}-\d{2,3}$/.test(text);

/** Whether a text marks a vendor's columns in the comparison of any request: no vendor's own file has one. */
export const isVendorMark = (text: string): boolean => /^Q[0-9A-F]{10}-V\d{1,2}R?$/.test(text);
