import type { Words } from "../../core/rules/model";
import { entryCell, type FoundEntries } from "../../excel/editions/read-form";
import type * as FilesChunk from "./files";

/** Why a text or form is no edition, one fault a line; a cell where one is to blame. */
export interface Fault {
  readonly expected: Words;
  readonly line?: number;
  readonly path?: string;
  readonly cell?: { readonly sheet: string; readonly cell: string; readonly head: Words };
}

/** A problem of the form at its cell. */
export function faultAt(
  found: readonly FoundEntries[],
  problem: {
    readonly table: string;
    readonly row: number;
    readonly column: number;
    readonly expected: Words;
  },
  { columnHead }: typeof FilesChunk,
): Fault {
  const table = found.find(({ id }) => id === problem.table);
  if (!table) return { expected: problem.expected };
  const key = table.keys[problem.column] ?? "";
  const head = { ja: columnHead(key, "ja"), en: columnHead(key, "en") };
  return { expected: problem.expected, cell: { sheet: table.sheet, cell: entryCell(table, problem), head } };
}
