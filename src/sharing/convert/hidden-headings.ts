import { tokens } from "../../excel/formula/tokens";
import { cellName } from "../../sheets/address";
import { readArea } from "../../sheets/read-area";
import type { BookChanges, NewContent, NewHeading, StoredBook, StoredTable } from "../../sheets/stored-book";
import { hidingIn } from "./cleared-cells";
import type { CellChanges, CopyChoices, Treated } from "./copy-plan";

/** A heading of a table that cannot be seen; a table must have headings, so it gets one that tells nothing. */
export interface HiddenHeading extends NewHeading {
  readonly sheet: string;
  /** Its cell; a table without a row of headings has none. */
  readonly cell?: string;
  readonly was: string;
}

/** Headings on hidden rows and columns of sheets that stay, where these are to be emptied. */
export function hiddenHeadings(book: StoredBook, choices: CopyChoices): readonly HiddenHeading[] {
  if (!choices.emptiesHiddenCells) return [];
  return book.sheets.flatMap((sheet) => {
    if (choices.emptiedSheets.has(sheet.name)) return [];
    const isHidden = hidingIn(sheet);
    return sheet.tables.flatMap((table) => headingsOf(table, sheet.name, isHidden));
  });
}

function headingsOf(table: StoredTable, sheet: string, isHidden: (cell: string) => boolean): HiddenHeading[] {
  const area = readArea(table.area);
  if (!area) return [];
  const hasHeads = table.headerRows > 0;
  const cells = table.columns.map((_, index) => cellName({ row: area.top, column: area.left + index }));
  // Without a row of headings, a column that is hidden has no cell that can be seen, whatever its row.
  const areHidden = cells.map((cell, index) =>
    hasHeads
      ? isHidden(cell)
      : isHidden(cell) && isHidden(cellName({ row: area.bottom, column: area.left + index })),
  );
  const taken = new Set(
    table.columns.filter((_, index) => areHidden[index] !== true).map((name) => name.toLowerCase()),
  );
  return table.columns.flatMap((was, index): HiddenHeading[] => {
    if (areHidden[index] !== true) return [];
    let number = index + 1;
    while (taken.has(`列${number}`)) number += 1;
    taken.add(`列${number}`);
    const cell = cells[index];
    return [
      {
        ...{ sheet, table: table.name, index, was, now: `列${number}` },
        ...(hasHeads && cell !== undefined && { cell }),
      },
    ];
  });
}

/** What stands in the cell of a heading that tells nothing. */
export const headingContent = ({ now }: HiddenHeading): NewContent => ({ value: now, isHeading: true });

/** Gives columns their new headings in all formulas of the copy, and in the list of what became of them. */
export function renameColumns(
  book: StoredBook,
  headings: readonly HiddenHeading[],
  { changes, loose }: { readonly changes: CellChanges; readonly loose: BookChanges["loose"] },
): { readonly loose: BookChanges["loose"]; readonly renamed: (treated: Treated) => Treated } {
  const ofTables = new Map<string, Map<string, string>>();
  for (const { table, was, now } of headings) {
    const key = table.toLowerCase();
    const columns = ofTables.get(key) ?? new Map<string, string>();
    ofTables.set(key, columns.set(was.toLowerCase(), now));
  }
  const rename = (formula: string): string => withHeadings(formula, ofTables);
  if (headings.length === 0) return { loose, renamed: (one) => one };
  for (const { name: sheet, cells } of book.sheets)
    for (const { cell, formula, value, fills, spillMark } of cells.values()) {
      const now = changes.get(sheet, cell);
      const text = now ? now.formula : formula;
      if (text === undefined || rename(text) === text) continue;
      const array = { ...(fills !== undefined && { fills }), ...(spillMark !== undefined && { spillMark }) };
      changes.set(sheet, cell, { ...(now ?? { value, ...array }), formula: rename(text) });
    }
  const formulas = new Map(loose);
  for (const { id, formula } of book.loose) {
    const text = loose.get(id) ?? formula;
    if (rename(text) !== text) formulas.set(id, rename(text));
  }
  return {
    loose: formulas,
    renamed: (one) => ({
      ...one,
      was: rename(one.was),
      ...(one.now !== undefined && { now: rename(one.now) }),
    }),
  };
}

/** 表[列], 表[[#This Row],[列]] and the like; signs that mean something there have ' before them. */
function withHeadings(formula: string, ofTables: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  if (!formula.includes("[")) return formula;
  let [text, at] = ["", 0];
  for (const { kind, from, to } of tokens(formula)) {
    const reference = formula.slice(from, to);
    const columns = kind === "name" ? ofTables.get(reference.replace(/\[.*$/s, "").toLowerCase()) : undefined;
    if (!columns) continue;
    const now = reference.replace(/\[((?:[^[\]']|'.)*)\]/gs, (whole, inside: string) => {
      const heading = columns.get(inside.replace(/'(.)/gs, "$1").toLowerCase());
      return heading === undefined ? whole : `[${heading}]`;
    });
    text += formula.slice(at, from) + now;
    at = to;
  }
  return text + formula.slice(at);
}
