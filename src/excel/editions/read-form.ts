import { columnLetters } from "../../sheets/address";
import { rowsAbove, tableMark } from "../../sheets/entry-sheet";
import { done, failed, type Outcome } from "../session/failure";
import type { Session } from "../session/session";

/** A table of entries as it stands in the workbook. */
export interface FoundEntries {
  readonly id: string;
  readonly sheet: string;
  readonly keys: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Row of the first entry and column of the first key, counted from 0. */
  readonly row: number;
  readonly column: number;
}

/** Reads every table of entries in the workbook, wherever its sheet has been moved. Writes nothing. */
export async function readForm(session: Session): Promise<Outcome<readonly FoundEntries[]>> {
  const { worksheets } = session.context.workbook;
  worksheets.load("items/name");
  await session.sync();
  const used = worksheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("values,rowIndex,columnIndex");
    return { sheet, range };
  });
  await session.sync();
  const found = used.flatMap(({ sheet, range }) =>
    range.isNullObject
      ? []
      : tablesIn(sheet.name, range.values as unknown[][], range.rowIndex, range.columnIndex),
  );
  return found.length > 0 ? done(found) : failed({ code: "gone", what: tableMark.trim() });
}

function tablesIn(
  sheet: string,
  values: readonly (readonly unknown[])[],
  top: number,
  left: number,
): FoundEntries[] {
  const starts = values.flatMap((row, index) => (isTitle(row) ? [index] : []));
  return starts.map((start, nth) => {
    const end = starts[nth + 1] ?? values.length;
    const cells = values.slice(start, end).map((row) => row.map(shown));
    const keyRow = cells[rowsAbove - 1] ?? [];
    const width = keyRow.findLastIndex((key) => key !== "") + 1;
    return {
      id: cells[0]?.[1] ?? "",
      sheet,
      keys: keyRow.slice(0, width),
      rows: cells.slice(rowsAbove).map((row) => row.slice(0, width)),
      row: top + start + rowsAbove,
      column: left,
    };
  });
}

const isTitle = ([title, id]: readonly unknown[]): boolean =>
  typeof title === "string" && title.startsWith(tableMark) && typeof id === "string" && id !== "";

const shown = (value: unknown): string =>
  typeof value === "string"
    ? value
    : typeof value === "number" || typeof value === "boolean"
      ? String(value)
      : "";

/** The cell of an entry. */
export const entryCell = (
  { row, column }: FoundEntries,
  at: { readonly row: number; readonly column: number },
): string => `${columnLetters(column + at.column)}${row + at.row + 1}`;

/** A cell of the form with what is wrong in it. */
export interface MarkedCell {
  readonly sheet: string;
  readonly cell: string;
}

const faultFill = "#FDE7E9";

/** Shades the cells that are wrong, and takes the shade off all other entries. */
export async function markForm(
  session: Session,
  found: readonly FoundEntries[],
  wrong: readonly MarkedCell[],
): Promise<Outcome<void>> {
  const { worksheets } = session.context.workbook;
  for (const { sheet, row, column, rows, keys } of found) {
    if (rows.length === 0) continue;
    worksheets.getItem(sheet).getRangeByIndexes(row, column, rows.length, keys.length).format.fill.color =
      "#FFF8DC";
  }
  for (const { sheet, cell } of wrong) worksheets.getItem(sheet).getRange(cell).format.fill.color = faultFill;
  await session.sync();
  return done(undefined);
}
