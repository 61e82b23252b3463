import type { Place } from "../address";
import type { Block, BlockCell, BlockFormula } from "./block";
import { call, formula, type Reference, unlessEmpty } from "./call";
import { asText, date, general, yen } from "./formats";
import { head, inputLook, label, programmeCell, proseLook } from "./looks";

/** The columns of the lines, in their order; PLAN finds them by their heads. */
export const planColumns = [
  "costId",
  "programme",
  "item",
  "cost",
  "otherCost",
  "completed",
  "grant",
  "ownCost",
  "state",
  "reason",
] as const;

/** Heads and labels in the reader's language. */
export type PlanWords = Readonly<
  Record<
    | (typeof planColumns)[number]
    | "facility"
    | "beds"
    | "asOf"
    | "total"
    | "unconfirmed"
    | "question"
    | "answer",
    string
  >
>;

/** One programme claimed for one cost. */
export interface PlanBlockLine {
  readonly costId: string;
  /** The programme in its canonical form, 9①; "" for a cost that nobody grants. */
  readonly programme: string;
  readonly item: string;
  /** Index of an earlier line with the same money: its cells are referred to, so that each amount is typed once. */
  readonly sameAs?: number;
  readonly cost?: number;
  readonly otherCost: number;
  /** A date serial of the 1900 system. */
  readonly completed?: number;
}

/** A question of the plan as PLAN reads it, and its answer; "" leaves it open. */
export interface PlanAnswerLine {
  readonly question: string;
  readonly answer: string | number;
}

export interface PlanBlockAsked {
  /** The facility as functions take it, and its beds where they are given. */
  readonly facility: string;
  readonly beds?: number;
  /** The workbook's as-of cell, or a date serial. */
  readonly asOf: Reference | number;
  readonly lines: readonly PlanBlockLine[];
  readonly answers: readonly PlanAnswerLine[];
  /** What asks PLAN for its rows of totals. */
  readonly yes: string;
}

const widths = [22, 9, 12, 14, 12, 12, 14, 14, 9, 60] as const;
const at = (row: number, column: (typeof planColumns)[number]): Place => ({
  row,
  column: planColumns.indexOf(column),
});
/** A completion date that is not there yet is an empty cell, also where another cell's is repeated. */
const dateOrBlank = `${date};;`;
const headRow = 2;

/**
 * A whole plan as live formulas: facility and as-of date, a line for each cost and programme whose amounts are there to
 * be changed, what PLAN makes of them beside and below, and the questions with their answers. Each result is one cell
 * (no spill), so the block works in versions of Excel without dynamic arrays, too.
 */
export function planBlock(asked: PlanBlockAsked, words: PlanWords): Block {
  const { lines, answers } = asked;
  const first = headRow + 1;
  const totals = first + lines.length;
  const questions = totals + 3;
  const given: Place[] = [at(0, "programme"), at(0, "cost"), at(0, "completed")];
  const plan = planCall(asked, {
    lines: range(at(headRow, "costId"), at(totals - 1, "completed")),
    given,
    answers:
      answers.length === 0
        ? undefined
        : range(at(questions, "costId"), at(questions + answers.length, "programme")),
  });
  const result: Result = (column, isTotal) => [
    ...["INDEX(", ...plan(isTotal), ",ROW()-ROW(", { row: headRow, column: 0 }, `)+1,${column})`],
  ];
  const rows: (BlockCell | undefined)[][] = [
    givenRow(asked, words),
    [],
    planColumns.map((column) => head(words[column])),
    ...lines.map((line, index) => [
      ...lineCells(line, first + index, first),
      ...resultCells(at(first + (line.sameAs ?? index), "cost"), result),
    ]),
    totalCells(words.total, result),
    totalCells(words.unconfirmed, result),
    [],
    ...(answers.length === 0
      ? []
      : [[head(words.question), head(words.answer)], ...answers.map(answerCells)]),
  ];
  return {
    rows: rows.map((row) => planColumns.map((_, column) => row[column])),
    widths,
  };
}

