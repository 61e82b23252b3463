import type { Health, SheetHealth } from "../../excel/health/scan";

/** How much of ours a workbook holds, and how much of it is not well. */
export interface Tally {
  readonly formulas: number;
  readonly sheets: number;
  /** Formulas of ours that show an error, leftovers and unknown names not among them. */
  readonly errors: number;
  /** Formulas that have to be written anew. */
  readonly broken: number;
}

/** Sheets that hold formulas of ours, in the workbook's order. */
export const sheetsOfOurs = ({ sheets }: Health): readonly SheetHealth[] =>
  sheets.filter(({ formulas }) => formulas.length > 0);

/** Formulas of ours with a leftover name, or a name that Excel does not know. */
export const brokenIn = ({ formulas }: SheetHealth): number =>
  formulas.filter(({ needs }) => needs !== undefined).length;

export const brokenCells = ({ sheets }: Health): number =>
  sheets.reduce((sum, sheet) => sum + brokenIn(sheet), 0);

/** Formulas of ours that Excel knows and that still show an error. */
export const erringIn = ({ formulas }: SheetHealth): number =>
  formulas.filter(({ needs, error }) => needs === undefined && error !== undefined).length;

export function tallyOf(health: Health): Tally {
  const ours = sheetsOfOurs(health);
  return {
    formulas: ours.reduce((sum, { formulas }) => sum + formulas.length, 0),
    sheets: ours.length,
    errors: ours.reduce((sum, sheet) => sum + erringIn(sheet), 0),
    broken: brokenCells(health),
  };
}

/** A workbook that computes with our functions and names no edition: another list would give other yen, unsaid. */
export const lacksEdition = (health: Health, isPinned: boolean | undefined): boolean =>
  isPinned === false && sheetsOfOurs(health).length > 0;

/** Whether the workbook itself, beside its formulas, has something that needs a person. */
export const isSound = (health: Health, isPinned: boolean | undefined): boolean =>
  health.asOf.state === "current" &&
  health.dateSystem !== 1904 &&
  health.stamp.state === "current" &&
  health.leftoverNames.length === 0 &&
  !lacksEdition(health, isPinned);
