import { saysTheSame } from "../../catalogue/schema";
import type { Edition, Programme } from "../../core/rules/edition";
import type { Words } from "../../core/rules/model";
import { caseName } from "../case-name";
import { caseKey, isRecord, nameOf, type Named } from "./names";

/** What a difference concerns, the weightiest first: amounts and dates before rules, rules before words. */
export type Concern = "figure" | "date" | "rule" | "programme" | "words";

/** One place at which two editions differ; `before` or `after` is absent where the place is new or gone. */
export interface Difference {
  readonly concern: Concern;
  /** The programme concerned, as it is called in the later edition, else in the earlier. */
  readonly programme?: Pick<Programme, "id" | "number" | "name">;
  /** The case concerned, in words: ①・診療所. */
  readonly caseName?: Words;
  /** Keys down to the place, entries of lists by their ids: programmes, record-sharing, stated, rate. */
  readonly path: readonly string[];
  readonly before?: unknown;
  readonly after?: unknown;
}

const weights: Readonly<Record<Concern, number>> = { figure: 0, date: 1, rule: 2, programme: 3, words: 4 };

/**
 * Every value in which two editions differ. Programmes, conditions, relations and the like are matched by id, cases by
 * variant and class, so that a new entry does not make those after it look changed. Figures and dates are told whole.
 */
export function compareEditions(before: Edition, after: Edition): readonly Difference[] {
  const found = within(before, after, []).map((each) => {
    const programme = programmeAt(each.path, before, after);
    const caseName = caseNameAt(each.path, after) ?? caseNameAt(each.path, before);
    return { ...each, ...(programme && { programme }), ...(caseName && { caseName }) };
  });
  return found.sort((a, b) => weights[a.concern] - weights[b.concern]);
}

function programmeAt(
  [list, id]: readonly string[],
  before: Edition,
  after: Edition,
): Difference["programme"] | undefined {
  if (list !== "programmes") return undefined;
  const isIt = (programme: Programme): boolean => programme.id === id;
  return after.programmes.find(isIt) ?? before.programmes.find(isIt);
}

/** A case is matched by its keys, 1 clinic, and told by its mark and the label of its class. */
function caseNameAt([list, id, part, key]: readonly string[], edition: Edition): Words | undefined {
  if (list !== "programmes" || part !== "cases" || key === undefined) return undefined;
  const programme = edition.programmes.find((each) => each.id === id);
  const one = programme?.cases.find((each) => caseKey(each) === key);
  return programme && one && caseName(edition, programme, one);
}

function within(before: unknown, after: unknown, path: readonly string[]): Difference[] {
  if (Object.is(before, after)) return [];
  if (isWhole(before) || isWhole(after))
    return sameValue(before, after) ? [] : [difference(before, after, path)];
  const [a, b] = [entriesOf(before, path), entriesOf(after, path)];
  if (!a || !b) return [difference(before, after, path)];
  const names = new Set([...a.keys(), ...b.keys()]);
  return [...names].flatMap((name) => within(a.get(name), b.get(name), [...path, name]));
}

/** The reason of a figure is words: told apart from its value, so that a new quotation is no new amount. */
const valueOf = (figure: Readonly<Record<string, unknown>>): unknown =>
  Object.fromEntries(Object.entries(figure).filter(([key]) => key !== "why"));

/** Figures and dates are told as they are, not by numerator and denominator. */
const isWhole = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isRecord(value) && typeof value["unit"] === "string";

/** What is absent says nothing, and the same as nothing but itself. */
const sameValue = (a: unknown, b: unknown): boolean =>
  a === undefined || b === undefined ? a === b : saysTheSame(a, b);

function difference(before: unknown, after: unknown, path: readonly string[]): Difference {
  return {
    concern: concernOf(before, after, path),
    path,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

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

function concernOf(before: unknown, after: unknown, path: readonly string[]): Concern {
  const figures = [before, after].filter(isWhole);
  if (figures.length > 0) {
    const onlyWhy = figures.length === 2 && sameValue(...(figures.map(valueOf) as [unknown, unknown]));
    if (onlyWhy) return "words";
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
  if (path.length === 2 || (part === "cases" && path.length === 4)) return "programme";
  if (part === "windows") return path.some((name) => name === "note" || name === "why") ? "words" : "date";
  if (path.some((name, at) => at > 3 && rulesIn.has(name))) return "rule";
  if (!ofProgramme.has(part)) return "words";
  return onlyRead.has(part === "taxBasis" ? entry : inEntry) ? "words" : "programme";
}

function entriesOf(value: unknown, path: readonly string[]): Named | undefined {
  if (Array.isArray(value)) return nameOf(value as readonly unknown[], path);
  return isRecord(value) ? new Map(Object.entries(value)) : undefined;
}
