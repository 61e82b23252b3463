import { associateAll } from "../../src/functions/associate";
import { builtIn } from "../../src/functions/built-in";
import { FunctionsRuntime } from "../../src/functions/runtime";
import type { Language, Pin } from "../../src/core/runtime";

/** The error class of Excel's custom functions: a code for the cell and a message for its reader. */
export class CellFailure extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** What a cell shows: a value, rows of values, or an error. */
export type Shown = { readonly value: unknown } | { readonly code: string; readonly message: string };

/** Excel's part for functions that were associated: calls one by its id as a cell does. */
export interface CellCalls {
  readonly runtime: FunctionsRuntime;
  readonly ids: readonly string[];
  readonly call: (id: string, ...given: readonly unknown[]) => Shown;
}

/** A fresh runtime, associated the way functions.js does it. */
export function excelHost(language: Language = "ja", pin?: Pin): CellCalls {
  const runtime = new FunctionsRuntime(builtIn, pin);
  runtime.setLanguage(language);
  let associated: Record<string, (...given: unknown[]) => unknown> = {};
  const associate = (mappings: typeof associated): void => {
    associated = { ...associated, ...mappings };
  };
  const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" };
  associateAll({ associate, Error: CellFailure, ErrorCode }, runtime);
  const call = (id: string, ...given: readonly unknown[]): Shown => {
    const asked = associated[id];
    if (!asked) throw new Error(`${id} is not associated`);
    try {
      return { value: asked(...given) };
    } catch (failure) {
      if (!(failure instanceof CellFailure)) throw failure;
      return { code: failure.code, message: failure.message };
    }
  };
  return { runtime, ids: Object.keys(associated), call };
}
