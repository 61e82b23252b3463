import { type Argument, readArgument } from "../formula/argument";
import type { Session } from "../session/session";

type Value = string | number | boolean;

/** An argument with what Excel has for it. */
export interface ExplainedArgument {
  /** As it stands in the formula. */
  readonly text: string;
  /** Unknown: only Excel can work it out, or it means too many cells or cells that are not there. */
  readonly kind: "missing" | "constant" | "cells" | "unknown";
  /** A constant as it is, cells as rows: what a function is given for it. */
  readonly given?: Value | readonly (readonly Value[])[];
  /** The cells, with their sheet. */
  readonly address?: string;
}

/** Cells that an explanation shows at most. */
const mostCells = 5_000;

/** Where a formula stands, and what it can refer to by name. */
export interface FormulaSheet {
  readonly id: string;
  /** Names of all sheets. */
  readonly sheets: readonly string[];
  /** Names that belong to the formula's own sheet, and those of the workbook. */
  readonly ownNames: readonly string[];
  readonly names: readonly string[];
}

type Pending = { readonly ready: ExplainedArgument } | { readonly text: string; readonly range: Excel.Range };

/** Reads the arguments of some calls: two round trips, none where no argument refers to cells. */
export async function readArguments(
  session: Session,
  sheet: FormulaSheet,
  calls: readonly (readonly string[])[],
): Promise<readonly (readonly ExplainedArgument[])[]> {
  const pending = calls.map((texts) => texts.map((text) => pendingOf(session, sheet, text)));
  const ranges = pending.flat().flatMap((each) => ("ready" in each ? [] : [each.range]));
  if (ranges.length > 0) {
    ranges.forEach((range) => range.load("address,cellCount"));
    await session.sync();
    const readable = ranges.filter(isReadable);
    readable.forEach((range) => range.load("values"));
    if (readable.length > 0) await session.sync();
  }
  return pending.map((row) =>
    row.map((each) => ("ready" in each ? each.ready : explained(each.text, each.range))),
  );
}

/** Too many cells are not read; Excel counts more than it can with -1. */
const isReadable = (range: Excel.Range): boolean =>
  !range.isNullObject && range.cellCount > 0 && range.cellCount <= mostCells;

function pendingOf(session: Session, sheet: FormulaSheet, text: string): Pending {
  const argument = readArgument(text);
  switch (argument.kind) {
    case "missing":
      return { ready: { text, kind: "missing" } };
    case "constant":
      return { ready: { text, kind: "constant", given: argument.value } };
    case "array":
      return { ready: { text, kind: "constant", given: argument.values } };
    case "expression":
      return { ready: { text, kind: "unknown" } };
    case "cells":
      return cellsOf(session, sheet, argument, text);
    case "name":
      return pendingRange(text, namedRange(session, sheet, argument.name));
  }
}

function cellsOf(
  session: Session,
  own: FormulaSheet,
  { sheet, cells, spilled }: Extract<Argument, { kind: "cells" }>,
  text: string,
): Pending {
  const isThere =
    sheet === undefined || own.sheets.some((name) => name.toLowerCase() === sheet.toLowerCase());
  if (!isThere) return { ready: { text, kind: "unknown" } };
  const range = session.context.workbook.worksheets.getItem(sheet ?? own.id).getRange(cells);
  if (spilled)
    return pendingRange(text, session.supports("1.12") ? range.getSpillingToRangeOrNullObject() : undefined);
  const isWhole = /^[A-Z]+:[A-Z]+$|^\d+:\d+$/.test(cells);
  return pendingRange(text, isWhole ? range.getUsedRangeOrNullObject(true) : range);
}

const pendingRange = (text: string, range: Excel.Range | undefined): Pending =>
  range ? { text, range } : { ready: { text, kind: "unknown" } };

/** A name of the formula's own sheet goes before one of the workbook. */
function namedRange(session: Session, sheet: FormulaSheet, name: string): Excel.Range | undefined {
  const { workbook } = session.context;
  const found = (names: readonly string[]): string | undefined =>
    names.find((each) => each.toLowerCase() === name.toLowerCase());
  const own = found(sheet.ownNames);
  if (own !== undefined)
    return workbook.worksheets.getItem(sheet.id).names.getItem(own).getRangeOrNullObject();
  const shared = found(sheet.names);
  return shared === undefined ? undefined : workbook.names.getItem(shared).getRangeOrNullObject();
}

function explained(text: string, range: Excel.Range): ExplainedArgument {
  if (!isReadable(range))
    return { text, kind: "unknown", ...(!range.isNullObject && { address: range.address }) };
  return { text, kind: "cells", given: range.values as Value[][], address: range.address };
}
