import { cellPlace, columnNumber } from "../../sheets/address";

/** Cells from one corner to another, rows and columns counted from 0, ends included. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const corners = /^([A-Z]{0,3})([1-9]\d{0,6})?(?::([A-Z]{0,3})([1-9]\d{0,6})?)?$/;

/** Reads B5, B5:C7, B:B or 5:7, with or without dollar signs; undefined for anything else. */
export function readBox(text: string): Box | undefined {
  const [whole, l1 = "", r1, l2 = l1, r2 = r1] = corners.exec(text.replaceAll("$", "")) ?? [];
  if (whole === undefined || l1 + (r1 ?? "") === "" || (!whole.includes(":") && (l1 === "" || !r1)))
    return undefined;
  return {
    top: r1 === undefined ? 0 : Number(r1) - 1,
    left: l1 === "" ? 0 : columnNumber(l1),
    bottom: r2 === undefined ? LAST_ROW : Number(r2) - 1,
    right: l2 === "" ? LAST_COLUMN : columnNumber(l2),
  };
}

export const holds = ({ top, left, bottom, right }: Box, cell: string): boolean => {
  const { row, column } = cellPlace(cell);
  return row >= top && row <= bottom && column >= left && column <= right;
};
