import { whole } from "./given";
import { method, objectModel, scalar } from "./model";
import { View } from "./view";
import type { Book } from "./book";

/** Excel.Functions */
export class WorksheetFunctionsView extends View {}

/** Excel.FunctionResult */
export class FunctionResultView extends View {
  readonly value: number;

  constructor(book: Book, value: number) {
    super(book);
    this.value = value;
  }
}

const DAY = 86_400_000;
const UNIX_EPOCH = 25_569;

/** Serials of the 1900 system, the only one this host has; right from March 1900 on. */
const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / DAY + UNIX_EPOCH;

/** Excel.Functions, of which DATE alone: https://learn.microsoft.com/javascript/api/excel/excel.functions */
export const worksheetFunctionsModel = objectModel(WorksheetFunctionsView, "Functions", {
  date: method(
    "1.2",
    ({ book }, [year, month, day]) =>
      new FunctionResultView(book, serial(whole(year), whole(month), whole(day))),
  ),
});

/** Excel.FunctionResult: https://learn.microsoft.com/javascript/api/excel/excel.functionresult */
export const functionResultModel = objectModel(FunctionResultView, "FunctionResult", {
  value: scalar("1.2", ({ value }) => value),
  error: scalar("1.2", () => null),
});
