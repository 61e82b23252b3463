import { boxOf } from "./address";
import { guardWrite } from "./guard";
import { optionalText, record } from "./given";
import { valuesIn } from "./cell-values";
import { writeCells } from "./cell-writing";
import { scalar, type Member } from "./model";
import { gridRange } from "./grid-range";
import { RangeView } from "./views";
import type { KeptHyperlink } from "./book";

const LINK_COLOUR = "#0563C1";

function keyOf(range: RangeView): string {
  return `${range.sheet.getSheetId()}|${range.box.row}|${range.box.column}`;
}

/** The link of the first cell, as Excel answers for a range. */
function read(range: RangeView): KeptHyperlink | null {
  return range.book.kept.hyperlinks.get(keyOf(range)) ?? null;
}

/** A link also writes its text and makes the cell look like a link. */
function write(range: RangeView, given: unknown): void {
  guardWrite(range);
  const { address, documentReference, screenTip, textToDisplay } = record(given);
  const { book, sheet, box } = range;
  for (let row = box.row; row < box.row + box.height; row++)
    for (let column = box.column; column < box.column + box.width; column++) {
      const cell = new RangeView(book, sheet, boxOf(row, column, 1, 1));
      const shown = String(valuesIn(book, sheet, cell.box)[0]?.[0] ?? "");
      const link = {
        address: optionalText(address) ?? "",
        documentReference: optionalText(documentReference) ?? "",
        screenTip: optionalText(screenTip) ?? "",
        textToDisplay: optionalText(textToDisplay) ?? shown,
      };
      book.kept.hyperlinks.set(keyOf(cell), link);
      if (link.textToDisplay !== shown) writeCells(cell, link.textToDisplay);
      gridRange(cell).setFontColor(LINK_COLOUR).setFontLine("underline");
    }
}

/**
 * Range.hyperlink: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-hyperlink-member
 * Kept beside the engine, by cell; the grid draws it as a link but does not follow it.
 */
export const hyperlinkMembers: Record<string, Member<RangeView>> = {
  hyperlink: scalar("1.7", read, write),
};
