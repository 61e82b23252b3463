import type { Edition } from "../core/rules/edition";
import type { EditionPart } from "../excel/edition-part";
import type { PinnedEdition } from "../excel/pinned-edition";
import type { Decision, Judgement } from "./decide";

/** How a workbook's editions beside its own are read and written. */
export interface BesideShelf {
  readBeside(): Promise<readonly (EditionPart | undefined)[]>;
  keepBeside(part: EditionPart): Promise<void>;
  /** Takes the edition of a date out, or all that cannot even be read; answers the parts as they stood. */
  dropBeside(id: string | undefined): Promise<readonly string[]>;
  putBackBeside(parts: readonly string[]): Promise<void>;
}

/** What keeping an edition beside has taken the place of: the part of the same date, or none. */
export interface FormerBeside {
  readonly id: string;
  readonly replaced: EditionPart | undefined;
}

/** What computes now, and what the workbook pins. */
interface Now {
  readonly decision: Decision;
  readonly pinned: PinnedEdition;
}

interface BuiltIn {
  readonly judgement: Judgement;
  builtInEdition(): Promise<Edition>;
}

/**
 * Keeps the edition of now beside one of another date, for cells that name it. One that nobody has accepted stays too,
 * to be asked about as before. Answers what there was beside; nothing where nothing was kept.
 */
export async function keepFormer(
  shelf: BesideShelf & BuiltIn,
  now: Now,
  nextId: string,
): Promise<FormerBeside | undefined> {
  const part = await partOfNow(now, shelf);
  if (!part || part.id === nextId) return undefined;
  const replaced = (await shelf.readBeside()).find((each) => each?.id === part.id);
  await shelf.keepBeside(part);
  return { id: part.id, replaced };
}

/** Puts back what stood beside before. */
export async function takenBack(shelf: BesideShelf, former: FormerBeside | undefined): Promise<void> {
  if (former?.replaced) await shelf.keepBeside(former.replaced);
  else if (former) await shelf.dropBeside(former.id);
}

async function partOfNow({ decision, pinned }: Now, builtIn: BuiltIn): Promise<EditionPart | undefined> {
  if (decision.kind === "unreadable") return undefined;
  if (decision.kind !== "built-in") return pinned.found === "part" ? pinned.part : undefined;
  const edition = await builtIn.builtInEdition();
  return { id: edition.id, hash: builtIn.judgement.builtInHash, text: JSON.stringify(edition) };
}
