import {
  answerOfReport,
  type CallFunction,
  type FunctionAnswer,
  type FunctionCall,
} from "../calculation/function-call";
import type { FunctionRuntimePort, InvocationResult } from "./internal-objects";
import type { HostMessage } from "./messages";

/** Category and type of the message that calls a custom function. */
const CALL = { category: 1, type: 1000 } as const;

/**
 * Calls of custom functions in the genuine runtime of Office.js: all calls of one calculation go out in one message,
 * and their results come back as a batch. Calls wait until the runtime has said that it is ready.
 */
export class RuntimeCalls implements FunctionRuntimePort {
  readonly #push: (messages: readonly HostMessage[]) => void;
  readonly #awaited = new Map<number, (answer: FunctionAnswer) => void>();
  #outbox: HostMessage[] = [];
  #isReady = false;
  #scheduled = false;
  #last = 0;

  constructor(push: (messages: readonly HostMessage[]) => void) {
    this.#push = push;
  }

  readonly call: CallFunction = (call) =>
    new Promise((resolve) => {
      const id = ++this.#last;
      this.#awaited.set(id, resolve);
      this.#outbox.push(messageOf(id, call));
      this.#send();
    });

  ready(): void {
    this.#isReady = true;
    this.#send();
  }

  /** The page that ran the functions is gone: what it was asked fails, what comes next waits for the new one. */
  lost(): void {
    this.#isReady = false;
    this.#outbox = [];
    for (const answer of this.#awaited.values()) answer({ ok: false, error: "#VALUE!", message: "" });
    this.#awaited.clear();
  }

  results(results: readonly InvocationResult[]): void {
    for (const [id, ok, value, code] of results) {
      this.#awaited.get(id)?.(answerOfReport(ok, value, code ?? 0));
      this.#awaited.delete(id);
    }
  }

  #send(): void {
    if (!this.#isReady || this.#scheduled) return;
    this.#scheduled = true;
    setTimeout(() => {
      this.#scheduled = false;
      const messages = this.#outbox;
      this.#outbox = [];
      if (messages.length > 0) this.#push(messages);
    }, 0);
  }
}

function messageOf(id: number, call: FunctionCall): HostMessage {
  return {
    messageCategory: CALL.category,
    messageType: CALL.type,
    targetId: "",
    message: JSON.stringify([id, call.id, call.arguments, call.address, 0]),
    isRemoteOverride: false,
  };
}
