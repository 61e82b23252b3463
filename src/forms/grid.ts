import type { Place } from "../sheets/address";
import { type Area, liesIn, seenCell, type SeenCell, type SeenSheet } from "../sheets/seen-sheet";

/** A text that labels cells, where it stands, and where its own cell lies along the line. */
export interface Label {
  readonly text: string;
  readonly place: Place;
  readonly along: number;
}

/** A sheet seen along lines: rows as they are, or columns as if they were rows. */
export interface Grid {
  /** Where the form is sought, in lines and places on them. */
  readonly area: Area;
  /** The place of a cell on the sheet. */
  readonly place: (line: number, along: number) => Place;
  /** The label that covers a cell: a merged area has one, in its first cell. */
  readonly label: (line: number, along: number) => Label;
  readonly cell: (line: number, along: number) => SeenCell;
}

/** The merged area that a cell belongs to. */
export const mergedAt = ({ merged }: SeenSheet, place: Place): Area | undefined =>
  merged.find((area) => liesIn(area, place));

/** The cells in which the form is sought: the selection, or all that is used. */
export function soughtIn({ origin, rows, chosen }: SeenSheet): Area {
  const { row, column } = origin;
  return chosen ?? { row, column, height: rows.length, width: rows[0]?.length ?? 0 };
}

/** Rows as lines, or with `turned` columns. */
export function gridOf(seen: SeenSheet, turned: boolean): Grid {
  const place = (line: number, along: number): Place =>
    turned ? { row: along, column: line } : { row: line, column: along };
  const label = (line: number, along: number): Label => {
    const at = place(line, along);
    const { row, column } = mergedAt(seen, at) ?? at;
    const { value } = seenCell(seen, { row, column });
    const text = typeof value === "string" ? value : "";
    return { text, place: { row, column }, along: turned ? row : column };
  };
  const { row, column, height, width } = soughtIn(seen);
  const area = turned
    ? { row: column, column: row, height: width, width: height }
    : { row, column, height, width };
  return { area, place, label, cell: (line, along) => seenCell(seen, place(line, along)) };
}
