import type { Place } from "../../sheets/address";
import { type Box, boxName, cellIn } from "../cells/box";
import { sameContent } from "../cells/content";
import type { CellState } from "../cells/read-cells";
import type { CellChanges } from "../cells/change";
import { done, failed, type Outcome, type Trouble } from "../session/failure";
import type { Session } from "../session/session";
import { undoing } from "./block-cells";
import { lookAt, type Preview } from "./preview";
import { rewrite, type Rewriting } from "./rewrite";
import { type ColumnWidth, widened } from "./widths";

/** All that taking back needs what was written; plain data. */
export interface UndoToken {
  /** The sheet's id, and the name that it had. */
  readonly sheet: string;
  readonly sheetName: string;
  readonly address: string;
  readonly box: Box;
  /** What puts each cell back. */
  readonly before: CellChanges;
  /** The cells as the insertion left them. */
  readonly after: readonly (readonly CellState[])[];
  /** What was written, for the case that an undoing fails half-way. */
  readonly written: CellChanges;
  readonly widths: readonly { readonly before: ColumnWidth; readonly after: ColumnWidth }[];
  readonly names: Readonly<Record<string, Place>>;
  /** The first cell's formula fills the others. */
  readonly spills: boolean;
  /** Cells of tables were written to knowingly. */
  readonly inTables: boolean;
}

export interface Applied {
  readonly address: string;
  readonly undo: UndoToken;
}

/**
 * Writes what was previewed: reads them again, refuses if anything is other than it was previewed, then
 * writes and reads back in one go. Two round trips for up to 5,000 cells.
 */
export async function apply(
  session: Session,
  seen: Preview,
  { overwrite }: { overwrite: boolean },
): Promise<Outcome<Applied>> {
  const now = await lookAt(session, seen);
  const trouble = troubleWith(seen, now, overwrite);
  if (trouble) return failed(trouble);
  const { sheet, box, changes: written, names, spills, inTables } = seen;
  const before = undoing(written, now.cells);
  const widths = widened(seen.wanted, now.widths);
  const widthsBefore = widths.map(({ column }) => ({
    column,
    points: now.widths.find((width) => width.column === column)?.points ?? 0,
  }));
  const rewriting: Rewriting = {
    ...{ sheet, box, names },
    from: { cells: before, widths: widthsBefore, named: false },
    to: { cells: written, widths, named: true },
  };
  const outcome = await rewrite(session, rewriting);
  if (!outcome.ok) return outcome;
  if (outcome.value.some((row, i) => row.some(({ shown }, j) => written[i]?.[j] && shown === "#SPILL!")))
    return await withoutRoom(session, rewriting);
  const { address, sheetName } = now;
  const undo: UndoToken = {
    ...{ sheet, sheetName, address, box, before, written, names, spills, inTables },
    after: outcome.value,
    widths: widths.map((after, index) => ({ before: widthsBefore[index] ?? after, after })),
  };
  return done({ address, undo });
}

/** A formula that found no room to spill is taken back. */
async function withoutRoom(session: Session, { from, to, ...where }: Rewriting): Promise<Outcome<never>> {
  const back = await rewrite(session, { ...where, from: to, to: from });
  const trouble: Trouble = { code: "no-room", obstacles: [{ kind: "spill" }] };
  return back.ok ? failed(trouble) : failed(trouble, "partly", [boxName(where.box)]);
}

function troubleWith(seen: Preview, now: Preview, overwrite: boolean): Trouble | undefined {
  const sheets = now.obstacles.flatMap((each) => (each.kind === "protected" ? [each.sheet] : []));
  if (now.obstacles.some(({ kind }) => kind === "read-only")) return { code: "read-only" };
  if (sheets.length > 0) return { code: "protected", sheets };
  const changed = changedCells(seen, now);
  if (changed.length > 0) return { code: "changed-since", cells: changed };
  if (now.obstacles.length > 0) return { code: "no-room", obstacles: now.obstacles };
  return overwrite || now.filled.length === 0 ? undefined : { code: "not-empty", cells: now.filled };
}

function changedCells(seen: Preview, now: Preview): string[] {
  return now.cells.flatMap((row, i) =>
    row.flatMap((cell, j) => {
      const before = seen.cells[i]?.[j];
      return before && sameContent(before.content, cell.content) ? [] : [cellIn(seen.box, i, j)];
    }),
  );
}
