import type { UsedCells } from "../../excel/editions/used-calls";
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
  /** Cells of which only Excel can work out an argument: they are told apart by nothing before the switch. */
  readonly unknown: readonly string[];
  /** Cells that were not looked at, since there are so many. */
  readonly left: number;
}

/** Cells that would change, each once however many calls of ours it has. */
export const cellsChanged = ({ changes }: Pick<CellChanges, "changes">): number =>
  new Set(changes.map(({ sheet, cell }) => `${sheet}!${cell}`)).size;

type Ask = (id: FunctionId, given: readonly unknown[]) => Outcome<FunctionId>;

/** Answers every call with both editions, and tells where the answers differ. */
export function cellChanges({ cells, left }: UsedCells, now: Ask, then: Ask): CellChanges {
  const unknown: string[] = [];
  const changes = cells.flatMap(({ sheet, cell, calls }) => {
    if (calls.some(({ isComplete }) => !isComplete)) unknown.push(`${sheet}!${cell}`);
    return calls.flatMap(({ id, text, arguments: args, isComplete }): CellChange[] => {
      if (!isComplete) return [];
      const given = args.map(({ given: value }) => value ?? null);
      // An id that is none of ours is answered with an error by both, which makes no difference.
      const [a, b] = [now(id as FunctionId, given), then(id as FunctionId, given)];
      const isDate = givesDays.has(id) ? ({ isDate: true } as const) : {};
      return differing(a, b).map((change) => ({ sheet, cell, call: text, ...change, ...isDate }));
    });
  });
  return {
    changes: changes.sort((a, b) => weight(b) - weight(a)),
    cells: cells.length + left,
    unknown,
    left,
  };
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
