import type { Place } from "../../sheets/address";
import { type Block, placed, type PlacedCell } from "../../sheets/blocks";
import { type Box, sheetRows } from "../cells/box";
import { type Content, empty } from "../cells/content";
import { drawnLook } from "../cells/look";
import type { CellState } from "../cells/read-cells";
import type { CellChange, CellChanges } from "../cells/change";

/** The most cells of one insertion: far more than any block of ours, and still quick to take back. */
export const mostCells = 100_000;

/** The cells that a block covers when it begins at `target`. */
export function boxOf(block: Block, { row, column }: Place): Box {
  const width = Math.max(1, ...block.rows.map(({ length }) => length));
  return { row, column, height: Math.min(block.rows.length, sheetRows), width };
}

/** What the cells of a block become at their place. */
export function blockChanges(block: Block, target: Place): CellChanges {
  return placed(block, target).map((row) => row.map((cell) => (cell ? changeTo(cell) : { content: empty })));
}

function changeTo(cell: PlacedCell): CellChange {
  const content = contentOf(cell);
  const format = cell.format ?? (content.kind === "empty" ? undefined : "General");
  return {
    content,
    ...(format !== undefined && { format }),
    ...(cell.look && { look: drawnLook(cell.look) }),
  };
}

function contentOf({ value, formula }: PlacedCell): Content {
  if (formula !== undefined) return { kind: "formula", text: formula };
  if (value === undefined || value === "") return empty;
  return typeof value === "string" ? { kind: "text", text: value } : { kind: "constant", value };
}

/** What puts cells back to what they were before changes: of format and look only what the changes touch. */
export function undoing(
  changes: CellChanges,
  before: readonly (readonly CellState[])[],
): readonly (readonly (CellChange | undefined)[])[] {
  return changes.map((row, i) =>
    row.map((change, j) => {
      const state = before[i]?.[j];
      if (!change || !state) return undefined;
      return {
        ...(change.content && { content: state.content }),
        ...(change.format !== undefined && { format: state.format }),
        ...(state.look && { look: state.look }),
      };
    }),
  );
}
