import type { Failure, Outcome } from "../../../src/excel/session/failure";

/** The value of an action that must have succeeded. */
export function succeeded<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`failed: ${JSON.stringify(outcome.failure)}`);
}

/** The failure of an action that must have failed. */
export function failure(outcome: Outcome<unknown>): Failure {
  if (!outcome.ok) return outcome.failure;
  throw new Error(`did not fail: ${JSON.stringify(outcome.value).slice(0, 300)}`);
}
