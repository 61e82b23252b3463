import { parameterNames } from "../text/functions/parameter-names";
import { dispatch } from "./dispatch";
import { type Failure, isFailure, refuse } from "./failure";
import type { OpenEdition } from "./place/open-edition";
import { type ArgumentsOf, type FunctionId, type Parameter, type ResultOf, signatures } from "./signatures";
import { isBlank, isInvocation } from "./values/blank";

/** What a host passes for an argument that was left out. */
const isAbsent = (value: unknown): boolean => isBlank(value) || isInvocation(value);

function asTable(value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) return [[value]];
  const rows: readonly unknown[] = value;
  return rows.length > 0 && rows.every((row) => Array.isArray(row)) ? (rows as unknown[][]) : [rows];
}

/** The argument as its parameter wants it: a table, or one cell taken out of a table of one. */
function shaped(value: unknown, parameter: Parameter & { name: keyof typeof parameterNames }): unknown {
  const what = parameterNames[parameter.name];
  if (parameter.optional && isAbsent(value)) return undefined;
  if (isInvocation(value)) return refuse("argument-missing", { what });
  const table = asTable(value);
  if (parameter.range) return table;
  const [first] = table[0] ?? [];
  return table.length === 1 && table[0]?.length === 1 ? first : refuse("one-cell", { what });
}

/**
 * The arguments by their names as a function takes them, from what a host passes: blanks as 0, null, undefined or "",
 * single cells as they are or as [[v]], an invocation object in the place of an optional. Further ones are ignored.
 */
export function argumentsOf<Id extends FunctionId>(
  id: Id,
  given: readonly unknown[],
): ArgumentsOf<Id> | Failure {
  const named: Record<string, unknown> = {};
  for (const [index, parameter] of signatures[id].parameters.entries()) {
    const value = shaped(given[index], parameter);
    if (isFailure(value)) return value;
    named[parameter.name] = value;
  }
  return named as ArgumentsOf<Id>;
}

/** Answers a function with the arguments as a host passes them. */
export function answer<Id extends FunctionId>(
  list: OpenEdition,
  id: Id,
  given: readonly unknown[],
): ResultOf<Id> | Failure {
  const named = argumentsOf(id, given);
  if (isFailure(named)) return named;
  return dispatch[id]("programme" in named ? list.named(named.programme) : list, named);
}
