import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { clipped, gridRange } from "./grid-range";
import { guardChange } from "./guard";
import { number, oneOf, truth } from "./given";
import { HostError } from "./host-error";
import { action, navigation, objectModel, scalar } from "./model";
import { commonStyle, setStyle } from "./style";
import { BordersView, FormatProtectionView, RangeFillView, RangeFontView, RangeFormatView } from "./views";

/** Excel measures columns and rows in points, the engine in pixels of 96 to the inch. */
const PIXELS_PER_POINT = 96 / 72;

const HORIZONTAL = ["General", "Left", "Center", "Right"] as const;
const VERTICAL = ["Top", "Center", "Bottom"] as const;

function horizontal(format: RangeFormatView): string | null {
  const names: Record<number, string> = {
    [HorizontalAlign.LEFT]: "Left",
    [HorizontalAlign.CENTER]: "Center",
    [HorizontalAlign.RIGHT]: "Right",
  };
  return commonStyle(format.range, (style) => names[style?.ht ?? HorizontalAlign.UNSPECIFIED] ?? "General");
}

function setHorizontal(format: RangeFormatView, given: unknown): void {
  const alignments = {
    General: HorizontalAlign.UNSPECIFIED,
    Left: HorizontalAlign.LEFT,
    Center: HorizontalAlign.CENTER,
    Right: HorizontalAlign.RIGHT,
  };
  guardChange(format.book, format.range.sheet, "allowFormatCells");
  setStyle(format.range, "ht", alignments[oneOf(HORIZONTAL, given)]);
}

function vertical(format: RangeFormatView): string | null {
  const names: Record<number, string> = { [VerticalAlign.TOP]: "Top", [VerticalAlign.MIDDLE]: "Center" };
  return commonStyle(format.range, (style) => names[style?.vt ?? VerticalAlign.UNSPECIFIED] ?? "Bottom");
}

function setVertical(format: RangeFormatView, given: unknown): void {
  const words = { Top: "top", Center: "middle", Bottom: "bottom" } as const;
  guardChange(format.book, format.range.sheet, "allowFormatCells");
  gridRange(format.range).setVerticalAlignment(words[oneOf(VERTICAL, given)]);
}

/** A width or height in points where all rows or columns agree, else null. */
function commonSize(first: number, count: number, sizeAt: (index: number) => number): number | null {
  const sizes = Array.from({ length: count }, (_, i) => sizeAt(first + i));
  const [size] = sizes;
  if (size === undefined || sizes.some((each) => each !== size)) return null;
  return size / PIXELS_PER_POINT;
}

function columnsOf(format: RangeFormatView): { sheet: FWorksheet; first: number; count: number } {
  gridRange(format.range);
  const box = clipped(format.range.sheet, format.range.box);
  return { sheet: format.range.sheet, first: box.column, count: box.width };
}

function rowsOf(format: RangeFormatView): { sheet: FWorksheet; first: number; count: number } {
  gridRange(format.range);
  const box = clipped(format.range.sheet, format.range.box);
  return { sheet: format.range.sheet, first: box.row, count: box.height };
}

/** Wide characters count double; as near as a host without fonts comes to the widest text of a column. */
function autofitColumns(format: RangeFormatView): void {
  const { sheet, first, count } = columnsOf(format);
  guardChange(format.book, sheet, "allowFormatColumns");
  for (let column = first; column < first + count; column++) {
    const shown = sheet.getRange(0, column, sheet.getMaxRows(), 1).getDisplayValues();
    const widest = Math.max(
      0,
      ...shown.map(([cell = ""]) => cell.length + cell.replace(/[^\u0100-\uffff]/g, "").length),
    );
    if (widest > 0) sheet.setColumnWidth(column, widest * 7 + 12);
  }
}

function setSize(given: unknown): number {
  const points = number(given);
  if (points < 0) throw new HostError("InvalidArgument", "a size is not negative");
  return Math.round(points * PIXELS_PER_POINT);
}

/** Excel.RangeFormat: https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export const rangeFormatModel = objectModel(RangeFormatView, "RangeFormat", {
  font: navigation("1.1", (format) => new RangeFontView(format.range)),
  fill: navigation("1.1", (format) => new RangeFillView(format.range)),
  borders: navigation("1.1", (format) => new BordersView(format.range)),
  protection: navigation("1.2", (format) => new FormatProtectionView(format.range)),
  horizontalAlignment: scalar("1.1", horizontal, setHorizontal),
  verticalAlignment: scalar("1.1", vertical, setVertical),
  wrapText: scalar(
    "1.1",
    (format) => commonStyle(format.range, (style) => style?.tb === WrapStrategy.WRAP),
    (format, given) => {
      guardChange(format.book, format.range.sheet, "allowFormatCells");
      gridRange(format.range).setWrap(truth(given));
    },
  ),
  columnWidth: scalar(
    "1.2",
    (format) => {
      const { sheet, first, count } = columnsOf(format);
      return commonSize(first, count, (column) => sheet.getColumnWidth(column));
    },
    (format, given) => {
      const { sheet, first, count } = columnsOf(format);
      guardChange(format.book, sheet, "allowFormatColumns");
      sheet.setColumnWidths(first, count, setSize(given));
    },
  ),
  rowHeight: scalar(
    "1.2",
    (format) => {
      const { sheet, first, count } = rowsOf(format);
      return commonSize(first, count, (row) => sheet.getRowHeight(row));
    },
    (format, given) => {
      const { sheet, first, count } = rowsOf(format);
      guardChange(format.book, sheet, "allowFormatRows");
      sheet.setRowHeightsForced(first, count, setSize(given));
    },
  ),
  autofitColumns: action("1.2", autofitColumns),
  autofitRows: action("1.2", (format) => {
    const { sheet, first, count } = rowsOf(format);
    for (let row = first; row < first + count; row++) sheet.autoFitRow(row, BooleanNumber.TRUE);
  }),
});
