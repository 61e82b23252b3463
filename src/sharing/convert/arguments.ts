import type { StoredValue } from "../../sheets/stored-book";
import { isOneCell } from "../../sheets/read-area";
import { type Meaning, type Resolver, type Standing } from "../formula/resolver";
import type { NotPlain } from "./ask";
import { literal } from "./literals";

/** An argument's value with the condition under which it still holds; the condition is empty for a constant. */
export interface Fixed {
  readonly value: string | number | boolean | undefined;
  readonly guard: string;
}

/** A call of one of our functions as it stands in a file. */
export interface StoredCall {
  readonly id: string;
  /** The arguments' texts, inner calls already converted. */
  readonly arguments: readonly string[];
  /** The same arguments as they were. */
  readonly given: readonly string[];
  readonly standing: Standing;
}

/** Values as a host passes them: an error is its text, a blank is null. */
export const passed = (value: StoredValue): string | number | boolean | null =>
  typeof value === "object" ? value.error : (value ?? null);

/** Reads the arguments of a call. */
export class Arguments {
  constructor(
    readonly call: StoredCall,
    private readonly resolver: Resolver,
  ) {}

  text(index: number): string {
    return this.call.arguments[index] ?? "";
  }

  meaning(index: number): Meaning {
    return this.resolver.meaning(this.call.given[index] ?? "", this.call.standing);
  }

  /** The value of one cell or constant, as it is now. */
  fixed(index: number): Fixed | { readonly not: NotPlain } {
    const meaning = this.meaning(index);
    if (meaning.kind === "missing") return { value: undefined, guard: "" };
    if (meaning.kind === "constant") return { value: meaning.value, guard: "" };
    if (meaning.kind === "cells" && isOneCell(meaning.area)) {
      const value = this.resolver.values(meaning.sheet, meaning.area)?.[0]?.[0];
      if (typeof value !== "object") return { value, guard: `${meaning.text}=${literal(value ?? "")}` };
    }
    return { not: this.notReadable(index) };
  }

  /** Several at once; the first that cannot be read stops all. */
  allFixed(indices: readonly number[]): { values: Fixed["value"][]; guard: string } | { not: NotPlain } {
    const values: Fixed["value"][] = [];
    const guards: string[] = [];
    for (const index of indices) {
      const one = this.fixed(index);
      if ("not" in one) return one;
      values.push(one.value);
      if (one.guard !== "") guards.push(one.guard);
    }
    return { values, guard: [...new Set(guards)].join(",") };
  }

  /** What a host would pass for an argument of any size; undefined where only Excel can say. */
  passedValue(index: number): { readonly is: unknown } | undefined {
    const meaning = this.meaning(index);
    if (meaning.kind === "missing") return { is: null };
    if (meaning.kind === "constant") return { is: meaning.value };
    if (meaning.kind === "expression") return undefined;
    const values = this.resolver.values(meaning.sheet, meaning.area);
    return values && { is: values.map((row) => row.map(passed)) };
  }

  notReadable(index: number): NotPlain {
    return { why: "argument", function: this.call.id, text: this.call.given[index] ?? "" };
  }
}

/** The formula where all conditions hold, else #N/A: a changed facility must not leave a wrong amount. */
export const guarded = (guard: string, formula: string): string =>
  guard === "" ? formula : `IF(AND(${guard}),${formula},NA())`;
