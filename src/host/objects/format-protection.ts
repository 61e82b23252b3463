import { truth } from "./given";
import { guardChange, lockedIn } from "./guard";
import { objectModel, scalar } from "./model";
import { FormatProtectionView } from "./views";

/**
 * Excel.FormatProtection: https://learn.microsoft.com/javascript/api/excel/excel.formatprotection
 * Kept by rectangle: inserting or deleting rows does not move locks here.
 */
export const formatProtectionModel = objectModel(FormatProtectionView, "FormatProtection", {
  locked: scalar(
    "1.2",
    ({ book, range }) => lockedIn(book.kept, range.sheet.getSheetId(), range.box),
    ({ book, range }, given) => {
      guardChange(book, range.sheet);
      book.kept.locks.push({ sheetId: range.sheet.getSheetId(), box: range.box, locked: truth(given) });
    },
  ),
});
