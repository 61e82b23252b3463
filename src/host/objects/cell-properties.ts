import { BooleanNumber, HorizontalAlign, WrapStrategy, type IStyleData, type Nullable } from "@univerjs/core";
import { boxOf } from "./address";
import { mapBox } from "./cell-values";
import { record } from "./given";
import { gridRange, matrixFor } from "./grid-range";
import { guardChange, lockedIn } from "./guard";
import { HostError } from "./host-error";
import { action, method, type Member } from "./model";
import { rangeFillModel } from "./range-fill";
import { rangeFontModel } from "./range-font";
import { rangeFormatModel } from "./range-format";
import type { ObjectModel } from "./model";
import type { View } from "./view";
import { RangeFillView, RangeFontView, RangeFormatView, RangeView } from "./views";

const ALIGNMENTS: Readonly<Record<number, string>> = {
  [HorizontalAlign.LEFT]: "Left",
  [HorizontalAlign.CENTER]: "Center",
  [HorizontalAlign.RIGHT]: "Right",
};

/** What is modelled of a cell's properties; a cell without a fill has the pattern "None" and tells white. */
function propertiesOf(style: Nullable<IStyleData>, locked: boolean): object {
  const fill = style?.bg?.rgb;
  const filled = fill !== undefined && fill !== null && fill !== "";
  return {
    format: {
      fill: { color: filled ? fill.toUpperCase() : "#FFFFFF", pattern: filled ? "Solid" : "None" },
      font: {
        bold: style?.bl === BooleanNumber.TRUE,
        color: (style?.cl?.rgb ?? "#000000").toUpperCase(),
      },
      horizontalAlignment: ALIGNMENTS[style?.ht ?? HorizontalAlign.UNSPECIFIED] ?? "General",
      wrapText: style?.tb === WrapStrategy.WRAP,
      protection: { locked },
    },
  };
}

/** Only the properties that were asked for come along, as with Excel. */
function asked(properties: unknown, options: unknown): unknown {
  if (options === true || options === undefined) return properties;
  const wanted = record(options);
  const all = record(properties);
  const picked = Object.entries(wanted).filter(([key, want]) => key in all && want !== false);
  return Object.fromEntries(picked.map(([key, want]) => [key, asked(all[key], want)]));
}

function read(range: RangeView, options: unknown): unknown[][] {
  gridRange(range);
  const { book, sheet } = range;
  const grid = sheet.getSheet();
  return mapBox(range.box, (row, column) => {
    const locked = lockedIn(book.kept, sheet.getSheetId(), boxOf(row, column, 1, 1)) === true;
    return asked(propertiesOf(grid.getComposedCellStyle(row, column), locked), options);
  });
}

/** Row by row; of a row's properties only its place and whether it is hidden are modelled. */
function readRows({ sheet, box }: RangeView, options: unknown): unknown[] {
  const { rowHidden, rowIndex, ...others } = record(options);
  const [other] = Object.keys(others);
  if (other !== undefined) throw new HostError("ApiNotFound", `getRowProperties of ${other} is not modelled`);
  const grid = sheet.getSheet();
  const rows = sheet.getMaxRows();
  return Array.from({ length: box.height }, (_, i) => ({
    ...(rowIndex === true && { rowIndex: box.row + i }),
    ...(rowHidden === true && { rowHidden: box.row + i < rows && !grid.getRowVisible(box.row + i) }),
  }));
}

/** Sets by the very members that set a format of a range; what they do not model is ApiNotFound. */
function set(model: ObjectModel, view: View, properties: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(properties)) {
    const write = model.members.get(name)?.write;
    if (!write)
      throw new HostError("ApiNotFound", `setCellProperties of ${model.owner}.${name} is not modelled`);
    write(view, value);
  }
}

function write(range: RangeView, given: unknown): void {
  guardChange(range.book, range.sheet, "allowFormatCells");
  matrixFor(range.box, given).forEach((row, i) => {
    row.forEach((properties, j) => {
      const { format } = record(properties);
      if (format === undefined) return;
      const { fill, font, ...rest } = record(format);
      const box = boxOf(range.box.row + i, range.box.column + j, 1, 1);
      const cell = new RangeView(range.book, range.sheet, box);
      if (fill !== undefined) set(rangeFillModel, new RangeFillView(cell), record(fill));
      if (font !== undefined) set(rangeFontModel, new RangeFontView(cell), record(font));
      set(rangeFormatModel, new RangeFormatView(cell), rest);
    });
  });
}

/**
 * Properties cell by cell and row by row
 * (https://learn.microsoft.com/javascript/api/excel/excel.range, getCellProperties and getRowProperties).
 */
export const cellPropertyMembers: Record<string, Member<RangeView>> = {
  getCellProperties: method("1.9", (range, [options]) => read(range, options)),
  getRowProperties: method("1.9", (range, [options]) => readRows(range, options)),
  setCellProperties: action("1.9", (range, [given]) => {
    write(range, given);
  }),
};
