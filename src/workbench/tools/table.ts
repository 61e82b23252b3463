// Full-width characters take two places in a terminal.
const wide =
  /[\u1100-\u115f\u2460-\u24ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

/** How many places of a terminal a text takes. */
export function terminalWidth(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (wide.test(letter) ? 2 : 1), 0);
}

/** A column of a printed table. */
export interface Column {
  readonly head: string;
  readonly align: "left" | "right";
}

/** Rows under their heads, aligned for a terminal that draws full-width letters twice as wide. */
export function printedTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((column, index) =>
    Math.max(...[column.head, ...rows.map((row) => row[index] ?? "")].map(terminalWidth)),
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map((column, index) => padded(cells[index] ?? "", widths[index] ?? 0, column.align))
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return [line(columns.map(({ head }) => head)), rule, ...rows.map(line)].join("\n");
}

function padded(text: string, width: number, align: Column["align"]): string {
  const space = " ".repeat(width - terminalWidth(text));
  return align === "right" ? space + text : text + space;
}
