/** How a number is to be read. */
export type Shows = "yen" | "date" | "rate";

/** One step of the way to a cell's value, in the reader's language. */
export interface TraceLine {
  readonly label: string;
  readonly value: string | number | boolean;
  readonly shows?: Shows | undefined;
  /** What the step rests on: the passage of the list, or how the value comes about. */
  readonly basis: string;
}

/** An argument of a call, as far as a file tells. */
export interface Given {
  /** As it stands in the formula. */
  readonly text: string;
  /** What Excel passes for it: null for nothing, rows for several cells. Absent where only Excel can say. */
  readonly value?: { readonly is: unknown };
  /** The error that it is: the function is then never called. */
  readonly error?: string;
  /** The value was worked out from cells' values in the file. */
  readonly isComputed?: true;
}

/** A call of one of our functions. */
export interface CallGiven {
  readonly id: string;
  /** As it stands in the formula. */
  readonly text: string;
  readonly given: readonly Given[];
}

/** How an answer comes about: the one computation of the cells, told step by step. */
export interface CallTrace {
  readonly lines: readonly TraceLine[];
  /** How the answer itself is to be read. */
  readonly shows?: Shows | undefined;
  /** The list that was used; "" where none was. */
  readonly edition: string;
  /** The dates that the answer hangs on, in words; "" where it hangs on none. */
  readonly dates: readonly string[];
}

/** Whoever tells how the answer to a call comes about. */
export type TraceCall = (call: CallGiven) => CallTrace;
