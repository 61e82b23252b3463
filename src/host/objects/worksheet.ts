import { boxOf } from "./address";
import { eventMembers, SHEET_EVENTS } from "./event-members";
import { findRange, findSheet, wholeSheet } from "./find-range";
import { oneOf, optionalText, text, truth, whole } from "./given";
import { HostError } from "./host-error";
import { action, method, navigation, objectModel, scalar } from "./model";
import { usedPart } from "./used-range";
import {
  AutoFilterView,
  FreezePanesView,
  NamesView,
  PageLayoutView,
  ProtectionView,
  RangeView,
  TablesView,
  WorksheetsView,
  WorksheetView,
} from "./views";
import { checkSheetName } from "./worksheets";

const VISIBILITY = ["Visible", "Hidden", "VeryHidden"] as const;

function rename(view: WorksheetView, given: unknown): void {
  const name = text(given);
  if (name === view.sheet.getSheetName()) return;
  const same = findSheet(view.book, name)?.getSheetId() === view.sheet.getSheetId();
  if (!same) checkSheetName(new WorksheetsView(view.book), name);
  view.sheet.setName(name);
}

function visibility({ book, sheet }: WorksheetView): string {
  if (!sheet.isSheetHidden()) return "Visible";
  return book.kept.veryHidden.has(sheet.getSheetId()) ? "VeryHidden" : "Hidden";
}

/** Excel refuses to hide its last visible sheet. */
function setVisibility({ book, sheet }: WorksheetView, given: unknown): void {
  const wanted = oneOf(VISIBILITY, given);
  book.kept.veryHidden.delete(sheet.getSheetId());
  if (wanted === "Visible") {
    sheet.showSheet();
    return;
  }
  refuseLastVisible(
    book.engine.workbook.getSheets().filter((each) => !each.isSheetHidden()).length,
    sheet.isSheetHidden(),
  );
  sheet.hideSheet();
  if (wanted === "VeryHidden") book.kept.veryHidden.add(sheet.getSheetId());
}

function refuseLastVisible(visible: number, hidden: boolean): void {
  if (visible === 1 && !hidden) throw new HostError("InvalidOperation", "the last visible sheet");
}

function remove({ book, sheet }: WorksheetView): void {
  const { workbook } = book.engine;
  refuseLastVisible(
    workbook.getSheets().filter((each) => !each.isSheetHidden()).length,
    sheet.isSheetHidden(),
  );
  book.kept.protections.delete(sheet.getSheetId());
  workbook.deleteSheet(sheet);
}

/** With `markAllDirty` every formula of the sheet is calculated anew, its functions asked again. */
function calculate({ book, sheet }: WorksheetView, markAllDirty: boolean): void {
  if (!markAllDirty) return;
  const range = {
    startRow: 0,
    endRow: sheet.getMaxRows() - 1,
    startColumn: 0,
    endColumn: sheet.getMaxColumns() - 1,
  };
  book.gate.recalculate([{ unitId: book.engine.workbook.getId(), sheetId: sheet.getSheetId(), range }]);
}

function used({ book, sheet }: WorksheetView, [valuesOnly]: readonly unknown[]): RangeView | null {
  return usedPart(wholeSheet(book, sheet), valuesOnly === true) ?? null;
}

/** Excel.Worksheet: https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export const worksheetModel = objectModel(
  WorksheetView,
  "Worksheet",
  {
    id: scalar("1.1", ({ sheet }) => sheet.getSheetId()),
    name: scalar("1.1", ({ sheet }) => sheet.getSheetName(), rename),
    position: scalar(
      "1.1",
      ({ sheet }) => sheet.getIndex(),
      ({ book, sheet }, given) => book.engine.workbook.moveSheet(sheet, whole(given)),
    ),
    visibility: scalar("1.1", visibility, setVisibility),
    tabColor: scalar(
      "1.7",
      ({ sheet }) => sheet.getTabColor() ?? "",
      ({ sheet }, given) => sheet.setTabColor(text(given)),
    ),
    showGridlines: scalar(
      "1.8",
      ({ sheet }) => !sheet.hasHiddenGridLines(),
      ({ sheet }, given) => sheet.setHiddenGridlines(!truth(given)),
    ),
    tables: navigation("1.1", ({ book, sheet }) => new TablesView(book, sheet)),
    autoFilter: navigation("1.9", ({ book, sheet }) => new AutoFilterView(book, sheet)),
    names: navigation("1.4", ({ book, sheet }) => new NamesView(book, sheet)),
    protection: navigation("1.2", ({ book, sheet }) => new ProtectionView(book, sheet)),
    pageLayout: navigation("1.9", ({ book, sheet }) => new PageLayoutView(book, sheet)),
    freezePanes: navigation("1.7", ({ book, sheet }) => new FreezePanesView(book, sheet)),
    getRange: method("1.1", ({ book, sheet }, [address]) => {
      const where = optionalText(address);
      return where === undefined ? wholeSheet(book, sheet) : findRange(book, sheet, where);
    }),
    getCell: method(
      "1.1",
      ({ book, sheet }, [row, column]) => new RangeView(book, sheet, boxOf(whole(row), whole(column), 1, 1)),
    ),
    getRangeByIndexes: method(
      "1.7",
      ({ book, sheet }, [row, column, height, width]) =>
        new RangeView(book, sheet, boxOf(whole(row), whole(column), whole(height), whole(width))),
    ),
    /** A sheet without anything answers its first cell. */
    getUsedRange: method(
      "1.1",
      (view, args) => used(view, args) ?? new RangeView(view.book, view.sheet, boxOf(0, 0, 1, 1)),
    ),
    getUsedRangeOrNullObject: method("1.4", used),
    activate: action("1.1", ({ book, sheet }) => {
      if (sheet.isSheetHidden()) throw new HostError("InvalidOperation", "the sheet is hidden");
      book.engine.workbook.setActiveSheet(sheet);
    }),
    ...eventMembers<WorksheetView>(
      [
        [...SHEET_EVENTS.changed, "1.7"],
        [...SHEET_EVENTS.selectionChanged, "1.7"],
        [...SHEET_EVENTS.activated, "1.7"],
        [...SHEET_EVENTS.deactivated, "1.7"],
      ],
      ({ sheet }) => sheet.getSheetId(),
    ),
    calculate: action("1.6", (view, [markAllDirty]) => {
      calculate(view, markAllDirty === true);
    }),
    delete: action("1.1", remove),
  },
  { id: ({ sheet }) => sheet.getSheetId() },
);
