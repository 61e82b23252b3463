import { editionHash } from "../catalogue/schema";
import type { Edition } from "../core/rules/edition";

/** data/editions/index.json. */
export interface EditionIndex {
  readonly builtIn: string;
  readonly editions: readonly { readonly id: string; readonly hash: string }[];
}

/**
 * Why an edition must not be built in: the index names another one, or the hash of another content. The start script
 * judges workbooks by the index, so such a build would call a workbook's list built in and compute with a different one.
 */
export async function builtInFault(edition: Edition, index: EditionIndex): Promise<string | undefined> {
  const { id } = edition;
  if (id !== index.builtIn)
    return `data/editions/index.json names ${index.builtIn} as built in, but the scripts would carry ${id}: run npx tsx src/catalogue/tools/seal.ts --built-in ${id} (or ${index.builtIn})`;
  const sealed = index.editions.find((each) => each.id === id)?.hash;
  if (sealed !== (await editionHash(edition)))
    return `data/editions/${id}.json was changed after it was sealed: run npx tsx src/catalogue/tools/seal.ts`;
  return undefined;
}
