import type { BlockCell, BlockLook } from "./block";
import { asText, general } from "./formats";

/** Head of a column or row: bold and shaded, so that it shows without colour too. */
export const headLook: BlockLook = { bold: true, fill: "#E6EFEA" };

/** A cell to type into, told apart by its shade. */
export const inputLook: BlockLook = { fill: "#FFF8DC" };

/** A heading over a column. */
export const head = (words: string): BlockCell => ({
  value: words,
  format: general,
  look: { ...headLook, align: "center", wrap: true },
});

/** A label before a row. */
export const label = (words: string): BlockCell => ({ value: words, format: general, look: headLook });

/** A programme as text, so that 9① stays what it is. */
export const programmeCell = (programme: string): BlockCell => ({
  value: programme,
  format: asText,
  look: { align: "center" },
});

/** A long text of the list. */
export const proseLook: BlockLook = { wrap: true, align: "left" };

/** What has no figure: a dash, never 0. */
export const absent = (dash: string): BlockCell => ({
  value: dash,
  format: general,
  look: { align: "right" },
});
