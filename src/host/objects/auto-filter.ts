import { boxOf } from "./address";
import type { KeptFilter } from "./book";
import { findRange } from "./find-range";
import { record, text, viewIn, whole } from "./given";
import { gridRange } from "./grid-range";
import { guardChange } from "./guard";
import { HostError } from "./host-error";
import { action, method, objectModel, scalar } from "./model";
import { AutoFilterView, RangeView } from "./views";

const filterOf = ({ book, sheet }: AutoFilterView): KeptFilter | undefined =>
  book.kept.filters.get(sheet.getSheetId());

const rangeOf = (view: AutoFilterView): RangeView | null => {
  const filter = filterOf(view);
  return filter ? new RangeView(view.book, view.sheet, filter.box) : null;
};

/** Shows the rows below the headings in which every filtered column shows one of its texts, and hides the others. */
function draw(view: AutoFilterView, { box, shown }: KeptFilter): void {
  const { book, sheet } = view;
  const texts = gridRange(new RangeView(book, sheet, box)).getDisplayValues();
  for (let row = 1; row < box.height; row++) {
    const fits = [...shown].every(([column, wanted]) => wanted.includes(texts[row]?.[column] ?? ""));
    if (fits) sheet.showRows(box.row + row, 1);
    else sheet.hideRows(box.row + row, 1);
  }
}

function put(view: AutoFilterView, filter: KeptFilter): void {
  guardChange(view.book, view.sheet, "allowAutoFilter");
  view.book.kept.filters.set(view.sheet.getSheetId(), filter);
  draw(view, filter);
}

function apply(view: AutoFilterView, [given, column, criteria]: readonly unknown[]): void {
  const { book, sheet } = view;
  const { box } = viewIn(RangeView, given) ?? findRange(book, sheet, text(given));
  const before = filterOf(view);
  const shown = new Map(before && JSON.stringify(before.box) === JSON.stringify(box) ? before.shown : []);
  if (column !== undefined && column !== null) {
    const { filterOn, values } = record(criteria);
    if (filterOn !== "Values")
      throw new HostError("ApiNotFound", `a filter on ${text(filterOn)} is not modelled`);
    if (whole(column) < 0 || whole(column) >= box.width)
      throw new HostError("InvalidArgument", "the filter has no such column");
    shown.set(whole(column), (values as readonly unknown[]).map(text));
  }
  put(view, { box: boxOf(box.row, box.column, box.height, box.width), shown });
}

/**
 * Excel.AutoFilter of a sheet: https://learn.microsoft.com/javascript/api/excel/excel.autofilter
 * Modelled are filters by texts that are shown; rows that do not fit are hidden, as Excel hides them.
 */
export const autoFilterModel = objectModel(AutoFilterView, "AutoFilter", {
  enabled: scalar("1.9", (view) => filterOf(view) !== undefined),
  isDataFiltered: scalar("1.9", (view) => (filterOf(view)?.shown.size ?? 0) > 0),
  getRange: method("1.9", (view) => {
    const range = rangeOf(view);
    if (range === null) throw new HostError("ItemNotFound", "the sheet has no filter");
    return range;
  }),
  getRangeOrNullObject: method("1.9", rangeOf),
  apply: action("1.9", apply),
  clearCriteria: action("1.9", (view) => {
    const filter = filterOf(view);
    if (filter) put(view, { ...filter, shown: new Map() });
  }),
  remove: action("1.9", (view) => {
    const filter = filterOf(view);
    if (!filter) return;
    put(view, { ...filter, shown: new Map() });
    view.book.kept.filters.delete(view.sheet.getSheetId());
  }),
});
