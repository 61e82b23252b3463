import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Shown } from "./excel-host";

/** One question to the functions and what the printed list says about it. */
export interface GoldenCase {
  readonly id: string;
  readonly function: string;
  readonly input: readonly unknown[];
  readonly expected: unknown;
}
interface ExpectedError {
  readonly error: string;
  readonly mentions?: readonly string[];
}
interface ExpectedRatio {
  readonly ratio: readonly [number, number];
}

const file = join(__dirname, "..", "golden", "cases.json");
const golden = JSON.parse(readFileSync(file, "utf8")) as { readonly cases: readonly GoldenCase[] };

/** All golden cases, in the order of their file. */
export const goldenCases = golden.cases;

const isObject = (expected: unknown): expected is object =>
  typeof expected === "object" && expected !== null && !Array.isArray(expected);
export const isError = (expected: unknown): expected is ExpectedError =>
  isObject(expected) && "error" in expected;
const isRatio = (expected: unknown): expected is ExpectedRatio => isObject(expected) && "ratio" in expected;

/** A spill of one cell and a plain value are the same to the sheet. */
const spilled = (value: unknown): unknown => (Array.isArray(value) ? value : [[value]]);

/** Whether what a cell shows is not what the case expects; an error has its code and says what it must mention. */
export function differs(shown: Shown, expected: unknown): boolean {
  if (isError(expected)) {
    const mentions = expected.mentions ?? [];
    return !(
      "code" in shown &&
      shown.code === expected.error &&
      mentions.every((text) => shown.message.includes(text))
    );
  }
  if ("code" in shown) return true;
  const value = isRatio(expected) ? expected.ratio[0] / expected.ratio[1] : expected;
  return JSON.stringify(spilled(shown.value)) !== JSON.stringify(spilled(value));
}
