import { type Box, cellIn } from "../cells/box";
import { subsidyCalls } from "../formula/subsidy";

/** A cell whose formula calls our functions. */
export interface FormulaCell {
  readonly cell: string;
  readonly formula: string;
  /** Ids of the functions, in the order in which they stand. */
  readonly functions: readonly string[];
  /** What it shows, if that is an error. */
  readonly error?: string;
  /** Why it needs repair: a leftover name, or a name that Excel does not know. */
  readonly needs?: "leftover" | "unknown-name";
}

/** A cell with an error in which no function of ours stands. */
export interface ErrorCell {
  readonly cell: string;
  readonly error: string;
}

export interface FoundCells {
  readonly formulas: readonly FormulaCell[];
  readonly errors: readonly ErrorCell[];
}

const anError =
  /^#(?:N\/A|(?:NULL|VALUE|REF|NAME|NUM|SPILL|CALC|BUSY|FIELD|BLOCKED|CONNECT|UNKNOWN|DIV\/0|PYTHON)[!?])$/;

/** Finds them in the formulas and values of a rectangle. */
export function findCells(
  box: Box,
  formulas: readonly (readonly unknown[])[],
  values: readonly (readonly unknown[])[],
): FoundCells {
  const found: FormulaCell[] = [];
  const errors: ErrorCell[] = [];
  formulas.forEach((row, i) => {
    row.forEach((formula, j) => {
      const value = values[i]?.[j];
      const error = typeof value === "string" && anError.test(value) ? value : undefined;
      const cell = cellIn(box, i, j);
      const ours = formulaCell(cell, formula, error);
      if (ours) found.push(ours);
      else if (error !== undefined) errors.push({ cell, error });
    });
  });
  return { formulas: found, errors };
}

function formulaCell(cell: string, formula: unknown, error: string | undefined): FormulaCell | undefined {
  if (typeof formula !== "string" || !formula.startsWith("=")) return undefined;
  const calls = subsidyCalls(formula);
  if (calls.length === 0) return undefined;
  const isLeftover = calls.some((call) => call.isLeftover);
  const needs = isLeftover ? "leftover" : error === "#NAME?" ? "unknown-name" : undefined;
  return {
    ...{ cell, formula, functions: calls.map(({ id }) => id) },
    ...(error !== undefined && { error }),
    ...(needs && { needs }),
  };
}
