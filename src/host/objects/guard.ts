import type { FWorksheet } from "@univerjs/sheets/facade";
import { intersection, type Box } from "./address";
import type { Book, KeptBeside } from "./book";
import { HostError } from "./host-error";
import type { RangeView } from "./views";

/** True while a sheet is protected. */
export function isProtected(book: Book, sheet: FWorksheet): boolean {
  return book.kept.protections.has(sheet.getSheetId());
}

/** Whether the cells of a rectangle are locked, which matters while the sheet is protected; null where they differ. */
export function lockedIn(kept: KeptBeside, sheetId: string, box: Box): boolean | null {
  let open: Box[] = [box];
  const found = new Set<boolean>();
  for (const lock of [...kept.locks].reverse()) {
    if (lock.sheetId !== sheetId) continue;
    if (open.some((part) => intersection(part, lock.box))) found.add(lock.locked);
    open = open.flatMap((part) => without(part, lock.box));
  }
  if (open.length > 0) found.add(true);
  const [locked] = found;
  return found.size === 1 ? (locked ?? true) : null;
}

/**
 * Refuses a write to locked cells of a protected sheet with AccessDenied, which Univer's own permissions would drop in
 * silence (https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection).
 */
export function guardWrite(range: RangeView): void {
  if (!isProtected(range.book, range.sheet)) return;
  if (lockedIn(range.book.kept, range.sheet.getSheetId(), range.box) !== false)
    throw new HostError("AccessDenied", "the cells are locked on a protected sheet");
}

/** Formats, rows and names of a protected sheet cannot be changed unless an option of the protection allows it. */
export function guardChange(book: Book, sheet: FWorksheet, option?: string): void {
  const protection = book.kept.protections.get(sheet.getSheetId());
  if (protection === undefined) return;
  if (option !== undefined && protection.options[option] === true) return;
  throw new HostError("AccessDenied", "the sheet is protected");
}

/** What is left of a rectangle outside another. */
function without(box: Box, cut: Box): Box[] {
  const both = intersection(box, cut);
  if (both === undefined) return [box];
  const below = both.row + both.height;
  const right = both.column + both.width;
  const parts = [
    { ...box, height: both.row - box.row },
    { ...box, row: below, height: box.row + box.height - below },
    { ...both, column: box.column, width: both.column - box.column },
    { ...both, column: right, width: box.column + box.width - right },
  ];
  return parts.filter(({ height, width }) => height > 0 && width > 0);
}
