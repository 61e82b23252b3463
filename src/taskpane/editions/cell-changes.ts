import { anything, fedBy, placeName } from "../../excel/editions/readers";
import type { UsedCell, UsedCells } from "../../excel/editions/used-calls";
import type { Outcome } from "../../functions/runtime";
import type { FunctionId } from "../../functions/signatures";

type Value = string | number | boolean;

/** A call in a cell that another edition would answer otherwise. */
export interface CellChange {
  readonly sheet: string;
  readonly cell: string;
  /** The call as it stands in the formula. */
  readonly call: string;
  readonly before: Value;
  readonly after: Value;
  /** By how much, where both are numbers. */
  readonly difference?: number;
  /** The numbers are days, as Excel counts them. */
  readonly isDate?: true;
}

/** What a switch would do to the cells of a workbook. */
export interface CellChanges {
  readonly changes: readonly CellChange[];
  /** Cells that call our functions. */
  readonly cells: number;
  /** Cells of which only Excel can work out an argument, or whose arguments a change may feed: not told before. */
  readonly unknown: readonly string[];
  /** Cells that were not looked at, since there are so many. */
  readonly left: number;
}

/** Cells that would change, each once however many calls of ours it has. */
export const cellsChanged = ({ changes }: Pick<CellChanges, "changes">): number =>
  new Set(changes.map(({ sheet, cell }) => `${sheet}!${cell}`)).size;

type Ask = (id: FunctionId, given: readonly unknown[]) => Outcome<FunctionId>;

/**
 * Answers every call with both editions, and tells where the answers differ. The arguments are those of now: a cell that
 * another one feeds which may change is not foretold, and neither is what it feeds in turn.
 */
export function cellChanges({ cells, left, readers }: UsedCells, now: Ask, then: Ask): CellChanges {
  const all = cells.map((each) => changesOf(each, now, then));
  const isUntold = ({ calls }: UsedCell): boolean => calls.some(({ isComplete }) => !isComplete);
  const untold = cells.filter(isUntold).map(placeName);
  const changing = [...all.flat().map(placeName), ...untold];
  const isAny = changing.length > 0 || left > 0;
  const fed = isAny ? fedBy([...changing, anything], readers) : new Set<string>();
  const isFed = (place: string): boolean => fed.has(place);
  const unknown = cells.filter((each) => isUntold(each) || isFed(placeName(each))).map(placeName);
  return {
    changes: all
      .flat()
      .filter((change) => !isFed(placeName(change)))
      .sort((a, b) => weight(b) - weight(a)),
    cells: cells.length + left,
    unknown,
    left,
  };
}

function changesOf({ sheet, cell, calls }: UsedCell, now: Ask, then: Ask): readonly CellChange[] {
  return calls.flatMap(({ id, text, arguments: args, isComplete }): CellChange[] => {
    if (!isComplete) return [];
    const given = args.map(({ given: value }) => value ?? null);
    // An id that is none of ours is answered with an error by both, which makes no difference.
    const [a, b] = [now(id as FunctionId, given), then(id as FunctionId, given)];
    const isDate = givesDays.has(id) ? ({ isDate: true } as const) : {};
    return differing(a, b).map((change) => ({ sheet, cell, call: text, ...change, ...isDate }));
  });
}

/** Functions whose numbers are days: a deadline, the date of the list. */
const givesDays: ReadonlySet<string> = new Set(["DEADLINE", "EDITION"]);

/** The largest amounts come first, words last. */
const weight = ({ difference }: CellChange): number => Math.abs(difference ?? 0);

type Differing = Pick<CellChange, "before" | "after" | "difference">;

/** The first value that differs; a spilled answer is one change, however many cells it fills. */
function differing(a: Outcome<FunctionId>, b: Outcome<FunctionId>): readonly Differing[] {
  const [before, after] = [valuesOf(a), valuesOf(b)];
  const length = Math.max(before.length, after.length);
  for (let index = 0; index < length; index += 1) {
    const [x = "", y = ""] = [before[index], after[index]];
    if (x === y) continue;
    const difference = typeof x === "number" && typeof y === "number" ? y - x : undefined;
    return [{ before: x, after: y, ...(difference !== undefined && { difference }) }];
  }
  return [];
}

function valuesOf(outcome: Outcome<FunctionId>): readonly Value[] {
  if ("error" in outcome) return [outcome.error.code];
  const { value } = outcome;
  return Array.isArray(value) ? (value as readonly (readonly Value[])[]).flat() : [value];
}
