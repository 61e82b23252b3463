import type { Block } from "../../sheets/blocks";
import { cellIn, isOnSheet } from "../cells/box";
import { rangeOf, readBox } from "../cells/read-box";
import type { CellState } from "../cells/read-cells";
import { done, failed, type FilledCell, type Obstacle, type Outcome } from "../session/failure";
import type { Session } from "../session/session";
import { boxOf, mostCells } from "./block-cells";
import { blockDraft, type Draft } from "./draft";
import { readObstacles } from "./obstacles";
import type { Target } from "./target";
import { type ColumnWidth, readWidths } from "./widths";

/** What would be written and what stands there now; plain data, to be shown and then applied. */
export interface Preview extends Draft {
  /** The cells with their sheet, as Excel writes them. */
  readonly address: string;
  readonly sheetName: string;
  /** Cells to be written that are not empty: written over only with consent. */
  readonly filled: readonly FilledCell[];
  /** What no consent helps against. */
  readonly obstacles: readonly Obstacle[];
  /** The cells as they were seen: an insertion finds them so, or refuses. */
  readonly cells: readonly (readonly CellState[])[];
  readonly widths: readonly ColumnWidth[];
}

/** Looks at the cells that a block would cover: one round trip for every 5,000 cells. */
export async function preview(session: Session, target: Target, block: Block): Promise<Outcome<Preview>> {
  const box = boxOf(block, target);
  const cells = box.height * box.width;
  if (cells > mostCells) return failed({ code: "too-big", cells, most: mostCells });
  if (!isOnSheet(box)) return failed({ code: "no-room", obstacles: [{ kind: "edge" }] });
  return done(await lookAt(session, blockDraft(target.sheet, block, box)));
}

/** What a preview says, read anew. */
export async function lookAt(session: Session, draft: Draft): Promise<Preview> {
  const { box, changes } = draft;
  const sheet = session.context.workbook.worksheets.getItem(draft.sheet);
  const whole = rangeOf(sheet, box);
  whole.load("address");
  const obstacles = readObstacles(session, { ...draft, sheet, range: whole });
  const widths = readWidths(whole, draft.wanted);
  const looks = changes.map((row) => row.map((change) => change?.look));
  const cells = await readBox(session, { sheet, box, looks });
  return {
    ...plain(draft),
    ...{ cells, widths: widths(), address: whole.address, sheetName: sheet.name },
    filled: filledIn(draft, cells),
    obstacles: [...obstacles(), ...richCells(draft, cells)],
  };
}

/** A draft alone, whatever else was handed over with it. */
const plain = ({ sheet, box, changes, names, wanted, spills, inTables }: Draft): Draft => ({
  ...{ sheet, box, changes, names, wanted, spills, inTables },
});

function filledIn({ box, changes }: Draft, cells: Preview["cells"]): FilledCell[] {
  return cells.flatMap((row, i) =>
    row.flatMap(({ content, shown }, j) =>
      content.kind === "empty" || !changes[i]?.[j] ? [] : [{ cell: cellIn(box, i, j), shown }],
    ),
  );
}

function richCells({ box, changes }: Draft, cells: Preview["cells"]): Obstacle[] {
  const rich = cells.flatMap((row, i) =>
    row.flatMap(({ content }, j) => (content.kind === "rich" && changes[i]?.[j] ? [cellIn(box, i, j)] : [])),
  );
  return rich.length > 0 ? [{ kind: "data-type", cells: rich }] : [];
}
