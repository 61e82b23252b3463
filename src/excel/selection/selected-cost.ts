import { type Box, boxName, cellIn, onSheet, sheetColumns, sheetRows } from "../cells/box";
import { rangeOf } from "../cells/read-box";
import { done, failed, type Outcome } from "../session/failure";
import type { Session } from "../session/session";
import { type CostShape, costShape } from "./shape";
import { factorOfLabel, isDateFormat, type UnitQuestion, unitOfFormat } from "../../sheets/units";

type Value = string | number | boolean;
type Rows = readonly (readonly Value[])[];

/** What makes a cell doubtful as an amount. */
export interface CostDoubt {
  readonly kind: "error" | "text" | "truth" | "date" | "hidden";
  /** The cell; of hidden rows the whole selection. */
  readonly cell: string;
  readonly shown: string;
}

/** Selected cells, read as a cost. Nothing is scaled, summed into a cell or thrown away in silence. */
export interface SelectedCost {
  readonly shape: CostShape["shape"] | "empty";
  /** The cells that were read, headings included, with their sheet. */
  readonly address: string;
  /** The cells of the cost alone, as a formula refers to them. */
  readonly reference: string;
  /** What the cells of the cost hold: what functions are given. */
  readonly cells: Rows;
  readonly headings: readonly string[];
  /** The sum of the numbers, as they stand. */
  readonly total: number;
  readonly doubts: readonly CostDoubt[];
  readonly units: readonly UnitQuestion[];
}

/** The most cells that are read as one cost. */
export const mostCostCells = 5_000;

/** Reads the selected cells as a cost: two round trips, one where nothing is in them. */
export async function selectedCost(session: Session): Promise<Outcome<SelectedCost>> {
  const selected = session.context.workbook.getSelectedRange();
  const used = selected.getUsedRangeOrNullObject(true);
  selected.load("address,worksheet/id,worksheet/name");
  used.load("rowIndex,columnIndex,rowCount,columnCount,cellCount");
  await session.sync();
  const { address, worksheet } = selected;
  if (used.isNullObject) return done({ ...nothing, address, reference: address });
  const { rowIndex: row, columnIndex: column, rowCount: height, columnCount: width, cellCount } = used;
  if (cellCount > mostCostCells || cellCount < 0)
    return failed({ code: "too-big", cells: cellCount, most: mostCostCells });
  return done(await costIn(session, worksheet, { row, column, height, width }));
}

const nothing = { shape: "empty", cells: [], headings: [], total: 0, doubts: [], units: [] } as const;

async function costIn(session: Session, sheet: Excel.Worksheet, box: Box): Promise<SelectedCost> {
  const home = session.context.workbook.worksheets.getItem(sheet.id);
  const range = rangeOf(home, box);
  range.load("values,text,valueTypes,numberFormat,rowHidden");
  const labelBox = around(box);
  const labels = rangeOf(home, labelBox);
  labels.load("text");
  await session.sync();
  const values = range.values as Rows;
  const { shape, headings } = costShape(values);
  const isRow = box.height === 1;
  const costBox: Box = isRow
    ? { ...box, column: box.column + headings, width: box.width - headings }
    : { ...box, row: box.row + headings, height: box.height - headings };
  const cells = isRow ? values.map((row) => row.slice(headings)) : values.slice(headings);
  const cost = { range, box, costBox, headings };
  return {
    shape,
    address: onSheet(sheet.name, boxName(box)),
    reference: onSheet(sheet.name, boxName(costBox)),
    cells,
    headings: (isRow
      ? range.text.map((row) => row.slice(0, headings))
      : range.text.slice(0, headings)
    ).flat(),
    total: cells.flat().reduce<number>((sum, value) => (typeof value === "number" ? sum + value : sum), 0),
    doubts: doubts(cost, shape === "items"),
    units: [...labelled(labels.text, labelBox, box), ...formatted(cost)],
  };
}

interface ReadCost {
  readonly range: Excel.Range;
  readonly box: Box;
  readonly costBox: Box;
  readonly headings: number;
}

function doubts({ range, box, costBox }: ReadCost, namesFirst: boolean): CostDoubt[] {
  const [down, right] = [costBox.row - box.row, costBox.column - box.column];
  const found = range.valueTypes.slice(down).flatMap((types, i) =>
    types.slice(right).flatMap((type, j): CostDoubt[] => {
      const kind =
        namesFirst && j === 0
          ? undefined
          : doubtOf(type, range.numberFormat as string[][], down + i, right + j);
      const shown = range.text[down + i]?.[right + j] ?? "";
      return kind ? [{ kind, cell: cellIn(costBox, i, j), shown }] : [];
    }),
  );
  // Null means that some rows are hidden, whatever the declared type says.
  const isHidden = (range.rowHidden as boolean | null) !== false;
  return isHidden ? [...found, { kind: "hidden", cell: boxName(costBox), shown: "" }] : found;
}

function doubtOf(
  type: string,
  formats: readonly (readonly string[])[],
  row: number,
  column: number,
): CostDoubt["kind"] | undefined {
  if (type === "Error") return "error";
  if (type === "Boolean") return "truth";
  if (type === "String") return "text";
  return type !== "Empty" && isDateFormat(formats[row]?.[column] ?? "") ? "date" : undefined;
}

/** Where labels stand: up to fifteen rows above the amounts and ten columns to each side, headings included. */
function around({ row, column, width }: Box): Box {
  const top = Math.max(0, row - 15);
  const left = Math.max(0, column - 10);
  const right = Math.min(sheetColumns, column + width + 10);
  return { row: top, column: left, height: Math.min(sheetRows, row + 1) - top, width: right - left };
}

/** The nearest label that names a unit, looking upwards from the amounts; plain yen answers the question. */
function labelled(text: readonly (readonly string[])[], at: Box, amounts: Box): UnitQuestion[] {
  const distance = (column: number): number => Math.abs(at.column + column - amounts.column);
  for (let row = text.length - 1; row >= 0; row--) {
    const found = (text[row] ?? [])
      .map((label, column) => ({ label, column, factor: factorOfLabel(label) }))
      .filter(({ factor }) => factor !== undefined)
      .sort((a, b) => distance(a.column) - distance(b.column))[0];
    if (!found) continue;
    const { label, column, factor = 1 } = found;
    return factor === 1 ? [] : [{ evidence: "label", factor, cell: cellIn(at, row, column), text: label }];
  }
  return [];
}

/** One question for each number format of the amounts that hides or names a unit. */
function formatted({ range, box, headings }: ReadCost): UnitQuestion[] {
  const formats = range.numberFormat as string[][];
  const questions = new Map<string, UnitQuestion>();
  formats.forEach((row, i) => {
    row.forEach((text, j) => {
      const isHeading = box.height === 1 ? j < headings : i < headings;
      const unit = isHeading || questions.has(text) ? undefined : unitOfFormat(text);
      const isNumber = typeof (range.values as Rows)[i]?.[j] === "number";
      if (unit && isNumber) questions.set(text, { ...unit, cell: cellIn(box, i, j), text });
    });
  });
  return [...questions.values()];
}
