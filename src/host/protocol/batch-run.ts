import { HostError } from "../objects/host-error";
import { View } from "../objects/view";
import { WorkbookView } from "../objects/views";
import {
  AddinServiceView,
  AppRuntimeView,
  CREATE_AND_OPEN,
  FunctionsContainerView,
  FunctionsView,
  type FunctionRuntimePort,
  WacWorkbookView,
} from "./internal-objects";
import {
  ACTION,
  PATH,
  type ArgumentInfo,
  type BatchAction,
  type BatchError,
  type BatchRequest,
  type BatchResponse,
  type ObjectPath,
} from "./messages";
import type { ObjectMembers } from "./object-members";
import { apiName } from "./object-members";
import { QueryAnswer } from "./query-answer";
import type { References } from "./references";
import type { Book } from "../objects/book";

/** What a batch needs of its host. */
export interface BatchSurroundings {
  readonly book: Book;
  readonly members: ObjectMembers;
  readonly references: References;
  readonly functions: FunctionRuntimePort;
  /** The add-in shows or hides its pane. */
  readonly showPane: (visible: boolean) => void;
  /** Refuses what changes the workbook while it is read-only. */
  readonly allowChange: () => void;
  /** Waits until what was changed is calculated; does nothing where replies are not held. */
  readonly settled: () => Promise<void>;
}

/** Methods whose answer depends on calculated values: what was written before them settles first. */
const READS_VALUES = /Used|Spill|CopyFrom|CellProperties/;

/** One request: its actions in order, until one fails. */
export class BatchRun {
  readonly #host: BatchSurroundings;
  readonly #request: BatchRequest;
  readonly #answers: QueryAnswer;
  readonly #objects = new Map<number, View | null>();
  readonly #results: { ActionId: number; Value: unknown }[] = [];
  readonly #traces: number[] = [];
  #changed = false;

  constructor(host: BatchSurroundings, request: BatchRequest) {
    this.#host = host;
    this.#request = request;
    this.#answers = new QueryAnswer(host.members, host.references);
  }

  async run(): Promise<BatchResponse> {
    let error: BatchError | undefined;
    for (const [index, action] of this.#request.Actions.entries()) {
      try {
        await this.#perform(action);
      } catch (thrown) {
        error = this.#errorOf(thrown, action, index);
        break;
      }
    }
    error ??= await this.#settledAtLast();
    return { Results: this.#results, TraceIds: this.#traces, ...(error && { Error: error }) };
  }

  async #perform(action: BatchAction): Promise<void> {
    switch (action.ActionType) {
      case ACTION.instantiate:
        this.#answer(action, this.#answers.identity(await this.#object(action.ObjectPathId)));
        return;
      case ACTION.query:
      case ACTION.queryAsJson: {
        const view = await this.#object(action.ObjectPathId);
        await this.#settle();
        this.#answer(action, this.#answers.answer(view, action.QueryInfo ?? {}));
        return;
      }
      case ACTION.method:
        await this.#method(action);
        return;
      case ACTION.setProperty:
        await this.#set(action, action.Name ?? "", (await this.#arguments(action.ArgumentInfo))[0]);
        return;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          await this.#set(action, name, value);
        return;
      case ACTION.trace:
        this.#traces.push(action.Id);
        this.#answer(action, null);
        return;
      default:
        throw new HostError("ApiNotFound", `action ${action.ActionType} is not modelled`);
    }
  }

