import { isWhole } from "./values";

/** What a difference concerns, the weightiest first: amounts and dates before rules, rules before words. */
export type Concern = "figure" | "date" | "rule" | "programme" | "words";

/** The lighter a concern weighs, the later it is told. */
export const weights: Readonly<Record<Concern, number>> = {
  figure: 0,
  date: 1,
  rule: 2,
  programme: 3,
  words: 4,
};

/** Parts of a programme or case that say what is computed. */
const rulesIn: ReadonlySet<string> = new Set(["test", "scheme"]);
/** Tables of the whole list that say what is computed and allowed. */
const ruleTables: ReadonlySet<string> = new Set([
  "schemes",
  "classes",
  "facts",
  "facilityWords",
  "relations",
]);
/** What is only read, in entries of those tables and of programmes. */
const onlyRead: ReadonlySet<string> = new Set(["text", "label", "question", "name", "why", "kind"]);
/** Parts of a programme by which it is found and its cost is counted. */
const ofProgramme: ReadonlySet<string> = new Set([
  "number",
  "level",
  "taxBasis",
  "variants",
  "items",
  "conditions",
]);

/** What a difference at a place concerns; a figure or date is known by itself, anything else by its place. */
export function concernOf(before: unknown, after: unknown, path: readonly string[]): Concern {
  const figures = [before, after].filter(isWhole);
  if (figures.length > 0) {
    return figures.some(({ unit }) => unit === "date") ? "date" : "figure";
  }
  const [table = "", , part = "", entry = "", inEntry = ""] = path;
  if (ruleTables.has(table)) return onlyRead.has(part) ? "words" : "rule";
  return table === "programmes" ? concernOfProgramme(path, [part, entry, inEntry]) : "words";
}

function concernOfProgramme(
  path: readonly string[],
  [part = "", entry = "", inEntry = ""]: readonly string[],
): Concern {
  if (path.length === 2) return "programme";
  // A case that is new or gone brings or takes its amounts.
  if (part === "cases" && path.length === 4) return "figure";
  if (part === "windows") return path.some((name) => name === "note" || name === "why") ? "words" : "date";
  if (path.some((name, at) => at > 3 && rulesIn.has(name))) return "rule";
  if (!ofProgramme.has(part)) return "words";
  return onlyRead.has(part === "taxBasis" ? entry : inEntry) ? "words" : "programme";
}
