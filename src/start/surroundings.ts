import type { Edition } from "../core/rules/edition";
import type { EditionPart } from "../excel/edition-part";
import type { PinnedEdition } from "../excel/pinned-edition";
import type { Decision, Judgement } from "./decide";
import type { BesideShelf, FormerBeside } from "./keep-former";

/** Everything outside the door: the workbook, the shelf of editions, the user's memory. */
export interface Surroundings extends BesideShelf {
  read(): Promise<PinnedEdition>;
  readonly judgement: Judgement;
  /** Milliseconds after which the functions start without the pin. */
  readonly timeLimit: number;
  /** The whole built-in edition, fetched only when a switch back to it is wanted. */
  builtInEdition(): Promise<Edition>;
  recalculate(): Promise<void>;
  /** Remembers that this user accepted the edition. */
  remember(hash: string): void;
  unpin(): Promise<void>;
  /** Pins an edition in place of any other; rejects with the former pin in its place when that fails. */
  pin(part: EditionPart): Promise<void>;
  /** Puts pins back as they stood, readable or not. */
  repin(texts: readonly string[]): Promise<void>;
}

/** An edition that has passed every check, with the text under which a workbook keeps it. */
export interface WholeEdition {
  readonly edition: Edition;
  readonly hash: string;
  readonly text: string;
}

/** What a switch has taken the place of, so that it can be taken back. */
export interface Former {
  readonly pinned: PinnedEdition;
  readonly decision: Decision;
  /** The place beside the new edition that the former one was given. */
  readonly beside: FormerBeside | undefined;
}
