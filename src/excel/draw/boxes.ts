import { cellName } from "../../sheets/address";
import type { Cell, Sheet } from "../../sheets/sheet";
import type { Box } from "../cells/box";

/** Rectangles that together are all cells of a sheet of which something holds: few, so that few requests draw them. */
export function boxesWhere(sheet: Sheet, within: Box, holds: (cell: Cell) => boolean): readonly Box[] {
  const boxes: Box[] = [];
  let above: Box[] = [];
  for (let row = within.row; row < within.row + within.height; row++) {
    const runs = runsOf(sheet, within, row, holds);
    above = runs.map((run) => {
      const begun = above.find(({ column, width }) => column === run.column && width === run.width);
      return begun ? { ...begun, height: begun.height + 1 } : run;
    });
    // A rectangle that goes on takes the place of what it was a row before.
    for (const box of above) {
      const before = boxes.findIndex((one) => one.row === box.row && one.column === box.column);
      if (before >= 0) boxes[before] = box;
      else boxes.push(box);
    }
  }
  return boxes;
}

function runsOf(sheet: Sheet, within: Box, row: number, holds: (cell: Cell) => boolean): Box[] {
  const runs: Box[] = [];
  for (let column = within.column; column < within.column + within.width; column++) {
    const cell = sheet.cells[cellName({ row, column })];
    if (!cell || !holds(cell)) continue;
    const last = runs.at(-1);
    if (last && last.column + last.width === column)
      runs[runs.length - 1] = { ...last, width: last.width + 1 };
    else runs.push({ row, column, height: 1, width: 1 });
  }
  return runs;
}
