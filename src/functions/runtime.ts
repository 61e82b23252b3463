import type {
  ClosedEditions,
  CurrentEdition,
  Language,
  Pin,
  RecentError,
  RefusedState,
  Runtime,
  SealedEdition,
} from "../core/runtime";
import type { Edition } from "../core/rules/edition";
import { worded } from "../text/functions/messages";
import { answer, argumentsOf } from "./call";
import { type ErrorCode, type Failure, isFailure, refuse } from "./failure";
import { Memo } from "./memo";
import { type NamedEditions, OpenEdition } from "./place/open-edition";
import { type PlanAsked, readPlan } from "./plan";
import { type Rules, rulesOf } from "./rules";
import { type ArgumentsOf, type CellValue, type FunctionId, type ResultOf, signatures } from "./signatures";
import { type Traced, traced, tracedEach } from "./traced";

const MOST_ERRORS = 50;
const UNREADABLE = refuse("edition-unreadable");
const UNKNOWN = refuse("edition-refused");

/** A failure as a cell and its reader see it. */
export interface CellError {
  readonly code: ErrorCode;
  readonly message: string;
}

export type Outcome<Id extends FunctionId> = { readonly value: ResultOf<Id> } | { readonly error: CellError };

type Answer = CellValue | readonly (readonly CellValue[])[] | Failure;

/** The one runtime of the page: the edition that cells compute with, what is remembered of it, the last errors. */
export class FunctionsRuntime implements Runtime {
  readonly builtIn: { readonly id: string; readonly hash: string };
  private list: OpenEdition | undefined;
  /** Editions that cells can name, by id, and those that they cannot. */
  private others: NamedEditions = { open: new Map(), closed: [] };
  private now: CurrentEdition;
  private spoken: Language = "ja";
  private memo = new Memo<Answer>();
  private errors: (Omit<RecentError, keyof CellError> & { readonly failure: Failure })[] = [];
  private readonly listeners = new Set<() => void>();
  private telling = false;

  constructor(
    private readonly carried: SealedEdition,
    pin: Pin = { state: "built-in" },
  ) {
    this.builtIn = { id: carried.edition.id, hash: carried.hash };
    this.now = { ...this.builtIn, state: "built-in" };
    this.hold(pin.beside ?? [], pin.closed);
    if (pin.state === "built-in") this.list = this.opened(carried);
    else if (pin.state === "edition") this.use(pin.edition, pin.hash);
    else this.now = { id: pin.id ?? "", hash: pin.hash ?? "", state: pin.state };
  }

  get language(): Language {
    return this.spoken;
  }

  current(): CurrentEdition {
    return this.now;
  }

  /** The rules and the edition that cells compute with now, for the pane. */
  get rules(): Rules {
    return rulesOf(this.list?.catalogue);
  }

  use(edition: Edition, hash: string): void {
    const state = hash === this.builtIn.hash ? "built-in" : "edition";
    this.list = this.opened({ edition, hash });
    this.now = { id: edition.id, hash, state };
    this.forget();
  }

  refuse(state: RefusedState): void {
    this.list = undefined;
    this.now = { ...this.now, state };
    this.forget();
  }

  hold(editions: readonly SealedEdition[], closed: ClosedEditions = []): void {
    const open = new Map<string, OpenEdition>();
    for (const each of [this.carried, ...editions])
      if (closed !== "all" && !closed.includes(each.edition.id)) open.set(each.edition.id, this.opened(each));
    this.others = { open, closed };
    this.forget();
  }

  /**
   * Answers calls with another edition, as they would be answered after a switch, which keeps the edition of now beside
   * unless the new one has its date; nothing is remembered of it.
   */
  trial(other: SealedEdition): (id: FunctionId, given: readonly unknown[]) => Outcome<FunctionId> {
    const { list: now } = this;
    const open = new Map(this.others.open);
    if (now && now.edition.id !== other.edition.id) open.set(now.edition.id, now);
    const list = new OpenEdition(other.edition, other.hash, () => ({ ...this.others, open }));
    return (id, given) => {
      const result = guarded(() => answer(list, id, given));
      return isFailure(result) ? { error: this.worded(result) } : { value: result };
    };
  }

