import { openOwnPackage } from "../../src/xlsx/read";

/** Parts of a file whose text has a word in it. */
export function partsWith(bytes: Uint8Array, word: string): string[] {
  const file = openOwnPackage(bytes);
  return file.names().filter((name) => /\.(?:xml|rels|vml)$/i.test(name) && file.text(name).includes(word));
}
