import { type Box, boxName } from "../cells/box";
import { areaOf } from "../cells/area-of";
import { partsOf } from "../cells/parts";
import type { Obstacle } from "../session/failure";
import type { Session } from "../session/session";
import { type Draft, writesContentsOnly } from "./draft";

/** What is to be written, and the range that it lies in. */
export interface Ground extends Pick<Draft, "box" | "changes" | "names" | "inTables"> {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/** Queues a look at everything that can be in the way; the answer is there after the next sync. */
export function readObstacles(session: Session, ground: Ground): () => readonly Obstacle[] {
  const { workbook } = session.context;
  const { sheet } = ground;
  const tellsReadOnly = session.supports("1.8");
  if (tellsReadOnly) workbook.load("readOnly");
  sheet.load("name");
  const parts = writtenRanges(ground);
  const readers = [
    protection(ground, parts),
    mergedAreas(session, ground),
    tables(session, ground),
    spill(session, parts),
    names(session, ground),
  ];
  return () => [
    ...(tellsReadOnly && workbook.readOnly ? [{ kind: "read-only" } as const] : []),
    ...readers.flatMap((read) => read()),
  ];
}

type Reader = () => readonly Obstacle[];
const nothing: Reader = () => [];

/** The ranges that are written, without the cells between them. */
function writtenRanges({ range, changes }: Ground): readonly Excel.Range[] {
  return partsOf(changes).map(({ row, column, changes: [first = [], ...others] }) =>
    range.getCell(row, column).getResizedRange(others.length, first.length - 1),
  );
}

/** A protected sheet takes contents, but nothing else, in cells that are not locked. */
function protection(ground: Ground, parts: readonly Excel.Range[]): Reader {
  const { sheet } = ground;
  sheet.load("protection/protected");
  const contentsOnly = writesContentsOnly(ground);
  const locks = contentsOnly ? parts.map((part) => part.format.protection) : [];
  locks.forEach((lock) => lock.load("locked"));
  return () => {
    if (!sheet.protection.protected) return [];
    // Null means that some cells are locked, whatever the declared type says.
    const isOpen = contentsOnly && locks.every((lock) => (lock.locked as boolean | null) === false);
    return isOpen ? [] : [{ kind: "protected", sheet: sheet.name }];
  };
}

/** The first cell of a merged area is no trouble: it is all there is of the area to write to. */
function mergedAreas(session: Session, { range, box, changes }: Ground): Reader {
  if (!session.supports("1.13")) return nothing;
  const merged = range.getMergedAreasOrNullObject();
  merged.load("address");
  return () => {
    if (merged.isNullObject) return [];
    const areas = areasIn(merged.address).filter((area) => isWrittenInto(area, box, changes));
    return areas.length > 0 ? [{ kind: "merged", areas: areas.map(boxName) }] : [];
  };
}

/** The areas that an address of several names. */
export const areasIn = (address: string): readonly Box[] =>
  [...address.matchAll(/!([$A-Z\d]+(?::[$A-Z\d]+)?)(?=,|$)/g)].flatMap(([, area = ""]) => areaOf(area) ?? []);

function isWrittenInto(area: Box, box: Box, changes: Ground["changes"]): boolean {
  const bottom = Math.min(area.row + area.height, box.row + box.height);
  const right = Math.min(area.column + area.width, box.column + box.width);
  for (let row = Math.max(area.row, box.row); row < bottom; row++)
    for (let column = Math.max(area.column, box.column); column < right; column++) {
      const isHead = row === area.row && column === area.column;
      if (!isHead && changes[row - box.row]?.[column - box.column]) return true;
    }
  return false;
}

/** Cells of a table fill themselves and their neighbours, so nothing is put into one without thought. */
function tables(session: Session, { range, inTables }: Ground): Reader {
  if (inTables || !session.supports("1.9")) return nothing;
  const found = range.getTables(false);
  found.load("items/name");
  return () =>
    found.items.length > 0 ? [{ kind: "table", names: found.items.map(({ name }) => name) }] : [];
}

function spill(session: Session, parts: readonly Excel.Range[]): Reader {
  if (!session.supports("1.12")) return nothing;
  parts.forEach((part) => part.load("hasSpill"));
  // Null means that some cells belong to a spill, whatever the declared type says.
  return () => (parts.some((part) => (part.hasSpill as boolean | null) !== false) ? [{ kind: "spill" }] : []);
}

function names(session: Session, ground: Ground): Reader {
  const wanted = Object.keys(ground.names);
  const found = wanted.map((name) => session.context.workbook.names.getItemOrNullObject(name));
  found.forEach((each) => each.load("name"));
  return () =>
    wanted.flatMap((name, index) =>
      found[index]?.isNullObject === false ? [{ kind: "name", name } as const] : [],
    );
}
