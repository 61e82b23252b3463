import { type Datum, type MessageData, type MessageKey, messages } from "../text/functions/messages";

/** The two errors a cell can show: a wrong input, or a right question that has no answer. */
export type ErrorCode = "#VALUE!" | "#N/A";

/** Why there is no answer, as a value: worded only at the edge, in the reader's language. */
export interface Failure {
  readonly failed: MessageKey;
  readonly code: ErrorCode;
  readonly data: Readonly<Record<string, Datum>>;
}

type DataFor<Key extends MessageKey> = keyof MessageData<Key> extends never ? [] : [MessageData<Key>];

/** A failure with its message key and all that the message mentions; the code belongs to the message. */
export function refuse<Key extends MessageKey>(key: Key, ...[data]: DataFor<Key>): Failure {
  return { failed: key, code: messages[key].code, data: data ?? {} };
}

/** Whether a result is a failure. */
export const isFailure = (result: unknown): result is Failure =>
  typeof result === "object" && result !== null && (result as Partial<Failure>).failed !== undefined;
