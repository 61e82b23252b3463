import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { AWAITED } from "./cell-error";
import { type CellError } from "./cell-error";

const ERRORS: Readonly<Record<string, ErrorType>> = Object.fromEntries(
  Object.values(ErrorType).map((type) => [type, type]),
);

/** An error as the engine holds it; one that the engine does not know is `#VALUE!`. */
export function errorValue(error: CellError | typeof AWAITED): ErrorValueObject {
  return ErrorValueObject.create(ERRORS[error] ?? ErrorType.VALUE);
}

/**
 * A function's answer as a cell value: null and undefined show 0, a matrix spills,
 * and what Excel cannot show (ragged or empty matrices, objects, NaN) is `#VALUE!`.
 */
export function resultValue(answer: unknown): BaseValueObject {
  if (!Array.isArray(answer)) return cellValue(answer);
  const rows: readonly unknown[] = answer;
  const first = rows[0];
  const width = Array.isArray(first) ? first.length : 0;
  const grid: (readonly unknown[])[] = [];
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== width || width === 0) return errorValue("#VALUE!");
    grid.push(row);
  }
  return gridValue(grid.map((row) => row.map(cellValue)));
}

/** Values as one value: an array that spills, or the single value itself. */
export function gridValue(calculateValueList: BaseValueObject[][]): BaseValueObject {
  const columnCount = calculateValueList[0]?.length ?? 0;
  const single = calculateValueList[0]?.[0];
  if (single === undefined) return errorValue("#VALUE!");
  if (calculateValueList.length === 1 && columnCount === 1) return single;
  const place = { unitId: "", sheetId: "", row: -1, column: -1 };
  return ArrayValueObject.create({
    calculateValueList,
    rowCount: calculateValueList.length,
    columnCount,
    ...place,
  });
}

function cellValue(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return NumberValueObject.create(0);
  if (typeof value === "number")
    return Number.isFinite(value) ? NumberValueObject.create(value) : errorValue("#NUM!");
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return errorValue("#VALUE!");
}
