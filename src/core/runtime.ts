import type { Edition } from "./rules/edition";

/** What start script, functions and pane share in one page: types only, no code. */

export type Language = "ja" | "en";

/** An edition with the hash by which workbooks pin it. */
export interface SealedEdition {
  readonly edition: Edition;
  readonly hash: string;
}

/**
 * The workbook's pinned edition as the start script found it, left in `globalThis.SUBSIDY_PIN` before functions.js
 * runs. Without the global (functions.js alone in a bare runtime) the built-in edition computes.
 */
export type Pin =
  /** Nothing pinned, or the pinned hash is the built-in one. */
  (
    | { readonly state: "built-in" }
    /** Another edition, checked against its hash and known. */
    | { readonly state: "edition"; readonly edition: Edition; readonly hash: string }
    | { readonly state: RefusedState; readonly id?: string; readonly hash?: string }
  ) & {
    /** Further editions that the workbook carries, checked and known: cells name them, "2025-10-02:9①". */
    readonly beside?: readonly SealedEdition[];
    readonly closed?: ClosedEditions;
  };

/**
 * Dates of editions that the workbook carries and that nothing may be computed with: damaged, or not accepted by the
 * user; "all" while it cannot be told which they are. Cells that name one say so: no other list of that date answers.
 */
export type ClosedEditions = readonly string[] | "all";

/** Damaged or not read in time; or sound, but issued by nobody we know and not accepted by the user. */
export type RefusedState = "unreadable" | "unknown";

/** The edition that cells compute with now. While refused, every function answers #N/A with words. */
export interface CurrentEdition {
  readonly id: string;
  readonly hash: string;
  readonly state: "built-in" | "edition" | RefusedState;
}

/** A call that ended in an error, as the pane lists it. */
export interface RecentError {
  /** Milliseconds since 1970, by the page's clock. */
  readonly at: number;
  readonly function: string;
  /** What the cell shows: #VALUE! or #N/A. */
  readonly code: string;
  /** In the reader's language of now. */
  readonly message: string;
}

/** What ribbon buttons and shortcuts can ask for: the ids in manifest.xml and shortcuts.json. */
export type Command = "openGrants" | "insertGrant" | "explainGrant" | "repairGrants";

/** The one runtime object of the page, `globalThis.SUBSIDY`, put there by functions.js. */
export interface Runtime {
  readonly builtIn: { readonly id: string; readonly hash: string };
  readonly language: Language;
  current(): CurrentEdition;
  /** Computes with this edition from the next call on; everything remembered is forgotten. */
  use(edition: Edition, hash: string): void;
  /** Computes nothing until `use`: every function answers #N/A with words. */
  refuse(state: RefusedState): void;
  /**
   * Opens these editions beside the current one, in place of those before; the built-in one is open, too, unless its
   * date is closed.
   */
  hold(editions: readonly SealedEdition[], closed?: ClosedEditions): void;
  /** Language of messages; results never depend on it. */
  setLanguage(language: Language): void;
  /** The last errors, newest first. */
  recentErrors(): readonly RecentError[];
  /** Tells of every change of edition, language or errors; answers how to stop. */
  onChange(listener: () => void): () => void;
}