  async #method(action: BatchAction): Promise<void> {
    const view = await this.#object(action.ObjectPathId);
    const name = action.Name ?? "";
    const args = await this.#arguments(action.ArgumentInfo);
    if (name === "_RemoveReference") {
      this.#host.references.release(String(args[0]));
      return;
    }
    if (view === null || name === "_KeepReference") return;
    const value = await this.#call(view, name, args);
    if (value !== undefined && !(value instanceof View)) this.#answer(action, value);
  }

  async #call(view: View, name: string, args: readonly unknown[]): Promise<unknown> {
    const { members } = this.#host;
    if (READS_VALUES.test(name)) await this.#settle();
    if (members.acts(view, name)) {
      this.#host.allowChange();
      this.#changed = true;
    }
    return await this.#asAddin(() => members.call(view, name, args));
  }

  async #set(action: BatchAction, name: string, value: unknown): Promise<void> {
    const view = await this.#object(action.ObjectPathId);
    if (view === null) throw new HostError("InvalidOperation", `${apiName(name)} of a null object`);
    this.#host.members.member(view, name);
    this.#host.allowChange();
    this.#changed = true;
    await this.#asAddin(() => this.#host.members.write(view, name, value));
  }

  /** Events that this brings about at once name the add-in as their source. */
  #asAddin(act: () => unknown): unknown {
    this.#host.book.events.addinActs = true;
    try {
      return act();
    } finally {
      this.#host.book.events.addinActs = false;
    }
  }

  #answer(action: BatchAction, value: unknown): void {
    this.#results.push({ ActionId: action.Id, Value: value });
  }

  /** A query behind a write in the same batch sees calculated values. */
  async #settle(): Promise<void> {
    if (!this.#changed) return;
    await this.#host.settled();
    this.#changed = false;
  }

  async #settledAtLast(): Promise<BatchError | undefined> {
    try {
      await this.#settle();
      return undefined;
    } catch (thrown) {
      const last = this.#request.Actions.length - 1;
      const action = this.#request.Actions[last];
      if (action === undefined) throw thrown;
      return this.#errorOf(thrown, action, last);
    }
  }

  async #object(id: number): Promise<View | null> {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.#request.ObjectPaths[String(id)];
    if (path === undefined) throw new HostError("InvalidArgument", `object path ${id}`);
    const found = await this.#resolve(path);
    this.#objects.set(id, found);
    return found;
  }

  async #resolve(path: ObjectPath): Promise<View | null> {
    switch (path.ObjectPathType) {
      case PATH.globalObject:
        return this.#opensBook() ? new WacWorkbookView(this.#host.book) : new WorkbookView(this.#host.book);
      case PATH.nullObject:
        return null;
      case PATH.newObject:
        return this.#newObject(path.Name);
      case PATH.reference:
        return this.#host.references.get(path.Name);
      default:
        return await this.#fromParent(path);
    }
  }

  /** Office.js puts the opening of another workbook into a batch of its own, with a root of its own. */
  #opensBook(): boolean {
    return this.#request.Actions.some(({ Name }) => Name === CREATE_AND_OPEN);
  }

  async #fromParent(path: ObjectPath): Promise<View | null> {
    const parent = await this.#object(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    const isProperty = path.ObjectPathType === PATH.property;
    const name = path.ObjectPathType === PATH.indexer ? "GetItem" : path.Name;
    const found = isProperty
      ? this.#host.members.read(parent, name)
      : await this.#call(parent, name, await this.#arguments(path.ArgumentInfo));
    if (found === null || found instanceof View) return found;
    throw new HostError("GeneralException", `${apiName(name)} gave no object`);
  }

  #newObject(name: string): View {
    const { book, functions, showPane } = this.#host;
    if (name.endsWith("CustomFunctionsContainer")) return new FunctionsContainerView(book, functions);
    if (name.endsWith("CustomFunctions")) return new FunctionsView(book, functions);
    if (name.endsWith("AddinInternalService")) return new AddinServiceView(book);
    if (name.endsWith("AppRuntimeService")) return new AppRuntimeView(book, showPane);
    throw new HostError("ApiNotFound", `${name} is not modelled`);
  }

  async #arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const ids = info?.ReferencedObjectPathIds;
    const args: unknown[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      const id = ids?.[index];
      args.push(typeof id === "number" && id > 0 ? await this.#object(id) : value);
    }
    return args;
  }

  #errorOf(thrown: unknown, action: BatchAction, ActionIndex: number): BatchError {
    if (!(thrown instanceof HostError)) console.error("the host failed", thrown);
    const known = thrown instanceof HostError ? thrown : new HostError("GeneralException", String(thrown));
    const Location = action.Name ?? this.#request.ObjectPaths[String(action.ObjectPathId)]?.Name ?? "";
    const HttpStatusCode = known.code === "ItemNotFound" ? 404 : 400;
    return { Code: known.code, Message: known.message, Location, ActionIndex, HttpStatusCode };
  }
}
