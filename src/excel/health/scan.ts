import { type Box, rowsOf } from "../cells/box";
import { chunksOfSize } from "../cells/chunks";
import { rangeOf } from "../cells/read-box";
import { subsidyCalls } from "../formula/subsidy";
import { done, failed, type Outcome } from "../session/failure";
import type { Session } from "../session/session";
import { type AsOfState, judgeAsOf, readAsOfCell } from "./as-of";
import { type DateSystem, readDateSystem } from "./date-system";
import { type FoundCells, findCells } from "./formula-cells";
import { type EditionMark, readStamp, type StampState } from "./stamp";

/** What a sheet holds of ours. */
export interface SheetHealth extends FoundCells {
  /** Excel's id of the sheet. */
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly isHidden: boolean;
}

/** A workbook as its functions find it. */
export interface Health {
  readonly sheets: readonly SheetHealth[];
  /** Defined names with a leftover name of ours in them; the user has to mend these in Excel's name manager. */
  readonly leftoverNames: readonly string[];
  readonly dateSystem: DateSystem;
  readonly asOf: AsOfState;
  readonly stamp: StampState;
  /** How many cells were looked at. */
  readonly cells: number;
}

/** What health is judged by. */
export interface HealthAsked {
  /** Serial of the 1900 system. */
  readonly today: number;
  /** The edition that computes now. */
  readonly edition: EditionMark;
}

/**
 * Looks through all sheets, hidden ones too. Four round trips, one less without a stamp, and one for every 5,000 used
 * cells of a sheet. A cancelled scan answers nothing, and has changed nothing.
 */
export async function scan(session: Session, { today, edition }: HealthAsked): Promise<Outcome<Health>> {
  const { workbook } = session.context;
  workbook.worksheets.load("items/id,items/name,items/visibility");
  workbook.names.load("items/name,items/formula");
  const system = readDateSystem(session);
  const stamp = await readStamp(session, edition);
  const asOfCell = readAsOfCell(
    session,
    workbook.names.items.map(({ name }) => name),
  );
  const parts = await usedParts(session, workbook.worksheets.items);
  const all = parts.reduce((sum, { box }) => sum + size(box), 0);
  const sheets: SheetHealth[] = [];
  let cells = 0;
  for (const part of parts) {
    const found: FoundCells[] = [];
    for (const { first, height } of chunksOfSize(part.box?.height ?? 0, part.box?.width ?? 1)) {
      if (session.isCancelled) return failed({ code: "cancelled" });
      found.push(await readFormulas(session, part, first, height));
      cells += height * (part.box?.width ?? 0);
      session.progress({ done: cells, of: all, sheet: part.sheet.name });
    }
    sheets.push(sheetHealth(part, found));
  }
  const dateSystem = system();
  const leftoverNames = workbook.names.items.filter(hasLeftover).map(({ name }) => name);
  return done({
    sheets,
    leftoverNames,
    dateSystem,
    asOf: judgeAsOf(asOfCell(), today, dateSystem),
    stamp,
    cells,
  });
}

interface UsedPart {
  readonly sheet: Excel.Worksheet;
  /** Undefined for an empty sheet. */
  readonly box: Box | undefined;
}

const size = (box: Box | undefined): number => (box ? box.height * box.width : 0);

const hasLeftover = ({ formula }: Excel.NamedItem): boolean =>
  subsidyCalls(String(formula)).some(({ isLeftover }) => isLeftover);

async function usedParts(session: Session, sheets: readonly Excel.Worksheet[]): Promise<readonly UsedPart[]> {
  const ranges = sheets.map((sheet) => {
    sheet.load("protection/protected");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, used };
  });
  await session.sync();
  return ranges.map(({ sheet, used }) => {
    if (used.isNullObject) return { sheet, box: undefined };
    const { rowIndex: row, columnIndex: column, rowCount: height, columnCount: width } = used;
    return { sheet, box: { row, column, height, width } };
  });
}

async function readFormulas(
  session: Session,
  { sheet, box }: UsedPart,
  first: number,
  height: number,
): Promise<FoundCells> {
  if (!box) return { formulas: [], errors: [] };
  const part = rowsOf(box, first, height);
  const range = rangeOf(sheet, part);
  range.load("formulas,values");
  await session.sync();
  return findCells(part, range.formulas as unknown[][], range.values as unknown[][]);
}

function sheetHealth({ sheet }: UsedPart, found: readonly FoundCells[]): SheetHealth {
  return {
    id: sheet.id,
    name: sheet.name,
    isProtected: sheet.protection.protected,
    isHidden: sheet.visibility !== "Visible",
    formulas: found.flatMap(({ formulas }) => formulas),
    errors: found.flatMap(({ errors }) => errors),
  };
}
