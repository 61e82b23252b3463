import type { StoredBook } from "../../sheets/stored-book";
import type { Resolver } from "../formula/resolver";
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
}
