import type { Cells } from "../sheets/compose";
import type { Cell } from "../sheets/sheet";
import { choiceInput, countInput, textInput, yenInput, yenResult } from "../templates/layout/cells";
import { at, type ColumnKey } from "./places";
import { fixedCell, type Form, keyCell } from "./form-cells";
import { type PrintedRow, printedRow } from "./rows";

type RowCells = Readonly<Record<Exclude<ColumnKey, "key" | "rate" | "amount">, Cell>>;

/** The rows into which a vendor writes: what is asked stands fast, price and remark are open. */
export function rowCells({ request, places }: Form): Cells {
  const cells = places.rows.flatMap((one) => {
    const { row, key, taxRate } = one;
    const own = cellsOf(printedRow(one, request));
    const amount = `=IF(OR(${at.quantity}${row}="",${at.price}${row}=""),"",${at.quantity}${row}*${at.price}${row})`;
    const all = { ...own, key: keyCell(key), rate: fixedCell(taxRate), amount: yenResult(amount) };
    return Object.entries(all).map(([column, cell]) => [`${at[column as ColumnKey]}${row}`, cell] as const);
  });
  return Object.fromEntries(cells);
}

function cellsOf(printed: PrintedRow | undefined): RowCells {
  const open = { price: yenInput(), remark: textInput() };
  if (!printed) return { ...open, name: textInput(), quantity: countInput(), unit: choiceInput() };
  return {
    ...open,
    name: fixedCell(printed.name, "left"),
    quantity: fixedCell(printed.quantity, "right"),
    unit: fixedCell(printed.unit),
  };
}
