import type { Place } from "../../sheets/address";
import { type Box, boxName, rowsOf } from "../cells/box";
import { type Chunk, chunksOf } from "../cells/chunks";
import { type CellState, readCells } from "../cells/read-cells";
import type { CellChanges } from "../cells/change";
import { writeCells } from "../cells/write-cells";
import { done, failed, type Outcome, type Trouble } from "../session/failure";
import { troubleOf } from "../session/office-error";
import type { Session } from "../session/session";
import { type NamedCells, queueNames, setNames } from "./names";
import { type ColumnWidth, writeWidths } from "./widths";

/** One state of a rectangle: what its cells, columns and names become. */
export interface Side {
  readonly cells: CellChanges;
  readonly widths: readonly ColumnWidth[];
  /** Whether the names of the rewriting are defined. */
  readonly named: boolean;
}

/** A rectangle that goes from one state to another, whole or not at all. */
export interface Rewriting {
  /** The sheet's id. */
  readonly sheet: string;
  readonly box: Box;
  readonly names: Readonly<Record<string, Place>>;
  readonly from: Side;
  readonly to: Side;
}

/**
 * Writes chunk by chunk and answers the cells as they are then, in the same round trip. On an error, or when
 * cancelled, what was written is taken back, and the failure tells whether that succeeded.
 */
export async function rewrite(
  session: Session,
  rewriting: Rewriting,
): Promise<Outcome<readonly (readonly CellState[])[]>> {
  const { box, to } = rewriting;
  const chunks = chunksOf(to.cells);
  const written: Chunk[] = [];
  const found: (readonly CellState[])[] = [];
  for (const chunk of chunks) {
    if (session.isCancelled) return await takenBack(session, rewriting, written, { code: "cancelled" });
    written.push(chunk);
    try {
      found.push(...(await writeChunk(session, rewriting, chunk)));
    } catch (thrown) {
      return await takenBack(session, rewriting, written, troubleOf(thrown));
    }
    session.progress({ done: found.length * box.width, of: box.height * box.width });
  }
  return done(found);
}

async function writeChunk(
  session: Session,
  rewriting: Rewriting,
  { first, height }: Chunk,
): Promise<readonly (readonly CellState[])[]> {
  const { box, to } = rewriting;
  const isLast = first + height === box.height;
  const range = rangeOf(session, rewriting, rowsOf(box, first, height));
  if (first === 0) writeWidths(range, to.widths);
  writeCells(session, range, to.cells.slice(first, first + height));
  if (isLast) queueNames(session, namedCells(session, rewriting), to.named);
  const read = readCells(session, range);
  await session.sync();
  return read();
}

/** Attempts to take back, and milliseconds between them: the user may be typing in a cell just then. */
const attempts = 5;
const pause = 400;

async function takenBack(
  session: Session,
  rewriting: Rewriting,
  written: readonly Chunk[],
  trouble: Trouble,
): Promise<Outcome<never>> {
  const { box } = rewriting;
  if (written.length === 0) return failed(trouble);
  // Whoever does not answer will not answer to this either, and may still do what it was asked before.
  if (trouble.code === "host-lost") return failed(trouble, "perhaps", [boxName(box)]);
  const left = [...written];
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      await takeBack(session, rewriting, left);
      return failed(trouble);
    } catch (thrown) {
      if (troubleOf(thrown).code !== "cell-editing") break;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return failed(
    trouble,
    "partly",
    left.map(({ first, height }) => boxName(rowsOf(box, first, height))),
  );
}

/** Takes chunks out of `left` as soon as they are as before. */
async function takeBack(session: Session, rewriting: Rewriting, left: Chunk[]): Promise<void> {
  const { box, from } = rewriting;
  for (let chunk = left.at(-1); chunk; chunk = left.at(-1)) {
    const { first, height } = chunk;
    const range = rangeOf(session, rewriting, rowsOf(box, first, height));
    if (first === 0) writeWidths(range, from.widths);
    writeCells(session, range, from.cells.slice(first, first + height));
    await session.sync();
    if (first === 0) await setNames(session, namedCells(session, rewriting), from.named);
    left.pop();
  }
}

/** A range made anew each time: after an error Office.js knows nothing of those that it was asked for. */
function rangeOf(session: Session, { sheet }: Rewriting, { row, column, height, width }: Box): Excel.Range {
  return session.context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, height, width);
}

function namedCells(session: Session, { sheet, box, names }: Rewriting): NamedCells {
  const home = session.context.workbook.worksheets.getItem(sheet);
  const cells = Object.entries(names).map(
    ([name, { row, column }]) => [name, home.getCell(box.row + row, box.column + column)] as const,
  );
  return Object.fromEntries(cells);
}
