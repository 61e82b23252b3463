import type { ElementName } from "../parts/element";
import { type FoundPart, readPart, writePart } from "../parts/part";
import { done } from "../session/failure";
import type { Session } from "../session/session";

/** An edition by its date and hash. */
export interface EditionMark {
  readonly id: string;
  readonly hash: string;
}

/** Which edition the workbook's values were last computed with, as far as it says so. */
export type StampState =
  | { readonly state: "none" | "damaged" }
  | { readonly state: "current" | "stale"; readonly stamped: EditionMark };

/** Part of the file format: never changes. */
export const stampPart: ElementName = { name: "computed", namespace: "urn:medical-dx-grants:computed" };

/** Reads the stamp and holds it against the edition that computes now. */
export async function readStamp(session: Session, now: EditionMark): Promise<StampState> {
  return judged(await readPart(session, stampPart), now);
}

function judged(part: FoundPart, now: EditionMark): StampState {
  if (part.found === "none") return { state: "none" };
  const { id, hash } = part.found === "one" ? part.element.attributes : {};
  if (id === undefined || hash === undefined) return { state: "damaged" };
  return { state: hash === now.hash ? "current" : "stale", stamped: { id, hash } };
}

/**
 * Stamps the edition, over whatever stood there: a damaged stamp says nothing worth keeping. Answers whether it stands;
 * what was computed is computed all the same.
 */
export async function writeStamp(session: Session, { id, hash }: EditionMark): Promise<boolean> {
  try {
    const element = { attributes: { id, hash }, text: "" };
    return (await writePart(session, stampPart, () => done({ element }))).ok;
  } catch {
    return false;
  }
}
