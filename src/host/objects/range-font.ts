import { BooleanNumber, type IStyleData, type Nullable } from "@univerjs/core";
import type { FRange } from "@univerjs/sheets/facade";
import { gridRange } from "./grid-range";
import { guardChange } from "./guard";
import { number, oneOf, text, truth } from "./given";
import { objectModel, scalar, type ApiVersion, type Member } from "./model";
import { commonStyle } from "./style";
import { RangeFontView } from "./views";

/** What Excel's own new workbook uses in Japanese. */
const DEFAULT_FONT = { name: "游ゴシック", size: 11, color: "#000000" } as const;

function font(
  since: ApiVersion,
  read: (style: Nullable<IStyleData>) => string | number | boolean,
  write: (cells: FRange, given: unknown) => void,
): Member<RangeFontView> {
  return scalar(
    since,
    (view) => commonStyle(view.range, read),
    (view, given) => {
      guardChange(view.book, view.range.sheet, "allowFormatCells");
      write(gridRange(view.range), given);
    },
  );
}

/** Excel.RangeFont: https://learn.microsoft.com/javascript/api/excel/excel.rangefont */
export const rangeFontModel = objectModel(RangeFontView, "RangeFont", {
  bold: font(
    "1.1",
    (style) => style?.bl === BooleanNumber.TRUE,
    (cells, given) => cells.setFontWeight(truth(given) ? "bold" : "normal"),
  ),
  italic: font(
    "1.1",
    (style) => style?.it === BooleanNumber.TRUE,
    (cells, given) => cells.setFontStyle(truth(given) ? "italic" : "normal"),
  ),
  underline: font(
    "1.1",
    (style) => (style?.ul?.s === BooleanNumber.TRUE ? "Single" : "None"),
    (cells, given) => cells.setFontLine(oneOf(["None", "Single"], given) === "Single" ? "underline" : "none"),
  ),
  strikethrough: font(
    "1.9",
    (style) => style?.st?.s === BooleanNumber.TRUE,
    (cells, given) => cells.setFontLine(truth(given) ? "line-through" : "none"),
  ),
  color: font(
    "1.1",
    (style) => (style?.cl?.rgb ?? DEFAULT_FONT.color).toUpperCase(),
    (cells, given) => cells.setFontColor(text(given)),
  ),
  name: font(
    "1.1",
    (style) => style?.ff ?? DEFAULT_FONT.name,
    (cells, given) => cells.setFontFamily(text(given)),
  ),
  size: font(
    "1.1",
    (style) => style?.fs ?? DEFAULT_FONT.size,
    (cells, given) => cells.setFontSize(number(given)),
  ),
});
