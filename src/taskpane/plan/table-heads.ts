import type { TableCell } from "../../excel/tables/selected-table";
import { factorOfLabel } from "../../sheets/units";
import { folded } from "../../functions/values/blank";
import { lineHeads } from "../../text/functions/plan-words";
import { facilityHeads } from "../../text/pane/plan-table-heads";

const heads = { ...lineHeads, ...facilityHeads } as const;

/** A column that a table can have. */
export type TableColumn = keyof typeof heads;
/** Where each column stands, counted from the table's first. */
export type Columns = Readonly<Partial<Record<TableColumn, number>>>;

/** The row of heads, and where each column stands. */
export interface TableHeads {
  readonly row: number;
  readonly columns: Columns;
  /** A head that names a unit other than yen, such as 対象経費（千円）: asked about, never scaled in silence. */
  readonly unit: string | undefined;
}

const names = new Map<string, TableColumn>(
  (Object.entries(heads) as [TableColumn, readonly string[]][]).flatMap(([column, words]) =>
    words.map((word) => [folded(word), column] as const),
  ),
);

/** A head without what stands in brackets behind it: 対象経費（円、税込）. */
const inBrackets = /[(（[［].*[)）\]］]$/u;

/** Titles may stand above a table; beyond these rows nobody puts the heads. */
const mostTitles = 10;

/** The first row that names all wanted columns; undefined where none does. */
export function tableHeads(
  rows: readonly (readonly TableCell[])[],
  wanted: readonly TableColumn[],
): TableHeads | undefined {
  for (const [row, cells] of rows.slice(0, mostTitles).entries()) {
    const columns: Partial<Record<TableColumn, number>> = {};
    let unit: string | undefined;
    cells.forEach(({ value }, index) => {
      if (typeof value !== "string") return;
      const column = names.get(folded(value)) ?? names.get(folded(value.replace(inBrackets, "")));
      if (column === undefined || columns[column] !== undefined) return;
      columns[column] = index;
      if ((factorOfLabel(value) ?? 1) !== 1) unit ??= value;
    });
    if (wanted.every((column) => columns[column] !== undefined)) return { row, columns, unit };
  }
  return undefined;
}
