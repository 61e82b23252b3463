import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, runInContext } from "node:vm";
import type { Implementation } from "../calculation/function-call";
import { DELAY_FOR_CELL_EDIT } from "./messages";
import type { BatchRequest, BatchResponse, HostMessage } from "./messages";

/** Office.js's custom functions as a page has them. */
export interface CustomFunctionsGlobal {
  associate(id: string, implementation: Implementation): void;
  associate(mappings: Readonly<Record<string, Implementation>>): void;
  readonly Error: new (code?: string, message?: string) => Error & { readonly code: string };
  readonly ErrorCode: Readonly<Record<string, string>>;
}

/** Office.js as a page would have it. */
export interface LoadedOffice {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: CustomFunctionsGlobal;
}

/** Who answers Office.js's batches. */
export type AnswerBatch = (
  request: BatchRequest,
  options: { waitForCellEdit: boolean },
) => Promise<BatchResponse>;

interface NativeBridge {
  onMessageFromHost?: (message: string) => void;
  sendMessageToHost(message: string): void;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: BatchRequest };
}

interface BridgedOffice extends LoadedOffice {
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly HostBridge: { init(bridge: NativeBridge): void };
    readonly config: { extendedErrorLogging: boolean };
  };
}

/** Kinds of messages over the bridge. */
const BRIDGE = { request: 1, messages: 3 } as const;

/**
 * Loads the genuine, unmodified Office.js for Excel on the web into a context of its own and connects it by its own
 * native bridge, over which batches, events and calls of custom functions go as JSON. Errors it throws are of that
 * context, so they are not instances of this one's Error.
 */
export function loadOffice(
  answer: AnswerBatch,
): LoadedOffice & { push(messages: readonly HostMessage[]): void } {
  const file = createRequire(__filename).resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  const context = createContext(pageGlobals());
  runInContext(readFileSync(file, "utf8"), context, { filename: file });
  const office = runInContext("({ Excel, OfficeExtension, CustomFunctions })", context) as BridgedOffice;
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      const { id, flags, message } = JSON.parse(text) as BridgeMessage;
      const options = { waitForCellEdit: (flags & DELAY_FOR_CELL_EDIT) !== 0 };
      const reply = (statusCode: number, body: unknown): void => {
        bridge.onMessageFromHost?.(JSON.stringify({ id, message: { statusCode, headers: {}, body } }));
      };
      answer(message.body, options).then(
        (response) => {
          reply(200, response);
        },
        (cause: unknown) => {
          console.error("a batch failed", cause);
          reply(500, "");
        },
      );
    },
  };
  office.OfficeExtension.HostBridge.init(bridge);
  office.OfficeExtension.config.extendedErrorLogging = true;
  const push = (entries: readonly HostMessage[]): void => {
    bridge.onMessageFromHost?.(JSON.stringify({ type: BRIDGE.messages, message: { entries } }));
  };
  return { ...office, push };
}

/** The little of a page that Office.js looks at while it loads. */
function pageGlobals(): Record<string, unknown> {
  const origin = "https://localhost";
  const globals: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    navigator: { userAgent: "node" },
    location: { href: `${origin}/`, search: "", hash: "", protocol: "https:", origin },
    addEventListener: () => undefined,
    document: {
      createElement: () => ({}),
      getElementsByTagName: () => [],
      domain: "localhost",
      addEventListener: () => undefined,
    },
    CustomFunctions: functionAssociation(),
  };
  return Object.assign(globals, { window: globals, self: globals });
}

/** The association of functions that office.js, the loader of this file, brings in a page. */
function functionAssociation(): object {
  const mappings: Record<string, Implementation> = {};
  const listeners: (() => void)[] = [];
  return {
    _association: { mappings, onchange: (listener: () => void) => listeners.push(listener) },
    associate: (id: string | Readonly<Record<string, Implementation>>, implementation?: Implementation) => {
      const all = typeof id === "string" ? { [id]: implementation } : id;
      for (const [name, given] of Object.entries(all)) if (given) mappings[name.toUpperCase()] = given;
      for (const listener of listeners) listener();
    },
  };
}