function givenRow({ facility, beds, asOf }: PlanBlockAsked, words: PlanWords): BlockCell[] {
  const day: BlockCell =
    typeof asOf === "number"
      ? { value: asOf, format: date, look: inputLook }
      : { formula: formula(asOf.reference), format: date };
  return [
    label(words.facility),
    { value: facility, format: asText, look: inputLook },
    label(words.beds),
    { ...(beds !== undefined && { value: beds }), format: "0", look: inputLook },
    label(words.asOf),
    day,
  ];
}

/** A range between two cells of the block. */
type Range = readonly [Place, Place];
const range = (from: Place, to: Place): Range => [from, to];

interface Places {
  readonly lines: Range;
  /** Facility, beds and as-of date. */
  readonly given: readonly Place[];
  readonly answers: Range | undefined;
}

function planCall(
  { yes }: PlanBlockAsked,
  { lines, given, answers }: Places,
): (isTotal: boolean) => BlockFormula {
  const [facility, beds, asOf] = given;
  const pieces = ([from, to]: Range): BlockFormula => [from, ":", to];
  const [opening = "", ...closing] = call("PLAN", []);
  return (isTotal) => [
    opening,
    ...pieces(lines),
    ",",
    ...(facility ? [facility] : []),
    ",",
    ...(beds ? [beds] : []),
    ",",
    ...(answers ? pieces(answers) : []),
    ",",
    ...(asOf ? [asOf] : []),
    ...(isTotal ? [`,"${yes}"`] : []),
    ...closing,
  ];
}

function lineCells(line: PlanBlockLine, row: number, first: number): BlockCell[] {
  const { costId, programme, item, sameAs, cost, otherCost, completed } = line;
  const text = (value: string): BlockCell => ({ value, format: asText });
  const before = sameAs === undefined ? undefined : first + sameAs;
  const repeated = (column: (typeof planColumns)[number], format: string): BlockCell => ({
    formula: formula(at(before ?? row, column)),
    format,
  });
  const named = [
    before === undefined ? text(costId) : { ...repeated("costId", general) },
    programmeCell(programme),
    text(item),
  ];
  if (before !== undefined)
    return [...named, repeated("cost", yen), repeated("otherCost", yen), repeated("completed", dateOrBlank)];
  return [
    ...named,
    { ...(cost !== undefined && { value: cost }), format: yen, look: inputLook },
    { value: otherCost, format: yen, look: inputLook },
    { ...(completed !== undefined && { value: completed }), format: dateOrBlank, look: inputLook },
  ];
}

/** A column of what PLAN makes of the row in which the formula stands. */
type Result = (column: number, isTotal: boolean) => BlockFormula;

/** Grant, own cost and state stay empty while the cost is: a missing quote is no cost of 0. */
const resultCells = (cost: Place, result: Result): BlockCell[] => [
  { formula: unlessEmpty(cost, result(1, false)), format: yen, look: { bold: true } },
  { formula: unlessEmpty(cost, result(2, false)), format: yen },
  { formula: unlessEmpty(cost, result(3, false)), format: general, look: { align: "center" } },
  { formula: formula(result(4, false)), format: general, look: proseLook },
];

/** PLAN's own rows of totals: what is confirmed, and apart from it what is not. */
function totalCells(words: string, result: Result): (BlockCell | undefined)[] {
  const before = planColumns.slice(1, planColumns.indexOf("grant")).map(() => undefined);
  return [
    label(words),
    ...before,
    { formula: formula(result(1, true)), format: yen, look: { bold: true } },
    { formula: formula(result(2, true)), format: yen },
    undefined,
    { formula: formula(result(4, true)), format: general, look: proseLook },
  ];
}

const answerCells = ({ question, answer }: PlanAnswerLine): BlockCell[] => [
  { value: question, format: general, look: proseLook },
  { ...(answer !== "" && { value: answer }), format: general, look: inputLook },
];
