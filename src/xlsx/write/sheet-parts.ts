import type { ConditionalRule, DataValidation, HeaderFooter, PageSetup } from "hucre";
import { cellPlace } from "../../sheets/address";
import { areaOf } from "../../sheets/area";
import type { Highlight } from "../../sheets/highlight";
import type { InputRule } from "../../sheets/input-rule";
import { footerText, margins, pageCount, type PrintSetUp } from "../../sheets/print";
import { fileFormula } from "./formula-text";

/** Colours without their #. */
export const rgb = (color: string): { readonly rgb: string } => ({ rgb: color.slice(1).toUpperCase() });

/** What may be typed, in the library's words. */
export function validation({ cells, allowed, isAdvice, prompt, fault }: InputRule): DataValidation {
  const common = {
    range: cells,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: isAdvice ? "warning" : "stop",
    errorMessage: fault,
    ...(prompt !== undefined && { showInputMessage: true, inputMessage: prompt }),
  } as const;
  if (allowed.kind === "list") return { ...common, type: "list", values: [...allowed.values] };
  const bounds = { formula1: String(allowed.from), formula2: String(allowed.to) };
  return { ...common, type: allowed.kind, operator: "between", ...bounds };
}

/** A conditional format in the library's words. */
export function conditional({ cells, when, look }: Highlight, index: number): ConditionalRule {
  const { color, fill, bold } = look;
  return {
    type: "expression",
    priority: index + 1,
    range: cells,
    formula: fileFormula(when),
    style: {
      font: { ...(bold !== undefined && { bold }), ...(color !== undefined && { color: rgb(color) }) },
      // In a conditional format the background is what is seen, not the pattern's colour.
      ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", bgColor: rgb(fill) } }),
    },
  };
}

/** Page set-up: A4, as wide as one page. */
export const pageSetUp = ({ orientation, headerRows, isOnePage }: PrintSetUp, area: string): PageSetup => ({
  paperSize: "a4",
  orientation,
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: isOnePage ? 1 : 0,
  margins,
  printArea: absolute(area),
  ...(headerRows && { printTitlesRow: `$${headerRows.first}:$${headerRows.last}` }),
});

const absolute = (area: string): string => area.replace(/([A-Z]+)(\d+)/gu, "$$$1$$$2");

/** Footer with page numbers at the right; a space keeps a text's first digit apart from the size. */
export function footer({ footer: { left, centre, right } }: PrintSetUp): HeaderFooter {
  const parts = [
    `&L&8 ${footerText(left)}`,
    `&C&8 ${footerText(centre)}`,
    `&R&8 ${footerText(right)}  ${pageCount}`,
  ];
  return { oddFooter: parts.join("") };
}

/** A merged area in the library's words. */
export function mergedArea(name: string): {
  startRow: number;
  startCol: number;
  endRow: number;
  endCol: number;
} {
  const { first, last } = areaOf(name);
  return { startRow: first.row, startCol: first.column, endRow: last.row, endCol: last.column };
}

/** The library's key of a cell. */
export function cellKey(name: string): string {
  const { row, column } = cellPlace(name);
  return `${row},${column}`;
}
