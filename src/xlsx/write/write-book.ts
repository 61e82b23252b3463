import { type Cell as WrittenCell, writeXlsx, type WriteSheet } from "hucre";
import { cellName, columnNumber } from "../../sheets/address";
import { usedArea } from "../../sheets/area";
import { isLocked } from "../../sheets/locks";
import type { Book, Cell, Sheet } from "../../sheets/sheet";
import type { CellResult } from "../../sheets/values/book-values";
import { isError } from "../../sheets/values/value";
import { cellStyle } from "./cell-style";
import { fileFormula, fileText } from "./formula-text";
import { finished } from "./finish";
import { cellKey, conditional, footer, mergedArea, pageSetUp, validation } from "./sheet-parts";

/** What a formula cell shows, to be kept in the file beside the formula. */
export type Results = (sheet: string, cell: string) => CellResult;

const font = { name: "Yu Gothic", size: 11 };

/**
 * A book as an .xlsx. Every formula has its value beside it, so that the file reads right in programs that do not
 * calculate, and for people without the add-in.
 */
export async function writeBook(book: Book, results: Results): Promise<Uint8Array> {
  const sheets = book.sheets.map((sheet) => writtenSheet(sheet, results));
  const namedRanges = Object.entries(book.names ?? {}).map(([name, { sheet, cell }]) => ({
    name,
    range: `'${sheet.replaceAll("'", "''")}'!${cell.replace(/^([A-Z]+)/u, "$$$1$$")}`,
  }));
  return finished(
    await writeXlsx({ sheets, namedRanges, defaultFont: font, properties: { title: book.name } }),
  );
}

function writtenSheet(sheet: Sheet, results: Results): WriteSheet {
  const { print, frozenRows, frozenColumns } = sheet;
  const { last } = usedArea(Object.keys(sheet.cells));
  return {
    name: sheet.name,
    columns: Array.from({ length: last.column + 1 }, (_, column) => columnOf(sheet, column)),
    cells: new Map(
      Object.entries(sheet.cells).map(([name, cell]) => [cellKey(name), written(sheet, name, cell, results)]),
    ),
    rowDefs: new Map(
      Object.entries(sheet.heights ?? {}).map(([row, height]) => [Number(row) - 1, { height }]),
    ),
    merges: (sheet.merged ?? []).map(mergedArea),
    dataValidations: (sheet.rules ?? []).map(validation),
    conditionalRules: (sheet.highlights ?? []).map(conditional),
    view: { showGridLines: false },
    ...((frozenRows ?? frozenColumns) && {
      freezePane: {
        ...(frozenRows && { rows: frozenRows }),
        ...(frozenColumns && { columns: frozenColumns }),
      },
    }),
    ...(sheet.isProtected && {
      protection: { sheet: true, selectLockedCells: true, selectUnlockedCells: true },
    }),
    ...(print && {
      pageSetup: pageSetUp(print, `A1:${cellName(last)}`),
      headerFooter: footer(print),
    }),
  };
}

function columnOf({ widths }: Sheet, column: number): { width?: number } {
  const found = Object.entries(widths).find(([letters]) => columnNumber(letters) === column);
  return found ? { width: found[1] } : {};
}

function written(sheet: Sheet, name: string, cell: Cell, results: Results): Partial<WrittenCell> {
  const { value, formula, link } = cell;
  const style = cellStyle(cell, isLocked(cell));
  const leads = link && { hyperlink: { target: "", location: `'${link.sheet}'!${link.cell}` } };
  if (formula === undefined) return { value: contentOf(value), style, ...leads };
  const result = results(sheet.name, name);
  const shown = isError(result) ? result.code : typeof result === "string" ? fileText(result) : result;
  return { value: shown, formula: fileFormula(formula), formulaResult: shown, style, ...leads };
}

/** An empty text is no content: the text of the cell before it may run on over it. */
const contentOf = (value: Cell["value"]): string | number | boolean | null =>
  typeof value === "string" ? fileText(value) || null : (value ?? null);
