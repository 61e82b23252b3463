import { comparisonBook } from "../../src/quotes/comparison";
import type { QuoteRequest } from "../../src/quotes/request";
import { cellName } from "../../src/sheets/address";
import { usedArea } from "../../src/sheets/area";
import type { SeenSheet } from "../../src/sheets/seen-sheet";
import type { CellValue } from "../../src/sheets/sheet";
import { hospital } from "../templates/forms";

/** A request's comparison as it would be seen once it is drawn, with what was typed into it, by the cells' names. */
export function seenComparison(request: QuoteRequest, typed: ReadonlyMap<string, CellValue>): SeenSheet {
  const [sheet] = comparisonBook(request, { ...hospital, entries: "blank" }).sheets;
  if (!sheet) throw new Error("no sheet");
  const { last } = usedArea(Object.keys(sheet.cells));
  const rows = Array.from({ length: last.row + 1 }, (_, row) =>
    Array.from({ length: last.column + 1 }, (__, column) => {
      const name = cellName({ row, column });
      const { value = "", formula, format = "General" } = sheet.cells[name] ?? {};
      return { value: typed.get(name) ?? value, text: "", format, ...(formula !== undefined && { formula }) };
    }),
  );
  return {
    ...{ id: "s", name: "s", origin: { row: 0, column: 0 }, rows },
    ...{ merged: [], tables: [], names: [], filtered: false, isProtected: false },
    ...{ hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() },
  };
}
