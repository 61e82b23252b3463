import type { explainJa } from "./explain-ja";

export const explainEn: Readonly<Record<keyof typeof explainJa, string>> = {
  explainTitle: "Explain the cell",
  explainAgain: "Read again",
  explainTyping: "A cell seems to be in edit mode. Press Enter in Excel and it is read.",
  explainDeaf: "This Excel does not tell of other selections. Select a cell and press “Read again”.",
  explainFollows: "Follows the cell that you select.",
  explainNone:
    "Cell {address} calls no SUBSIDY function. Select a cell with a formula for a grant or a deadline.",
  explainList: "List the cells with SUBSIDY functions",
  explainCell: "Cell {address}",
  explainShown: "Shows: {shown}",
  explainSpill: "The value in {spilled} is spread there by the formula in {address}.",
  explainNested: "{name} (inside another function)",
  explainArguments: "What it was given",
  explainArgument: "Argument {number}",
  explainEdition: "Computed with the list of {id} ({source}, hash {hash})",
  explainBuiltIn: "built into the add-in",
  explainPinned: "pinned in the workbook",
  explainProgramme: "Open No. {number} {name}",
  explainHelp: "About {name}",

  givenMissing: "left out",
  givenUnknown: "only Excel can work it out",
  givenBlank: "blank",
  givenCells: "{address}: {values}",
  givenMore: "{first} and {more} more",

  explainUnknown:
    "Only Excel can work out some of what this function was given, so it cannot be followed here. Put that part into a cell of its own and refer to it.",
  explainLast: "What the function last said (perhaps about another cell): {message}",
  explainNoTrace:
    "Every case gives the same amount, so there is an answer but no single way to it. {message}",
  explainStale:
    "The cell shows {shown}, which is not the answer of the list in use. Recalculate from the workbook check.",
  explainLeftover:
    "The formula keeps a function name from before the add-in was installed (_xldudf_…). The workbook check repairs it.",
  explainForeign: "This edition of the add-in has no such function. Update the add-in.",
  errorName:
    "#NAME?: Excel does not know the SUBSIDY functions. Open the add-in, then repair with the workbook check.",
  errorSpill: "#SPILL!: cells that are not empty or merged are in the way of the result. Clear them.",
  errorBusy: "#BUSY!: still computing. If it stays, recalculate from the workbook check.",
  errorConnect:
    "#CONNECT!: the add-in's functions are out of reach. Check the connection and open the add-in again.",
  errorRef: "#REF!: a cell that the formula refers to was deleted. Choose the reference again.",
  errorOther: "{error}: not from a SUBSIDY function but from another part of the formula.",
};
