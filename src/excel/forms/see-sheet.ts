import type { Place } from "../../sheets/address";
import type { Area, SeenCell, SeenSheet } from "../../sheets/seen-sheet";
import type { CellValue } from "../../sheets/sheet";
import { areaOf } from "../cells/area-of";
import { type Box, rowsOf } from "../cells/box";
import { chunksOfSize } from "../cells/chunks";
import { rangeOf } from "../cells/read-box";
import { areasIn } from "../insert/obstacles";
import { done, failed, type Outcome } from "../session/failure";
import type { Session } from "../session/session";

/** The most cells of a form: 1,000 rows of 100 columns. */
export const mostFormCells = 100_000;
/** Hidden columns are asked for one by one; wider sheets are lists, not forms. */
const mostColumnsAsked = 100;

/** What is to be read. */
export interface SheetAsked {
  /** The selected cells of the active sheet only. */
  readonly selection: boolean;
  /** Another sheet than the active one, by id or name. */
  readonly sheet?: string;
}

/**
 * Reads the active sheet as far as it is used, the selected cells of it, or a named sheet; two round trips and one more
 * for every further 5,000 cells. Writes nothing.
 */
export async function seeSheet(
  session: Session,
  { selection, sheet: named }: SheetAsked,
): Promise<Outcome<SeenSheet>> {
  const { worksheets } = session.context.workbook;
  const sheet = named === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(named);
  sheet.load("id,name,protection/protected");
  const boxes = [sheet.getUsedRangeOrNullObject(false), sheet.getUsedRangeOrNullObject(true)];
  const selected = selection ? session.context.workbook.getSelectedRange() : undefined;
  [...boxes, ...(selected ? [selected] : [])].forEach((range) =>
    range.load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  sheet.tables.load("items/name");
  const { names } = session.context.workbook;
  names.load("items/name,items/formula");
  if (session.supports("1.9")) sheet.autoFilter.load("isDataFiltered");
  await session.sync();
  const [formatted, filled] = boxes.map(boxIn);
  const box = [formatted, filled].find((each) => each && each.height * each.width <= mostFormCells);
  if (!filled) return done(emptySheet(sheet));
  if (!box) return failed({ code: "too-big", cells: filled.height * filled.width, most: mostFormCells });
  const around = surroundings(session, sheet, box);
  const cells = await readChunks(session, sheet, box);
  if (!cells) return failed({ code: "cancelled" });
  const chosen = selected && boxIn(selected);
  return done({
    ...{ id: sheet.id, name: sheet.name, origin: { row: box.row, column: box.column }, rows: cells.rows },
    ...(chosen && { chosen: within(chosen, box) }),
    ...around(),
    hiddenRows: cells.hiddenRows,
    filtered: session.supports("1.9") && sheet.autoFilter.isDataFiltered,
    names: names.items.flatMap(({ name, formula }) => namedCell(name, String(formula), sheet.name)),
    isProtected: sheet.protection.protected,
  });
}

function boxIn(range: Excel.Range): Box | undefined {
  if (range.isNullObject) return undefined;
  const { rowIndex: row, columnIndex: column, rowCount: height, columnCount: width } = range;
  return { row, column, height, width };
}

const emptySheet = ({ id, name, protection }: Excel.Worksheet): SeenSheet => ({
  ...{
    id,
    name,
    origin: { row: 0, column: 0 },
    rows: [],
    merged: [],
    tables: [],
    names: [],
    filtered: false,
  },
  ...{ hiddenRows: new Set<number>(), hiddenColumns: new Set<number>(), isProtected: protection.protected },
});

/** Whole rows and columns are selected as far as anything is in them. */
function within(chosen: Box, box: Box): Area {
  const [row, column] = [Math.max(chosen.row, box.row), Math.max(chosen.column, box.column)];
  const height = Math.min(chosen.row + chosen.height, box.row + box.height) - row;
  const width = Math.min(chosen.column + chosen.width, box.column + box.width) - column;
  return { row, column, height: Math.max(0, height), width: Math.max(0, width) };
}

/** Queues a look at merged cells, hidden columns and tables. */
function surroundings(
  session: Session,
  sheet: Excel.Worksheet,
  box: Box,
): () => Pick<SeenSheet, "merged" | "hiddenColumns" | "tables"> {
  const range = rangeOf(sheet, box);
  const merged = session.supports("1.13") ? range.getMergedAreasOrNullObject() : undefined;
  merged?.load("address");
  const asked = Math.min(box.width, mostColumnsAsked);
  const columns = Array.from({ length: asked }, (_, index) => range.getColumn(index));
  columns.forEach((column) => column.load("columnHidden"));
  const bodies = sheet.tables.items.map((table) => table.getDataBodyRange());
  bodies.forEach((body) => body.load("rowIndex,columnIndex,rowCount,columnCount"));
  return () => ({
    merged: merged && !merged.isNullObject ? areasIn(merged.address) : [],
    hiddenColumns: new Set(
      columns.flatMap(({ columnHidden }, index) => (columnHidden ? [box.column + index] : [])),
    ),
    tables: bodies.flatMap((body, index) => {
      const found = boxIn(body);
      return found ? [{ name: sheet.tables.items[index]?.name ?? "", body: found }] : [];
    }),
  });
}

interface ReadRows {
  readonly rows: readonly (readonly SeenCell[])[];
  readonly hiddenRows: ReadonlySet<number>;
}

/** Reads chunk by chunk; undefined once it is cancelled. */
async function readChunks(session: Session, sheet: Excel.Worksheet, box: Box): Promise<ReadRows | undefined> {
  const rows: (readonly SeenCell[])[] = [];
  const hiddenRows = new Set<number>();
  const bySteps = session.supports("1.9");
  for (const { first, height } of chunksOfSize(box.height, box.width)) {
    if (session.isCancelled) return undefined;
    const part = rangeOf(sheet, rowsOf(box, first, height));
    part.load("formulas,values,numberFormat,text");
    const shown = bySteps ? part.getRowProperties({ rowHidden: true }) : undefined;
    const locks =
      bySteps && sheet.protection.protected
        ? part.getCellProperties({ format: { protection: true } })
        : undefined;
    await session.sync();
    shown?.value.forEach(({ rowHidden }, index) => {
      if (rowHidden) hiddenRows.add(box.row + first + index);
    });
    rows.push(...seenCells(part, sheet.protection.protected ? (locks?.value ?? []) : undefined));
    session.progress({ done: rows.length * box.width, of: box.height * box.width });
  }
  return { rows, hiddenRows };
}

type Locks = readonly (readonly Excel.CellProperties[])[];

/** The cells of a range; without locks on a sheet that is not protected. */
function seenCells(range: Excel.Range, locks: Locks | undefined): SeenCell[][] {
  // Office.js types its tables as any.
  const [values, formulas] = [range.values as CellValue[][], range.formulas as unknown[][]];
  const formats = range.numberFormat as string[][];
  return range.text.map((row, i) =>
    row.map((text, j) => {
      const value = values[i]?.[j] ?? "";
      const formula = formulas[i]?.[j];
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      // Locked unless Excel says otherwise.
      const isLocked = locks && locks[i]?.[j]?.format?.protection?.locked !== false;
      const format = formats[i]?.[j] ?? "General";
      return { value, text, format, ...(isFormula && { formula }), ...(isLocked && { locked: true }) };
    }),
  );
}

/** A name that means one cell of the sheet, such as =Sheet1!$B$5. */
function namedCell(name: string, formula: string, sheet: string): { name: string; place: Place }[] {
  const [, quoted, plain, cell = ""] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$[A-Z]+\$\d+)$/.exec(formula) ?? [];
  const area = (quoted?.replaceAll("''", "'") ?? plain) === sheet ? areaOf(cell) : undefined;
  return area ? [{ name, place: { row: area.row, column: area.column } }] : [];
}
