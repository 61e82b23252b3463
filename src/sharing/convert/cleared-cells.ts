import { cellPlace } from "../../sheets/address";
import type { StoredBook, StoredCell, StoredSheet } from "../../sheets/stored-book";
import { contains, readArea } from "../../sheets/read-area";
import { CellSet } from "./cell-set";
import type { CopyChoices } from "./copy-plan";

/** A cell with its sheet. */
export interface PlacedCell {
  readonly sheet: string;
  readonly cell: StoredCell;
}

/** Cells of hidden sheets, rows and columns, as far as they are to be emptied. */
export function clearedCells(book: StoredBook, choices: CopyChoices): readonly PlacedCell[] {
  return book.sheets.flatMap((stored) => {
    const { name: sheet, cells, tables } = stored;
    const isHidden = hidingIn(stored);
    // A table without its headings is damaged to Excel; they get others.
    const heads = tables.flatMap(({ area, headerRows }) => {
      const whole = readArea(area);
      return whole && headerRows > 0 ? [{ ...whole, bottom: whole.top + headerRows - 1 }] : [];
    });
    const isHead = (name: string): boolean => {
      const { row, column } = cellPlace(name);
      return heads.some((head) => contains(head, row, column));
    };
    return [...cells.values()]
      .filter(
        ({ cell }) =>
          choices.emptiedSheets.has(sheet) || (choices.emptiesHiddenCells && isHidden(cell) && !isHead(cell)),
      )
      .map((cell) => ({ sheet, cell }));
  });
}

/** Tells of cells of a sheet by their names whether their row or column is hidden. */
export function hidingIn({ hiddenRows, hiddenColumns }: StoredSheet): (name: string) => boolean {
  const rows = new Set(hiddenRows);
  return (name) => {
    const { row, column } = cellPlace(name);
    const inColumns = hiddenColumns.some(([from, to]) => column + 1 >= from && column + 1 <= to);
    return rows.has(row + 1) || inColumns;
  };
}

/** First cells of arrays and spills that lose some of their cells: Excel has no array with a hole, so they are values. */
export const cutSpills = (book: StoredBook, cleared: readonly PlacedCell[]): readonly PlacedCell[] => {
  const gone = new CellSet();
  for (const { sheet, cell } of cleared) gone.add(sheet, cell.cell);
  return book.sheets.flatMap(({ name: sheet, cells }) =>
    [...cells.values()].flatMap((cell): PlacedCell[] => {
      const area = cell.fills === undefined ? undefined : readArea(cell.fills);
      return area && gone.meets({ sheet, area }) ? [{ sheet, cell }] : [];
    }),
  );
};
