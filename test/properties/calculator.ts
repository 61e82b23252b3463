import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** A cell of a sheet: a number, a text, a formula (a text that begins with "=") or a blank. */
export type SheetCell = number | string | null;

/** Calculates grids of plain formulas with Univer's engine; a blank shows "" and an error its text. */
export interface Calculator {
  evaluate(grid: readonly (readonly SheetCell[])[]): Promise<unknown[][]>;
  dispose(): void;
}

/**
 * Univer's engine in a process of its own: inside jest's sandbox, where every global is looked up through a proxy, it
 * takes more than twice as long.
 */
export function startCalculator(): Calculator {
  const child = spawn(process.execPath, ["--import", "tsx", join(__dirname, "calculator-child.ts")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const waiting: { resolve: (values: unknown[][]) => void; reject: (fault: Error) => void }[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => {
    waiting.shift()?.resolve(JSON.parse(line) as unknown[][]);
  });
  child.on("exit", (code) => {
    for (const { reject } of waiting.splice(0)) reject(new Error(`the calculator ended with ${code ?? 1}`));
  });
  return {
    evaluate: (grid) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        child.stdin.write(`${JSON.stringify(grid)}\n`);
      }),
    dispose: () => {
      child.stdin.end();
    },
  };
}
