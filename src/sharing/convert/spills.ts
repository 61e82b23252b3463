import { calls } from "../../excel/formula/calls";
import type { StoredBook } from "../../sheets/stored-book";
import { callsOurs } from "../formula/calls-of-ours";
import type { PlacedCell } from "./cleared-cells";

/** Where our functions spill: the area by sheet and first cell. */
export type Spills = ReadonlyMap<string, string>;

export const spillKey = (sheet: string, cell: string): string =>
  `${sheet.toLowerCase()}!${cell.replaceAll("$", "").toUpperCase()}`;

/** The areas that formulas with our functions fill, be it one cell, and those of other spills that become values. */
export const spillsOf = (book: StoredBook, cut: readonly PlacedCell[]): Spills => {
  const others = new Set(cut.map(({ cell }) => cell));
  return new Map(
    book.sheets.flatMap(({ name, cells }) =>
      [...cells.values()].flatMap((stored) => {
        const { cell, formula, fills, spillMark } = stored;
        if (fills === undefined || formula === undefined) return [];
        const isSpill = fills.includes(":") || spillMark !== undefined;
        const becomesValues = callsOurs(formula) || others.has(stored);
        return isSpill && becomesValues ? [[spillKey(name, cell), fills] as const] : [];
      }),
    ),
  );
};

const anchor = /^(?<sheet>(?:'(?:[^']|'')+'|[^'!]+)!)?(?<cell>\$?[A-Z]{1,3}\$?\d+)$/iu;

/** A5# of a spill that becomes values is A5:C12 from then on; in files it stands as ANCHORARRAY(A5). */
export function withoutSpillReferences(formula: string, own: string | undefined, spills: Spills): string {
  if (spills.size === 0 || !/ANCHORARRAY/i.test(formula)) return formula;
  let [text, from] = ["", 0];
  for (const { name, arguments: args, from: start, to } of calls(formula)) {
    const isAnchor = /^(?:_xlfn\.)?ANCHORARRAY$/i.test(formula.slice(name.from, name.to));
    const given = args[0] ? formula.slice(args[0].from, args[0].to) : "";
    const { sheet = "", cell = "" } = anchor.exec(given)?.groups ?? {};
    const sheetName = sheet
      .replace(/!$/, "")
      .replace(/^'(.*)'$/, "$1")
      .replaceAll("''", "'");
    const area = spills.get(spillKey(sheetName === "" ? (own ?? "") : sheetName, cell));
    if (!isAnchor || area === undefined || start < from) continue;
    text += `${formula.slice(from, start)}${sheet}${like(cell, area)}`;
    from = to;
  }
  return text + formula.slice(from);
}

/** Whether a formula without spill references that could be read still asks for a spill, by a text or a worked out cell. */
export const seeksSpill = (formula: string, spills: Spills): boolean =>
  spills.size > 0 &&
  calls(formula).some(({ name, arguments: [first] }) => {
    const id = formula.slice(name.from, name.to);
    const given = first ? formula.slice(first.from, first.to) : "";
    if (/^(?:_xlfn\.)?ANCHORARRAY$/i.test(id)) return !anchor.test(given);
    return /^INDIRECT$/i.test(id) && /"[^"]*#[^"]*"/.test(given);
  });

/** The area with the dollar signs of the cell that named it. */
function like(cell: string, area: string): string {
  const [, column = "", row = ""] = /^(\$?)[A-Z]+(\$?)/i.exec(cell) ?? [];
  return area.replace(
    /([A-Z]+)(\d+)/g,
    (_, letters: string, digits: string) => `${column}${letters}${row}${digits}`,
  );
}
