import { lineBlock } from "../../../src/sheets/blocks";
import type { Preview } from "../../../src/excel/insert/preview";
import { succeeded } from "./outcomes";
import { openWorkbook, type Workbook, type WorkbookOptions } from "./workbook";
import { lineWords } from "./words";

const states = { rate: true, grantCap: true, deadline: true };
/** A line of one programme under its headings. */
export const line = lineBlock(
  { programme: "9①", facility: "病院", beds: 150, asOf: { reference: "$K$1" }, cost: 4_000_000, states },
  lineWords.ja,
  { headings: true },
);

/** A workbook in whose B2:I3 the line is about to be inserted, over two cells that hold something. */
export async function previewed(options: WorkbookOptions = {}): Promise<{ book: Workbook; seen: Preview }> {
  const book = await openWorkbook(options);
  await book.put("B3:C3", [["memo", "=1+1"]]);
  const seen = succeeded(await book.actions.preview({ sheet: book.sheet, row: 1, column: 1 }, line));
  return { book, seen };
}

/** The cells around it too. */
export const area = "A1:J4";
