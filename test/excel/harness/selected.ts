import type { SelectedCost } from "../../../src/excel/selection/selected-cost";
import { succeeded } from "./outcomes";
import type { Workbook } from "./workbook";

/** Selects cells of the first sheet and reads them as a cost. */
export async function selectedCost(book: Workbook, address: string): Promise<SelectedCost> {
  await book.excel((_, first) => {
    first.getRange(address).select();
  });
  return succeeded(await book.actions.selectedCost());
}
