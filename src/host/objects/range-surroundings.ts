import type { IRange } from "@univerjs/core";
import type { FRange } from "@univerjs/sheets/facade";
import { boxAddress, boxOf, intersection, quotedSheet, type Box } from "./address";
import { spilledCells } from "./cell-values";
import { collectionMembers } from "./collection";
import { HostError } from "./host-error";
import { method, objectModel, scalar, type Member } from "./model";
import { tableRange } from "./table";
import { RangeView, TableView } from "./views";
import { View } from "./view";

/** Excel.RangeAreas */
export class RangeAreasView extends View {
  readonly areas: readonly RangeView[];

  constructor(areas: readonly [RangeView, ...RangeView[]]) {
    super(areas[0].book);
    this.areas = areas;
  }
}

/** Excel.TableScopedCollection */
export class TableScopeView extends View {
  readonly tables: readonly TableView[];

  constructor(range: RangeView, tables: readonly TableView[]) {
    super(range.book);
    this.tables = tables;
  }
}

const boxOfCells = (cells: FRange): Box =>
  boxOf(cells.getRow(), cells.getColumn(), cells.getHeight(), cells.getWidth());

/** Merged areas that share a cell with the range, each of them whole; null where there is none. */
function mergedAreas(range: RangeView): RangeAreasView | null {
  const [first, ...others] = range.sheet
    .getMergedRanges()
    .map(boxOfCells)
    .filter((box) => intersection(box, range.box))
    .map((box) => new RangeView(range.book, range.sheet, box));
  return first ? new RangeAreasView([first, ...others]) : null;
}

function tablesIn(range: RangeView, fullyContained: boolean): TableView[] {
  const tables = range.book.engine.workbook.getTableList().map(({ id }) => new TableView(range.book, id));
  return tables.filter((table) => {
    const { sheet, box } = tableRange(table);
    if (sheet.getSheetId() !== range.sheet.getSheetId()) return false;
    const both = intersection(box, range.box);
    return fullyContained ? both?.height === box.height && both.width === box.width : both !== undefined;
  });
}

type Anchors = Readonly<Record<number, Readonly<Record<number, IRange>>>>;

/** The cell whose formula fills this one, itself where it is that cell; null outside every spill. */
function spillParent(range: RangeView): RangeView | null {
  const { book, sheet, box } = range;
  if (box.height * box.width !== 1 || !spilledCells(book, sheet)[box.row]?.[box.column]) return null;
  const unit = book.formulas.getArrayFormulaRange()[book.engine.workbook.getId()];
  const anchors: Anchors = unit?.[sheet.getSheetId()] ?? {};
  for (const [row, columns] of Object.entries(anchors))
    for (const [column, area] of Object.entries<IRange>(columns)) {
      const { startRow, endRow, startColumn, endColumn } = area;
      const holds =
        box.row >= startRow && box.row <= endRow && box.column >= startColumn && box.column <= endColumn;
      if (holds) return new RangeView(book, sheet, boxOf(Number(row), Number(column), 1, 1));
    }
  return null;
}

/** What surrounds a range: merges, tables, spills (https://learn.microsoft.com/javascript/api/excel/excel.range). */
export const surroundingMembers: Record<string, Member<RangeView>> = {
  getMergedAreasOrNullObject: method("1.13", mergedAreas),
  getTables: method(
    "1.9",
    (range, [contained]) => new TableScopeView(range, tablesIn(range, contained === true)),
  ),
  getSpillParent: method("1.12", (range) => {
    const parent = spillParent(range);
    if (parent === null) throw new HostError("ItemNotFound", "nothing spills here");
    return parent;
  }),
  getSpillParentOrNullObject: method("1.12", spillParent),
};

/** Excel.RangeAreas: https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
export const rangeAreasModel = objectModel(RangeAreasView, "RangeAreas", {
  address: scalar("1.9", ({ areas }) =>
    areas.map(({ sheet, box }) => `${quotedSheet(sheet.getSheetName())}!${boxAddress(box)}`).join(", "),
  ),
  areaCount: scalar("1.9", ({ areas }) => areas.length),
  cellCount: scalar("1.9", ({ areas }) => areas.reduce((sum, { box }) => sum + box.height * box.width, 0)),
});

/** Excel.TableScopedCollection: https://learn.microsoft.com/javascript/api/excel/excel.tablescopedcollection */
export const tableScopeModel = objectModel(
  TableScopeView,
  "TableScopedCollection",
  collectionMembers<TableScopeView>(
    { getItem: "1.9", getItemOrNullObject: "1.14", getCount: "1.9" },
    ({ tables }) => tables,
    ({ tables }, key) => tables.find((table) => table.key === key),
  ),
  { items: ({ tables }) => tables },
);
