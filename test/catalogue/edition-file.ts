import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Edition } from "../../src/core/rules/edition";
import { readEdition } from "../../src/catalogue/schema";

const root = join(__dirname, "..", "..");

/** Text of the edition of 2025-10-02, as it lies in data/. */
export const editionText = readFileSync(join(root, "data/editions/2025-10-02.json"), "utf8");

/** The edition of 2025-10-02; a fault in it fails every test that asks for it. */
export function theEdition(): Edition {
  const reading = readEdition(editionText, "data/editions/2025-10-02.json");
  if (reading.kind === "unreadable") throw new Error(JSON.stringify(reading.problems[0]));
  return reading.edition;
}

/** White space and width folded away, for looking up a quotation in the text of the printed table. */
export const folded = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

/** The printed table as text, folded. */
export const listText = folded(
  readFileSync(join(root, "test/source/medical-dx-grants-2025-10-02.txt"), "utf8"),
);

/** Every object in a value, with the path to it. */
export function objectsIn(value: unknown, path = ""): { path: string; object: Record<string, unknown> }[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, one]) => objectsIn(one, `${path}/${key}`));
  return Array.isArray(value) ? inner : [{ path, object: value as Record<string, unknown> }, ...inner];
}
