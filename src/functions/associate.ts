import type { ErrorCode } from "./failure";
import type { CellError, FunctionsRuntime } from "./runtime";
import { type FunctionId, functionIds } from "./signatures";

/** What this script needs of the host's CustomFunctions; error classes are missing in a bare runtime. */
export interface FunctionsHost {
  associate(mappings: Record<string, (...given: unknown[]) => unknown>): void;
  readonly Error?: new (code: string, message?: string) => Error;
  readonly ErrorCode?: { readonly invalidValue?: string; readonly notAvailable?: string };
}

/** The error that makes a cell show its code and its message. */
function cellError(host: FunctionsHost, { code, message }: CellError): Error {
  const known: Record<ErrorCode, string | undefined> = {
    "#VALUE!": host.ErrorCode?.invalidValue,
    "#N/A": host.ErrorCode?.notAvailable,
  };
  if (host.Error) return new host.Error(known[code] ?? code, message);
  return Object.assign(new Error(message), { code });
}

/** Gives the host every function of the contract in one call, so that none is ever missing beside the others. */
export function associateAll(host: FunctionsHost, runtime: FunctionsRuntime): void {
  const functionOf =
    (id: FunctionId) =>
    (...given: unknown[]): unknown => {
      const outcome = runtime.call(id, given);
      if ("error" in outcome) throw cellError(host, outcome.error);
      return outcome.value;
    };
  host.associate(Object.fromEntries(functionIds.map((id) => [id, functionOf(id)])));
}
