import { done, failed, type Outcome } from "../session/failure";
import type { Session } from "../session/session";
import type { ElementName } from "./element";
import { type FoundPart, readPart, writePart } from "./part";

/** How something is kept in a part of the workbook, as versioned text. */
export interface Keeping<T> {
  readonly part: ElementName;
  /** What stands there while there is no part. */
  readonly nothing: T;
  /** Reads the text: "newer" when a later version wrote it, undefined when it is damaged. */
  readonly read: (text: string) => T | "newer" | undefined;
  readonly written: (value: T) => string;
}

/** What a workbook keeps. */
export interface Kept<T> {
  readonly value: T;
  /** What was read, to be handed back on saving, so that nobody's change is overwritten; "" where there was nothing. */
  readonly seen: string;
}

export interface Saving {
  /** As read last. */
  readonly seen: string;
  /** Starts anew where the part is damaged; its text is kept beside. */
  readonly replaceDamaged?: boolean;
}

/** What the workbook keeps: two round trips. A damaged part fails with its text, and nothing is touched. */
export async function readKept<T>(session: Session, keeping: Keeping<T>): Promise<Outcome<Kept<T>>> {
  return keptIn(keeping, await readPart(session, keeping.part));
}

function keptIn<T>({ part, nothing, read }: Keeping<T>, found: FoundPart): Outcome<Kept<T>> {
  if (found.found === "none") return done({ value: nothing, seen: "" });
  if (found.found === "damaged") return failed({ code: "damaged", texts: found.texts });
  const seen = found.element.text;
  const value = read(seen);
  if (value === "newer") return failed({ code: "unsupported", what: `${part.name} of a later version` });
  return value === undefined ? failed({ code: "damaged", texts: [found.xml] }) : done({ value, seen });
}

/**
 * Keeps it in the workbook and reads it back: three round trips. Refuses with changed-since when somebody else has
 * saved something else meanwhile.
 */
export async function saveKept<T>(
  session: Session,
  keeping: Keeping<T>,
  value: T,
  { seen, replaceDamaged = false }: Saving,
): Promise<Outcome<Kept<T>>> {
  const text = keeping.written(value);
  const readBack = keeping.read(text);
  if (readBack === undefined || readBack === "newer") return failed({ code: "damaged", texts: [text] });
  const kept = await writePart(session, keeping.part, (part) => {
    const now = keptIn(keeping, part);
    const element = { attributes: {}, text };
    if (!now.ok)
      return now.failure.code === "damaged" && replaceDamaged ? done({ element, rescue: true }) : now;
    return now.value.seen === seen ? done({ element }) : failed({ code: "changed-since", cells: [] });
  });
  return kept.ok ? done({ value, seen: kept.value.text }) : kept;
}
