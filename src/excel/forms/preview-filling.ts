import type { FilledCell, Filling } from "../../sheets/filling";
import { type Box, cellIn } from "../cells/box";
import type { CellChange } from "../cells/change";
import type { Content } from "../cells/content";
import type { Draft } from "../insert/draft";
import { lookAt, type Preview } from "../insert/preview";
import { done, failed, type Outcome } from "../session/failure";
import type { Session } from "../session/session";
import { mostFormCells } from "./see-sheet";
import { askRules, type RuleVerdict } from "./validation";

/** What would be written into a form and what stands there now. */
export interface FillingPreview extends Preview {
  /** Cells left out, since their validation refuses the value or cannot be judged here. */
  readonly refused: readonly RuleVerdict[];
}

/** Looks at the cells that a filling would write: one round trip for every 5,000 cells, one more where rules differ. */
export async function previewFilling(session: Session, filling: Filling): Promise<Outcome<FillingPreview>> {
  const box = boxOf(filling);
  if (box.height * box.width > mostFormCells)
    return failed({ code: "too-big", cells: box.height * box.width, most: mostFormCells });
  const sheet = session.context.workbook.worksheets.getItem(filling.sheet);
  const judge = askRules(session, sheet, filling.cells);
  const seen = await lookAt(session, draftOf(filling, box));
  return done(without(seen, await judge()));
}

/** A preview without the cells that are refused. */
function without(seen: Preview, refused: readonly RuleVerdict[]): FillingPreview {
  const names = new Set(refused.map(({ cell }) => cell));
  const changes = seen.changes.map((row, i) =>
    row.map((change, j) => (names.has(cellIn(seen.box, i, j)) ? undefined : change)),
  );
  return { ...seen, changes, filled: seen.filled.filter(({ cell }) => !names.has(cell)), refused };
}

/** The cells that were concluded from, and those that are written. */
function boxOf({ from, cells }: Filling): Box {
  let [top, left, bottom, right] = [from.row, from.column, from.row + from.height, from.column + from.width];
  for (const { row, column } of cells) {
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row + 1), Math.max(right, column + 1)];
  }
  return { row: top, column: left, height: bottom - top, width: right - left };
}

function draftOf({ sheet, cells }: Filling, box: Box): Draft {
  const changes: (CellChange | undefined)[][] = Array.from({ length: box.height }, () =>
    new Array<CellChange | undefined>(box.width).fill(undefined),
  );
  for (const cell of cells) {
    const row = changes[cell.row - box.row];
    if (row) row[cell.column - box.column] = changeTo(cell);
  }
  return { sheet, box, changes, names: {}, wanted: undefined, spills: false, inTables: true };
}

const changeTo = (cell: FilledCell): CellChange => ({
  content: contentOf(cell),
  ...(cell.format !== undefined && { format: cell.format }),
});

function contentOf({ formula, value = "" }: FilledCell): Content {
  if (formula !== undefined) return { kind: "formula", text: formula };
  return typeof value === "string" ? { kind: "text", text: value } : { kind: "constant", value };
}
