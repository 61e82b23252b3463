import type { BlockLook } from "../../sheets/blocks";

/** The parts of a cell's look that are drawn and taken back, in Excel's own words; a fill of null is none. */
export interface CellLook {
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string | null;
  readonly align?: HorizontalAlignment;
  readonly wrap?: boolean;
}

type HorizontalAlignment = NonNullable<Excel.CellPropertiesFormat["horizontalAlignment"]>;

/** Requirement set of getCellProperties and setCellProperties; without it no look is drawn. */
export const looksSince = "1.9";

const alignments = { left: "Left", center: "Center", right: "Right" } as const;

/** A block's look in Excel's words. */
export function drawnLook({ bold, color, fill, align, wrap }: BlockLook): CellLook {
  return {
    ...(bold !== undefined && { bold }),
    ...(color !== undefined && { color }),
    ...(fill !== undefined && { fill }),
    ...(align !== undefined && { align: alignments[align] }),
    ...(wrap !== undefined && { wrap }),
  };
}

/** What is asked of Excel to learn the looks of cells. */
export const askedLook: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { bold: true, color: true },
    horizontalAlignment: true,
    wrapText: true,
  },
};

/** A cell's look, of the parts that `like` has. */
export function lookOf({ format }: Excel.CellProperties, like: CellLook): CellLook {
  const { bold, color } = format?.font ?? {};
  const align = format?.horizontalAlignment;
  const wrap = format?.wrapText;
  return {
    ...(like.bold !== undefined && bold !== undefined && { bold }),
    ...(like.color !== undefined && color !== undefined && { color }),
    ...(like.fill !== undefined && { fill: fillOf(format?.fill) }),
    ...(like.align !== undefined && align !== undefined && { align }),
    ...(like.wrap !== undefined && wrap !== undefined && { wrap }),
  };
}

/** A cell without a fill tells the colour white: put back as a colour, it would hide the grid lines. */
function fillOf(fill: Excel.CellPropertiesFill | undefined): string | null {
  if (!fill?.color || fill.pattern === "None") return null;
  return fill.color;
}

/** What is given to setCellProperties for a look. */
export function settableLook({ bold, color, fill, align, wrap }: CellLook): Excel.SettableCellProperties {
  const font = { ...(bold !== undefined && { bold }), ...(color !== undefined && { color }) };
  const format: Excel.CellPropertiesFormat = {
    ...(Object.keys(font).length > 0 && { font }),
    ...(typeof fill === "string" && { fill: { color: fill } }),
    ...(align !== undefined && { horizontalAlignment: align }),
    ...(wrap !== undefined && { wrapText: wrap }),
  };
  return Object.keys(format).length > 0 ? { format } : {};
}
