/** A list that the workbook keeps as text, with the version of the shape in which it was written. */
export interface KeptList<One> {
  /** The list's key in the text. */
  readonly name: string;
  /** A later one is left alone. */
  readonly version: number;
  readonly isOne: (value: unknown) => value is One;
  /** What no two of the list share. */
  readonly keyOf: (one: One) => string;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads a kept list: "newer" when a later version wrote it, undefined when it is damaged or a key stands twice. */
export function readKeptList<One>(text: string, kept: KeptList<One>): readonly One[] | "newer" | undefined {
  const parsed = parsedJson(text);
  if (!isRecord(parsed) || typeof parsed["version"] !== "number") return undefined;
  if (parsed["version"] > kept.version) return "newer";
  const list: unknown = parsed[kept.name];
  if (!Array.isArray(list) || !list.every(kept.isOne)) return undefined;
  return new Set(list.map(kept.keyOf)).size === list.length ? list : undefined;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
