import type { StoredBook } from "../../sheets/stored-book";
import type { Resolver } from "../formula/resolver";
import type { PlacedCell } from "./cleared-cells";
import type { CopyChoices } from "./copy-plan";
import type { PlainCalls } from "./plain-call";
import type { Spills } from "./spills";

/** What all steps of a plan work with. */
export interface Planning {
  readonly book: StoredBook;
  readonly choices: CopyChoices;
  readonly resolver: Resolver;
  readonly plain: PlainCalls;
  readonly spills: Spills;
  /** Cells of hidden sheets, rows and columns that are to be empty. */
  readonly cleared: readonly PlacedCell[];
  /** First cells of spills that lose some of their cells with these. */
  readonly cutSpills: readonly PlacedCell[];
}
