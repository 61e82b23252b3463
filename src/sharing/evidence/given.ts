import { readArgument } from "../../excel/formula/argument";
import { isMatrix, type Value } from "../../sheets/values/value";
import { asShown, type SubsidyCall } from "../formula/calls-of-ours";

import type { Resolver, Standing } from "../formula/resolver";
import { passable, type StoredValues } from "./stored-values";
import type { CallGiven, Given } from "./trace";

/** Reads what calls are given, from the values that a file holds. */
export class GivenReader {
  constructor(
    private readonly resolver: Resolver,
    private readonly stored: StoredValues,
  ) {}

  call(formula: string, { id, from, to, arguments: spans }: SubsidyCall, standing: Standing): CallGiven {
    const given = spans.map((span): Given => {
      const argument = formula.slice(span.from, span.to);
      return { text: asShown(argument).slice(1), ...this.#argument(argument, standing) };
    });
    return { id, text: formula.slice(from, to), given };
  }

  #argument(text: string, standing: Standing): Omit<Given, "text"> {
    const argument = readArgument(text);
    if (argument.kind === "missing") return { value: { is: null } };
    if (argument.kind === "array") return { value: { is: argument.values } };
    const value = this.stored.of(text, standing);
    if (value === undefined) return {};
    const isExpression = this.resolver.meaning(text, standing).kind === "expression";
    if (isExpression && isSeveral(value) && !this.#isArray(text, standing)) return {};
    const passed = passable(value);
    const found = "error" in passed ? passed : { value: passed };
    return { ...found, ...(isExpression && { isComputed: true }) };
  }

  /** Cells worked out one by one are passed on as such only by array formulas; a spill is one already. */
  #isArray(text: string, { sheet, cell }: Standing): boolean {
    const formula = this.resolver.sheet(sheet ?? "")?.cells.get(cell ?? "");
    return (
      formula?.fills !== undefined || /^(?:_xlfn\.ANCHORARRAY|_xldudf_SUBSIDY[_.]|SUBSIDY\.)/i.test(text)
    );
  }
}

const isSeveral = (value: Value): boolean =>
  isMatrix(value) && (value.length > 1 || (value[0]?.length ?? 0) > 1);
