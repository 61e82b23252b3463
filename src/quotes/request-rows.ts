import type { Cells } from "../sheets/compose";
import type { Cell } from "../sheets/sheet";
import { choiceInput, countInput, textInput, yenInput, yenResult } from "../templates/layout/cells";
import { quoteFormWords as words } from "../text/quotes/form";
import { at, type ColumnKey } from "./places";
import type { RequestLine } from "./request";
import { fixedCell, type Form, keyCell } from "./form-cells";
import { isRunningKey, type QuoteRow, runningMonths, runningNames } from "./rows";

type RowCells = Readonly<Record<Exclude<ColumnKey, "key" | "rate" | "amount">, Cell>>;

/** The rows into which a vendor writes: what is asked stands fast, price and remark are open. */
export function rowCells({ request, places }: Form): Cells {
  const lines = new Map(request.lines.map((line) => [line.id, line]));
  const cells = places.rows.flatMap((one) => {
    const { row, key, taxRate } = one;
    const own = cellsOf(one, lines.get(key), request.language);
    const amount = `=IF(OR(${at.quantity}${row}="",${at.price}${row}=""),"",${at.quantity}${row}*${at.price}${row})`;
    const all = { ...own, key: keyCell(key), rate: fixedCell(taxRate), amount: yenResult(amount) };
    return Object.entries(all).map(([column, cell]) => [`${at[column as ColumnKey]}${row}`, cell] as const);
  });
  return Object.fromEntries(cells);
}

function cellsOf({ key, kind }: QuoteRow, line: RequestLine | undefined, language: "ja" | "en"): RowCells {
  const open = { price: yenInput(), remark: textInput() };
  const named = (name: string, quantity: number, unit: string): RowCells => ({
    ...open,
    name: fixedCell(name, "left"),
    quantity: fixedCell(quantity, "right"),
    unit: fixedCell(unit),
  });
  switch (kind) {
    case "line":
      return named(line?.name ?? "", line?.quantity ?? 0, line?.unit ?? "");
    case "added":
      return { ...open, name: textInput(), quantity: countInput(), unit: choiceInput() };
    case "discount":
      return named(words.discount[language], 1, words.lump[language]);
    case "running": {
      const name = isRunningKey(key) ? words[runningNames[key]][language] : "";
      return named(name, runningMonths, words.month[language]);
    }
  }
}
