import type { Test } from "./model";

/** Keys of the facts that a test asks about. */
export function factsOf(test: Test): string[] {
  if (test.is === "fact") return [test.key];
  if (test.is === "between") return [test.fact];
  if (test.is === "all" || test.is === "any") return test.of.flatMap(factsOf);
  return test.is === "not" ? factsOf(test.of) : [];
}
