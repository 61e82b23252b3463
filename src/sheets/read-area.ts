import { columnNumber } from "./address";

/** Cells of a sheet, rows and columns counted from 0, ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** Reads B5, $B$5:C7, B:B or 5:7; undefined for anything else, and beyond the last row and column. */
export function readArea(text: string): Area | undefined {
  const [first = "", last = first, more] = text.replaceAll("$", "").toUpperCase().split(":");
  const [a, b] = [corner(first), corner(last)];
  if (!a || !b || more !== undefined) return undefined;
  const isWhole = a.row === undefined || a.column === undefined;
  if (isWhole && !text.includes(":")) return undefined;
  const rows = [a.row ?? 0, b.row ?? LAST_ROW];
  const columns = [a.column ?? 0, b.column ?? LAST_COLUMN];
  return {
    ...{ top: Math.min(...rows), bottom: Math.max(...rows) },
    ...{ left: Math.min(...columns), right: Math.max(...columns) },
  };
}

function corner(text: string): { row: number | undefined; column: number | undefined } | undefined {
  const [, letters = "", digits = ""] = /^([A-Z]{0,3})([1-9]\d{0,6})?$/.exec(text) ?? [];
  if (letters + digits === "") return undefined;
  const row = digits === "" ? undefined : Number(digits) - 1;
  const column = letters === "" ? undefined : columnNumber(letters);
  // Beyond the sheet it is a name, as YEN2026.
  return (row ?? 0) > LAST_ROW || (column ?? 0) > LAST_COLUMN ? undefined : { row, column };
}

export const isOneCell = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
