import type { StoredBook, StoredValue } from "../../sheets/stored-book";
import { isError, isMatrix, type Scalar, type Value } from "../../sheets/values/value";
import type { AskFunctions } from "../convert/ask";
import type { Treated } from "../convert/copy-plan";
import { Resolver, type Standing } from "../formula/resolver";
import { storedResult, StoredValues } from "./stored-values";

/** A cell's formula computed once more from the values in the file. */
export interface Check {
  /** Unchecked: only Excel can work the formula out. */
  readonly state: "agrees" | "differs" | "uncalculated" | "unchecked";
  /** What the first cell would show. */
  readonly computed?: string | number | boolean;
  /** Calls that were needed for the value; undefined where that cannot be told. */
  readonly used?: ReadonlySet<string>;
}

/** One spelling per call with what it is given. */
export const callKey = (id: string, args: readonly unknown[]): string => JSON.stringify([id, args]);

/** Computes cells once more and compares them with what the file holds. */
export class Checker {
  readonly resolver: Resolver;

  constructor(
    book: StoredBook,
    private readonly ask: AskFunctions,
  ) {
    this.resolver = new Resolver(book);
  }

  check({ was, isUncalculated }: Treated, standing: Standing): Check {
    const used = new Set<string>();
    const value = new StoredValues(this.resolver, {
      ...this.ask,
      call: (id, args) => {
        used.add(callKey(id, args));
        return this.ask.call(id, args);
      },
    }).of(was, standing);
    if (value === undefined) return { state: isUncalculated ? "uncalculated" : "unchecked" };
    const computed = shownScalar(isMatrix(value) ? (value[0]?.[0] ?? null) : value);
    if (isUncalculated) return { state: "uncalculated", computed, used };
    const isSame = agrees(storedResult(this.resolver, standing), value);
    return { state: isSame ? "agrees" : "differs", computed, used };
  }
}

/** What a formula shows; over an empty cell it shows 0. */
const shownScalar = (value: Scalar): string | number | boolean =>
  isError(value) ? value.code : (value ?? 0);

function agrees(stored: readonly (readonly StoredValue[])[], value: Value): boolean {
  const rows = isMatrix(value) ? value : [[value]];
  // A formula that was entered for one cell shows the first of several.
  if (stored.length === 1 && stored[0]?.length === 1) return same(stored[0][0], rows[0]?.[0] ?? null);
  return (
    stored.length === rows.length &&
    stored.every((row, at) => row.every((cell, across) => same(cell, rows[at]?.[across] ?? null)))
  );
}

/** Files hold numbers to 15 or 17 digits; an empty text and nothing look alike. */
function same(stored: StoredValue, value: Scalar): boolean {
  if (typeof stored === "object") return isError(value) && value.code === stored.error;
  const computed = shownScalar(value);
  if (typeof stored === "number" && typeof computed === "number")
    return Math.abs(stored - computed) <= 1e-9 * Math.max(1, Math.abs(stored), Math.abs(computed));
  return (stored ?? "") === computed || (stored === undefined && computed === 0);
}
