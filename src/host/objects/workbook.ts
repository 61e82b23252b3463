import { findRange } from "./find-range";
import { optionalText, text } from "./given";
import { method, navigation, objectModel, scalar } from "./model";
import { boxOf } from "./address";
import type { Book } from "./book";
import {
  ApplicationView,
  NamesView,
  RangeView,
  SettingsView,
  TablesView,
  WorkbookView,
  WorksheetsView,
  XmlPartsView,
} from "./views";
import { HostError } from "./host-error";
import { WorksheetFunctionsView } from "./worksheet-functions";

/** The selected cells of the active sheet; A1 where nothing has been selected yet. */
function selection(workbook: WorkbookView): RangeView {
  const sheet = workbook.book.engine.workbook.getActiveSheet();
  const selected = sheet.getActiveRange();
  const box = selected
    ? boxOf(selected.getRow(), selected.getColumn(), selected.getHeight(), selected.getWidth())
    : boxOf(0, 0, 1, 1);
  return new RangeView(workbook.book, sheet, box);
}

/** The range that an event told of, by the reference id it carried. */
function eventRange(book: Book, reference: string): RangeView {
  return findRange(book, book.engine.workbook.getActiveSheet(), reference);
}

/** Excel.Workbook: https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export const workbookModel = objectModel(WorkbookView, "Workbook", {
  application: navigation("1.1", ({ book }) => new ApplicationView(book)),
  worksheets: navigation("1.1", ({ book }) => new WorksheetsView(book)),
  tables: navigation("1.1", ({ book }) => new TablesView(book, undefined)),
  names: navigation("1.1", ({ book }) => new NamesView(book, undefined)),
  functions: navigation("1.2", ({ book }) => new WorksheetFunctionsView(book)),
  settings: navigation("1.4", ({ book }) => new SettingsView(book)),
  customXmlParts: navigation("1.5", ({ book }) => new XmlPartsView(book)),
  name: scalar("1.7", ({ book }) => `${book.engine.workbook.getName()}.xlsx`),
  readOnly: scalar("1.8", ({ book }) => book.readOnly()),
  onSelectionChanged: { since: "1.2", kind: "event" },
  _GetRangeForEventByReferenceId: method("1.8", ({ book }, [reference]) => eventRange(book, text(reference))),
  _GetRangeOrNullObjectForEventByReferenceId: method("1.8", ({ book }, [reference]) =>
    eventRange(book, text(reference)),
  ),
  getSelectedRange: method("1.1", selection),
  getActiveCell: method("1.7", (workbook) => {
    const { book, sheet, box } = selection(workbook);
    return new RangeView(book, sheet, { ...box, height: 1, width: 1 });
  }),
  /** Saving is the user's; the trial desk has nothing to save to. */
  save: method("1.11", (_workbook, [behavior]) => {
    throw new HostError("UnsupportedOperation", `save ${optionalText(behavior) ?? ""}`);
  }),
});
