/** A message between an Office add-in's page and the page that frames it, as office-js 1.1.110 writes it. */
export interface FrameRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

/** The answer to one, or an event on a registration. */
export interface FrameResponse {
  readonly _messageType: 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  readonly _errorCode: number;
  readonly _responseType: number;
  readonly _serializerVersion: 1;
}

/** `_messageType` of what an add-in sends. */
export const REQUEST = 0;

/** `_actionType` of registrations for events; 0 is a plain call. */
export const ACTION_TYPE = { register: 1, unregister: 2 } as const;

/** `_responseType`: the answer to a call, or an event. */
export const RESPONSE_TYPE = { answer: 0, event: 1 } as const;

/**
 * Methods: the one that carries batches, and the one by which a ribbon command says that it is done. Events: messages
 * of the host, another selection, a pressed ribbon button.
 */
export const DISPATCH = {
  richApi: 93,
  commandCompleted: 94,
  richApiMessage: 33,
  selectionChanged: 2,
  commandInvoked: 39,
} as const;

/** The methods by which an add-in reads the document's file, slice by slice; their arguments go by number. */
export const FILE_DISPATCH = { open: 77, slice: 80, close: 81 } as const;

/** What an add-in's page tells its host when Tab has passed its last place, or its first (OSF.AgaveHostAction). */
const TAB_EXIT = { 13: "forward", 14: "backward" } as const;

/** The way in which the focus leaves the pane; undefined for all else that a page tells its host. */
export function readTabExit({ _actionName, _data }: FrameRequest): "forward" | "backward" | undefined {
  if (_actionName !== "ContextActivationManager_notifyHost" || !Array.isArray(_data)) return undefined;
  const action: unknown = _data[1];
  return action === 13 || action === 14 ? TAB_EXIT[action] : undefined;
}

/** Reads a message; undefined for what is none, since any page may post any thing. */
export function readFrameRequest(data: unknown): FrameRequest | undefined {
  if (typeof data !== "string") return undefined;
  const parsed = parseJson(data);
  if (typeof parsed !== "object" || parsed === null) return undefined;
  const known = "_actionName" in parsed && "_messageType" in parsed && parsed._messageType === REQUEST;
  return known ? (parsed as FrameRequest) : undefined;
}

/** Which method an `executeMethod` call means, and its array of data. */
export function readMethodCall(data: unknown): { dispatchId: number; array: readonly unknown[] } {
  const { DdaMethod, ArrayData } = (data ?? {}) as {
    DdaMethod?: { DispatchId?: number };
    ArrayData?: readonly unknown[];
  };
  return { dispatchId: DdaMethod?.DispatchId ?? 0, array: ArrayData ?? [] };
}

/** The parameters of a method that is no batch; they stand beside the method, by their places. */
export function readParameter(data: unknown, place: number): unknown {
  return (data as Readonly<Record<number, unknown>> | null | undefined)?.[place];
}

/** The event that a registration is for. */
export function readEventDispatch(data: unknown): number | undefined {
  return (data as { eventDispId?: number } | null | undefined)?.eventDispId;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
