/** Entries of a list or an object by a name that stays theirs from edition to edition. */
export type Named = ReadonlyMap<string, unknown>;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Entries by id; cases by variant and class; texts by themselves; anything else by its place, counted from 1. */
export function nameOf(list: readonly unknown[], path: readonly string[]): Named {
  const isCases = path.at(-1) === "cases";
  const names = list.map((entry, index) => {
    if (typeof entry === "string") return entry;
    if (!isRecord(entry)) return String(index + 1);
    if (typeof entry["id"] === "string") return entry["id"];
    if (isCases) return caseKey(entry);
    return String(index + 1);
  });
  return new Map(list.map((entry, index) => [names[index] ?? "", entry]));
}

/** A case by what no other of its programme has: 1 clinic. */
export const caseKey = (one: { readonly variant?: unknown; readonly class?: unknown }): string =>
  [one.variant, one.class].filter((part) => typeof part === "string").join(" ");
