/** What a failed action has left behind. */
export type Changed =
  /** Everything is as it was before. */
  | "nothing"
  /** Excel did not answer a write: it may still happen. */
  | "perhaps"
  /** Something was written and could not be taken back. */
  | "partly";

/** A cell that holds something, with what it shows. */
export interface FilledCell {
  readonly cell: string;
  readonly shown: string;
}

/** What stands in the way of cells, whoever agrees to overwriting them. */
export type Obstacle =
  | { readonly kind: "protected" | "gone"; readonly sheet: string }
  | { readonly kind: "read-only" }
  | { readonly kind: "table"; readonly names: readonly string[] }
  | { readonly kind: "merged"; readonly areas: readonly string[] }
  /** Cells that another cell's formula fills, or that a formula here would have to fill. */
  | { readonly kind: "spill" }
  /** Stocks, places and the like: their cells could not be put back as they were. */
  | { readonly kind: "data-type"; readonly cells: readonly string[] }
  /** The sheet ends before the block does. */
  | { readonly kind: "edge" }
  /** The workbook uses the name already. */
  | { readonly kind: "name"; readonly name: string };

type Trouble =
  | { readonly code: "host-lost" | "cell-editing" | "read-only" | "cancelled" }
  /** Sheets by name; none where Excel refused without saying which. */
  | { readonly code: "protected"; readonly sheets: readonly string[] }
  | { readonly code: "not-empty"; readonly cells: readonly FilledCell[] }
  | { readonly code: "changed-since"; readonly cells: readonly string[] }
  | { readonly code: "no-room"; readonly obstacles: readonly Obstacle[] }
  | { readonly code: "too-big"; readonly cells?: number; readonly most?: number }
  | { readonly code: "unsupported"; readonly what: string }
  /** A sheet, cell or part of the workbook that is no longer there. */
  | { readonly code: "gone"; readonly what: string }
  /** A part of the workbook that cannot be read; its text is handed over so that nothing is lost. */
  | { readonly code: "damaged"; readonly texts: readonly string[] }
  /** Anything else that Excel says. */
  | { readonly code: "refused"; readonly excelCode: string; readonly message: string };

/** Why an action came to nothing, as data: words are the pane's. */
export type Failure = Trouble & {
  readonly changed: Changed;
  /** The cells or sheets that `changed` speaks of, unless it is "nothing". */
  readonly where?: readonly string[];
};

export type FailureCode = Failure["code"];

/** What an action answers; it never rejects. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

/** A failure that has changed nothing, unless it says otherwise. */
export function failed(
  trouble: Trouble,
  changed: Changed = "nothing",
  where: readonly string[] = [],
): Outcome<never> {
  const failure: Failure = changed === "nothing" ? { ...trouble, changed } : { ...trouble, changed, where };
  return { ok: false, failure };
}

export type { Trouble };
