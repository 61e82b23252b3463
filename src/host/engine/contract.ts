import type { Injector, IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type {} from "@univerjs/sheets-conditional-formatting/facade";
import type {} from "@univerjs/sheets-data-validation/facade";
import type {} from "@univerjs/sheets-formula/facade";
import type {} from "@univerjs/sheets-numfmt/facade";
import type {} from "@univerjs/sheets-table/facade";

/** The cell model that plays Excel: one Univer instance with one workbook. Node and browser differ in nothing else. */
export interface Engine {
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly injector: Injector;
  dispose(): void;
}

/** Rows and columns a sheet starts with; the host grows it, since Univer throws outside its grid and Excel's is fixed. */
export const FIRST_GRID = { rowCount: 200, columnCount: 30 } as const;

/**
 * A workbook as Excel opens it: one sheet called Sheet1.
 * Its unit id is its own in this process, since Univer 0.25.1 caches parsed formulas, with their functions, module-wide.
 */
export function blankWorkbook(): Partial<IWorkbookData> {
  return {
    id: `book-${crypto.randomUUID()}`,
    name: "Book1",
    sheets: { sheet1: { id: "sheet1", name: "Sheet1", ...FIRST_GRID } },
    sheetOrder: ["sheet1"],
  };
}
