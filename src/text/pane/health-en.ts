import type { healthJa } from "./health-ja";

export const healthEn: Readonly<Record<keyof typeof healthJa, string>> = {
  healthTitle: "Check the workbook",
  healthAgain: "Check again",
  healthCancel: "Stop",
  healthScanning: "Checking",
  healthRepairing: "Repairing and recalculating",
  healthProgressCells: "{sheet} ({done} of {of} cells)",
  healthProgressSheets: "{sheet} ({done} of {of} sheets)",
  healthTyping: "A cell seems to be in edit mode. Press Enter in Excel and this goes on.",
  healthSummary:
    "{formulas} formulas with SUBSIDY functions on {sheets} sheets, {broken} to repair, {errors} with errors",
  healthNone: "No formula in this workbook uses a SUBSIDY function.",
  healthSound: "As-of date, date system and edition are in order.",

  findAsOfMissing:
    "There is no as-of cell. Keep the date in one cell so that the days left agree throughout the workbook.",
  findAsOfNotDate: "“{text}” in the as-of cell {address} is not a date. Enter a date there.",
  findAsOfOld: "The as-of date ({address}) is {days} days old. Days left and status still speak of that day.",
  findAsOfEdit: "Write the as-of date",
  findStampNone:
    "The workbook does not say with which edition its values were computed. Recalculating records it.",
  findStampDamaged: "The record of the edition cannot be read. Recalculating writes it anew.",
  findStampStale:
    "The values were computed with the list of {stamped}; the list in use is of {now}. The old amounts stay until you recalculate.",
  find1904:
    "This workbook counts dates from 1904, so deadlines and days left are off by four years and a day. Clear “Use 1904 date system” under File > Options > Advanced.",
  findNames:
    "Defined names ({names}) still hold function names from before the add-in was installed. In Formulas > Name Manager, change _xldudf_SUBSIDY_ to SUBSIDY.",
  findRefused:
    "Computing is stopped. Repair and recalculation wait until you have confirmed the list in the settings.",
  editionsNotPinned:
    "This workbook carries no edition. A computer with another built-in list may compute other amounts.",
  editionsPin: "Keep this edition in the workbook",
  editionsPinDone: "Edition {id} is kept in the workbook",
  editionsFailed: "It did not succeed: {message}",

  sheetProtected: "Protected",
  sheetHidden: "Hidden",
  sheetCounts: "{formulas} formulas, {broken} to repair, {errors} with errors",
  sheetWell: "{formulas} formulas, all OK",
  cellLeftover: "Function name from before the add-in",
  cellUnknown: "Function name not known to Excel",
  cellOk: "OK",
  cellOpen: "Select cell {cell} and explain it",
  cellsMore: "Show {count} more",
  otherErrors: "Errors in formulas without SUBSIDY functions: {cells}",

  repairLabel: "Repair and recalculate",
  repairLine:
    "Rewrites the function names in {count} formulas ({sheets}) and recalculates {of} sheets. No other cell is written.",
  repairProtected: "Protected sheets ({sheets}) are skipped.",
  recalculateLabel: "Recalculate everything",
  recalculateLine: "Recalculates {of} sheets and records the edition used ({id}). No cell is rewritten.",
  reportTitle: "Done",
  reportRewritten: "{sheet}: formulas rewritten: {count} ({cells})",
  reportUnknown:
    "{sheet}: Excel still does not know the functions in {cells}. Load the add-in's functions and try again.",
  reportRefusedCells: "{sheet}: {cells} could not be written ({why})",
  reportSkipped: "{sheet}: skipped ({why})",
  reportRecalculated: "{count} sheets recalculated.",
  reportNotReached: "Stopped before these sheets: {sheets}",
  reportStamped: "The workbook now records the edition used ({id}).",
  reportNotStamped: "Not everything could be computed, so the record of the edition was left as it is.",
  whyProtected: "protected",
  whyReadOnly: "read-only",
  whyCellEditing: "a cell was in edit mode",
  whyGone: "deleted or renamed",
  whyOther: "refused by Excel",

  contextAsOfOld: "As-of date: {date} ({days} days old)",
  lineStale: "The amounts are still of the list of {stamped} (now {now})",
  toHealth: "Check",
  toolsHeading: "Look into it",
};
