import type { Place } from "../../sheets/address";
import type { Block } from "../../sheets/blocks";
import type { Box } from "../cells/box";
import type { CellChanges } from "../cells/change";
import { blockChanges } from "./block-cells";

/** What is to be written: changes of some cells of a rectangle and what belongs to them; plain data. */
export interface Draft {
  /** The sheet's id, or its name. */
  readonly sheet: string;
  readonly box: Box;
  readonly changes: CellChanges;
  /** Names to define, and the cells of the rectangle that they mean. */
  readonly names: Readonly<Record<string, Place>>;
  /** Widths that the columns need at least, in digits. */
  readonly wanted: Block["widths"];
  /** The first cell's formula fills the others. */
  readonly spills: boolean;
  /** Cells of tables may be written to: whoever drafted it knows what a table makes of them. */
  readonly inTables: boolean;
}

/** A block at its place. */
export function blockDraft(sheet: string, block: Block, box: Box): Draft {
  return {
    ...{ sheet, box, changes: blockChanges(block, box), names: block.names ?? {}, wanted: block.widths },
    ...{ spills: block.spills ?? false, inTables: false },
  };
}

/** Whether only contents are written, as a protected sheet allows it in cells that are not locked. */
export const writesContentsOnly = ({ changes }: Pick<Draft, "changes">): boolean =>
  changes.every((row) => row.every((change) => !change || (change.format === undefined && !change.look)));
