import { editionHash, isNewer, readEdition } from "../catalogue/schema";
import type { Edition } from "../core/rules/edition";
import type { EditionPart } from "../excel/edition-part";

/** Checks a pinned edition in full: schema, references, its name, and the hash recomputed. Loaded only for a foreign pin. */
export async function verifyEdition(part: EditionPart): Promise<Edition | "newer" | undefined> {
  const reading = readEdition(part.text, `edition ${part.id}`);
  if (reading.kind === "unreadable") return isNewer(part.text) ? "newer" : undefined;
  if (reading.edition.id !== part.id) return undefined;
  return (await editionHash(reading.edition)) === part.hash ? reading.edition : undefined;
}
