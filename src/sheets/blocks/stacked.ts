import type { Block, BlockCell } from "./block";

/** One block below another with an empty row between: they are written, and taken back, as one. */
export function stacked(upper: Block, lower: Block): Block {
  const width = Math.max(...[upper, lower].flatMap(({ rows }) => rows.map(({ length }) => length)));
  const widened = (row: Block["rows"][number]): Block["rows"][number] =>
    Array.from({ length: width }, (_, column) => row[column]);
  const down = upper.rows.length + 1;
  const rows = [
    ...upper.rows.map(widened),
    widened([]),
    ...lower.rows.map((row) => widened(row.map((cell) => cell && moved(cell, down)))),
  ];
  const lowerNames = Object.entries(lower.names ?? {}).map(
    ([name, { row, column }]) => [name, { row: row + down, column }] as const,
  );
  return {
    rows,
    widths: Array.from({ length: width }, (_, column) =>
      wider(upper.widths?.[column], lower.widths?.[column]),
    ),
    names: { ...upper.names, ...Object.fromEntries(lowerNames) },
  };
}

/** The cell as it is further down: what its formula says of the block's own cells moves with them. */
function moved({ formula, ...rest }: BlockCell, down: number): BlockCell {
  if (!formula) return rest;
  const pieces = formula.map((piece) =>
    typeof piece === "string" ? piece : { row: piece.row + down, column: piece.column },
  );
  return { ...rest, formula: pieces };
}

const wider = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
