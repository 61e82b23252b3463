import type { Place } from "../address";
import type { Block, BlockCell } from "./block";
import { type Area, type Argument, argumentPieces, call, formula, type Reference, unlessEmpty } from "./call";
import { date, days, fraction, general, yen } from "./formats";
import { absent, head, inputLook, programmeCell } from "./looks";

/** The columns of a line, in their order. */
export const lineColumns = [
  "programme",
  "cost",
  "rate",
  "grantCap",
  "grant",
  "ownCost",
  "deadline",
  "daysLeft",
] as const;

/** Headings of a line in the reader's language, and what stands where nothing is stated. */
export type LineWords = Readonly<Record<(typeof lineColumns)[number] | "none", string>>;

/** A cost in parts, each in a cell of its own below the line: one per item, or one per coupon. */
export interface CostParts {
  readonly parts: readonly { readonly name: string; readonly amount: number }[];
  /** Whether the names belong to the cost: items do, coupons are only numbered. */
  readonly named: boolean;
}

/** One programme's line of a budget. */
export interface ProgrammeLine {
  /** The programme in its canonical form, 9①. */
  readonly programme: string;
  readonly facility: Argument;
  readonly beds?: Argument;
  /** An amount, cells with amounts or with items and amounts, or nothing: then the cost cell is there to type into. */
  readonly cost?: number | Reference | CostParts;
  /** The as-of cell, by its name or address; without one no days are counted. */
  readonly asOf?: Reference;
  /** False where the list states no rate or no cap for this class: the cell then shows so, and no error. */
  readonly states: { readonly rate: boolean; readonly grantCap: boolean; readonly deadline: boolean };
}

const widths = [9, 14, 9, 14, 16, 16, 12, 10] as const;
/** Names of parts stand below the programme. */
const partsWidth = 20;

/** A whole line with live formulas, under headings unless they stand above already. */
export function lineBlock(line: ProgrammeLine, words: LineWords, { headings }: { headings: boolean }): Block {
  const row = headings ? 1 : 0;
  const heads = lineColumns.map((column) => head(words[column]));
  const cells = lineCells(line, words.none, row);
  const parts = partRows(line.cost);
  const [first, ...others] = widths;
  return {
    rows: [...(headings ? [heads] : []), cells, ...parts],
    widths: [parts.length > 0 ? partsWidth : first, ...others],
  };
}

function lineCells(line: ProgrammeLine, none: string, row: number): BlockCell[] {
  const programme: Place = { row, column: 0 };
  const costCell: Place = { row, column: 1 };
  const { facility, beds, states, asOf } = line;
  const cost = costArgument(line.cost, costCell);
  const asked = (id: string, ...args: Argument[]) => formula(call(id, [programme, ...args]));
  const ofCost = (id: string) => unlessEmpty(costCell, call(id, [programme, facility, cost, beds]));
  const stated = (holds: boolean, cell: BlockCell) => (holds ? cell : absent(none));
  return [
    programmeCell(line.programme),
    costOf(line.cost, costCell),
    stated(states.rate, { formula: asked("RATE", facility, beds), format: fraction }),
    stated(states.grantCap, { formula: asked("GRANTCAP", facility, beds), format: yen }),
    { formula: ofCost("AMOUNT"), format: yen, look: { bold: true } },
    { formula: ofCost("OWNCOST"), format: yen },
    stated(states.deadline, { formula: asked("DEADLINE"), format: date }),
    stated(states.deadline && asOf !== undefined, { formula: asked("DAYSLEFT", asOf), format: days }),
  ];
}

/** The cells of the parts: the amounts, and their names where these belong to the cost. */
function partsArea({ parts, named }: CostParts, { row, column }: Place): Area {
  const left = named ? column - 1 : column;
  return { from: { row: row + 1, column: left }, to: { row: row + parts.length, column } };
}

function costArgument(cost: ProgrammeLine["cost"], costCell: Place): Argument {
  if (typeof cost !== "object") return costCell;
  return "parts" in cost ? partsArea(cost, costCell) : cost;
}

function costOf(cost: ProgrammeLine["cost"], costCell: Place): BlockCell {
  if (typeof cost !== "object")
    return { ...(cost !== undefined && { value: cost }), format: yen, look: inputLook };
  if ("reference" in cost && isOneAmount(cost)) return { formula: formula(cost.reference), format: yen };
  const summed = "parts" in cost ? partsArea({ ...cost, named: false }, costCell) : cost;
  return { formula: formula("SUM(", argumentPieces(summed), ")"), format: yen };
}

/** One cell, or a sum of cells that is multiplied: nothing is left to add up. */
const isOneAmount = ({ reference }: Reference): boolean => /^SUM\(|^[^:]+$/.test(reference);

function partRows(cost: ProgrammeLine["cost"]): (BlockCell | undefined)[][] {
  if (typeof cost !== "object" || !("parts" in cost)) return [];
  const beside = lineColumns.slice(2).map(() => undefined);
  return cost.parts.map(({ name, amount }) => [
    { value: name, format: general, look: { align: "right" } },
    { value: amount, format: yen, look: inputLook },
    ...beside,
  ]);
}
