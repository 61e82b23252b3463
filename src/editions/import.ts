import {
  cleanedText,
  editionHash,
  isWithinLimits,
  type Problem,
  readEdition,
  readSupplement,
} from "../catalogue/schema";
import type { Edition } from "../core/rules/edition";
import { cleanedSigns } from "../text/editions/preview";
import type { Caution } from "./form";

/** An edition that has passed every check, with the hash by which workbooks pin it. */
export interface SoundEdition {
  readonly edition: Edition;
  readonly hash: string;
  /** The edition as JSON, as a workbook keeps it and a file holds it. */
  readonly text: string;
}

/** What became of a text that was to be an edition. Nothing is half imported. */
export type Imported =
  | {
      readonly ok: true;
      readonly value: SoundEdition;
      /** It was laid over another edition. */
      readonly isSupplement: boolean;
      /** What was left out of the text before it was read. */
      readonly cautions: readonly Caution[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Takes an edition in from the text of a file: it is cleaned of signs that nobody sees, then size, depth, keys, shape
 * and references are checked. A supplement, which names the edition that it lies over, is laid over `base` and checked
 * together with it.
 */
export async function importEdition(given: string, file: string, base?: Edition): Promise<Imported> {
  const { text, count, first } = cleanedText(given);
  const isSupplement = overOf(text) !== undefined;
  const reading = isSupplement
    ? readSupplement(text, file, base && { edition: base, hash: await editionHash(base) })
    : readEdition(text, file);
  if (reading.kind === "unreadable") return { ok: false, problems: reading.problems };
  return {
    ok: true,
    value: await sealed(reading.edition),
    isSupplement,
    cautions: count > 0 ? [{ text: cleanedSigns(count, first) }] : [],
  };
}

/** An edition that is known to be sound, with its hash and its text. */
export async function sealed(edition: Edition): Promise<SoundEdition> {
  return { edition, hash: await editionHash(edition), text: JSON.stringify(edition) };
}

/** The same as a file that people can read and compare: one value a line. */
export const fileText = ({ edition }: SoundEdition): string => `${JSON.stringify(edition, null, 2)}\n`;

/**
 * The id of the edition that a supplement says it lies over; undefined for a list of its own, no JSON at all, or a text
 * beyond the limits, which is not parsed.
 */
export const editionBelow = (given: string): string | undefined => overOf(cleanedText(given).text);

function overOf(text: string): string | undefined {
  if (!isWithinLimits(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, "over")) return undefined;
    return String((value as { over: unknown }).over);
  } catch {
    return undefined;
  }
}
