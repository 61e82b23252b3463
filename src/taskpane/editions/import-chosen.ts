import { tooLarge } from "../../catalogue/schema";
import type { Edition } from "../../core/rules/edition";
import { editionBelow, importEdition, type SoundEdition } from "../../editions/import";
import type { Fault } from "./fault";

/** What became of a file that somebody has chosen. */
export type Chosen =
  | { readonly ok: true; readonly value: SoundEdition; readonly isSupplement: boolean }
  | { readonly ok: false; readonly problems: readonly Fault[] };

/** Takes in a chosen file, or its text; a file that is larger than any list is not read at all. */
export async function importChosen(
  name: string,
  chosen: string | Blob,
  base: Edition | undefined,
): Promise<Chosen> {
  const expected = typeof chosen === "string" ? undefined : tooLarge(chosen.size);
  if (expected) return { ok: false, problems: [{ expected }] };
  const text = typeof chosen === "string" ? chosen : await chosen.text();
  const imported = await importEdition(text, name, base);
  return imported.ok ? { ...imported, isSupplement: editionBelow(text) !== undefined } : imported;
}
