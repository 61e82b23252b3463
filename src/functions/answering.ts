import type { Failure } from "./failure";
import type { OpenEdition } from "./place/open-edition";
import type { ArgumentsOf, FunctionId, ResultOf } from "./signatures";

/** What answers a function: pure, of the open edition and the arguments alone. */
export type Answering<Id extends FunctionId> = (
  list: OpenEdition,
  given: ArgumentsOf<Id>,
) => ResultOf<Id> | Failure;
