import type { Nullable } from "@univerjs/core";
import { gridRange } from "./grid-range";
import { guardChange } from "./guard";
import { text } from "./given";
import { action, objectModel, scalar } from "./model";
import { commonStyle } from "./style";
import { RangeFillView } from "./views";

/** A fill that was cleared has an empty colour in the engine; Excel answers white. */
function colorOf(rgb: Nullable<string>): string {
  return !rgb ? "#FFFFFF" : rgb.toUpperCase();
}

/** Excel.RangeFill: https://learn.microsoft.com/javascript/api/excel/excel.rangefill */
export const rangeFillModel = objectModel(RangeFillView, "RangeFill", {
  color: scalar(
    "1.1",
    (fill) => commonStyle(fill.range, (style) => colorOf(style?.bg?.rgb)),
    (fill, given) => {
      guardChange(fill.book, fill.range.sheet, "allowFormatCells");
      gridRange(fill.range).setBackgroundColor(text(given));
    },
  ),
  clear: action("1.1", (fill) => {
    guardChange(fill.book, fill.range.sheet, "allowFormatCells");
    gridRange(fill.range).setBackgroundColor("");
  }),
});
