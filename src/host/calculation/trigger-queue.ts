import type { ICommandInfo } from "@univerjs/core";
import type { IFormulaDirtyData } from "@univerjs/engine-formula";
import type { TriggerCalculationController } from "@univerjs/sheets-formula";

/** What is to be calculated. */
export type Dirty = IFormulaDirtyData;

/**
 * The private part of Univer 0.25.1's trigger controller that tells whether a calculation is still to come.
 * No public wait does; the exact pin of every @univerjs package is what holds this, and a contract test watches it.
 */
export interface TriggerQueue {
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: Dirty;
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  /** Asked one second after a calculation began, even when the engine is gone by then. */
  _startProgress: () => void;
  _generateDirty(commands: readonly ICommandInfo[]): Dirty;
  _mergeDirty(first: Dirty, second: Dirty): Dirty;
}

/** The controller seen with its private members; fails loudly where another Univer version has renamed them. */
export function triggerQueueOf(controller: TriggerCalculationController): TriggerQueue {
  const inside = controller as unknown as TriggerQueue;
  const known =
    Array.isArray(inside._waitingCommandQueue) &&
    typeof inside._generateDirty === "function" &&
    typeof inside._mergeDirty === "function";
  if (!known) throw new Error("This host needs Univer 0.25.1: its calculation trigger has changed.");
  return inside;
}

/** Nothing to calculate yet. */
export function nothingDirty(): Dirty {
  return {
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
}
