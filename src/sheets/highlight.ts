/** Cells that look otherwise while a condition holds; the condition never calls a function of ours (it fails there). */
export interface Highlight {
  /** A rectangle, such as F10:H24. */
  readonly cells: string;
  /** A formula with its equals sign, as the first cell of the rectangle reads it. */
  readonly when: string;
  readonly look: { readonly color?: string; readonly fill?: string; readonly bold?: boolean };
}
