import type { ExplainedCall } from "../../excel/explain/explain";
import { type CellValue, type FunctionId, functionIds } from "../../functions/signatures";
import type { Traced } from "../../functions/traced";
import type { PaneRuntime } from "../services";

/** What the functions answer to a call as it stands in a cell. */
export type Answer =
  /** Only Excel knows what the call is given. */
  | { readonly state: "unknown" }
  /** No function of this add-in. */
  | { readonly state: "foreign" }
  | { readonly state: "error"; readonly code: string; readonly message: string }
  | {
      readonly state: "value";
      readonly value: CellValue | readonly (readonly CellValue[])[];
      /** How the grant in the answer comes about, for functions that compute one. */
      readonly traced?: Traced;
      /** Why there is no single way to the answer. */
      readonly untraced?: string;
    };

/** Where a function that computes a grant has programme, facility, cost and beds among its arguments. */
export const placeOfCost: Partial<Record<FunctionId, readonly [number, number, number, number]>> = {
  AMOUNT: [0, 1, 2, 3],
  OWNCOST: [0, 1, 2, 3],
  BREAKDOWN: [0, 1, 2, 3],
  SETTLEMENT: [0, 1, 2, 5],
};

export const knownId = (id: string): FunctionId | undefined => functionIds.find((known) => known === id);

/** Asks the functions once more what they have answered the cell; nothing is remembered as an error. */
export function answerOf(call: ExplainedCall, runtime: Pick<PaneRuntime, "ask" | "trace">): Answer {
  const id = knownId(call.id);
  if (!id) return { state: "foreign" };
  if (!call.isComplete) return { state: "unknown" };
  const given = call.arguments.map((argument) => argument.given);
  const answer = runtime.ask(id, given);
  if ("error" in answer) return { state: "error", ...answer.error };
  const place = placeOfCost[id];
  if (!place) return { state: "value", value: answer.value };
  const traced = runtime.trace(place.map((at) => given[at]));
  return "error" in traced
    ? { state: "value", value: answer.value, untraced: traced.error.message }
    : { state: "value", value: answer.value, traced };
}
