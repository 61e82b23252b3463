import { absoluteCell, type Box, cellIn, isReferenceTo } from "../cells/box";
import { sameContent } from "../cells/content";
import { rangeOf, readBox } from "../cells/read-box";
import type { CellState } from "../cells/read-cells";
import type { CellChanges } from "../cells/change";
import { done, failed, type Obstacle, type Outcome, type Trouble } from "../session/failure";
import type { Session } from "../session/session";
import type { UndoToken } from "./apply";
import { readObstacles } from "./obstacles";
import { rewrite } from "./rewrite";
import { filledBy } from "./spill";
import type { ColumnWidth } from "./widths";

export interface Undone {
  readonly address: string;
  /** Cells that were left as they are, because somebody has changed them since. */
  readonly left: readonly string[];
}

/**
 * Puts cells back to what they were before an insertion. Cells that have changed since are named and nothing is done;
 * with `others` all but those are put back. Two round trips for up to 5,000 cells.
 */
export async function undo(
  session: Session,
  token: UndoToken,
  { others }: { others: boolean },
): Promise<Outcome<Undone>> {
  const now = await readNow(session, token);
  const trouble = inTheWay(now.obstacles);
  if (trouble) return failed(trouble);
  const isChanged = changesSince(token, now);
  const changed = cellsWhere(token, isChanged);
  if (changed.length > 0 && !others) return failed({ code: "changed-since", cells: changed });
  const kept = (changes: CellChanges): CellChanges =>
    changes.map((row, i) => row.map((change, j) => (isChanged(i, j) ? undefined : change)));
  const widths = token.widths.filter(({ after }) =>
    now.widths.some(({ column, points }) => column === after.column && Math.abs(points - after.points) < 1),
  );
  const { sheet, box, names } = token;
  const existing = Object.entries(names).filter(([name]) => now.names.includes(name));
  const outcome = await rewrite(session, {
    ...{ sheet, box, names: Object.fromEntries(existing) },
    from: { cells: kept(token.written), widths: widths.map(({ after }) => after), named: true },
    to: { cells: kept(token.before), widths: widths.map(({ before }) => before), named: false },
  });
  return outcome.ok ? done({ address: token.address, left: changed }) : outcome;
}

interface Now {
  readonly cells: readonly (readonly CellState[])[];
  readonly obstacles: readonly Obstacle[];
  readonly widths: readonly ColumnWidth[];
  /** Names of the insertion that still mean its cells. */
  readonly names: readonly string[];
  /** What the first cell's formula fills now. */
  readonly spill: Box | undefined;
}

async function readNow(session: Session, token: UndoToken): Promise<Now> {
  const { box } = token;
  const sheet = session.context.workbook.worksheets.getItem(token.sheet);
  const whole = rangeOf(sheet, box);
  const { written: changes, inTables } = token;
  const obstacles = readObstacles(session, { sheet, range: whole, box, changes, names: {}, inTables });
  const formats = token.widths.map(({ after }) => whole.getColumn(after.column).format);
  formats.forEach((format) => format.load("columnWidth"));
  const names = readNames(session, sheet, token);
  const spill = token.spills ? filledBy(session, whole.getCell(0, 0)) : () => undefined;
  const cells = await readBox(session, { sheet, box });
  return {
    cells,
    // Its own spill is what an insertion leaves.
    obstacles: obstacles().filter(({ kind }) => kind !== "spill"),
    widths: token.widths.map(({ after }, index) => ({ ...after, points: formats[index]?.columnWidth ?? 0 })),
    names: names(),
    spill: spill(),
  };
}

/** Queues a look at the names of an insertion; those that mean other cells by now are not its own any more. */
function readNames(
  session: Session,
  sheet: Excel.Worksheet,
  { names, box }: UndoToken,
): () => readonly string[] {
  const found = Object.entries(names).map(([name, { row, column }]) => {
    const item = session.context.workbook.names.getItemOrNullObject(name);
    item.load("name,formula");
    return { name, item, cell: absoluteCell({ row: box.row + row, column: box.column + column }) };
  });
  return () =>
    found.flatMap(({ name, item, cell }) =>
      !item.isNullObject && isReferenceTo(String(item.formula), sheet.name, cell) ? [name] : [],
    );
}

function inTheWay(obstacles: readonly Obstacle[]): Trouble | undefined {
  if (obstacles.some(({ kind }) => kind === "read-only")) return { code: "read-only" };
  const sheets = obstacles.flatMap((each) => (each.kind === "protected" ? [each.sheet] : []));
  if (sheets.length > 0) return { code: "protected", sheets };
  return obstacles.length > 0 ? { code: "no-room", obstacles } : undefined;
}

/** Whether a cell that was written is other than it was left. Cells that the first formula fills belong to that formula. */
function changesSince(token: UndoToken, now: Now): (row: number, column: number) => boolean {
  const differs = (row: number, column: number): boolean => {
    if (!token.written[row]?.[column]) return false;
    const [after, found] = [token.after[row]?.[column], now.cells[row]?.[column]];
    if (!after || !found) return true;
    return !sameContent(after.content, found.content) || after.format !== found.format;
  };
  if (!token.spills) return differs;
  const firstDiffers = differs(0, 0);
  const { row: top, column: left } = token.box;
  return (row, column) => {
    if (firstDiffers || (row === 0 && column === 0)) return firstDiffers;
    const isEmpty = now.cells[row]?.[column]?.content.kind === "empty";
    return !isEmpty && !(now.spill && isInside(now.spill, top + row, left + column));
  };
}

const isInside = (box: Box, row: number, column: number): boolean =>
  row >= box.row && row < box.row + box.height && column >= box.column && column < box.column + box.width;

const cellsWhere = (token: UndoToken, holds: (row: number, column: number) => boolean): string[] =>
  token.after.flatMap((row, i) => row.flatMap((_, j) => (holds(i, j) ? [cellIn(token.box, i, j)] : [])));
