import { cellErrorOfCode, isCellError, type CellError } from "./cell-error";

/** The part of functions.json that Excel reads. */
export interface FunctionMetadata {
  readonly functions: readonly DescribedFunction[];
}

/** One function as functions.json describes it. */
export interface DescribedFunction {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly DescribedParameter[];
  readonly options?: { readonly requiresAddress?: boolean };
}

/** One parameter as functions.json describes it. */
export interface DescribedParameter {
  readonly name: string;
  readonly description?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

/** A single cell as a function may receive it; null is an omitted argument or, in one mode, a blank cell. */
export type Scalar = number | string | boolean | null;

/** An argument: a matrix for parameters of dimensionality matrix, else a single value. */
export type Argument = Scalar | readonly (readonly Scalar[])[];

/** One call of a custom function, sent to whatever runs the add-in's functions. */
export interface FunctionCall {
  readonly id: string;
  readonly arguments: readonly Argument[];
  /** The calling cell, such as `'Sheet1'!A1`. */
  readonly address: string;
}

/** What a function answered: a value, or an error with the message that Excel shows beside the cell. */
export type FunctionAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: CellError; readonly message: string };

/** Runs one call in the add-in's runtime: in the browser by message, in Node directly or by the genuine runtime. */
export type CallFunction = (call: FunctionCall) => Promise<FunctionAnswer>;

/** A function of the add-in, as `CustomFunctions.associate` receives it. */
export type Implementation = (...args: unknown[]) => unknown;

/** Runs calls from a table of implementations by function id, reading thrown `CustomFunctions.Error`s as Office.js does. */
export function callImplementations(table: Readonly<Record<string, Implementation>>): CallFunction {
  return async (call) => {
    const implementation = table[call.id];
    if (implementation === undefined)
      return { ok: false, error: "#NAME?", message: `${call.id} is not associated` };
    try {
      return { ok: true, value: await implementation(...call.arguments) };
    } catch (thrown) {
      return answerOfThrown(thrown);
    }
  };
}

/** An answer as the genuine runtime reports it: `ok`, then the value or the message, then a numeric code. */
export function answerOfReport(ok: boolean, value: unknown, code: number): FunctionAnswer {
  if (ok) return { ok: true, value };
  return { ok: false, error: cellErrorOfCode(code), message: typeof value === "string" ? value : "" };
}

/** Errors of other kinds than `CustomFunctions.Error` carry no message to the cell, as in Office.js. */
function answerOfThrown(thrown: unknown): FunctionAnswer {
  if (!(typeof thrown === "object" && thrown !== null && "code" in thrown && isCellError(thrown.code)))
    return { ok: false, error: "#VALUE!", message: "" };
  const message = "message" in thrown && typeof thrown.message === "string" ? thrown.message : "";
  return { ok: false, error: thrown.code, message };
}
