import type { Place } from "../address";
import type { Block, BlockCell } from "./block";
import { formula } from "./call";
import { general, yen } from "./formats";
import { head, label, programmeCell } from "./looks";

/** A cell as it is handed in: words, an amount in yen, a count. */
export interface PlainCell {
  readonly kind: "words" | "yen" | "count" | "programme";
  readonly value: string | number;
}

/** A table of the block: heads, rows, and a last row whose columns of amounts and counts are sums of what stands above. */
export interface PlainTable {
  readonly title: string;
  /** A sentence between title and heads. */
  readonly note?: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly PlainCell[])[];
  /** What stands before the sums; no sums without it. */
  readonly total?: string;
}

const formats = { words: general, yen, count: "0", programme: "@" } as const;
const firstWidth = 26;
const otherWidth = 14;

/** Tables one below the other under some lines of words, as values with live sums. */
export function tablesBlock(lines: readonly string[], tables: readonly PlainTable[]): Block {
  const width = Math.max(1, ...tables.map(({ heads }) => heads.length));
  const rows: (BlockCell | undefined)[][] = lines.map((words) => [{ value: words, format: general }]);
  for (const table of tables) {
    rows.push([], [{ ...label(table.title) }]);
    if (table.note !== undefined) rows.push([{ value: table.note, format: general }]);
    rows.push(table.heads.map(head));
    const first = rows.length;
    rows.push(...table.rows.map((cells) => cells.map(cellOf)));
    if (table.total !== undefined && table.rows.length > 0)
      rows.push(totalRow(table, table.total, { row: first, column: 0 }));
  }
  return {
    rows: rows.map((row) => Array.from({ length: width }, (_, column) => row[column])),
    widths: Array.from({ length: width }, (_, column) => (column === 0 ? firstWidth : otherWidth)),
  };
}

function cellOf({ kind, value }: PlainCell): BlockCell {
  return kind === "programme" ? programmeCell(String(value)) : { value, format: formats[kind] };
}

function totalRow({ heads, rows }: PlainTable, total: string, first: Place): BlockCell[] {
  const last = first.row + rows.length - 1;
  return heads.map((_, column): BlockCell => {
    if (column === 0) return label(total);
    const kind = rows[0]?.[column]?.kind;
    if (kind !== "yen" && kind !== "count") return { format: general };
    const sum = formula("SUM(", { row: first.row, column }, ":", { row: last, column }, ")");
    return { formula: sum, format: formats[kind], look: { bold: true } };
  });
}
