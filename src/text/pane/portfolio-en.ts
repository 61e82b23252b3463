import type { portfolioJa } from "./portfolio-ja";

/** The same in English. */
export const portfolioEn: Readonly<Record<keyof typeof portfolioJa, string>> = {
  portfolioHint:
    "Select a table of facilities and systems in the sheet (facility, type, beds, cost ID, programme, eligible cost, completed and so on) first. Rows with “common” for the facility are shared out over all facilities (equally without a column “Weight”).",
  portfolioRead: "Read the table and compute",
  portfolioReading: "Reading the table: {done} of {of} cells",
  portfolioComputing: "Computing: {done} of {of} facilities",
  portfolioCancel: "Cancel",
  portfolioCancelled: "Cancelled. Nothing was written to the sheet.",
  portfolioAnswers:
    "Use the answers of “{name}”, the facility shown now, for facilities this workbook does not know",
  portfolioAnswersHint:
    "A facility of the workbook with the same name or code uses its own answers. Without answers it stays unconfirmed.",
  portfolioNoHead:
    "No row of headings found. “Facility”, “Cost ID”, “Programme” and “Eligible cost” are needed.",
  portfolioUnit: "The heading “{head}” is not in yen. Turn the table into yen first.",
  portfolioSummary: "Computed {facilities} facilities, {rows} rows ({address})",
  portfolioByFacility: "By facility",
  portfolioByProgramme: "By programme",
  portfolioShares: "Common costs shared out",
  portfolioErrors: "Rows that cannot be computed",
  portfolioFacility: "Facility",
  portfolioProgramme: "No.",
  portfolioName: "Programme",
  portfolioFacilities: "Facilities",
  portfolioCost: "Total cost",
  portfolioConfirmed: "Expected grant (allowed)",
  portfolioOwn: "Own contribution",
  portfolioUnconfirmed: "Unconfirmed (apart)",
  portfolioUnconfirmedEntries: "Unconfirmed (count)",
  portfolioWithoutAmount: "No amount yet (count)",
  portfolioErrorCount: "Errors (count)",
  portfolioTotal: "Total",
  portfolioTotalOpen: "Total (without {open} unconfirmed and {errors} errors)",
  portfolioNoFacility: "(rows of no facility)",
  portfolioCostId: "Cost ID",
  portfolioWeight: "Weight",
  portfolioShare: "Eligible cost, share",
  portfolioShareOther: "Other cost, share",
  portfolioRemainder: "Remainder (yen)",
  portfolioEqual: "equal",
  portfolioBasisEqual:
    "Common costs are shared out equally. The remaining {yen} yen go one each to the facilities below.",
  portfolioBasisMissing:
    "Common costs are shared out equally, not by weight: no weight is given for {names}. The remaining {yen} yen go one each to the facilities below.",
  portfolioBasisZero:
    "Common costs are shared out equally: every weight is 0. The remaining {yen} yen go one each to the facilities below.",
  portfolioBasisWeights:
    "Common costs are shared out by weight. The remaining {yen} yen go one each to the facilities below.",
  portfolioCell: "Cell",
  portfolioWhy: "What is wrong",
  portfolioFault:
    "The row of cost “{cost}” cannot be computed (the same programme twice for one cost, or an item that does not fit)",
  portfolioFault2: "Could not be computed ({message})",
  portfolioMoreRows: "{count} more are shown once written to the sheet.",
  portfolioErrorsCount: "{count} errors",
  portfolioWithRemainder: " (with {yen} yen of the remainder)",
  portfolioInsert: "Write the totals",
  portfolioStamp:
    "Expected grants (an estimate). Totals of what is allowed only; unconfirmed and errors are not in them.",
  portfolioStampList: "Edition of the list: {id}  As of: {date}  Table: {address}",
  portfolioNotShared:
    "this common cost is not shared out (the type of facility or the weight cannot be read: {given})",
  planTableWhyKind: "the type of facility or its beds cannot be read ({given})",
  planTableWhyKindDiffers: "type or beds differ from a row above of the same facility ({given})",
  planTableWhyWeightDiffers: "the weight differs from a row above of the same facility ({given})",
  planTableWhyWeight: "the weight cannot be read ({given})",
};
