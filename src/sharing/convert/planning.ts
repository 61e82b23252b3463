import type { StoredBook, StoredCell } from "../../sheets/stored-book";
import type { Resolver, Standing } from "../formula/resolver";
import type { HiddenHeading } from "./hidden-headings";
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
  /** Headings of tables on hidden rows and columns, which get others. */
  readonly headings: readonly HiddenHeading[];
  /** First cells of spills that lose some of their cells with these. */
  readonly cutSpills: readonly PlacedCell[];
  /** The first name in a formula, at any distance, that calls our functions and cannot be converted. */
  readonly stuck: { usedIn(formula: string, standing: Standing): string | undefined };
  /** Cells that use names which cannot be converted, with the name. */
  readonly stuckCells: ReadonlyMap<StoredCell, { readonly name: string }>;
}
