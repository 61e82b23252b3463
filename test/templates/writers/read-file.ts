import { readXlsx } from "hucre";
import { toSerial } from "../../../src/core/calendar/excel-serial";
import { cellName } from "../../../src/sheets/address";
import type { CellFacts, SheetFacts } from "./facts";

const general = "General";

/** What a file says of its first sheet, in the words of the facts. */
export async function fileFacts(file: Uint8Array): Promise<SheetFacts> {
  const { sheets } = await readXlsx(file, { readStyles: true });
  const [sheet] = sheets;
  if (!sheet) throw new Error("no sheet");
  const cells: Record<string, CellFacts> = {};
  for (const [key, cell] of sheet.cells ?? new Map()) {
    const [row = 0, column = 0] = String(key).split(",").map(Number);
    const { style, formula, value } = cell as {
      style?: {
        font?: { bold?: boolean };
        fill?: { fgColor?: { rgb?: string } };
        alignment?: { horizontal?: string; wrapText?: boolean };
        numFmt?: string;
      };
      formula?: string;
      value?: string | number | boolean | Date | null;
    };
    const fill = style?.fill?.fgColor?.rgb;
    cells[cellName({ row, column })] = {
      content: formula === undefined ? plain(value) : fromFile(formula),
      format: style?.numFmt ?? general,
      bold: style?.font?.bold ?? false,
      fill: fill === undefined ? "" : `#${fill.slice(-6)}`,
      align: style?.alignment?.horizontal ?? "",
      wrap: style?.alignment?.wrapText ?? false,
    };
  }
  const name = (row: number, column: number): string => cellName({ row, column });
  return {
    cells,
    merged: (sheet.merges ?? [])
      .map(({ startRow, startCol, endRow, endCol }) => `${name(startRow, startCol)}:${name(endRow, endCol)}`)
      .sort(),
    rules: (sheet.dataValidations ?? []).map(({ range, type }) => `${range} ${type}`).sort(),
    highlights: (sheet.conditionalRules ?? [])
      .map(({ range, formula }) => `${range} =${String(formula)}`)
      .sort(),
    frozenRows: sheet.freezePane?.rows ?? 0,
    orientation: sheet.pageSetup?.orientation ?? "",
    titleRows: (sheet.pageSetup?.printTitlesRow ?? "").replaceAll("$", ""),
    footer: footerParts(sheet.headerFooter?.oddFooter ?? ""),
  };
}

/** The reader makes dates of numbers under a date's format: serials again. */
const plain = (value: string | number | boolean | Date | null | undefined): CellFacts["content"] =>
  value instanceof Date ? toSerial(value.getTime() / 86_400_000) : (value ?? null);

/** A formula as people see it in Excel. */
const fromFile = (formula: string): string =>
  `=${formula.replaceAll("_xlfn.", "").replace(/_xldudf_SUBSIDY_/gu, "SUBSIDY.")}`;

const footerParts = (footer: string): string[] => {
  const [, left = "", centre = "", right = ""] = /^&L&8 (.*)&C&8 (.*)&R&8 (.*)$/su.exec(footer) ?? [];
  return [left, centre, right];
};
