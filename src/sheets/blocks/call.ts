import type { Place } from "../address";
import type { BlockFormula } from "./block";

/** A reference or name as it is typed into a formula: B5, 'Sheet 1'!$C$6, 基準日. */
export interface Reference {
  readonly reference: string;
}

/** Cells of the same block from one corner to the other. */
export interface Area {
  readonly from: Place;
  readonly to: Place;
}

/** An argument of a function: a text, a number, cells of the same block, another reference; undefined is left out. */
export type Argument = string | number | Place | Area | Reference | undefined;

/** A call of one of our functions without its equals sign; arguments left out at the end are not written. */
export function call(id: string, args: readonly Argument[]): BlockFormula {
  const last = args.findLastIndex((argument) => argument !== undefined);
  const written = args.slice(0, last + 1).map(argumentPieces);
  const separated = written.flatMap((pieces, index) => (index === 0 ? pieces : [",", ...pieces]));
  return [`SUBSIDY.${id}(`, ...separated, ")"];
}

/** An argument as it stands in a formula. */
export function argumentPieces(argument: Argument): BlockFormula {
  if (argument === undefined) return [];
  if (typeof argument === "string" || typeof argument === "number") return [written(argument)];
  if ("from" in argument) return [argument.from, ":", argument.to];
  return "reference" in argument ? [argument.reference] : [argument];
}

const written = (value: string | number): string =>
  typeof value === "number" ? String(value) : `"${value.replaceAll('"', '""')}"`;

/** A table of texts and numbers as it is typed into a formula: {"a",1;"b",2}. */
export function typedTable(rows: readonly (readonly (string | number)[])[]): Reference {
  return { reference: `{${rows.map((row) => row.map(written).join(",")).join(";")}}` };
}

/** A formula of some pieces, from its equals sign on. */
export const formula = (...pieces: readonly (string | Place | BlockFormula)[]): BlockFormula => [
  "=",
  ...pieces.flatMap((piece) => (isPieces(piece) ? piece : [piece])),
];

const isPieces = (piece: string | Place | BlockFormula): piece is BlockFormula => Array.isArray(piece);

/** A formula that stays empty while one cell is empty, so that a missing amount is never computed as 0. */
export function unlessEmpty(cell: Place, pieces: BlockFormula): BlockFormula {
  return formula("IF(", cell, '="","",', pieces, ")");
}
