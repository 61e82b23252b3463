import { type Box, boxName, cellIn, sheetColumns, sheetRows } from "../cells/box";
import { sameContent } from "../cells/content";
import { rangeOf } from "../cells/read-box";
import { readCells } from "../cells/read-cells";
import { done, failed, type Outcome } from "../session/failure";
import type { Session } from "../session/session";
import type { Drawn, DrawnSheet } from "./drawn";

/**
 * Takes drawn sheets away again, with the names that came with them. Where somebody has changed a cell since, nothing
 * is done unless `others` says that it may be lost.
 */
export async function undraw(
  session: Session,
  drawn: Drawn,
  { others }: { others: boolean },
): Promise<Outcome<{ readonly sheets: readonly string[] }>> {
  const { workbook } = session.context;
  const found = drawn.sheets.map((sheet) => ({
    sheet,
    item: workbook.worksheets.getItemOrNullObject(sheet.id),
  }));
  found.forEach(({ item }) => item.load("name"));
  const names = drawn.names.map((name) => workbook.names.getItemOrNullObject(name));
  names.forEach((name) => name.load("name"));
  if (session.supports("1.8")) workbook.load("readOnly");
  await session.sync();
  if (session.supports("1.8") && workbook.readOnly) return failed({ code: "read-only" });
  const there = found.filter(({ item }) => !item.isNullObject);
  const changed: string[] = [];
  for (const { sheet, item } of there) changed.push(...(await changedCells(session, sheet, item)));
  if (changed.length > 0 && !others) return failed({ code: "changed-since", cells: changed });
  // Sheets first: where Excel does not let one go, such as the last visible one, its names are still there as well.
  [...there.map(({ item }) => item), ...names.filter(({ isNullObject }) => !isNullObject)].forEach((item) => {
    item.delete();
  });
  await session.sync();
  return done({ sheets: there.map(({ item }) => item.name) });
}

/** Cells that are other than the drawing left them, or that have come since beside them. */
async function changedCells(
  session: Session,
  { box, after }: DrawnSheet,
  item: Excel.Worksheet,
): Promise<string[]> {
  const beside = besides(box).map((area) => rangeOf(item, area).getUsedRangeOrNullObject(true));
  beside.forEach((used) => used.load("rowIndex,columnIndex,rowCount,columnCount"));
  const read = readCells(session, rangeOf(item, box));
  await session.sync();
  const changed = read().flatMap((row, i) =>
    row.flatMap(({ content }, j) => {
      const before = after[i]?.[j];
      return before && sameContent(before.content, content) ? [] : [cellIn(box, i, j)];
    }),
  );
  const come = beside
    .filter(({ isNullObject }) => !isNullObject)
    .map(({ rowIndex: row, columnIndex: column, rowCount: height, columnCount: width }) =>
      boxName({ row, column, height, width }),
    );
  return [...changed, ...come];
}

/** All of a sheet that is at the right of a box, and all below it. */
const besides = ({ height, width }: Box): readonly Box[] => [
  { row: 0, column: width, height, width: sheetColumns - width },
  { row: height, column: 0, height: sheetRows - height, width: sheetColumns },
];
