import { HostError } from "./host-error";
import { whole } from "./given";
import { action, method, navigation, objectModel } from "./model";
import { gridRange } from "./grid-range";
import { cellPropertyMembers } from "./cell-properties";
import { contentMembers } from "./range-content";
import { hyperlinkMembers } from "./hyperlink";
import { structureMembers } from "./range-structure";
import { surroundingMembers } from "./range-surroundings";
import { shapeMembers } from "./range-shape";
import {
  ConditionalFormatsView,
  DataValidationView,
  RangeFormatView,
  RangeView,
  WorksheetView,
} from "./views";

/** Excel.Range: https://learn.microsoft.com/javascript/api/excel/excel.range */
export const rangeModel = objectModel(RangeView, "Range", {
  ...shapeMembers,
  ...contentMembers,
  ...structureMembers,
  ...surroundingMembers,
  ...cellPropertyMembers,
  ...hyperlinkMembers,
  format: navigation("1.1", (range) => new RangeFormatView(range)),
  conditionalFormats: navigation("1.6", (range) => new ConditionalFormatsView(range)),
  dataValidation: navigation("1.8", (range) => new DataValidationView(range)),
  worksheet: navigation("1.1", (range) => new WorksheetView(range.book, range.sheet)),
  select: action("1.1", (range) => {
    range.book.engine.workbook.setActiveSheet(range.sheet);
    gridRange(range).activate();
  }),
  /** Office.js asks for it before it sends more than 1,500 cells in pieces. */
  _ValidateArraySize: method("1.1", (range, [rows, columns]) => {
    if (whole(rows) !== range.box.height || whole(columns) !== range.box.width)
      throw new HostError("InvalidArgument", "the array is of another size than the range");
  }),
});
