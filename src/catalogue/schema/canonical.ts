/**
 * JSON in one agreed spelling: keys sorted, no white space. Two files with the same content have the same
 * canonical text however they are laid out. Throws TypeError for what JSON cannot hold.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object" && value !== null) return canonicalObject(value as Record<string, unknown>);
  if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError(`${value} is not JSON`);
  if (value === null || typeof value === "number" || typeof value === "boolean") return JSON.stringify(value);
  throw new TypeError(`${typeof value} is not JSON`);
}

function canonicalObject(value: Readonly<Record<string, unknown>>): string {
  let text = "";
  // Sorted without a comparison of our own: by UTF-16 code units, the same on every machine and in every language.
  for (const key of Object.keys(value).sort())
    text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(value[key])}`;
  return `{${text}}`;
}

/** SHA-256 of the canonical text, in lower-case hexadecimal: the name by which a workbook pins an edition. */
export async function editionHash(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(value));
  const digest = await globalThis.crypto.subtle.digest("SHA-256", bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
