/** How a sheet is printed: A4, as wide as the page. */
export interface PrintSetUp {
  readonly orientation: "portrait" | "landscape";
  /** Rows repeated on every page, as people count them. */
  readonly headerRows?: { readonly first: number; readonly last: number };
  /** Plain texts; page numbers are added at the right. */
  readonly footer: { readonly left: string; readonly centre: string; readonly right: string };
  /** Everything on a single page. */
  readonly isOnePage?: true;
}

/** A text as headers and footers take it: an ampersand would begin a code there. */
export const footerText = (text: string): string => text.replaceAll("&", "&&");

/** Page and pages, in the codes of headers and footers. */
export const pageCount = "&P/&N";

/** Margins in inches: enough for the footer, and for holes on the left. */
export const margins = { left: 0.6, right: 0.4, top: 0.6, bottom: 0.75, header: 0.3, footer: 0.35 } as const;
