import type { FilledCell } from "../sheets/filling";
import { liesIn, type SeenSheet } from "../sheets/seen-sheet";

/**
 * A table takes a formula for its whole column. Where all its rows are filled, that is what is wanted; where only some
 * are, they get their values, so that nothing runs over the others.
 */
export function withoutTornTables(
  { tables }: SeenSheet,
  cells: readonly FilledCell[],
): readonly FilledCell[] {
  if (tables.length === 0) return cells;
  return cells.flatMap((cell) => {
    const table = tables.find(({ body }) => liesIn(body, cell));
    if (!table || cell.formula === undefined) return [cell];
    const beside = cells.filter(
      ({ row, column }) => column === cell.column && liesIn(table.body, { row, column }),
    );
    if (beside.length === table.body.height) return [cell];
    return cell.expected === "" ? [] : [withValue(cell)];
  });
}

const withValue = ({ row, column, format, expected }: FilledCell): FilledCell => ({
  ...{ row, column, expected, value: expected },
  ...(format !== undefined && { format }),
});
