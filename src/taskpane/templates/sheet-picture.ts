import { fromSerial } from "../../core/calendar/excel-serial";
import { isoDate } from "../../core/calendar/local-date";
import { cellName, cellPlace, columnLetters, type Place } from "../../sheets/address";
import { areaOf, cellsOf, usedArea } from "../../sheets/area";
import type { Cell, Look, Sheet } from "../../sheets/sheet";
import { type CellResult } from "../../sheets/values/book-values";
import { isError } from "../../sheets/values/value";
import { grouped } from "../../text/rules/figures";
import { linesOf } from "./picture-text";

/** A cell as it is drawn: its rectangle and what it shows. */
export interface PictureCell {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: Look;
  readonly text: string;
  /** The text as it is drawn, line by line, and how wide the place for it is. */
  readonly lines: readonly string[];
  readonly room: number;
}

/** A sheet as a picture: its size and its cells, in points. */
export interface SheetPicture {
  readonly width: number;
  readonly height: number;
  readonly cells: readonly PictureCell[];
}

const [usualWidth, usualHeight] = [9, 18];
/** A column's width in points: in Yu Gothic 11 a digit has 8 pixels, and 5 are left free. */
const points = (digits: number): number => (digits * 8 + 5) * 0.75;
/** Size of letters that are told none, and what stays free left and right of them together. */
export const usualSize = 11;
export const padding = 6;
/** What a wrapped line leaves free at least: less, since its letters may come close to the ruling. */
const narrow = 0.5;

/** Where the cells of a sheet stand and what they show. */
export function sheetPicture(sheet: Sheet, value: (cell: string) => CellResult): SheetPicture {
  const { last } = usedArea(Object.keys(sheet.cells));
  const lefts = edges(last.column + 1, (column) => points(sheet.widths[columnLetters(column)] ?? usualWidth));
  const tops = edges(last.row + 1, (row) => sheet.heights?.[row + 1] ?? usualHeight);
  const merged = new Map((sheet.merged ?? []).map((area) => [area.split(":")[0], areaOf(area)]));
  const hidden = new Set((sheet.merged ?? []).flatMap((area) => cellsOf(areaOf(area)).slice(1)));
  const drawn = Object.entries(sheet.cells).filter(([name]) => !hidden.has(name));
  const cells = drawn.map(([name, cell]) => {
    const { row, column } = cellPlace(name);
    const end = merged.get(name)?.last ?? { row, column };
    const [x, y, look] = [lefts[column] ?? 0, tops[row] ?? 0, cell.look ?? {}];
    const width = (lefts[end.column + 1] ?? x) - x;
    const text = shownText(cell, value(name));
    const next = runsOn(look) ? firstFilled(sheet, { row, column: end.column + 1 }, last.column) : undefined;
    const room = next === undefined ? width : (lefts[next] ?? 0) - x;
    return {
      ...{ name, x, y, look, width, text, room },
      height: (tops[end.row + 1] ?? y) - y,
      lines: look.wrap
        ? linesOf(text, { width: width - narrow, size: look.size ?? usualSize })
        : [text.replaceAll("\n", "")],
    };
  });
  return { width: lefts.at(-1) ?? 0, height: tops.at(-1) ?? 0, cells };
}

/** Whether letters run on over the cells at the right: in a spreadsheet those that stand left and unwrapped do. */
const runsOn = ({ wrap, align = "left" }: Look): boolean => !wrap && align === "left";

/** The column of the first cell from a place on that shows something; behind the last one where none does. */
function firstFilled({ cells }: Sheet, { row, column }: Place, last: number): number {
  let found = column;
  const isEmpty = (cell: Cell | undefined): boolean =>
    cell?.formula === undefined && (cell?.value ?? "") === "";
  while (found <= last && isEmpty(cells[cellName({ row, column: found })])) found++;
  return found;
}

/** Edges of rows or columns, the first at 0. */
function edges(count: number, size: (index: number) => number): readonly number[] {
  const found = [0];
  for (let index = 0; index < count; index++) found.push((found.at(-1) ?? 0) + size(index));
  return found;
}

/** What a cell shows of a value, in the number formats that our forms use. */
function shownText({ format = "" }: Cell, value: CellResult): string {
  if (value === null) return "";
  if (isError(value)) return value.code;
  if (typeof value !== "number") return String(value);
  if (format.startsWith("yyyy")) {
    const day = fromSerial(value);
    return day === undefined ? "" : isoDate(day).replaceAll("-", "/");
  }
  if (format.startsWith("# ??")) return fraction(value);
  if (format.endsWith("%")) return `${(value * 100).toFixed(2)}%`;
  const counted = /^"([^"]*)"0(?:"([^"]*)")?$/.exec(format);
  if (counted) return `${counted[1] ?? ""}${value}${counted[2] ?? ""}`;
  const figure = format.includes("#,##0") ? grouped(Math.abs(value)) : String(Math.abs(value));
  return value < 0 ? `△ ${figure}` : figure;
}

/** A rate as the list prints it. */
function fraction(value: number): string {
  for (let bottom = 1; bottom < 100; bottom++) {
    const top = Math.round(value * bottom);
    if (Math.abs(value - top / bottom) < 1e-9) return `${top}/${bottom}`;
  }
  return String(value);
}
