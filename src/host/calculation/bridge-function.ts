import { BaseFunction, type BaseValueObject, type FunctionVariantType } from "@univerjs/engine-formula";
import type { DescribedFunction } from "./function-call";
import { errorValue } from "./result-value";

/** Where a formula stands. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Answers a function cell within one calculation: known results, or the error that means "awaited". */
export type Evaluate = (
  fn: DescribedFunction,
  variants: readonly FunctionVariantType[],
  place: CellPlace,
) => BaseValueObject;

/**
 * A custom function inside Univer's calculation. It is synchronous, since Univer awaits asynchronous functions one
 * after another while Office.js returns results every 50 ms, and it takes references, to tell a blank cell from 0.
 */
export class BridgeFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 0;
  readonly #described: DescribedFunction;
  readonly #evaluate: Evaluate;

  constructor(qualifiedName: string, described: DescribedFunction, evaluate: Evaluate) {
    super(qualifiedName);
    this.maxParams = described.parameters.length;
    this.#described = described;
    this.#evaluate = evaluate;
  }

  /** Never throws: a throwing function blocks Univer's calculation for good. */
  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    try {
      const place = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
      return this.#evaluate(this.#described, variants, place);
    } catch (cause) {
      console.error(`the host failed in ${this.#described.id}`, cause);
      return errorValue("#VALUE!");
    }
  }
}
