import { boxOf, type Box } from "./address";
import { existing } from "./collection";
import { findRange } from "./find-range";
import { text, viewIn, whole } from "./given";
import { action, method, objectModel } from "./model";
import { FreezePanesView, RangeView } from "./views";

function freeze({ sheet }: FreezePanesView, rows: number, columns: number): void {
  sheet.setFreeze({
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
    xSplit: columns,
    ySplit: rows,
  });
}

function location({ book, sheet }: FreezePanesView): RangeView | null {
  const { xSplit, ySplit } = sheet.getFreeze();
  if (xSplit === 0 && ySplit === 0) return null;
  const box: Box = boxOf(0, 0, ySplit === 0 ? 1_048_576 : ySplit, xSplit === 0 ? 16_384 : xSplit);
  return new RangeView(book, sheet, box);
}

/** Excel.WorksheetFreezePanes: https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export const freezePanesModel = objectModel(FreezePanesView, "WorksheetFreezePanes", {
  freezeRows: action("1.7", (panes, [count]) => {
    freeze(panes, count === undefined ? 1 : whole(count), 0);
  }),
  freezeColumns: action("1.7", (panes, [count]) => {
    freeze(panes, 0, count === undefined ? 1 : whole(count));
  }),
  freezeAt: action("1.7", (panes, [given]) => {
    const { box } = viewIn(RangeView, given) ?? findRange(panes.book, panes.sheet, text(given));
    freeze(panes, box.row + box.height, box.column + box.width);
  }),
  unfreeze: action("1.7", ({ sheet }) => {
    sheet.cancelFreeze();
  }),
  getLocation: method("1.7", (panes) => existing(location(panes) ?? undefined, "nothing is frozen")),
  getLocationOrNullObject: method("1.7", location),
});
