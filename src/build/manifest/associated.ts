import { createContext, runInContext } from "node:vm";

/** Ids that a functions script associates when it runs in a bare runtime with nothing but `CustomFunctions`. */
export function associatedIds(script: string): readonly string[] {
  const ids: string[] = [];
  const associate = (given: unknown): void => {
    if (typeof given === "string") ids.push(given);
    else ids.push(...Object.keys(given as object));
  };
  runInContext(script, createContext({ CustomFunctions: { associate } }));
  return ids;
}