  setLanguage(language: Language): void {
    this.spoken = language;
    this.tell();
  }

  recentErrors(): readonly RecentError[] {
    // In the reader's language of now, whatever it was when the cell failed.
    return this.errors.map(({ failure, ...rest }) => ({ ...rest, ...this.worded(failure) }));
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Computes one function as a cell asks for it. Never throws: a fault of ours is an error with words, too. */
  call<Id extends FunctionId>(id: Id, given: readonly unknown[]): Outcome<Id> {
    const result = this.answered(id, given);
    return isFailure(result) ? { error: this.recorded(id, result) } : { value: result };
  }

  /** What `call` would answer, remembered as nobody's error: for the pane, which asks again about cells. */
  ask<Id extends FunctionId>(id: Id, given: readonly unknown[]): Outcome<Id> {
    const result = this.answered(id, given);
    return isFailure(result) ? { error: this.worded(result) } : { value: result };
  }

  /** How the grant of BREAKDOWN's arguments comes about, before it is put into words. */
  trace(given: readonly unknown[]): Traced | { readonly error: CellError } {
    return this.read("BREAKDOWN", given, (list, named) => traced(list.named(named.programme), named));
  }

  /** The same for every case that is still possible. */
  traces(given: readonly unknown[]): readonly Traced[] | { readonly error: CellError } {
    return this.read("BREAKDOWN", given, (list, named) => tracedEach(list.named(named.programme), named));
  }

  /** The plan that PLAN's arguments describe, with the list that it is on. */
  planOf(given: readonly unknown[]): PlanAsked | { readonly error: CellError } {
    return this.read("PLAN", given, readPlan);
  }

  /** The list on which a cell's programme is looked up; undefined while the edition is refused. */
  listOf(programme: unknown): OpenEdition | undefined {
    return this.list?.named(programme);
  }

  private read<Id extends FunctionId, Found>(
    id: Id,
    given: readonly unknown[],
    work: (list: OpenEdition, named: ArgumentsOf<Id>) => Found | Failure,
  ): Found | { readonly error: CellError } {
    const { list } = this;
    const named = argumentsOf(id, given);
    const found = isFailure(named) ? named : list ? guarded(() => work(list, named)) : this.refusal();
    return isFailure(found) ? { error: this.worded(found) } : found;
  }

  private answered<Id extends FunctionId>(id: Id, given: readonly unknown[]): ResultOf<Id> | Failure {
    const { list } = this;
    if (!list) return this.refusal();
    const key = "spills" in signatures[id] ? undefined : Memo.key(id, given);
    const before = key === undefined ? undefined : this.memo.get(key);
    if (before !== undefined) return before as ResultOf<Id> | Failure;
    const result = guarded(() => answer(list, id, given));
    if (key !== undefined) this.memo.set(key, result);
    return result;
  }

  private refusal(): Failure {
    return this.now.state === "unknown" ? UNKNOWN : UNREADABLE;
  }

  private opened({ edition, hash }: SealedEdition): OpenEdition {
    return new OpenEdition(edition, hash, () => this.others);
  }

  private worded({ failed, code, data }: Failure): CellError {
    return { code, message: worded(failed, data, this.spoken) };
  }

  private recorded(id: FunctionId, failure: Failure): CellError {
    this.errors = [{ at: Date.now(), function: id, failure }, ...this.errors.slice(0, MOST_ERRORS - 1)];
    this.tell();
    return this.worded(failure);
  }

  private forget(): void {
    this.memo = new Memo<Answer>();
    this.tell();
  }

  /** Tells once for all changes of one turn: a recalculation can fail in thousands of cells. */
  private tell(): void {
    if (this.telling || this.listeners.size === 0) return;
    this.telling = true;
    void Promise.resolve().then(() => {
      this.telling = false;
      for (const listener of this.listeners) listener();
    });
  }
}

/** What a computation gives, or that a fault of ours has ended it. */
function guarded<T>(work: () => T): T | Failure {
  try {
    return work();
  } catch (fault) {
    return refuse("internal-fault", { fault: fault instanceof Error ? fault.message : String(fault) });
  }
}
