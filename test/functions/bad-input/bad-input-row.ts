import type { FunctionId } from "../../../src/functions/signatures";

/** A wrong input or a question without an answer: the call, and what the cell and its reader see. */
export interface BadInput {
  readonly name: string;
  readonly call: readonly [id: FunctionId, ...given: unknown[]];
  readonly code: "#VALUE!" | "#N/A";
  readonly ja: string;
  readonly en: string;
}

/** What a host whose metadata is a day older puts into the place of an argument that it does not know. */
export const INVOCATION = { address: "Sheet1!A1" };
