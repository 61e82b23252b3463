import type { Fate } from "../convert/copy-plan";

/** The words of the sheet itself, in its reader's language; those of the steps come with the steps. */
export interface EvidenceWords {
  readonly sheet: string;
  readonly title: string;
  readonly made: string;
  readonly edition: string;
  readonly editionHash: string;
  readonly source: string;
  readonly estimate: string;
  readonly reading: string;
  /** One heading for each column. */
  readonly heads: readonly string[];
  readonly fates: Readonly<Record<Fate, string>>;
  /** What stands above the switches of edition, and their headings: day, editions, cells changed, hashes. */
  readonly switches: string;
  readonly switchHeads: readonly string[];
  /** That switches follow below the cells: {count}. */
  readonly switchesBelow: string;
  /** No edition computed before, or the cells could not be counted. */
  readonly unknown: string;
  /** Cells that could not be told: {count}. */
  readonly untold: string;
  /** Beside the value that was computed once more. */
  readonly check: string;
  readonly agrees: string;
  /** What the file holds: {stored}. */
  readonly differs: string;
  readonly unchecked: string;
  readonly uncalculated: string;
  /** In the place of everything about a cell that the copy is not to show. */
  readonly emptied: string;
  /** A call that the formula did not need for its value. */
  readonly unused: string;
  /** No date has a part in the value. */
  readonly noDate: string;
  /** Between dates or editions. */
  readonly comma: string;
}
