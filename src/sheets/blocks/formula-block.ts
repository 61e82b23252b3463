import type { Block, BlockCell } from "./block";
import { type Argument, call, formula } from "./call";
import { answerFormats } from "./formats";

/** A function to be put into a cell. */
export interface FunctionCall {
  /** The function's id, such as AMOUNT. */
  readonly id: string;
  /** Its arguments in order; the programme in its canonical form, 9①. */
  readonly arguments: readonly Argument[];
  /** How far the answer spills; one cell unless told. */
  readonly answer?: { readonly height: number; readonly width: number };
}

/** One formula with the number formats of its answer; a function cannot format its cells itself. */
export function formulaBlock({ id, arguments: args, answer }: FunctionCall): Block {
  const { height, width } = answer ?? { height: 1, width: 1 };
  const formats = answerFormats(id, width);
  const rows = Array.from({ length: height }, () => formats.map((format): BlockCell => ({ format })));
  const [[first, ...beside] = [], ...below] = rows;
  const withFormula = { ...first, formula: formula(call(id, args)) };
  const spills = height * width > 1;
  return { rows: [[withFormula, ...beside], ...below], ...(spills && { spills }) };
}
