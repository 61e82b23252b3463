import type { Catalogue } from "../catalogue/lookup";
import type { CellValue } from "../sheets/sheet";

/** An answer of a function as a cell would get it. */
export type Asked = { readonly value: CellValue } | { readonly error: string };

/** All that filling a form needs besides the form. */
export interface FormContext {
  readonly catalogue: Pick<Catalogue, "programme" | "facility" | "casesFor" | "edition">;
  /** The facility at hand, as functions take it; undefined while the workbook has none. */
  readonly facility: { readonly word: string; readonly beds: number | undefined } | undefined;
  /** How formulas call the workbook's as-of cell, and its date serial; undefined where there is none. */
  readonly asOf: { readonly reference: string; readonly serial: number } | undefined;
  readonly language: "ja" | "en";
  /** What stands where the list states nothing: －. */
  readonly none: string;
  /** Computes a function as the cells do. */
  readonly ask: (id: string, args: readonly (CellValue | undefined)[]) => Asked;
}
