import type { Block } from "../../sheets/blocks";

/** A column, counted from the block's first, and its width in points. */
export interface ColumnWidth {
  readonly column: number;
  readonly points: number;
}

/**
 * Points of a column that is so many digits of the standard font wide, 5 pixels at the edges included. A digit is 8
 * pixels in 游ゴシック 11, the standard font of a Japanese Excel, and 7 in others: too narrow shows ####.
 */
export const pointsOf = (digits: number): number => (digits * 8 + 5) * 0.75;

/** Widths that columns need at least, in digits. */
type Wanted = Block["widths"];

/** Queues the reading of the widths of the columns that are wanted wider. */
export function readWidths(range: Excel.Range, wanted: Wanted): () => readonly ColumnWidth[] {
  const columns = (wanted ?? []).flatMap((digits, column) => (digits === undefined ? [] : [column]));
  const formats = columns.map((column) => range.getColumn(column).format);
  formats.forEach((format) => format.load("columnWidth"));
  return () =>
    columns.map((column, index) => ({
      column,
      points: formats[index]?.columnWidth ?? Number.POSITIVE_INFINITY,
    }));
}

/** The columns that are too narrow; a column is never made narrower. */
export function widened(wanted: Wanted, now: readonly ColumnWidth[]): readonly ColumnWidth[] {
  return now.flatMap(({ column, points }) => {
    const least = pointsOf(wanted?.[column] ?? 0);
    return least > points ? [{ column, points: least }] : [];
  });
}

/** Queues the setting of widths. */
export function writeWidths(range: Excel.Range, widths: readonly ColumnWidth[]): void {
  for (const { column, points } of widths) range.getColumn(column).format.columnWidth = points;
}
