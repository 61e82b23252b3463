import type { Session } from "../session";
import { kindText } from "./context-texts";
import type { DraftFaults } from "./facility-draft";

/** What is wrong with a bed count, with the kind of facility as the reader calls it. */
export function bedsFaultText(
  { word, data }: NonNullable<DraftFaults["beds"]>,
  { words, edition, language }: Pick<Session, "words" | "edition" | "language">,
): string {
  const { type } = data;
  return words(word, typeof type === "string" ? { ...data, type: kindText(type, edition, language) } : data);
}
