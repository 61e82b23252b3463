import type { IDisposable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { BlankMode } from "./calculation/blanks";
import { FunctionsBridge } from "./calculation/bridge";
import type { CallFunction, FunctionMetadata } from "./calculation/function-call";
import { CalculationGate } from "./calculation/gate";
import type { CellMessage } from "./calculation/messages";
import { registerFunctions } from "./calculation/registration";
import type { Engine } from "./engine/contract";
import type { Book } from "./objects/book";
import { EventBoard } from "./objects/event-board";
import { watchEngine } from "./objects/engine-events";
import { findSheet } from "./objects/find-range";
import { HostError } from "./objects/host-error";
import type { ApiVersion } from "./objects/model";
import { bookFile } from "./file/book-file";
import { OpenFiles } from "./file/open-files";
import { guardTyping } from "./objects/typing-guard";
import { BatchRun } from "./protocol/batch-run";
import type { FunctionRuntimePort } from "./protocol/internal-objects";
import { ACTION, type BatchRequest, type BatchResponse } from "./protocol/messages";
import { ObjectMembers } from "./protocol/object-members";
import { References } from "./protocol/references";

/** How the host plays Excel. */
export interface HostOptions {
  /** The ExcelApi requirement set the host offers; asking beyond it answers ApiNotFound. */
  readonly excelApi?: ApiVersion;
  readonly blanks?: BlankMode;
  /** Whether answers wait for calculation; without, cells show #BUSY! as real Excel probably does. */
  readonly holdsReplies?: boolean;
  readonly readOnly?: boolean;
}

/** What a function's runtime reports to while none is connected. */
const NO_RUNTIME: FunctionRuntimePort = { ready: () => undefined, results: () => undefined };

/** Excel's side of the Office.js protocol over one engine; the same in Node and in the browser. */
export class ExcelHost {
  readonly engine: Engine;
  readonly book: Book;
  readOnly: boolean;
  holdsReplies: boolean;
  /** Whether the add-in has its pane shown. */
  paneVisible = true;
  functionRuntime: FunctionRuntimePort = NO_RUNTIME;
  /** What the document's file is: the grid's own unless a real one stands behind it. */
  documentFile: () => Uint8Array = () => bookFile(this.book);
  /** Hears of another workbook that the add-in opens. */
  bookOpened: (file: Uint8Array) => void = () => undefined;
  readonly files = new OpenFiles(() => this.documentFile());
  readonly #members: ObjectMembers;
  readonly #references = new References();
  readonly #watching: readonly IDisposable[];
  #queue: Promise<unknown> = Promise.resolve();
  #disposed = false;
  #leaveCell: (() => void) | undefined;
  #cellLeft: Promise<void> = Promise.resolve();

  constructor(engine: Engine, call: CallFunction, options: HostOptions = {}) {
    this.engine = engine;
    this.readOnly = options.readOnly ?? false;
    this.holdsReplies = options.holdsReplies ?? true;
    this.#members = new ObjectMembers(options.excelApi ?? "1.17");
    const gate = new CalculationGate(engine);
    const bridge = new FunctionsBridge(engine, gate, { call, blanks: options.blanks ?? "blanks-as-0" });
    this.book = {
      engine,
      gate,
      bridge,
      formulas: engine.injector.get(FormulaDataModel),
      kept: {
        settings: new Map(),
        xmlParts: new Map(),
        protections: new Map(),
        locks: [],
        filters: new Map(),
        createdBooks: new Map(),
        hyperlinks: new Map(),
        conditionalFormats: new Map(),
        pageLayouts: new Map(),
        tableStyles: new Map(),
        veryHidden: new Set(),
        calculationMode: "Automatic",
      },
      events: new EventBoard(),
      readOnly: () => this.readOnly,
      openBook: (base64) => {
        this.bookOpened(Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)));
      },
    };
    this.#watching = [
      gate.onEnd(() => {
        this.#answerTypedFunctions();
      }),
      watchEngine(engine, this.book.events),
      guardTyping(this.book),
    ];
  }

  /** True while the user is typing in a cell: batches fail, or wait if they ask for it (delayForCellEdit). */
  get cellEditing(): boolean {
    return this.#leaveCell !== undefined;
  }

  set cellEditing(editing: boolean) {
    if (editing === this.cellEditing) return;
    this.#leaveCell?.();
    this.#leaveCell = undefined;
    if (editing)
      this.#cellLeft = new Promise((resolve) => {
        this.#leaveCell = resolve;
      });
  }

  get excelApi(): ApiVersion {
    return this.#members.version;
  }

  get blanks(): BlankMode {
    return this.book.bridge.blanks;
  }

  set blanks(mode: BlankMode) {
    this.book.bridge.blanks = mode;
  }

  /** How many calls of custom functions have gone out. */
  get functionCalls(): number {
    return this.book.bridge.calls;
  }

  /** How many objects Office.js holds at present. */
  get heldReferences(): number {
    return this.#references.size;
  }

  /** Makes the add-in's functions known, as Excel does from functions.json and the manifest's namespace. */
  async registerFunctions(metadata: FunctionMetadata, namespace: string): Promise<void> {
    registerFunctions(this.engine, this.book.bridge, this.book.gate, { metadata, namespace });
    await this.settle();
  }

  /** Resolves when everything is calculated and every function has answered. */
  settle(): Promise<void> {
    return this.book.bridge.settle();
  }

  /** The message Excel shows for an error in a cell (row and column from 0); undefined where there is none. */
  messageAt(sheetName: string, row: number, column: number): CellMessage | undefined {
    const sheet = findSheet(this.book, sheetName);
    if (sheet === undefined || sheet.getRange(row, column).getFormula() === "") return undefined;
    return this.book.bridge.messages.at({ sheetId: sheet.getSheetId(), row, column });
  }

  /**
   * Answers one batch. Batches wait for one another, and one that wrote is answered after calculation. Those that bring
   * functions' results overtake, and those that only read are answered at once while functions are awaited: a
   * function that itself calls Excel.run would wait for itself.
   */
  async execute(request: BatchRequest, options: { waitForCellEdit?: boolean } = {}): Promise<BatchResponse> {
    const bringsResults = Object.values(request.ObjectPaths).some(({ Name }) =>
      Name.includes("CustomFunctions"),
    );
    if (bringsResults) return this.#run(request);
    if (this.cellEditing) {
      if (options.waitForCellEdit !== true) return refused(request);
      await this.#cellLeft;
    }
    if (this.book.bridge.busy && onlyReads(request)) return this.#run(request);
    const answer = this.#queue.then(() => this.#run(request));
    this.#queue = answer.catch(() => undefined);
    return answer;
  }

  dispose(): void {
    this.#disposed = true;
    for (const watching of this.#watching) watching.dispose();
    this.book.gate.dispose();
    this.engine.dispose();
  }

  #run(request: BatchRequest): Promise<BatchResponse> {
    const surroundings = {
      book: this.book,
      members: this.#members,
      references: this.#references,
      functions: this.functionRuntime,
      showPane: (visible: boolean) => {
        this.paneVisible = visible;
      },
      allowChange: () => {
        if (this.readOnly) throw new HostError("AccessDenied", "the workbook is open for reading only");
      },
      settled: async () => {
        const settled = this.settle();
        if (this.holdsReplies) await settled;
        else
          settled.catch((cause: unknown) => {
            console.error("calculation failed", cause);
          });
      },
    };
    return new BatchRun(surroundings, request).run();
  }

  /** Calls that typing in the grid has caused: no batch waits for them. */
  #answerTypedFunctions(): void {
    if (!this.book.bridge.busy) return;
    setTimeout(() => {
      if (this.#disposed || !this.book.bridge.busy) return;
      this.settle().catch((cause: unknown) => {
        console.error("calculation failed", cause);
      });
    }, 0);
  }
}

function onlyReads(request: BatchRequest): boolean {
  const harmless = new Set(["_KeepReference", "_RemoveReference"]);
  return request.Actions.every(({ ActionType, Name }) => {
    if (ActionType === ACTION.setProperty || ActionType === ACTION.update) return false;
    return ActionType !== ACTION.method || harmless.has(Name ?? "");
  });
}

function refused(request: BatchRequest): BatchResponse {
  const { code, message } = new HostError("InvalidOperationInCellEditMode");
  const Location = request.Actions[0]?.Name ?? "";
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location, ActionIndex: 0, HttpStatusCode: 400 },
  };
}
