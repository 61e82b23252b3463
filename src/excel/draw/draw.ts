import { cellPlace } from "../../sheets/address";
import { usedArea } from "../../sheets/area";
import type { Book, Sheet } from "../../sheets/sheet";
import { absoluteCell, type Box, rowsOf } from "../cells/box";
import { chunksOfSize } from "../cells/chunks";
import { rangeOf } from "../cells/read-box";
import { type CellState, readCells } from "../cells/read-cells";
import { done, failed, type Outcome } from "../session/failure";
import { troubleOf } from "../session/office-error";
import type { Session } from "../session/session";
import { drawCells } from "./draw-cells";
import { drawSetUp } from "./draw-set-up";
import type { Drawn, DrawnSheet } from "./drawn";
import { freeName } from "./free-name";
import { removeSheets } from "./remove";

/**
 * Adds the sheets of a book to the workbook, under names that are free; no cell that was there before is touched.
 * Three round trips for a form of ours. What fails is taken away again.
 */
export async function draw(session: Session, book: Book): Promise<Outcome<Drawn>> {
  const { workbook } = session.context;
  const { worksheets } = workbook;
  worksheets.load("items/name");
  if (session.supports("1.8")) workbook.load("readOnly");
  const names = Object.entries(book.names ?? {});
  const taken = names.map(([name]) => workbook.names.getItemOrNullObject(name));
  taken.forEach((each) => each.load("name"));
  await session.sync();
  if (session.supports("1.8") && workbook.readOnly) return failed({ code: "read-only" });
  const used = names.find((_, index) => taken[index]?.isNullObject === false);
  if (used) return failed({ code: "no-room", obstacles: [{ kind: "name", name: used[0] }] });
  const existing = worksheets.items.map(({ name }) => name);
  const called = new Map<string, string>();
  const sheets: DrawnSheet[] = [];
  const begun: string[] = [];
  try {
    for (const sheet of book.sheets) {
      if (session.isCancelled) throw new Cancelled();
      const name = freeName(sheet.name, [...existing, ...called.values()]);
      called.set(sheet.name, name);
      begun.push(name);
      sheets.push(await drawSheet(session, { sheet, name, book }));
    }
  } catch (thrown) {
    const trouble = thrown instanceof Cancelled ? ({ code: "cancelled" } as const) : troubleOf(thrown);
    return removeSheets(
      session,
      { sheets: begun, names: begun.length > 0 ? Object.keys(book.names ?? {}) : [] },
      trouble,
    );
  }
  worksheets.getItem(sheets[0]?.id ?? "").activate();
  await session.sync();
  return done({ sheets, names: names.map(([name]) => name) });
}

class Cancelled extends Error {}

interface Drawing {
  readonly sheet: Sheet;
  readonly name: string;
  readonly book: Book;
}

async function drawSheet(session: Session, { sheet, name, book }: Drawing): Promise<DrawnSheet> {
  const { workbook } = session.context;
  const { last } = usedArea(Object.keys(sheet.cells));
  const box: Box = { row: 0, column: 0, height: last.row + 1, width: last.column + 1 };
  const after: (readonly CellState[])[] = [];
  const target = workbook.worksheets.add(name);
  target.load("id");
  // Names come first: a formula that reads one would be wrong until it is there.
  for (const [defined, link] of Object.entries(book.names ?? {}))
    if (link.sheet === sheet.name)
      workbook.names.add(defined, target.getRange(absoluteCell(cellPlace(link.cell))));
  const chunks = chunksOfSize(box.height, box.width);
  for (const { first, height } of chunks) {
    const part = rowsOf(box, first, height);
    drawCells(session, target, sheet, part);
    // A protected sheet takes no more cells, so that what is around them comes last.
    if (first + height === box.height) drawSetUp(session, target, sheet, box);
    const read = readCells(session, rangeOf(target, part));
    await session.sync();
    after.push(...read());
    session.progress({ done: after.length * box.width, of: box.height * box.width, sheet: name });
  }
  return { id: target.id, name, box, after };
}
