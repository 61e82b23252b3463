import { optionalText, record } from "./given";
import { HostError } from "./host-error";
import { action, objectModel, scalar } from "./model";
import { ProtectionView } from "./views";

/** Excel.WorksheetProtection: https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export const protectionModel = objectModel(ProtectionView, "WorksheetProtection", {
  protected: scalar("1.2", ({ book, sheet }) => book.kept.protections.has(sheet.getSheetId())),
  options: scalar("1.2", ({ book, sheet }) => book.kept.protections.get(sheet.getSheetId())?.options ?? null),
  /** Protecting a protected sheet fails in Excel. */
  protect: action("1.2", ({ book, sheet }, [options, password]) => {
    const id = sheet.getSheetId();
    if (book.kept.protections.has(id)) throw new HostError("AccessDenied", "the sheet is protected already");
    book.kept.protections.set(id, {
      password: optionalText(password),
      options: options === undefined || options === null ? {} : record(options),
    });
  }),
  unprotect: action("1.7", ({ book, sheet }, [password]) => {
    const kept = book.kept.protections.get(sheet.getSheetId());
    if (kept === undefined) return;
    if (kept.password !== undefined && kept.password !== password)
      throw new HostError("AccessDenied", "the password is wrong");
    book.kept.protections.delete(sheet.getSheetId());
  }),
});
