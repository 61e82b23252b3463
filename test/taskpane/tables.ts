import type { SelectedTable, TableCell } from "../../src/excel/tables/selected-table";

/** A table as Excel would hand it over. */
export const tableOf = (
  rows: readonly (readonly (string | number | boolean | TableCell)[])[],
): SelectedTable => ({
  ...{ address: "'予算'!B3:J9", sheetName: "予算", hidden: false },
  box: { row: 2, column: 1, height: rows.length, width: rows[0]?.length ?? 0 },
  rows: rows.map((row) =>
    row.map((cell) => (typeof cell === "object" ? cell : { value: cell, shown: String(cell) })),
  ),
});

export const dated = (serial: number, shown: string): TableCell => ({ value: serial, shown, mark: "date" });
