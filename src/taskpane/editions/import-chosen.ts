import { tooLarge } from "../../catalogue/schema";
import type { Edition } from "../../core/rules/edition";
import type { Words } from "../../core/rules/model";
import { importEdition, type Imported } from "../../editions/import";

/** Why a file was not taken in, at a line of it where one is to blame. */
interface Told {
  readonly expected: Words;
  readonly line?: number;
  readonly path?: string;
}

/** What became of a file that somebody has chosen. */
export type Chosen =
  Extract<Imported, { readonly ok: true }> | { readonly ok: false; readonly problems: readonly Told[] };

/** Takes in a chosen file, or its text; a file that is larger than any list is not read at all. */
export async function importChosen(
  name: string,
  chosen: string | Blob,
  base: Edition | undefined,
): Promise<Chosen> {
  const expected = typeof chosen === "string" ? undefined : tooLarge(chosen.size);
  if (expected) return { ok: false, problems: [{ expected }] };
  const text = typeof chosen === "string" ? chosen : await chosen.text();
  return importEdition(text, name, base);
}
