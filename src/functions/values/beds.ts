import { type Failure, refuse } from "../failure";
import { type Cell, isBlankOrZero, quoted } from "./blank";

/** More licensed beds than any institution has: a slip of the finger, or a figure of another kind. */
export const MOST_BEDS = 9999;

/**
 * Licensed beds (許可病床数) of a cell: undefined when not given. Blank and 0 are the same to hosts, and 無床診療所
 * says by its word alone that there are none.
 */
export function readBeds(cell: Cell): number | undefined | Failure {
  if (isBlankOrZero(cell)) return undefined;
  const beds = typeof cell === "string" ? bedsOfText(cell) : cell;
  if (beds === 0) return undefined;
  const possible = typeof beds === "number" && Number.isInteger(beds) && beds > 0 && beds <= MOST_BEDS;
  return possible ? beds : refuse("beds-unreadable", { given: quoted(cell), most: MOST_BEDS });
}

function bedsOfText(text: string): number | undefined {
  const match = /^(\d{1,5})床?$/u.exec(text.normalize("NFKC").trim());
  return match ? Number(match[1]) : undefined;
}
