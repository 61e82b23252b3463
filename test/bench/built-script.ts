import { readFileSync } from "node:fs";
import { Script } from "node:vm";
import type { FunctionsRuntime } from "../../src/functions/runtime";

interface Page {
  CustomFunctions?: { associate(all: Readonly<Record<string, unknown>>): void };
  SUBSIDY?: FunctionsRuntime;
}

/**
 * Runs the built script in this very context: in one of its own, Node looks every global up through an interceptor, which
 * no page does. Answers its runtime and how many functions it has associated.
 */
export function startScript(code: string): { runtime: FunctionsRuntime; functions: number } {
  const page = globalThis as Page;
  let functions = 0;
  page.CustomFunctions = {
    associate: (all) => {
      functions = Object.keys(all).length;
    },
  };
  new Script(code, { filename: "functions.js" }).runInThisContext();
  if (!page.SUBSIDY) throw new Error("the script has left no runtime");
  return { runtime: page.SUBSIDY, functions };
}

/** The script as the build has written it. */
export const builtScript = (): string => readFileSync("dist/functions.js", "utf8");
