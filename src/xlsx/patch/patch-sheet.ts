import type { NewContent, StoredValue } from "../../sheets/stored-book";
import { cellPlace } from "../../sheets/address";
import { contains, readArea } from "../../sheets/read-area";
import { formulaOf } from "../read/stored-cells";
import type { ScannedCell } from "../read/scan-sheet";
import { cellText, escaped, type Splice, spliced } from "../xml/text";

/** What became of a sheet. */
export interface PatchedSheet {
  readonly xml: string;
  /** Whether a formula became a value: the order of calculation then names cells that have none. */
  readonly lostFormulas: boolean;
}

/**
 * The sheet with new contents in some cells. Only the elements of these cells are written anew, and the formulas of
 * cells that shared one of theirs. Cells that the sheet lacks are left out, and what would cut an array in two throws.
 */
export function patchedSheet(
  xml: string,
  cells: readonly ScannedCell[],
  wanted: ReadonlyMap<string, NewContent>,
): PatchedSheet {
  const concerned = cells.filter(({ cell }) => wanted.has(cell));
  const contents = new Map(concerned.map((cell) => [cell, wanted.get(cell.cell) ?? {}]));
  const orphans = orphansOf(cells, contents);
  keepArraysWhole(cells, wanted);
  const splices: Splice[] = [...contents].map(([cell, content]) => ({
    ...{ from: cell.from, to: cell.to, text: cellXml(cell, content) },
  }));
  for (const [cell, formula] of orphans) {
    const { from = 0, to = 0 } = cell.formula ?? {};
    splices.push({ from, to, text: `<${cell.prefix}f>${cellText(formula)}</${cell.prefix}f>` });
  }
  const lostFormulas = [...contents].some(([{ formula }, now]) => formula && now.formula === undefined);
  return { xml: spliced(xml, splices), lostFormulas };
}

/** Cells that share a formula whose first cell is written anew: each gets its own, moved to where it stands. */
function orphansOf(
  cells: readonly ScannedCell[],
  contents: ReadonlyMap<ScannedCell, NewContent>,
): [ScannedCell, string][] {
  const masters = new Map<string, ScannedCell>();
  for (const cell of cells) {
    const { t, si, ref } = cell.formula?.attributes ?? {};
    if (t === "shared" && si !== undefined && ref !== undefined) masters.set(si, cell);
  }
  return cells.flatMap((cell): [ScannedCell, string][] => {
    const { t, si } = cell.formula?.attributes ?? {};
    const master = t === "shared" ? masters.get(si ?? "") : undefined;
    if (!master || master === cell || !contents.has(master) || contents.has(cell)) return [];
    const formula = formulaOf(cell, masters);
    return formula === undefined ? [] : [[cell, formula]];
  });
}

/** A cell inside an array or data table cannot be written without the array's own cell. */
function keepArraysWhole(cells: readonly ScannedCell[], wanted: ReadonlyMap<string, NewContent>): void {
  const arrays = cells.filter(({ cell, formula }) => {
    const { t, ref } = formula?.attributes ?? {};
    return (t === "array" || t === "dataTable") && ref?.includes(":") && !wanted.has(cell);
  });
  for (const { cell, formula } of arrays) {
    const area = readArea(formula?.attributes["ref"] ?? cell);
    for (const [name] of wanted) {
      const { row, column } = cellPlace(name);
      if (area && contains(area, row, column)) throw new RangeError(`${name} lies in the array of ${cell}`);
    }
  }
}

/** These say what kind of value or formula stands in the cell, so they go with it. */
const ofContent: ReadonlySet<string> = new Set(["r", "t", "cm", "vm"]);

function cellXml({ cell, attributes, prefix }: ScannedCell, content: NewContent): string {
  const kept = Object.entries(attributes).filter(([key]) => !ofContent.has(key));
  const mark = content.spillMark === undefined ? [] : [["cm", content.spillMark] as const];
  const { type, xml } = valueXml(prefix, content.value, content.formula !== undefined);
  const all = [["r", cell], ...kept, ...(type === undefined ? [] : [["t", type]]), ...mark];
  const head = all.map(([key = "", value = ""]) => ` ${key}="${escaped(value)}"`).join("");
  const inside = formulaXml(prefix, content) + xml;
  return inside === "" ? `<${prefix}c${head}/>` : `<${prefix}c${head}>${inside}</${prefix}c>`;
}

function formulaXml(prefix: string, { formula, fills }: NewContent): string {
  if (formula === undefined) return "";
  const array = fills === undefined ? "" : ` t="array" ref="${escaped(fills)}"`;
  return `<${prefix}f${array}>${cellText(formula)}</${prefix}f>`;
}

function valueXml(
  prefix: string,
  value: StoredValue,
  isCalculated: boolean,
): { readonly type?: string; readonly xml: string } {
  const inside = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (value === undefined) return { xml: "" };
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new RangeError("Not a number that a cell can hold");
    return { xml: inside(String(value)) };
  }
  if (typeof value === "boolean") return { type: "b", xml: inside(value ? "1" : "0") };
  if (typeof value === "object") return { type: "e", xml: inside(escaped(value.error)) };
  if (isCalculated) return { type: "str", xml: inside(cellText(value)) };
  const text = `<${prefix}t xml:space="preserve">${cellText(value)}</${prefix}t>`;
  return { type: "inlineStr", xml: `<${prefix}is>${text}</${prefix}is>` };
}
