import type { templatesJa } from "./templates-ja";

export const templatesEn = {
  formsHeading: "Forms of ours",
  formsHint: "Choose a picture to see what it needs and what it will write.",
  formPicture: "Picture of {name}, filled in as an example",
  formsBack: "Back to all forms",
  formNeeds: "What to have at hand",
  formEntries: "Entries",
  formBlank: "Leave it empty",
  formExample: "Fill in an example",
  formProtection: "Protection of formulas and labels",
  formOpen: "Not protected",
  formProtected: "Protected (inputs and SUBSIDY functions stay open)",
  formNoFacility: "No facility is registered: its cells stay empty. Register one at the top of the pane.",
  formInsert: "Make a new sheet",
  formLine: "Adds a new sheet “{name}”. No existing sheet is written to.",
  formLineAsOf:
    "Adds a new sheet “{name}”, with the as-of date of {address}. No existing sheet is written to.",
  formDone: "Added the sheet “{name}”",
  formUndone: "Took the sheet “{name}” away",
  formSave: "Save as an Excel file (.xlsx)",
  formSaving: "Making the file",
  formSaved: "The file is saved",
  formSavedText: "{file} (with computed values: people without the add-in see them too)",
  formSaveFailed: "The file could not be made",
  formSaveFailedText: "The workbook is as it was. Check the connection and try again.",
} as const satisfies Record<keyof typeof templatesJa, string>;
