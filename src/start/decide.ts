import type { Edition } from "../core/rules/edition";
import type { Pin } from "../core/runtime";
import type { EditionPart } from "../excel/edition-part";
import type { PinnedEdition } from "../excel/pinned-edition";

/** What the workbook's pin amounts to. An unknown edition is sound and waits for the user's word. */
export type Decision =
  | { readonly kind: "built-in" }
  | { readonly kind: "edition" | "unknown"; readonly edition: Edition; readonly hash: string }
  | { readonly kind: "unreadable"; readonly why: "damaged" | "newer" | "time-out" | "no-answer" };

/** What a pin is judged by. */
export interface Judgement {
  readonly builtInHash: string;
  /** Issued by us, or accepted by this user before. */
  isTrusted(hash: string): boolean;
  /** The edition in the part, if it is sound and has the hash that it claims; "newer" than this add-in can read. */
  verify(part: EditionPart): Promise<Edition | "newer" | undefined>;
}

/** Judges the workbook's pin. Never rejects: what cannot be read or checked is unreadable. */
export async function decide(read: () => Promise<PinnedEdition>, judgement: Judgement): Promise<Decision> {
  try {
    const pinned = await read();
    if (pinned.found === "none") return { kind: "built-in" };
    if (pinned.found === "damaged") return { kind: "unreadable", why: "damaged" };
    return await judge(pinned.part, judgement);
  } catch {
    return { kind: "unreadable", why: "no-answer" };
  }
}

async function judge(part: EditionPart, judgement: Judgement): Promise<Decision> {
  const { hash } = part;
  // The hash alone decides here: what would compute is the built-in edition itself, not the text of the part.
  if (hash === judgement.builtInHash) return { kind: "built-in" };
  const edition = await judgement.verify(part);
  if (!edition) return { kind: "unreadable", why: "damaged" };
  if (edition === "newer") return { kind: "unreadable", why: "newer" };
  return { kind: judgement.isTrusted(hash) ? "edition" : "unknown", edition, hash };
}

/** The decision as functions.js takes it from the page. */
export function pinOf(decision: Decision): Pin {
  switch (decision.kind) {
    case "built-in":
      return { state: "built-in" };
    case "edition":
      return { state: "edition", edition: decision.edition, hash: decision.hash };
    case "unknown":
      return { state: "unknown", id: decision.edition.id, hash: decision.hash };
    case "unreadable":
      return { state: "unreadable" };
  }
}
