import type { Edition } from "../core/rules/edition";
import type { Words } from "../core/rules/model";
import type { Language } from "../core/runtime";
import type { Say } from "./words";

/** What is needed to put something of a list into words; a session has it, and so has whoever writes a file. */
export interface Speaking {
  /** The whole list, for people to read. */
  readonly edition: Edition;
  readonly language: Language;
  readonly words: Say;
  /** A text of the list in the reader's language. */
  readonly say: (words: Words) => string;
}
