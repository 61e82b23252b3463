import { intersection, type Box } from "./address";
import { spilledCells } from "./cell-values";
import { RangeView } from "./views";

/**
 * The smallest rectangle of a range with anything in it, formats counted unless `valuesOnly`; undefined where nothing
 * is (https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getusedrange-member(1)).
 */
export function usedPart(range: RangeView, valuesOnly: boolean): RangeView | undefined {
  const { book, sheet } = range;
  const found = new Bounds();
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell) return;
      const filled =
        (cell.v !== null && cell.v !== undefined && cell.v !== "") || Boolean(cell.f) || Boolean(cell.si);
      const formatted = !valuesOnly && cell.s !== null && cell.s !== undefined;
      if (filled || formatted || cell.p) found.add(row, column, range.box);
    });
  for (const [row, cells] of Object.entries(spilledCells(book, sheet)))
    for (const [column, cell] of Object.entries(cells))
      if (cell) found.add(Number(row), Number(column), range.box);
  return found.box && new RangeView(book, sheet, found.box);
}

class Bounds {
  box: Box | undefined;

  add(row: number, column: number, within: Box): void {
    if (!intersection({ row, column, height: 1, width: 1 }, within)) return;
    const known = this.box ?? { row, column, height: 1, width: 1 };
    const top = Math.min(known.row, row);
    const left = Math.min(known.column, column);
    this.box = {
      row: top,
      column: left,
      height: Math.max(known.row + known.height, row + 1) - top,
      width: Math.max(known.column + known.width, column + 1) - left,
    };
  }
}
