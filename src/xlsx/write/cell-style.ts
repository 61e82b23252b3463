import type { BorderStyle, CellStyle } from "hucre";
import type { Cell, Look } from "../../sheets/sheet";
import { rgb } from "./sheet-parts";

const thin = { style: "thin", color: { rgb: "7F7F7F" } } as const;

const borders: Readonly<Record<NonNullable<Look["border"]>, BorderStyle>> = {
  below: { bottom: thin },
  above: { top: thin },
  box: { top: thin, bottom: thin, left: thin, right: thin },
};

/** How a cell looks, in the library's words. */
export function cellStyle({ look = {}, format }: Cell, isLocked: boolean): CellStyle {
  const { bold, size, color, fill, align, vertical, wrap, border } = look;
  const font = {
    ...(bold !== undefined && { bold }),
    ...(size !== undefined && { size }),
    ...(color !== undefined && { color: rgb(color) }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: rgb(fill) } }),
    ...(border && { border: borders[border] }),
    alignment: {
      vertical: vertical ?? "center",
      ...(align && { horizontal: align }),
      ...(wrap !== undefined && { wrapText: wrap }),
    },
    ...(format !== undefined && { numFmt: format }),
    ...(!isLocked && { protection: { locked: false } }),
  };
}
