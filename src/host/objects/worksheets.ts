import type { FWorksheet } from "@univerjs/sheets/facade";
import { FIRST_GRID } from "../engine/contract";
import { collectionMembers, existing } from "./collection";
import { WHOLE_WORKBOOK } from "./event-board";
import { eventMembers, SHEET_EVENTS } from "./event-members";
import { findSheet } from "./find-range";
import { optionalText } from "./given";
import { HostError } from "./host-error";
import { action, method, objectModel } from "./model";
import { WorksheetsView, WorksheetView } from "./views";

function visible(sheets: WorksheetsView): WorksheetView[] {
  return list(sheets).filter((view) => !view.sheet.isSheetHidden());
}

function list({ book }: WorksheetsView): WorksheetView[] {
  return book.engine.workbook.getSheets().map((sheet) => new WorksheetView(book, sheet));
}

/** Checks a sheet's name (https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9). */
export function checkSheetName(sheets: WorksheetsView, name: string): void {
  const bad = name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name);
  if (bad) throw new HostError("InvalidArgument", `a sheet cannot be called ${name}`);
  if (findSheet(sheets.book, name)) throw new HostError("ItemAlreadyExists", name);
}

function freeName({ book }: WorksheetsView): string {
  let number = book.engine.workbook.getSheets().length + 1;
  while (findSheet(book, `Sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** Univer activates a sheet that it inserts, Excel does not. */
function add(sheets: WorksheetsView, name: string): WorksheetView {
  checkSheetName(sheets, name);
  const { workbook } = sheets.book.engine;
  const active = workbook.getActiveSheet();
  const sheet: FWorksheet = workbook.insertSheet(name, { sheet: { ...FIRST_GRID } });
  workbook.setActiveSheet(active);
  return new WorksheetView(sheets.book, sheet);
}

/** Excel.WorksheetCollection: https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export const worksheetsModel = objectModel(
  WorksheetsView,
  "WorksheetCollection",
  {
    ...collectionMembers<WorksheetsView>(
      { getItem: "1.1", getItemOrNullObject: "1.4", getCount: "1.4" },
      list,
      ({ book }, key) => {
        const sheet = findSheet(book, key);
        return sheet && new WorksheetView(book, sheet);
      },
    ),
    add: action("1.1", (sheets, [name]) => add(sheets, optionalText(name) ?? freeName(sheets))),
    ...eventMembers<WorksheetsView>(
      [
        [...SHEET_EVENTS.changed, "1.9"],
        [...SHEET_EVENTS.selectionChanged, "1.9"],
        [...SHEET_EVENTS.activated, "1.7"],
        [...SHEET_EVENTS.deactivated, "1.7"],
        [...SHEET_EVENTS.added, "1.7"],
        [...SHEET_EVENTS.deleted, "1.7"],
      ],
      () => WHOLE_WORKBOOK,
    ),
    getActiveWorksheet: method(
      "1.1",
      ({ book }) => new WorksheetView(book, book.engine.workbook.getActiveSheet()),
    ),
    getFirst: method("1.5", (sheets, [onlyVisible]) =>
      existing((onlyVisible === true ? visible(sheets) : list(sheets))[0], "no sheet"),
    ),
    getLast: method("1.5", (sheets, [onlyVisible]) =>
      existing((onlyVisible === true ? visible(sheets) : list(sheets)).at(-1), "no sheet"),
    ),
  },
  { items: list },
);
