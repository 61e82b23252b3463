import { boxAddress, boxOf, COLUMNS, intersection, quotedSheet, ROWS, type Box } from "./address";
import { findRange } from "./find-range";
import { optionalText, text, viewIn, whole } from "./given";
import { HostError } from "./host-error";
import { method, scalar, type Member } from "./model";
import { usedPart } from "./used-range";
import { RangeView } from "./views";

const offset = (value: unknown): number => (value === undefined || value === null ? 0 : whole(value));

function resized(range: RangeView, box: Partial<Box>): RangeView {
  const { row, column, height, width } = { ...range.box, ...box };
  return new RangeView(range.book, range.sheet, boxOf(row, column, height, width));
}

/** A range given as an object or as an address on the same sheet. */
function other(range: RangeView, given: unknown): RangeView {
  return viewIn(RangeView, given) ?? findRange(range.book, range.sheet, text(given));
}

function common(range: RangeView, given: unknown): RangeView | null {
  const second = other(range, given);
  const box = intersection(range.box, second.box);
  const sameSheet = second.sheet.getSheetId() === range.sheet.getSheetId();
  return box && sameSheet ? resized(range, box) : null;
}

function bounding(range: RangeView, given: unknown): RangeView {
  const { box } = other(range, given);
  const row = Math.min(range.box.row, box.row);
  const column = Math.min(range.box.column, box.column);
  const height = Math.max(range.box.row + range.box.height, box.row + box.height) - row;
  const width = Math.max(range.box.column + range.box.width, box.column + box.width) - column;
  return resized(range, { row, column, height, width });
}

function used(range: RangeView, [valuesOnly]: readonly unknown[]): RangeView | null {
  return usedPart(range, valuesOnly === true) ?? null;
}

/** Before or after the range, `count` rows or columns of it; negative counts look the other way. */
function beside(range: RangeView, along: "row" | "column", count: number): RangeView {
  const size = along === "row" ? "height" : "width";
  const start = count > 0 ? range.box[along] + range.box[size] : range.box[along] + count;
  return resized(range, { [along]: start, [size]: Math.abs(count) });
}

const count = (value: unknown): number => (value === undefined || value === null ? 1 : whole(value));

/**
 * Where a range lies and the ranges reached from it, after
 * https://learn.microsoft.com/javascript/api/excel/excel.range
 */
export const shapeMembers: Record<string, Member<RangeView>> = {
  address: scalar("1.1", (r) => `${quotedSheet(r.sheet.getSheetName())}!${boxAddress(r.box)}`),
  addressLocal: scalar("1.1", (r) => `${quotedSheet(r.sheet.getSheetName())}!${boxAddress(r.box)}`),
  rowIndex: scalar("1.1", (r) => r.box.row),
  columnIndex: scalar("1.1", (r) => r.box.column),
  rowCount: scalar("1.1", (r) => r.box.height),
  columnCount: scalar("1.1", (r) => r.box.width),
  cellCount: scalar("1.1", (r) => r.box.height * r.box.width),
  isEntireColumn: scalar("1.7", (r) => r.box.height === ROWS),
  isEntireRow: scalar("1.7", (r) => r.box.width === COLUMNS),
  getCell: method("1.1", (r, [row, column]) =>
    resized(r, { row: r.box.row + whole(row), column: r.box.column + whole(column), height: 1, width: 1 }),
  ),
  getRow: method("1.1", (r, [row]) => resized(r, { row: r.box.row + whole(row), height: 1 })),
  getColumn: method("1.1", (r, [column]) => resized(r, { column: r.box.column + whole(column), width: 1 })),
  getLastCell: method("1.1", (r) =>
    resized(r, {
      row: r.box.row + r.box.height - 1,
      column: r.box.column + r.box.width - 1,
      height: 1,
      width: 1,
    }),
  ),
  getLastRow: method("1.1", (r) => resized(r, { row: r.box.row + r.box.height - 1, height: 1 })),
  getLastColumn: method("1.1", (r) => resized(r, { column: r.box.column + r.box.width - 1, width: 1 })),
  getOffsetRange: method("1.1", (r, [rows, columns]) =>
    resized(r, { row: r.box.row + offset(rows), column: r.box.column + offset(columns) }),
  ),
  getResizedRange: method("1.2", (r, [rows, columns]) =>
    resized(r, { height: r.box.height + offset(rows), width: r.box.width + offset(columns) }),
  ),
  getAbsoluteResizedRange: method("1.7", (r, [rows, columns]) =>
    resized(r, { height: whole(rows), width: whole(columns) }),
  ),
  getEntireColumn: method("1.1", (r) => resized(r, { row: 0, height: ROWS })),
  getEntireRow: method("1.1", (r) => resized(r, { column: 0, width: COLUMNS })),
  getRowsAbove: method("1.2", (r, [rows]) => beside(r, "row", -count(rows))),
  getRowsBelow: method("1.2", (r, [rows]) => beside(r, "row", count(rows))),
  getColumnsBefore: method("1.2", (r, [columns]) => beside(r, "column", -count(columns))),
  getColumnsAfter: method("1.2", (r, [columns]) => beside(r, "column", count(columns))),
  getBoundingRect: method("1.1", (r, [given]) => bounding(r, given)),
  getIntersection: method("1.1", (r, [given]) => {
    const both = common(r, given);
    if (both === null) throw new HostError("ItemNotFound", optionalText(given) ?? "no common cells");
    return both;
  }),
  getIntersectionOrNullObject: method("1.4", (r, [given]) => common(r, given)),
  getUsedRange: method("1.1", (r, args) => {
    const part = used(r, args);
    if (part === null) throw new HostError("ItemNotFound", "nothing is used");
    return part;
  }),
  getUsedRangeOrNullObject: method("1.4", used),
};
