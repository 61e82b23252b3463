import type { Reason } from "../../core/plan/reasons";
import type { Entry, PlanResult } from "../../core/plan/result";

/** Two programmes of a plan that stand against each other. */
export interface Conflict {
  readonly a: Entry;
  readonly b: Entry;
  readonly reason: Reason;
}

/** A claim that waits for another one's decision does not stand against it. */
const waits: ReadonlySet<Reason["code"]> = new Set(["decision-missing", "base-missing"]);

/** Every pair of claims that stand against each other, once for each rule, in the order of the rows. */
export function conflictsOf({ entries }: Pick<PlanResult, "entries">): Conflict[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const found = new Map<string, Conflict>();
  for (const entry of entries)
    for (const reason of entry.reasons.filter(({ code }) => !waits.has(code)))
      for (const id of reason.against ?? []) {
        const other = byId.get(id);
        if (!other || other === entry) continue;
        const [a, b] =
          entry.row < other.row || (entry.row === other.row && entry.id < id)
            ? [entry, other]
            : [other, entry];
        const key = JSON.stringify([reason.relation ?? reason.code, a.id, b.id]);
        if (!found.has(key)) found.set(key, { a, b, reason });
      }
  return [...found.values()].sort((x, y) => x.a.row - y.a.row || x.b.row - y.b.row);
}

/** A bracket beside the rows that a conflict concerns. */
export interface Bracket {
  readonly from: number;
  readonly to: number;
  /** Brackets that overlap stand side by side. */
  readonly lane: number;
  /** Sure (不可) or still to be confirmed. */
  readonly isCertain: boolean;
}

/** Brackets between rows, each pair of rows once; a conflict within one row is told in the row itself. */
export function bracketsOf(conflicts: readonly Conflict[], placeOf: (row: number) => number): Bracket[] {
  const pairs = new Map<string, Omit<Bracket, "lane">>();
  for (const { a, b, reason } of conflicts) {
    const [from, to] = [placeOf(a.row), placeOf(b.row)].sort((x, y) => x - y);
    if (from === undefined || to === undefined || from < 0 || from === to) continue;
    const before = pairs.get(`${from}-${to}`);
    const isCertain = reason.state === "excluded" || (before?.isCertain ?? false);
    pairs.set(`${from}-${to}`, { from, to, isCertain });
  }
  const ends: number[] = [];
  return [...pairs.values()]
    .sort((x, y) => x.from - y.from || x.to - y.to)
    .map((pair) => {
      const free = ends.findIndex((end) => end < pair.from);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = pair.to;
      return { ...pair, lane };
    });
}
