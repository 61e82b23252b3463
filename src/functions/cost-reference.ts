import type { CostCells } from "../core/rules/print-formula";
import { type Failure, refuse } from "./failure";
import type { Place, PossibleCase } from "./place/place";
import { type Cell, quoted } from "./values/blank";

/** An area of cells; `sheet` keeps its "!" and its quotes as typed. */
interface Area {
  readonly sheet: string;
  readonly first: Corner;
  readonly last: Corner;
  readonly text: string;
}

interface Corner {
  readonly column: string;
  readonly row: number;
}

const SHEET = /(?:('(?:[^']|'')+'|[^\s'!,:()[\]{}*?/\\"]+)!)?/u.source;
const CORNER = /(\$?[A-Z]{1,3})(\$?[1-9]\d{0,6})/u.source;
const AREA = new RegExp(`^${SHEET}${CORNER}(?::${CORNER})?$`, "iu");
const LAST_ROW = 1048576;
const LAST_COLUMN = 16384;

const bare = (text: string): string => text.replace("$", "");
function columnNumber(column: string): number {
  const letters = bare(column).toUpperCase();
  let number = 0;
  for (let index = 0; index < letters.length; index += 1)
    number = number * 26 + letters.charCodeAt(index) - 64;
  return number;
}

function areaOf(text: string): Area | undefined {
  const match = AREA.exec(text);
  if (!match) return undefined;
  const [, sheet, column = "", row = "", lastColumn = column, lastRow = row] = match;
  const first = { column, row: Number(bare(row)) };
  const last = { column: lastColumn, row: Number(bare(lastRow)) };
  const inside = [first, last].every(
    (corner) => corner.row <= LAST_ROW && columnNumber(corner.column) <= LAST_COLUMN,
  );
  if (!inside) return undefined;
  return { sheet: sheet === undefined ? "" : `${sheet}!`, first, last, text };
}

/** Areas between commas; commas inside a quoted sheet name do not part. Full-width text is folded without a sheet. */
function areasOf(typed: string): Area[] | undefined {
  const text = (typed.includes("!") ? typed : typed.normalize("NFKC")).trim().replace(/^=/u, "");
  const parts = text.match(/(?:'(?:[^']|'')*'|[^,'])+/gu) ?? [];
  const areas = parts.map((part) => areaOf(part.trim()));
  return areas.length > 0 && areas.every((area) => area !== undefined) ? areas : undefined;
}

/** The cells of a column or row, each with the sheet that the area names; undefined for a block of both. */
function cellsOf({ sheet, first, last, text }: Area): string[] | undefined {
  if (first.row === last.row && bare(first.column) === bare(last.column)) return [text];
  if (columnNumber(first.column) !== columnNumber(last.column)) return undefined;
  const [top, bottom] = [Math.min(first.row, last.row), Math.max(first.row, last.row)];
  return Array.from({ length: bottom - top + 1 }, (_, index) => `${sheet}${first.column}${top + index}`);
}

/** Where the cost stands, in the shape in which the case takes it. */
export function readReference(cell: Cell, place: Place, { shape }: PossibleCase): CostCells | Failure {
  if (typeof cell !== "string" || cell.trim() === "") return refuse("reference-text");
  const given = quoted(cell);
  const areas = areasOf(cell);
  if (!areas) return refuse("reference-unreadable", { given });
  switch (shape.by) {
    case "sum":
      return sumRange(areas) ?? refuse("reference-one", { given });
    case "rows":
      return couponCells(areas, shape.most) ?? refuse("reference-coupons", { given, most: shape.most });
    case "items": {
      const items = shape.caps.map(({ id }) => id);
      const cells = areas.map(cellsOf);
      if (cells.length !== items.length || cells.some((one) => one?.length !== 1))
        return refuse("reference-items", {
          given,
          items: (place.programme.items ?? []).map(({ name }) => name),
        });
      return {
        shape: "items",
        cells: Object.fromEntries(items.map((id, index) => [id, cells[index]?.[0] ?? ""])),
      };
    }
  }
}

/** One column or one row: a block would be added up here and refused by AMOUNT. */
function sumRange([area, ...others]: readonly Area[]): CostCells | undefined {
  if (!area || others.length > 0) return undefined;
  const { first, last, text } = area;
  const line = first.row === last.row || columnNumber(first.column) === columnNumber(last.column);
  return line ? { shape: "sum", range: text } : undefined;
}

function couponCells(areas: readonly Area[], most: number): CostCells | undefined {
  const cells = areas.flatMap((area) => cellsOf(area) ?? [undefined]);
  if (cells.length > most || cells.some((cell) => cell === undefined)) return undefined;
  return { shape: "rows", cells: cells.filter((cell) => cell !== undefined) };
}
