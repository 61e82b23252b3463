import type { Box } from "../cells/box";
import { cellIn, rowsOf } from "../cells/box";
import { cellPlace } from "../../sheets/address";
import { chunksOfSize } from "../cells/chunks";
import { rangeOf } from "../cells/read-box";
import { type ExplainedArgument, type FormulaSheet, readArguments } from "../explain/argument-values";
import { subsidyCalls } from "../formula/subsidy";
import { findCells, type FormulaCell } from "../health/formula-cells";
import { done, failed, type Outcome } from "../session/failure";
import type { Session } from "../session/session";
import { type DefinedName, type PlacedFormula, type Readers, readersOf } from "./readers";

/** A call of one of our functions in a cell, with what Excel gives it. */
export interface UsedCall {
  readonly id: string;
  /** The call as it stands in the formula. */
  readonly text: string;
  readonly arguments: readonly ExplainedArgument[];
  /** Whether all its arguments are known, so that it can be answered with another edition. */
  readonly isComplete: boolean;
}

/** A cell that calls our functions. */
export interface UsedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly calls: readonly UsedCall[];
}

/** Cells of a workbook that are looked at; what lies beyond is counted. */
const mostCells = 2_000;

export interface UsedCells {
  readonly cells: readonly UsedCell[];
  /** Cells with our functions that were not looked at, since there are so many. */
  readonly left: number;
  /** What reads from what, over plain formulas too: a call's arguments are those of now, and may be fed by a change. */
  readonly readers: Readers;
}

/** Every call of ours in the workbook with its arguments. Writes nothing; a cancelled reading answers nothing. */
export async function usedCells(session: Session): Promise<Outcome<UsedCells>> {
  const { workbook } = session.context;
  workbook.worksheets.load("items/id,items/name");
  workbook.names.load("items/name,items/formula");
  await session.sync();
  const sheets = workbook.worksheets.items;
  const found: UsedCell[] = [];
  const followed: PlacedFormula[] = [];
  const plainOnes: PlacedFormula[] = [];
  let left = 0;
  for (const [index, sheet] of sheets.entries()) {
    if (session.isCancelled) return failed({ code: "cancelled" });
    const { ours, plain } = await formulasOf(session, sheet);
    const looked = ours.slice(0, Math.max(0, mostCells - found.length));
    left += ours.length - looked.length;
    const fills = await spillsOf(session, sheet, looked);
    const cells = await withArguments(session, sheet, looked);
    found.push(...cells);
    followed.push(...cells.map((cell, at) => followedCall(cell, fills[at])));
    // One by one: there may be more than a call takes arguments.
    for (const cell of ours.slice(looked.length)) followed.push(unlooked(sheet.name, cell));
    for (const each of plain) plainOnes.push(each);
    session.progress({ done: index + 1, of: sheets.length, sheet: sheet.name });
  }
  return done({
    cells: found,
    left,
    readers: readersOf([...followed, ...plainOnes], definedNames(workbook)),
  });
}

const definedNames = ({ names, worksheets }: Excel.Workbook): readonly DefinedName[] => {
  const shared = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
  const own = worksheets.items.flatMap(({ name: sheet, names: { items } }) =>
    items.map(({ name, formula }) => ({ name, formula: String(formula), sheet })),
  );
  return [...own, ...shared];
};
/** A call reads from the cells of its arguments alone; what is counted to it outside is no answer of ours. */
const followedCall = ({ sheet, cell, calls }: UsedCell, fills: Box | undefined): PlacedFormula => ({
  ...{ sheet, cell, fills: fills ?? boxOf(cell) },
  texts: calls.flatMap(({ arguments: args }) => args.map(({ text }) => text)),
});

/** A call that was not looked at may answer otherwise by itself. */
const unlooked = (sheet: string, { cell, formula }: FormulaCell): PlacedFormula => ({
  ...{ sheet, cell, fills: boxOf(cell), texts: [formula], isUntold: true },
});

const boxOf = (cell: string): Box => ({ ...cellPlace(cell), height: 1, width: 1 });

interface SheetFormulas {
  readonly ours: readonly FormulaCell[];
  readonly plain: readonly PlacedFormula[];
}

async function formulasOf(session: Session, sheet: Excel.Worksheet): Promise<SheetFormulas> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  sheet.names.load("items/name,items/formula");
  await session.sync();
  if (used.isNullObject) return { ours: [], plain: [] };
  const { rowIndex: row, columnIndex: column, rowCount: height, columnCount: width } = used;
  const box: Box = { row, column, height, width };
  const ours: FormulaCell[] = [];
  const plain: PlacedFormula[] = [];
  for (const chunk of chunksOfSize(height, width)) {
    const part = rowsOf(box, chunk.first, chunk.height);
    const range = rangeOf(sheet, part);
    range.load("formulas");
    await session.sync();
    const found = findCells(part, range.formulas as unknown[][], []).formulas;
    ours.push(...found);
    const known = new Set(found.map(({ cell }) => cell));
    plain.push(
      ...plainFormulas(part, range.formulas as unknown[][], sheet.name).filter(
        ({ cell }) => !known.has(cell),
      ),
    );
  }
  return { ours, plain };
}

const plainFormulas = (box: Box, formulas: readonly (readonly unknown[])[], sheet: string): PlacedFormula[] =>
  formulas.flatMap((row, i) =>
    row.flatMap((formula, j) => {
      if (typeof formula !== "string" || !formula.startsWith("=")) return [];
      const cell = cellIn(box, i, j);
      return [{ sheet, cell, fills: boxOf(cell), texts: [formula] }];
    }),
  );

/** What the cells' answers fill; one round trip, none where no answer can spill. */
async function spillsOf(
  session: Session,
  sheet: Excel.Worksheet,
  cells: readonly FormulaCell[],
): Promise<readonly (Box | undefined)[]> {
  if (cells.length === 0 || !session.supports("1.12")) return [];
  const spills = cells.map(({ cell }) => sheet.getRange(cell).getSpillingToRangeOrNullObject());
  spills.forEach((spill) => spill.load("rowIndex,columnIndex,rowCount,columnCount"));
  await session.sync();
  return spills.map((spill) =>
    spill.isNullObject
      ? undefined
      : {
          row: spill.rowIndex,
          column: spill.columnIndex,
          height: spill.rowCount,
          width: spill.columnCount,
        },
  );
}

async function withArguments(
  session: Session,
  sheet: Excel.Worksheet,
  cells: readonly FormulaCell[],
): Promise<readonly UsedCell[]> {
  if (cells.length === 0) return [];
  const { workbook } = session.context;
  const place: FormulaSheet = {
    id: sheet.id,
    sheets: workbook.worksheets.items.map(({ name }) => name),
    ownNames: sheet.names.items.map(({ name }) => name),
    names: workbook.names.items.map(({ name }) => name),
  };
  const calls = cells.map(({ formula }) => subsidyCalls(formula));
  const texts = calls.flatMap((each, index) =>
    each.map((call) => call.arguments.map(({ from, to }) => cells[index]?.formula.slice(from, to) ?? "")),
  );
  const values = [...(await readArguments(session, place, texts))];
  return cells.map(({ cell, formula }, index) => ({
    sheet: sheet.name,
    cell,
    calls: (calls[index] ?? []).map(({ id, from, to }): UsedCall => {
      const args = values.shift() ?? [];
      const isComplete = args.every(({ kind }) => kind !== "unknown");
      return { id, text: formula.slice(from, to), arguments: args, isComplete };
    }),
  }));
}
