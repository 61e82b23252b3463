import { ICommandService, type IDisposable, type IUnitRange } from "@univerjs/core";
import {
  IFunctionService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { FormulaCalculationSessionService, TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Engine } from "../engine/contract";
import { HostError } from "../objects/host-error";
import { nothingDirty, triggerQueueOf, type Dirty, type TriggerQueue } from "./trigger-queue";

const LOOK_AGAIN_MS = 20;

/**
 * Answers "has calculation really ended?", which no wait of Univer 0.25.1's facade does alone:
 * `whenComputingCompleteAsync` answers before the 100 ms debounce, `onCalculationEnd` rejects when nothing is dirty,
 * `onCalculationResultApplied` waits or rejects. So the gate reads the trigger's queue and starts the run itself.
 */
export class CalculationGate {
  readonly #trigger: TriggerQueue;
  readonly #session: FormulaCalculationSessionService;
  readonly #commands: ICommandService;
  readonly #watching: IDisposable;
  #awaitedSession = 0;
  #everything = false;
  #closed = false;

  constructor(engine: Engine) {
    this.#trigger = triggerQueueOf(engine.injector.get(TriggerCalculationController));
    this.#session = engine.injector.get(FormulaCalculationSessionService);
    this.#commands = engine.injector.get(ICommandService);
    this.#watching = this.#watchNames(engine);
  }

  /** True while a calculation is under way or ordered but not begun. */
  get running(): boolean {
    const state = this.#session.state;
    if (state.id < this.#awaitedSession) return true;
    return state.started && !((state.completed || state.stopped) && state.resultApplied);
  }

  /** True when nothing runs and nothing waits to be calculated. */
  get quiet(): boolean {
    return !this.running && !this.#everything && this.#trigger._waitingCommandQueue.length === 0;
  }

  /** True once the host is disposed: nobody waits any more. */
  get closed(): boolean {
    return this.#closed;
  }

  /** Calls back at each end of a calculation, also of those that typing in the grid starts. */
  onEnd(notify: () => void): IDisposable {
    const subscription = this.#session.state$.subscribe(() => {
      if (!this.running) notify();
    });
    return {
      dispose: () => {
        subscription.unsubscribe();
      },
    };
  }

  /** Marks ranges for calculation and starts it at once. */
  recalculate(dirtyRanges: IUnitRange[]): void {
    this.#start({ ...nothingDirty(), dirtyRanges });
  }

  /** Marks every formula for the next calculation. */
  recalculateEverything(): void {
    this.#everything = true;
  }

  /** Resolves when the engine is quiet; throws GeneralException where that takes longer than `limitMs`. */
  async idle(limitMs = 30_000): Promise<void> {
    const end = Date.now() + limitMs;
    for (;;) {
      if (this.#closed) return;
      this.#flush();
      if (this.quiet) await Promise.resolve();
      if (this.quiet) return;
      if (Date.now() > end) throw new HostError("GeneralException", "calculation did not end in time");
      await this.#change();
    }
  }

  dispose(): void {
    this.#closed = true;
    this.#trigger._startProgress = () => undefined;
    this.#watching.dispose();
  }

  /** What the trigger's own timer would do in 100 ms, done now; while something runs, its timer restarts the run. */
  #flush(): void {
    if (this.quiet || this.running) return;
    const trigger = this.#trigger;
    clearTimeout(trigger._setTimeoutKey);
    const dirty = trigger._mergeDirty(
      trigger._executingDirtyData,
      trigger._generateDirty(trigger._waitingCommandQueue),
    );
    trigger._waitingCommandQueue = [];
    if (this.#everything) dirty.forceCalculation = true;
    this.#everything = false;
    trigger._executingDirtyData = dirty;
    this.#start({ ...dirty });
  }

  #start(dirty: Dirty): void {
    if (this.#closed) return;
    this.#awaitedSession = this.#session.state.id + 1;
    this.#commands
      .executeCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true })
      .catch((cause: unknown) => {
        this.#awaitedSession = 0;
        console.error("calculation could not start", cause);
      });
  }

  /**
   * Univer 0.25.1 writes a name's text into parsed formulas and keeps those: a changed or later-defined name never
   * reaches its dependents. So a change of names clears the caches and calculates everything.
   */
  #watchNames(engine: Engine): IDisposable {
    const changes = new Set([SetDefinedNameMutation.id, RemoveDefinedNameMutation.id]);
    const functions = engine.injector.get(IFunctionService);
    const formula = engine.api.getFormula();
    return this.#commands.onCommandExecuted((command) => {
      if (!changes.has(command.id)) return;
      formula.lexerTreeBuilder.dispose();
      functions.deleteFormulaAstCacheKey("");
      this.#everything = true;
    });
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      let over = false;
      const end = (): void => {
        if (over) return;
        over = true;
        clearTimeout(timer);
        setTimeout(() => {
          subscription.unsubscribe();
          resolve();
        }, 0);
      };
      const timer = setTimeout(end, LOOK_AGAIN_MS);
      const subscription = this.#session.state$.subscribe(() => {
        if (!this.running) end();
      });
    });
  }
}
