/** What the functions answer: a cell's value or values, or an error with words. */
export type Answer =
  { readonly value: unknown } | { readonly error: { readonly code: string; readonly message: string } };

/** The functions' own runtime: the only source of figures and of plain formulas. */
export interface AskFunctions {
  call(id: string, args: readonly unknown[]): Answer;
  /** The place, in the order of the rule, of the item that a word names; undefined for none. */
  itemIndex(programme: string | number, word: string): number | undefined;
}

/** Why a formula cannot be converted, as data: words are the pane's. */
export type NotPlain =
  /** A function whose answer spills, or which has no plain form. */
  | { readonly why: "spills"; readonly function: string }
  /** An argument that only Excel can work out. */
  | { readonly why: "argument"; readonly function: string; readonly text: string }
  /** The functions answer with an error here. */
  | { readonly why: "error"; readonly function: string; readonly message: string }
  /** A function of a later version. */
  | { readonly why: "unknown"; readonly function: string }
  /** Over 8,192 characters or 64 levels. */
  | { readonly why: "too-long" }
  /** It asks for a spill, which becomes values, in a way that only Excel can follow. */
  | { readonly why: "spill-reference" }
  /** An array formula that somebody entered as one. */
  | { readonly why: "array" }
  /** It uses a name that calls our functions and cannot be converted. */
  | { readonly why: "name"; readonly name: string }
  /** A data table: no formula makes one. */
  | { readonly why: "data-table" };

export type Plain = { readonly formula: string } | { readonly not: NotPlain };
