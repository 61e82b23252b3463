import { areaOf } from "../../../src/sheets/area";
import type { Cell, Sheet } from "../../../src/sheets/sheet";

/** What both writers have to agree on for a cell. */
export interface CellFacts {
  readonly content: string | number | boolean | null;
  readonly format: string;
  readonly bold: boolean;
  readonly fill: string;
  readonly align: string;
  readonly wrap: boolean;
}

/** What both writers have to agree on for a sheet. */
export interface SheetFacts {
  readonly cells: Readonly<Record<string, CellFacts>>;
  readonly merged: readonly string[];
  /** Cells and kind of what may be typed: B11:B24 list. */
  readonly rules: readonly string[];
  /** Cells of conditional formats, with their formula. */
  readonly highlights: readonly string[];
  readonly frozenRows: number;
  readonly orientation: string;
  readonly titleRows: string;
  readonly footer: readonly string[];
}

/** What the description says: the measure for both writers. */
export function describedFacts(sheet: Sheet): SheetFacts {
  const { print } = sheet;
  const { headerRows } = print ?? {};
  return {
    cells: Object.fromEntries(Object.entries(sheet.cells).map(([name, cell]) => [name, cellFacts(cell)])),
    merged: [...(sheet.merged ?? [])].sort(),
    rules: (sheet.rules ?? []).map(({ cells, allowed }) => `${cells} ${allowed.kind}`).sort(),
    highlights: (sheet.highlights ?? []).map(({ cells, when }) => `${cells} ${when}`).sort(),
    frozenRows: sheet.frozenRows ?? 0,
    orientation: print?.orientation ?? "",
    titleRows: headerRows ? `${headerRows.first}:${headerRows.last}` : "",
    footer: print ? [print.footer.left, print.footer.centre, `${print.footer.right}  &P/&N`] : [],
  };
}

function cellFacts({ value, formula, format = "General", look = {} }: Cell): CellFacts {
  const { bold = false, fill = "", align = "", wrap = false } = look;
  const content = formula ?? (value === "" ? null : (value ?? null));
  return { content, format, bold, fill, align, wrap };
}

/** Cells of a merged area besides its first: what both programs leave empty. */
export const hiddenByMerging = (sheet: Sheet, name: string): boolean =>
  (sheet.merged ?? []).some((area) => {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/u.exec(name) ?? [];
    const { first, last } = areaOf(area);
    const column = letters.charCodeAt(0) - 65;
    const row = Number(digits) - 1;
    const isInside = row >= first.row && row <= last.row && column >= first.column && column <= last.column;
    return isInside && (row !== first.row || column !== first.column);
  });
