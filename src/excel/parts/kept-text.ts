import { done, failed, type Outcome } from "../session/failure";
import type { Session } from "../session/session";
import type { ElementName } from "./element";
import { type FoundPart, readPart, writePart } from "./part";

/** The text that a workbook keeps in a part of ours; "" where there is none. Two round trips, one without a part. */
export async function readKeptText(session: Session, name: ElementName): Promise<Outcome<string>> {
  return textIn(await readPart(session, name));
}

const textIn = (part: FoundPart): Outcome<string> => {
  if (part.found === "damaged") return failed({ code: "damaged", texts: part.texts });
  return done(part.found === "none" ? "" : part.element.text);
};

/**
 * Keeps a text and reads it back: three round trips. Refuses with changed-since when somebody else has kept another
 * one since `seen` was read.
 */
export async function saveKeptText(
  session: Session,
  name: ElementName,
  text: string,
  seen: string,
): Promise<Outcome<string>> {
  const kept = await writePart(session, name, (part) => {
    const now = textIn(part);
    if (!now.ok) return now;
    return now.value === seen
      ? done({ element: { attributes: {}, text } })
      : failed({ code: "changed-since", cells: [] });
  });
  return kept.ok ? done(kept.value.text) : kept;
}
