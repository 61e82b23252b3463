import type { IDisposable } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import type { Book } from "./book";
import { lockedIn } from "./guard";

const STRUCTURAL = new Set([
  InsertRowMutation.id,
  RemoveRowMutation.id,
  InsertColMutation.id,
  RemoveColMutation.id,
]);

/**
 * Refuses what is typed, pasted or deleted in the grid where a protected sheet forbids it. Univer's own permissions
 * know no unlocked cells, so this host keeps protection itself.
 */
export function guardTyping(book: Book): IDisposable {
  const { api } = book.engine;
  return api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const options = event.options;
    const computed = options?.["fromFormula"] === true || options?.onlyLocal === true;
    if (book.events.addinActs || computed) return;
    const params = event.params as ISetRangeValuesMutationParams | undefined;
    if (params === undefined || !book.kept.protections.has(params.subUnitId)) return;
    const touchesLocked = event.id === SetRangeValuesMutation.id && writesLocked(book, params);
    if (touchesLocked || STRUCTURAL.has(event.id)) event.cancel = true;
  });
}

function writesLocked(book: Book, { subUnitId, cellValue }: ISetRangeValuesMutationParams): boolean {
  return Object.entries(cellValue ?? {}).some(([row, cells]) =>
    Object.keys(cells as Record<string, unknown>).some((column) => {
      const box = { row: Number(row), column: Number(column), height: 1, width: 1 };
      return lockedIn(book.kept, subUnitId, box) !== false;
    }),
  );
}
