import type { Edition, Programme } from "../../core/rules/edition";
import type { Words } from "../../core/rules/model";
import { caseName } from "../case-name";
import { type Concern, concernOf, weights } from "./concern";
import { caseKey, isRecord, nameOf, type Named } from "./names";
import { spelledOut } from "./spelled-out";
import { isOtherBasis, isWhole, sameAmount, sameValue } from "./values";

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
  /** Nothing but the order of a list differs: `before` and `after` are the names of its entries. */
  readonly isOrder?: true;
}

/**
 * Every value in which two editions differ. Programmes, conditions, relations and the like are matched by id, cases by
 * variant and class, so that a new entry does not make those after it look changed. Figures and dates are told whole.
 */
export function compareEditions(before: Edition, after: Edition): readonly Difference[] {
  const found = within(before, after, []).map((each) => {
    const programme = programmeAt(each.path, before, after);
    const caseName = caseNameAt(each.path, after) ?? caseNameAt(each.path, before);
    const told = inWords(each, before, after);
    return { ...told, ...(programme && { programme }), ...(caseName && { caseName }) };
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

/** What the list writes as keys, people read as what they stand for: dates of periods, names of what was reordered. */
function inWords(each: Difference, before: Edition, after: Edition): Difference {
  const [a, b] = [spelledOut(each, each.before, before), spelledOut(each, each.after, after)];
  if (sameValue(a, b)) return each;
  return { ...each, ...(a !== undefined && { before: a }), ...(b !== undefined && { after: b }) };
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
  if (isWhole(before) || isWhole(after)) return ofFigure(before, after, path);
  const [a, b] = [entriesOf(before, path), entriesOf(after, path)];
  if (!a || !b || isOtherBasis(before, after, path))
    return [difference(before, after, path), ...figuresWithin(before, after, path)];
  const names = new Set([...a.keys(), ...b.keys()]);
  return [
    ...[...names].flatMap((name) => within(a.get(name), b.get(name), [...path, name])),
    ...(Array.isArray(before) ? inAnotherOrder(a, b, path) : []),
  ];
}

/** Figures are told whole; where only the reason differs, no amount does, and the reason is told. */
function ofFigure(before: unknown, after: unknown, path: readonly string[]): Difference[] {
  if (sameValue(before, after)) return [];
  if (isWhole(before) && isWhole(after) && sameAmount(before, after))
    return within(before["why"], after["why"], [...path, "why"]);
  return [difference(before, after, path)];
}

/** A programme that is new or gone as a whole brings or takes its amounts and dates: each is told. */
function figuresWithin(before: unknown, after: unknown, path: readonly string[]): Difference[] {
  if (path[0] !== "programmes" || path.length !== 2) return [];
  const figures = (programme: unknown): unknown =>
    isRecord(programme)
      ? { cases: programme["cases"], stated: programme["stated"] }
      : { cases: [], stated: {} };
  return within(figures(before), figures(after), path);
}

/** Entries that both lists have and that stand in another order: the list is another, though no entry is. */
function inAnotherOrder(a: Named, b: Named, path: readonly string[]): Difference[] {
  const before = [...a.keys()].filter((name) => b.has(name));
  const after = [...b.keys()].filter((name) => a.has(name));
  if (before.every((name, at) => name === after[at])) return [];
  return [{ concern: "words", path, isOrder: true, before, after }];
}

function difference(before: unknown, after: unknown, path: readonly string[]): Difference {
  return {
    concern: concernOf(before, after, path),
    path,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

function entriesOf(value: unknown, path: readonly string[]): Named | undefined {
  if (Array.isArray(value)) return nameOf(value as readonly unknown[], path);
  return isRecord(value) ? new Map(Object.entries(value)) : undefined;
}
