import { subsidyCalls } from "../formula/subsidy";
import { done, type Outcome } from "../session/failure";
import type { Session } from "../session/session";
import { type ExplainedArgument, type FormulaSheet, readArguments } from "./argument-values";

/** An error of our functions as the runtime remembers it. */
export interface RememberedError {
  readonly function: string;
  readonly code: string;
  readonly message: string;
}

/** A call of one of our functions with what Excel gives it. */
export interface ExplainedCall {
  readonly id: string;
  /** The call as it stands in the formula. */
  readonly text: string;
  readonly arguments: readonly ExplainedArgument[];
  /** Whether all its arguments are known, so that the runtime can answer the very same call. */
  readonly isComplete: boolean;
  /** Whether it stands in the argument of another function. */
  readonly isNested: boolean;
  /** Excel knows the function under a leftover name only. */
  readonly isLeftover: boolean;
}

/** What stands in the selected cell. */
export interface Explained {
  /** The cell with the formula, with its sheet. */
  readonly address: string;
  /** The selected cell, where another cell's formula fills it. */
  readonly spilledTo?: string;
  /** "" where there is no formula. */
  readonly formula: string;
  readonly value: string | number | boolean;
  readonly shown: string;
  /** The error that the cell shows: #N/A, #VALUE!, #NAME?. */
  readonly error?: string;
  /** What the functions said last with this error: most likely about this cell, though not surely. */
  readonly recent?: string;
  /** None where the cell calls none of ours. */
  readonly calls: readonly ExplainedCall[];
}

/** Explains the active cell: one round trip, and two more where its calls refer to cells. */
export async function explain(
  session: Session,
  remembered: readonly RememberedError[],
): Promise<Outcome<Explained>> {
  const { selected, cell, sheet } = await formulaCell(session);
  const formula = typeof cell.formula === "string" && cell.formula.startsWith("=") ? cell.formula : "";
  const found = subsidyCalls(formula);
  const texts = found.map((call) => call.arguments.map(({ from, to }) => formula.slice(from, to)));
  const values = await readArguments(session, sheet, texts);
  const calls = found.map((call, index): ExplainedCall => {
    const args = values[index] ?? [];
    return {
      id: call.id,
      text: formula.slice(call.from, call.to),
      arguments: args,
      isComplete: args.every(({ kind }) => kind !== "unknown"),
      isNested: call.depth > 0,
      isLeftover: call.isLeftover,
    };
  });
  const error = cell.type === "Error" ? String(cell.value) : undefined;
  const recent = remembered.find(
    (each) => each.code === error && calls.some(({ id }) => id === each.function),
  );
  return done({
    ...{ address: cell.address, formula, value: cell.value, shown: cell.shown, calls },
    ...(selected !== cell.address && { spilledTo: selected }),
    ...(error !== undefined && { error }),
    ...(recent && { recent: recent.message }),
  });
}

interface FormulaCell {
  readonly address: string;
  readonly formula: unknown;
  readonly value: string | number | boolean;
  readonly shown: string;
  readonly type: string;
}

interface Origin {
  readonly selected: string;
  readonly cell: FormulaCell;
  readonly sheet: FormulaSheet;
}

/** The active cell, or the cell whose formula fills it. */
async function formulaCell(session: Session): Promise<Origin> {
  const { workbook } = session.context;
  const active = workbook.getActiveCell();
  const { worksheet } = active;
  const content = "address,formulas,values,text,valueTypes";
  active.load(`${content},worksheet/id`);
  workbook.worksheets.load("items/name");
  workbook.names.load("items/name");
  worksheet.names.load("items/name");
  const parent = session.supports("1.12") ? active.getSpillParentOrNullObject() : undefined;
  parent?.load(content);
  await session.sync();
  const cell = parent && !parent.isNullObject ? parent : active;
  const namesOf = ({ items }: { items: readonly { name: string }[] }) => items.map(({ name }) => name);
  return {
    selected: active.address,
    cell: firstCell(cell),
    sheet: {
      id: worksheet.id,
      sheets: namesOf(workbook.worksheets),
      ownNames: namesOf(worksheet.names),
      names: namesOf(workbook.names),
    },
  };
}

function firstCell({ address, formulas, values, text, valueTypes }: Excel.Range): FormulaCell {
  const value = (values as (string | number | boolean)[][])[0]?.[0] ?? "";
  const formula: unknown = (formulas as unknown[][])[0]?.[0];
  return { address, formula, value, shown: text[0]?.[0] ?? "", type: valueTypes[0]?.[0] ?? "" };
}
