import { ICommandService } from "@univerjs/core";
import { SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { ExcelHost } from "../../host/excel-host";

const SELECTING: readonly string[] = [SetSelectionsOperation.id, SetWorksheetActiveOperation.id];

/**
 * Tells when another cell or sheet is selected. The grid's own event for it is silent until three seconds after the
 * grid is drawn, so that a first click would go unnoticed; the commands behind it are there from the beginning.
 */
export function onSelection(host: ExcelHost, tell: () => void): void {
  host.engine.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (SELECTING.includes(id)) tell();
  });
}
