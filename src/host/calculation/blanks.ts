import type { Scalar } from "./function-call";

/** How a blank cell reaches a function: 0 on the desktop, null or "" on the web. */
export type BlankMode = "blanks-as-0" | "blanks-as-null" | "blanks-as-empty-text";

/** The value a function receives for a blank cell. */
export function blankIn(mode: BlankMode): Scalar {
  switch (mode) {
    case "blanks-as-0":
      return 0;
    case "blanks-as-null":
      return null;
    case "blanks-as-empty-text":
      return "";
  }
}
