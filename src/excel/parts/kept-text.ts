import { done, failed, type Outcome } from "../session/failure";
import type { Session } from "../session/session";
import type { ElementName } from "./element";
import { type FoundPart, readPart, removePart, writePart } from "./part";

/** The text that a workbook keeps in a part of ours; "" where there is none. Two round trips, one without a part. */
export async function readKeptText(session: Session, name: ElementName): Promise<Outcome<string>> {
  return textIn(await readPart(session, name));
}

const textIn = (part: FoundPart): Outcome<string> => {
  if (part.found === "damaged") return failed({ code: "damaged", texts: part.texts });
  return done(part.found === "none" ? "" : part.element.text);
};

/**
 * Keeps a text and reads it back: three round trips. Where it is "" the part goes, so that nothing of ours stays behind
 * in the workbook. Refuses with changed-since when somebody else has kept another one since `seen` was read.
 */
export async function saveKeptText(
  session: Session,
  name: ElementName,
  text: string,
  seen: string,
): Promise<Outcome<string>> {
  const asSeen = (part: FoundPart): Outcome<string> => {
    const now = textIn(part);
    return now.ok && now.value !== seen ? failed({ code: "changed-since", cells: [] }) : now;
  };
  if (text === "") {
    const removed = await removePart(session, name, asSeen);
    return removed.ok ? done("") : removed;
  }
  const kept = await writePart(session, name, (part) => {
    const now = asSeen(part);
    return now.ok ? done({ element: { attributes: {}, text } }) : now;
  });
  return kept.ok ? done(kept.value.text) : kept;
}
