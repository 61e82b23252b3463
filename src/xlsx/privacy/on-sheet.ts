/** A text of a sheet that is none of its cells. */
export interface OnSheet {
  readonly sheet: string;
  readonly text: string;
}
