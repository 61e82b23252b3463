import type { FRange, FWorksheet } from "@univerjs/sheets/facade";
import { boxAddress } from "./address";
import type { Book, KeptConditionalFormat } from "./book";
import { findSheet } from "./find-range";
import { gridRange } from "./grid-range";
import { RangeView } from "./views";

type Rule = Parameters<FWorksheet["addConditionalFormattingRule"]>[0];
type Builder = ReturnType<ReturnType<FRange["createConditionalFormattingRule"]>["whenFormulaSatisfied"]>;

/** Draws a conditional format in the grid, in place of what it drew before; one without a condition draws nothing. */
export function drawConditionalFormat(book: Book, format: KeptConditionalFormat): void {
  eraseConditionalFormat(book, format);
  const sheet = findSheet(book, format.sheetId);
  if (sheet === undefined) return;
  const cells = gridRange(new RangeView(book, sheet, format.box));
  const rule = ruleFor(cells, format);
  if (rule === undefined) return;
  const before = new Set(sheet.getConditionalFormattingRules().map(({ cfId }) => cfId));
  sheet.addConditionalFormattingRule(rule);
  format.drawn = sheet.getConditionalFormattingRules().find(({ cfId }) => !before.has(cfId))?.cfId;
}

/** Takes a conditional format out of the grid. */
export function eraseConditionalFormat(book: Book, format: KeptConditionalFormat): void {
  if (format.drawn === undefined) return;
  findSheet(book, format.sheetId)?.deleteConditionalFormattingRule(format.drawn);
  format.drawn = undefined;
}

function ruleFor(cells: FRange, format: KeptConditionalFormat): Rule | undefined {
  const builder = condition(cells, format);
  if (builder === undefined) return undefined;
  const { fill, color, bold, italic } = format.look;
  if (fill !== undefined) builder.setBackground(fill);
  if (color !== undefined) builder.setFontColor(color);
  if (bold !== undefined) builder.setBold(bold);
  if (italic !== undefined) builder.setItalic(italic);
  const rule = builder.setRanges([cells.getRange()]).build();
  return { ...rule, stopIfTrue: format.stopIfTrue };
}

function condition(cells: FRange, format: KeptConditionalFormat): Builder | undefined {
  const builder = cells.createConditionalFormattingRule();
  if (format.type === "CellValue") {
    const formula = comparison(boxAddress({ ...format.box, height: 1, width: 1 }), format);
    return formula === undefined ? undefined : builder.whenFormulaSatisfied(formula);
  }
  return format.formula === "" ? undefined : builder.whenFormulaSatisfied(format.formula);
}

/** A comparison as a formula on the first cell, since what Excel compares with may itself be a formula. */
function comparison(cell: string, { cellValue }: KeptConditionalFormat): string | undefined {
  if (cellValue === undefined) return undefined;
  const [low, high] = [cellValue.formula1.replace(/^=/, ""), cellValue.formula2.replace(/^=/, "")];
  const between = `AND(${cell}>=${low},${cell}<=${high})`;
  const formulas: Readonly<Record<typeof cellValue.operator, string>> = {
    Between: between,
    NotBetween: `NOT(${between})`,
    EqualTo: `${cell}=${low}`,
    NotEqualTo: `${cell}<>${low}`,
    GreaterThan: `${cell}>${low}`,
    LessThan: `${cell}<${low}`,
    GreaterThanOrEqual: `${cell}>=${low}`,
    LessThanOrEqual: `${cell}<=${low}`,
  };
  return `=${formulas[cellValue.operator]}`;
}
