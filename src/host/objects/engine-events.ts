import { ICommandService, type ICommandInfo, type IDisposable, type IExecutionOptions } from "@univerjs/core";
import {
  InsertRowMutation,
  InsertSheetMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  type IInsertRowMutationParams,
  type IInsertSheetMutationParams,
  type IRemoveRowsMutationParams,
  type IRemoveSheetMutationParams,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  type ISetWorksheetActiveOperationParams,
} from "@univerjs/sheets";
import type { Engine } from "../engine/contract";
import { boxAddress, COLUMNS } from "./address";
import { EVENT, type EventBoard } from "./event-board";

/** Turns what happens in the engine, typed or written, into Excel's events. */
export function watchEngine(engine: Engine, board: EventBoard): IDisposable {
  let active = engine.workbook.getActiveSheet().getSheetId();
  const told: Record<string, (params: never) => void> = {
    [SetRangeValuesMutation.id]: (params: ISetRangeValuesMutationParams) => {
      const address = changedAddress(params);
      if (address !== undefined) tellChange(board, params.subUnitId, { address, changeType: "RangeEdited" });
    },
    [InsertRowMutation.id]: ({ subUnitId, range }: IInsertRowMutationParams) => {
      tellChange(board, subUnitId, { address: rowsAddress(range), changeType: "RowInserted" });
    },
    [RemoveRowMutation.id]: ({ subUnitId, range }: IRemoveRowsMutationParams) => {
      tellChange(board, subUnitId, { address: rowsAddress(range), changeType: "RowDeleted" });
    },
    [SetSelectionsOperation.id]: ({ subUnitId, selections }: ISetSelectionsOperationParams) => {
      const address = selections.map(({ range }) => rangeAddress(range)).join(",");
      board.tell(EVENT.selectionChanged, subUnitId, { address });
      board.tellSelection();
    },
    [SetWorksheetActiveOperation.id]: ({ subUnitId }: ISetWorksheetActiveOperationParams) => {
      if (subUnitId === active) return;
      board.tell(EVENT.deactivated, active, {});
      active = subUnitId;
      board.tell(EVENT.activated, active, {});
    },
    [InsertSheetMutation.id]: ({ sheet }: IInsertSheetMutationParams) => {
      board.tell(EVENT.added, sheet.id, { source: "Local" });
    },
    [RemoveSheetMutation.id]: ({ subUnitId }: IRemoveSheetMutationParams) => {
      board.tell(EVENT.deleted, subUnitId, { source: "Local" });
    },
  };
  return engine.injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (!isResultOfFormula(command, options)) told[command.id]?.(command.params as never);
  });
}

/** Excel tells of edits, not of values that formulas take on. */
function isResultOfFormula(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
  return (
    command.id === SetRangeValuesMutation.id &&
    (options?.["fromFormula"] === true || options?.onlyLocal === true)
  );
}

function tellChange(
  board: EventBoard,
  sheetId: string,
  change: { address: string; changeType: string },
): void {
  board.tell(EVENT.changed, sheetId, {
    ...change,
    referenceId: `'${sheetId}'!${change.address}`,
    source: "Local",
    shiftDirection: "None",
    triggerSource: board.addinActs ? "ThisLocalAddin" : "Unknown",
  });
}

/** The rectangle around changed contents; undefined where only formats have changed. */
function changedAddress({ cellValue }: ISetRangeValuesMutationParams): string | undefined {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const [row, cells] of Object.entries(cellValue ?? {}))
    for (const [column, cell] of Object.entries(cells as Record<string, unknown>)) {
      if (isFormatOnly(cell)) continue;
      rows.push(Number(row));
      columns.push(Number(column));
    }
  if (rows.length === 0) return undefined;
  const across = { startColumn: least(columns), endColumn: most(columns) };
  return rangeAddress({ ...across, startRow: least(rows), endRow: most(rows) });
}

/** A cell set to null is cleared, which is a change of contents. */
function isFormatOnly(cell: unknown): boolean {
  return typeof cell === "object" && cell !== null && !("v" in cell || "f" in cell || "p" in cell);
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b));
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b));
}

interface Bounds {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

function rangeAddress({ startRow, endRow, startColumn, endColumn }: Bounds): string {
  const height = endRow - startRow + 1;
  return boxAddress({ row: startRow, column: startColumn, height, width: endColumn - startColumn + 1 });
}

function rowsAddress({ startRow, endRow }: Bounds): string {
  return boxAddress({ row: startRow, column: 0, height: endRow - startRow + 1, width: COLUMNS });
}
