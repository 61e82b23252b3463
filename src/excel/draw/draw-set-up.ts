import { columnNumber } from "../../sheets/address";
import type { Highlight } from "../../sheets/highlight";
import type { InputRule } from "../../sheets/input-rule";
import { isLocked } from "../../sheets/locks";
import { footerText, margins, pageCount, type PrintSetUp } from "../../sheets/print";
import type { Sheet } from "../../sheets/sheet";
import { type Box, boxName } from "../cells/box";
import { rangeOf } from "../cells/read-box";
import { pointsOf } from "../insert/widths";
import type { Session } from "../session/session";
import { boxesWhere } from "./boxes";

/** Queues everything of a sheet that is not in its cells; what an older Excel lacks is left out. */
export function drawSetUp(session: Session, target: Excel.Worksheet, sheet: Sheet, box: Box): void {
  drawSizes(target, sheet);
  for (const area of sheet.merged ?? []) target.getRange(area).merge();
  if (session.supports("1.7")) drawFrozen(target, sheet);
  if (session.supports("1.8")) {
    target.showGridlines = false;
    for (const rule of sheet.rules ?? []) drawRule(target, rule);
  }
  if (session.supports("1.6"))
    for (const highlight of sheet.highlights ?? []) drawHighlight(target, highlight);
  if (session.supports("1.9") && sheet.print) drawPrint(target, sheet.print, boxName(box));
  if (sheet.isProtected) protect(target, sheet, box);
}

function drawSizes(target: Excel.Worksheet, { widths, heights }: Sheet): void {
  for (const [letters, digits] of Object.entries(widths))
    rangeOf(target, { row: 0, column: columnNumber(letters), height: 1, width: 1 }).format.columnWidth =
      pointsOf(digits);
  for (const [row, points] of Object.entries(heights ?? {}))
    rangeOf(target, { row: Number(row) - 1, column: 0, height: 1, width: 1 }).format.rowHeight = points;
}

function drawFrozen(target: Excel.Worksheet, { frozenRows = 0, frozenColumns = 0 }: Sheet): void {
  if (frozenRows > 0 && frozenColumns > 0)
    target.freezePanes.freezeAt(
      rangeOf(target, { row: 0, column: 0, height: frozenRows, width: frozenColumns }),
    );
  else if (frozenRows > 0) target.freezePanes.freezeRows(frozenRows);
  else if (frozenColumns > 0) target.freezePanes.freezeColumns(frozenColumns);
}

function drawRule(target: Excel.Worksheet, { cells, allowed, isAdvice, prompt, fault }: InputRule): void {
  const { dataValidation } = target.getRange(cells);
  dataValidation.rule = ruleOf(allowed);
  dataValidation.errorAlert = {
    message: fault,
    showAlert: true,
    style: isAdvice ? "Warning" : "Stop",
    title: "",
  };
  if (prompt !== undefined) dataValidation.prompt = { message: prompt, showPrompt: true, title: "" };
}

function ruleOf(allowed: InputRule["allowed"]): Excel.DataValidationRule {
  if (allowed.kind === "list") return { list: { inCellDropDown: true, source: allowed.values.join(",") } };
  const between = { formula1: allowed.from, formula2: allowed.to, operator: "Between" } as const;
  return allowed.kind === "whole"
    ? { wholeNumber: between }
    : { date: { ...between, formula1: String(allowed.from), formula2: String(allowed.to) } };
}

function drawHighlight(target: Excel.Worksheet, { cells, when, look }: Highlight): void {
  const { custom } = target.getRange(cells).conditionalFormats.add("Custom");
  custom.rule.formula = when;
  if (look.color !== undefined) custom.format.font.color = look.color;
  if (look.bold !== undefined) custom.format.font.bold = look.bold;
  if (look.fill !== undefined) custom.format.fill.color = look.fill;
}

const pointsPerInch = 72;

function drawPrint(
  target: Excel.Worksheet,
  { orientation, headerRows, footer, isOnePage }: PrintSetUp,
  area: string,
): void {
  const { pageLayout } = target;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1, ...(isOnePage && { verticalFitToPages: 1 }) };
  pageLayout.setPrintArea(area);
  if (headerRows) pageLayout.setPrintTitleRows(`$${headerRows.first}:$${headerRows.last}`);
  pageLayout.topMargin = margins.top * pointsPerInch;
  pageLayout.bottomMargin = margins.bottom * pointsPerInch;
  pageLayout.leftMargin = margins.left * pointsPerInch;
  pageLayout.rightMargin = margins.right * pointsPerInch;
  const pages = pageLayout.headersFooters.defaultForAllPages;
  // A space keeps a text's first digit apart from the size before it.
  pages.leftFooter = `&8 ${footerText(footer.left)}`;
  pages.centerFooter = `&8 ${footerText(footer.centre)}`;
  pages.rightFooter = `&8 ${footerText(footer.right)}  ${pageCount}`;
}

/** Without a password; inputs and formulas of ours stay open. */
function protect(target: Excel.Worksheet, sheet: Sheet, box: Box): void {
  for (const open of boxesWhere(sheet, box, (cell) => !isLocked(cell)))
    rangeOf(target, open).format.protection.locked = false;
  target.protection.protect();
}
