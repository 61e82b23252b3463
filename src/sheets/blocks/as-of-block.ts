import type { Block, BlockCell } from "./block";
import { formula } from "./call";
import { date } from "./formats";
import { inputLook, label } from "./looks";

/** The workbook's one as-of cell (基準日), which all its formulas take for "today". */
export interface AsOf {
  readonly label: string;
  /** The name under which formulas find the cell. */
  readonly name: string;
  /** A date serial of the 1900 system, or "today" for =TODAY(), which recalculates at every edit. */
  readonly day: number | "today";
}

/** A label and the named as-of cell beside it. */
export function asOfBlock({ label: words, name, day }: AsOf): Block {
  const cell: BlockCell = day === "today" ? { formula: formula("TODAY()") } : { value: day };
  return {
    rows: [[label(words), { ...cell, format: date, look: inputLook }]],
    widths: [undefined, 12],
    names: { [name]: { row: 0, column: 1 } },
  };
}
