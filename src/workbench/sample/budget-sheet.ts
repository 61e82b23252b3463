import { across, text, together, type Cells } from "../../sheets/compose";
import type { Cell, Sheet } from "../../sheets/sheet";
import type { Language } from "../language";
import { budgetLines } from "./budget-lines";
import { lineCells } from "./budget-line-cells";
import { rows } from "./budget-places";
import { quoteCells } from "./budget-quotes";
import { totalCells } from "./budget-totals";
import { budgetWords as words } from "./budget-words";
import { date, head, input, label, note, result, title, total, yen } from "./looks";

/** A hospital with 150 beds: thirteen programmes over the quotes of three vendors, every figure a live formula. */
export function budgetSheet(language: Language): Sheet {
  return {
    name: words.sheet[language],
    widths: {
      A: 7,
      B: 8,
      C: 41,
      D: 13,
      E: 14,
      F: 12,
      G: 12,
      H: 12,
      I: 12,
      J: 12,
      K: 12,
      L: 8,
      M: 11,
      N: 34,
      O: 28,
    },
    heights: { [rows.lineHead]: 32 },
    // Inputs and totals stay in view while quotes are changed further down.
    frozenRows: rows.lineHead - 2,
    frozenColumns: 3,
    cells: together(
      inputCells(language),
      across(`A${rows.lineHead}`, lineHeads(language)),
      ...budgetLines.map((line) => lineCells(line, language)),
      totalCells(language),
      quoteCells(language),
    ),
  };
}

function inputCells(language: Language): Cells {
  return {
    A1: { value: words.title[language], look: title },
    A2: { value: words.estimate[language], look: note },
    ...across("A3", [
      { value: words.facilityName[language], look: label },
      undefined,
      text(words.facilityNameValue[language], input),
    ]),
    ...across("A4", [
      { value: words.facilityType[language], look: label },
      undefined,
      text(words.facilityTypeValue[language], input),
    ]),
    ...across("A5", [
      { value: words.beds[language], look: label },
      undefined,
      { value: 150, look: { ...input, align: "left" } },
    ]),
    ...across("A6", [
      { value: words.asOf[language], look: label },
      undefined,
      { formula: "=DATE(2025,11,20)", format: date, look: { ...input, align: "left" } },
      { value: words.asOfNote[language], look: note },
    ]),
    ...across("A7", [
      { value: words.edition[language], look: label },
      undefined,
      { formula: "=SUBSIDY.EDITION()", format: date, look: { ...result, align: "left" } },
    ]),
    ...summary(language),
  };
}

/** The totals again at the top, in view while quotes are changed further down. */
function summary(language: Language): Cells {
  const repeated = (letter: string): Cell => ({
    formula: `=${letter}${rows.totals}`,
    format: yen,
    look: total,
  });
  return {
    ...across("E3", [
      ...(["amountTotal", "state", "prefecture", "own"] as const).map((column) => ({
        value: words[column][language],
        look: head,
      })),
    ]),
    ...across("D4", [{ formula: `=A${rows.totals}`, look: total }, ...["E", "F", "G", "H"].map(repeated)]),
    ...across("D5", [
      { value: words.uncomputed[language], look: note },
      undefined,
      { formula: `=C${rows.uncomputed}`, format: words.uncomputedFormat[language], look: note },
    ]),
  };
}

const columns = [
  "counted",
  "programme",
  "name",
  "cost",
  "amount",
  "state",
  "prefecture",
  "ownOfLine",
  "cap",
  "most",
  "deadline",
  "daysLeft",
  "status",
  "caution",
  "memo",
] as const;

function lineHeads(language: Language): Cell[] {
  return columns.map((column) => ({ value: words[column][language], look: head }));
}
