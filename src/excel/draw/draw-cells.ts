import { cellName } from "../../sheets/address";
import type { Cell, Look, Sheet } from "../../sheets/sheet";
import type { Box } from "../cells/box";
import type { Content } from "../cells/content";
import { rangeOf } from "../cells/read-box";
import type { CellChange } from "../cells/change";
import { writeCells } from "../cells/write-cells";
import type { Session } from "../session/session";
import { boxesWhere } from "./boxes";

const alignments = { left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", center: "Center" } as const;
const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
const grey = "#7F7F7F";

/** Queues contents, formats and looks of the cells of a rectangle of a sheet. */
export function drawCells(session: Session, target: Excel.Worksheet, sheet: Sheet, box: Box): void {
  const cells = gridOf(sheet, box);
  const range = rangeOf(target, box);
  writeCells(
    session,
    range,
    // A new sheet has nothing that could be spared: one request for all of it.
    cells.map((row) => row.map((cell) => (cell ? changeTo(cell) : {}))),
  );
  drawLooks(target, sheet, box);
  drawBorders(target, sheet, box);
}

const gridOf = (sheet: Sheet, { row, column, height, width }: Box): (Cell | undefined)[][] =>
  Array.from({ length: height }, (_, i) =>
    Array.from({ length: width }, (__, j) => sheet.cells[cellName({ row: row + i, column: column + j })]),
  );

function changeTo({ value, formula, format }: Cell): CellChange {
  const content = contentOf(value, formula);
  return { ...(content && { content }), ...(format !== undefined && { format }) };
}

function contentOf(value: Cell["value"], formula: string | undefined): Content | undefined {
  if (formula !== undefined) return { kind: "formula", text: formula };
  if (value === undefined || value === "") return undefined;
  return typeof value === "string" ? { kind: "text", text: value } : { kind: "constant", value };
}

/** Cells that look alike are few rectangles: a request for each is much less than one for each cell. */
function drawLooks(target: Excel.Worksheet, sheet: Sheet, box: Box): void {
  const looks = new Map<string, Look>();
  for (const { look } of Object.values(sheet.cells)) if (look) looks.set(keyOf(look), look);
  for (const [key, look] of looks)
    for (const part of boxesWhere(sheet, box, (cell) => cell.look !== undefined && keyOf(cell.look) === key))
      drawLook(rangeOf(target, part).format, look);
}

/** Borders are drawn by themselves. */
const keyOf = ({ bold, size, color, fill, align, vertical, wrap }: Look): string =>
  JSON.stringify([bold, size, color, fill, align, vertical, wrap]);

/** A look in Excel's words; cells without a vertical place of their own stand in the middle, as in files. */
function drawLook(format: Excel.RangeFormat, look: Look): void {
  const { bold, size, color, fill, align, vertical = "center", wrap } = look;
  if (bold !== undefined) format.font.bold = bold;
  if (size !== undefined) format.font.size = size;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  if (align) format.horizontalAlignment = alignments[align];
  format.verticalAlignment = verticals[vertical];
  if (wrap !== undefined) format.wrapText = wrap;
}

function drawBorders(target: Excel.Worksheet, sheet: Sheet, box: Box): void {
  const kinds = { box: sides, below: ["EdgeBottom", "InsideHorizontal"], above: ["EdgeTop"] } as const;
  for (const kind of ["box", "below", "above"] as const)
    for (const part of boxesWhere(sheet, box, ({ look }) => look?.border === kind))
      for (const side of kinds[kind]) {
        const isInner =
          side === "InsideHorizontal" ? part.height > 1 : side !== "InsideVertical" || part.width > 1;
        if (!isInner) continue;
        const border = rangeOf(target, part).format.borders.getItem(side);
        border.style = "Continuous";
        border.color = grey;
      }
}
