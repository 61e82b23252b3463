import { answerFile } from "../file/answer-file";
import type { ExcelHost } from "../excel-host";
import type { ApiVersion } from "../objects/model";
import { appContext, paneAddress, type HostLanguage, type Instance } from "./app-context";
import {
  ACTION_TYPE,
  DISPATCH,
  readEventDispatch,
  readFrameRequest,
  readMethodCall,
  readTabExit,
  readParameter,
  RESPONSE_TYPE,
  type FrameRequest,
  type FrameResponse,
} from "./desk-messages";
import { EVENT } from "../objects/event-board";
import { DELAY_FOR_CELL_EDIT, type BatchRequest, type HostMessage } from "./messages";

/** What a frame transport serves. */
export interface FrameOptions {
  readonly iframe: HTMLIFrameElement;
  readonly paneUrl: string;
  readonly excelApi: ApiVersion;
  /** Tab has passed the last place of the pane, or backward its first. */
  readonly tabbedOut?: (way: "forward" | "backward") => void;
}

/** The parent's side of Office.js's postMessage protocol: our page plays Excel on the web around the pane's iframe. */
export class FrameTransport {
  readonly #options: FrameOptions;
  readonly #host: ExcelHost;
  readonly #conversation = `conversation-${crypto.randomUUID()}`;
  #instance: Instance = { id: `addin-${crypto.randomUUID()}`, language: "ja-JP" };
  readonly #registered = new Map<number, { readonly registration: FrameRequest; readonly origin: string }>();
  readonly #commands = new Map<string, () => void>();
  readonly #listen = (event: MessageEvent): void => {
    if (event.source !== this.#options.iframe.contentWindow) return;
    const request = readFrameRequest(event.data);
    if (request) this.#receive(request, event.origin);
  };

  constructor(host: ExcelHost, options: FrameOptions) {
    this.#host = host;
    this.#options = options;
    window.addEventListener("message", this.#listen);
    host.book.events.connect((messages) => {
      const selections = messages.filter(({ messageType }) => messageType === EVENT.documentSelectionChanged);
      if (selections.length > 0) this.#tell(DISPATCH.selectionChanged, { ArrayData: [], Version: 1 });
      const others = messages.filter((message) => !selections.includes(message));
      if (others.length > 0) this.push(others);
    });
  }

  /** Loads the pane, or loads it anew; a language holds until another is given. */
  open(language: HostLanguage = this.#instance.language): void {
    this.#registered.clear();
    this.#instance = { ...this.#instance, language };
    this.#options.iframe.src = paneAddress(this.#options.paneUrl, this.#conversation, this.#instance);
  }

  /** Sends messages to the add-in, in one event; before it listens they are dropped, as in Excel. */
  push(messages: readonly HostMessage[]): void {
    const ArrayData = messages.map((message) => [
      message.messageCategory,
      message.messageType,
      message.targetId,
      message.message,
      "",
      message.isRemoteOverride,
    ]);
    this.#tell(DISPATCH.richApiMessage, { ArrayData, Version: 1 });
  }

  /**
   * Presses a ribbon button whose action is a function of the add-in; resolves when the function says that it is done
   * (https://learn.microsoft.com/office/dev/add-ins/design/add-in-commands).
   */
  press(functionName: string): Promise<void> {
    const id = crypto.randomUUID();
    return new Promise((resolve) => {
      this.#commands.set(id, resolve);
      this.#tell(DISPATCH.commandInvoked, { 0: id, 1: functionName, 2: JSON.stringify({ source: { id } }) });
    });
  }

  close(): void {
    window.removeEventListener("message", this.#listen);
    this.#options.iframe.src = "about:blank";
  }

  #receive(request: FrameRequest, origin: string): void {
    const answer = (data: unknown): void => {
      this.#send({ request, origin, data, type: RESPONSE_TYPE.answer });
    };
    if (request._actionName === "ContextActivationManager_getAppContextAsync") {
      answer(appContext(this.#instance, this.#options.excelApi));
      return;
    }
    if (request._actionType === ACTION_TYPE.register || request._actionType === ACTION_TYPE.unregister) {
      this.#register(request, origin);
      answer({ Error: 0 });
      return;
    }
    const way = readTabExit(request);
    if (way) this.#options.tabbedOut?.(way);
    if (request._actionName === "executeMethod") this.#execute(request, answer);
    else answer(null);
  }

  #register(request: FrameRequest, origin: string): void {
    const event = readEventDispatch(request._data);
    if (event === undefined) return;
    if (request._actionType === ACTION_TYPE.register)
      this.#registered.set(event, { registration: request, origin });
    else this.#registered.delete(event);
  }

  /** Sends an event to whoever has registered for it. */
  #tell(event: number, data: unknown): void {
    const listening = this.#registered.get(event);
    if (!listening) return;
    const { registration: request, origin } = listening;
    this.#send({ request, origin, data, type: RESPONSE_TYPE.event });
  }

  #execute(request: FrameRequest, answer: (data: unknown) => void): void {
    const { dispatchId, array } = readMethodCall(request._data);
    const argument = (index: number): number => Number(readParameter(request._data, index) ?? 0);
    const file = answerFile(this.#host.files, dispatchId, argument);
    if (file) {
      answer(file);
      return;
    }
    if (dispatchId === DISPATCH.commandCompleted) this.#completed(String(readParameter(request._data, 0)));
    if (dispatchId !== DISPATCH.richApi) {
      answer({ Version: 1, Error: 0 });
      return;
    }
    const batch = JSON.parse(String(array[4])) as BatchRequest;
    const waitForCellEdit = (Number(array[6] ?? 0) & DELAY_FOR_CELL_EDIT) !== 0;
    this.#host
      .execute(batch, { waitForCellEdit })
      .then((response) => {
        answer({ Version: 1, Error: 0, Data: [200, [], JSON.stringify(response)] });
      })
      .catch((cause: unknown) => {
        console.error("a batch failed", cause);
        answer({ Version: 1, Error: 5001 });
      });
  }

  #completed(command: string): void {
    this.#commands.get(command)?.();
    this.#commands.delete(command);
  }

  #send(sent: { request: FrameRequest; origin: string; data: unknown; type: number }): void {
    const response: FrameResponse = {
      _messageType: 1,
      _actionName: sent.request._actionName,
      _conversationId: sent.request._conversationId,
      _correlationId: sent.request._correlationId,
      _origin: location.origin,
      _data: sent.data,
      _errorCode: 0,
      _responseType: sent.type,
      _serializerVersion: 1,
    };
    this.#options.iframe.contentWindow?.postMessage(JSON.stringify(response), sent.origin);
  }
}
