import type { CellChange, CellChanges } from "./change";

/** A rectangle of changes without gaps, counted from the first cell of the whole. */
export interface Part {
  readonly row: number;
  readonly column: number;
  readonly changes: readonly (readonly CellChange[])[];
}

interface Run {
  readonly column: number;
  readonly changes: readonly CellChange[];
}

/**
 * Divides changes into rectangles without gaps, so that no cell that stays as it is gets touched at all: Excel takes
 * the cells of a request as one, and would trip over a locked, merged or filtered one between them.
 */
export function partsOf(changes: CellChanges): readonly Part[] {
  const done: Part[] = [];
  let open: { row: number; column: number; changes: (readonly CellChange[])[] }[] = [];
  changes.forEach((cells, row) => {
    const runs = runsOf(cells);
    const goOn = open.filter(({ column, changes: [first] }) =>
      runs.some((run) => run.column === column && run.changes.length === first?.length),
    );
    done.push(...open.filter((part) => !goOn.includes(part)));
    open = runs.map((run) => {
      const part = goOn.find(({ column }) => column === run.column);
      if (!part) return { row, column: run.column, changes: [run.changes] };
      part.changes.push(run.changes);
      return part;
    });
  });
  return [...done, ...open];
}

function runsOf(cells: readonly (CellChange | undefined)[]): Run[] {
  const runs: { column: number; changes: CellChange[] }[] = [];
  cells.forEach((change, column) => {
    if (!change) return;
    const last = runs.at(-1);
    if (last && last.column + last.changes.length === column) last.changes.push(change);
    else runs.push({ column, changes: [change] });
  });
  return runs;
}
