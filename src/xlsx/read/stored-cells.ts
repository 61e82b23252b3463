import type { StoredCell, StoredValue } from "../../sheets/stored-book";
import { shifted } from "../formula/shift";
import { meantText } from "../xml/text";
import type { LetterBudget } from "./letter-budget";
import type { ScannedCell } from "./scan-sheet";

/** Cells with their values, shared formulas written out; what they hold is taken from `letters` first. */
export function storedCells(
  cells: readonly ScannedCell[],
  strings: readonly string[],
  letters: LetterBudget,
): ReadonlyMap<string, StoredCell> {
  const masters = new Map<string, ScannedCell>();
  for (const cell of cells) {
    const index = sharedIndex(cell);
    if (index !== undefined && cell.formula?.text !== "") masters.set(index, cell);
  }
  const stored = cells.map((cell): StoredCell => {
    const toWrite = cell.formula?.text === "" ? WRITING_OUT : 1;
    letters.take(toWrite * writtenOf(cell, masters).length + textOf(cell, strings).length);
    const formula = formulaOf(cell, masters);
    const { t, ref } = cell.formula?.attributes ?? {};
    const { cm } = cell.attributes;
    const isArray = t === "array" && ref !== undefined;
    const dataTable = inputsOf(cell);
    return {
      ...{ cell: cell.cell, value: valueOf(cell, strings) },
      ...(formula !== undefined && { formula }),
      ...(isArray && { fills: ref, ...(cm !== undefined && { spillMark: cm }) }),
      ...(dataTable && ref !== undefined && { fills: ref, dataTable }),
    };
  });
  return new Map(stored.map((cell) => [cell.cell, cell]));
}

/** A letter of a formula that is written out for another cell takes as long as several that are only kept. */
const WRITING_OUT = 8;

/** The formula as it is written, in this cell or in the one that it is shared from. */
const writtenOf = (cell: ScannedCell, masters: ReadonlyMap<string, ScannedCell>): string =>
  cell.formula?.text || (masters.get(sharedIndex(cell) ?? "")?.formula?.text ?? "");

const textOf = ({ raw, attributes }: ScannedCell, strings: readonly string[]): string =>
  attributes["t"] === "s" ? (strings[Number(raw)] ?? "") : raw;

const sharedIndex = ({ formula }: ScannedCell): string | undefined =>
  formula?.attributes["t"] === "shared" ? formula.attributes["si"] : undefined;

/** A data table of one input says by `dtr` whether it is the row's. */
function inputsOf({ formula }: ScannedCell): StoredCell["dataTable"] {
  const { t, dt2D, dtr, r1 = "", r2 = "" } = formula?.attributes ?? {};
  if (t !== "dataTable") return undefined;
  if (isOn(dt2D)) return { row: r1, column: r2 };
  return isOn(dtr) ? { row: r1, column: "" } : { row: "", column: r1 };
}

const isOn = (value: string | undefined): boolean => value === "1" || value === "true";

/** The formula as if it had been typed into the cell; a data table's is none. */
export function formulaOf(cell: ScannedCell, masters: ReadonlyMap<string, ScannedCell>): string | undefined {
  const { formula } = cell;
  if (!formula || formula.attributes["t"] === "dataTable") return undefined;
  if (formula.text !== "") return meantText(formula.text);
  const master = masters.get(sharedIndex(cell) ?? "");
  if (!master?.formula) return undefined;
  const move = { rows: cell.row - master.row, columns: cell.column - master.column };
  return shifted(meantText(master.formula.text), move);
}

function valueOf({ raw, attributes }: ScannedCell, strings: readonly string[]): StoredValue {
  switch (attributes["t"]) {
    case "s":
      return strings[Number(raw)];
    case "b":
      return raw === "1" || raw === "true";
    case "e":
      return { error: raw };
    case "str":
    case "inlineStr":
      return meantText(raw);
    case "d":
      return raw;
    case undefined:
    default:
      return raw.trim() === "" || !Number.isFinite(Number(raw)) ? undefined : Number(raw);
  }
}
