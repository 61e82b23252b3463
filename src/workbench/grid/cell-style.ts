import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from "@univerjs/core";
import type { Cell, Look } from "../../sheets/sheet";

/** The font of Japanese Excel; where it is missing, the system puts another Japanese one in its place. */
export const gridFont = "Yu Gothic";

const alignments = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

/** A cell's look and number format in the grid's own terms; undefined where there is neither. */
export function cellStyle({ look, format }: Cell): IStyleData | undefined {
  if (!look && !format) return undefined;
  return { ...(look && lookStyle(look)), ...(format && { n: { pattern: format } }) };
}

function lookStyle(look: Look): IStyleData {
  return {
    vt: VerticalAlign.MIDDLE,
    ...(look.bold && { bl: BooleanNumber.TRUE }),
    ...(look.size && { fs: look.size }),
    ...(look.color && { cl: { rgb: look.color } }),
    ...(look.fill && { bg: { rgb: look.fill } }),
    ...(look.align && { ht: alignments[look.align] }),
    ...(look.wrap && { tb: WrapStrategy.WRAP }),
    ...(look.border && { bd: borders(look.border) }),
  };
}

function borders(border: NonNullable<Look["border"]>): IBorderData {
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: "#C8C6C4" } };
  switch (border) {
    case "below":
      return { b: line };
    case "above":
      return { t: line };
    case "box":
      return { t: line, b: line, l: line, r: line };
  }
}
